#include "base/text_needle.h"

#include <algorithm>

namespace carillon {
namespace {

constexpr uchar lower(uchar byte)
{
    return byte >= 'A' && byte <= 'Z' ? uchar(byte | 0x20) : byte;
}

// Qt 6.8 looks in vain for an emoji without regard to case.
bool hasCase(const QString &text)
{
    return text.toLower() != text || text.toUpper() != text;
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return uchar(c) < 0x80; });
}

} // namespace

// The Kelvin sign folds to k and the long s to s, so those two are also found outside ASCII.
TextNeedle::TextNeedle(const QString &text)
    : m_text(text.trimmed())
    , m_matcher(m_text, hasCase(m_text) ? Qt::CaseInsensitive : Qt::CaseSensitive)
{
    const QByteArray utf8 = m_text.toUtf8();
    m_isEscaped = std::any_of(
        utf8.begin(), utf8.end(), [](char c) { return uchar(c) < 0x20 || c == '"' || c == '\\'; });
    if (!isAscii(utf8))
        return;
    m_bytes = utf8.toLower();
    m_foldsOutside = m_bytes.contains('k') || m_bytes.contains('s');
    m_skip.fill(int(m_bytes.size()));
    for (qsizetype i = 0; i + 1 < m_bytes.size(); ++i)
        m_skip.at(uchar(m_bytes[i])) = int(m_bytes.size() - 1 - i);
}

bool TextNeedle::isIn(QStringView text) const
{
    return m_text.isEmpty() || m_matcher.indexIn(text) >= 0;
}

// Boyer, Moore, Horspool.
bool TextNeedle::isInBytes(QByteArrayView text) const
{
    const qsizetype length = m_bytes.size();
    for (qsizetype at = 0; at + length <= text.size();) {
        qsizetype i = length - 1;
        while (i >= 0 && lower(uchar(text[at + i])) == uchar(m_bytes[i]))
            --i;
        if (i < 0)
            return true;
        at += m_skip.at(lower(uchar(text[at + length - 1])));
    }
    return false;
}

bool TextNeedle::isInUtf8(QByteArrayView text) const
{
    if (m_text.isEmpty())
        return true;
    if (!m_bytes.isEmpty()) {
        if (isInBytes(text))
            return true;
        if (!m_foldsOutside || isAscii(text))
            return false;
    }
    return isIn(QString::fromUtf8(text));
}

bool TextNeedle::mayBeInJson(QByteArrayView json) const
{
    return m_isEscaped || isInUtf8(json);
}

} // namespace carillon
