#include "composer/text_offsets.h"

#include <algorithm>

namespace carillon::composer {
namespace {

/// Walks a text character by character as QString::fromUtf8 reads it.
class Walk {
public:
    explicit Walk(QByteArrayView text)
        : m_at(reinterpret_cast<const uchar *>(text.data()))
        , m_left(text.size())
    {
        if (m_left >= 3 && m_at[0] == 0xEF && m_at[1] == 0xBB && m_at[2] == 0xBF)
            advance(3, 0);
    }

    [[nodiscard]] qsizetype byte() const { return m_byte; }
    [[nodiscard]] qsizetype unit() const { return m_unit; }
    [[nodiscard]] bool atEnd() const { return m_left == 0; }
    [[nodiscard]] int bytesAhead() const { return sequenceLength(); }
    [[nodiscard]] int unitsAhead() const { return sequenceLength() == 4 ? 2 : 1; }

    void step()
    {
        const int length = sequenceLength();
        advance(length, length == 4 ? 2 : 1);
    }

private:
    void advance(int bytes, int units)
    {
        m_at += bytes;
        m_left -= bytes;
        m_byte += bytes;
        m_unit += units;
    }

    // 1 for a byte that begins no valid sequence.
    [[nodiscard]] int sequenceLength() const
    {
        const uchar lead = m_at[0];
        const int length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
        if (length == 1 || length > m_left)
            return 1;
        const uchar lowest = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const uchar highest = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (m_at[1] < lowest || m_at[1] > highest)
            return 1;
        for (int i = 2; i < length; ++i) {
            if (m_at[i] < 0x80 || m_at[i] > 0xBF)
                return 1;
        }
        return length;
    }

    const uchar *m_at;
    qsizetype m_left;
    qsizetype m_byte = 0;
    qsizetype m_unit = 0;
};

} // namespace

qsizetype unitOf(QByteArrayView text, qsizetype byte)
{
    return unitsOf(text, {byte}).first();
}

QList<qsizetype> unitsOf(QByteArrayView text, const QList<qsizetype> &bytes)
{
    Q_ASSERT(std::is_sorted(bytes.begin(), bytes.end()));
    QList<qsizetype> units;
    units.reserve(bytes.size());
    Walk walk(text);
    for (const qsizetype byte : bytes) {
        while (!walk.atEnd() && walk.byte() + walk.bytesAhead() <= byte)
            walk.step();
        units.append(walk.unit());
    }
    return units;
}

qsizetype byteOf(QByteArrayView text, qsizetype unit)
{
    return bytesOf(text, {unit}).first();
}

QList<qsizetype> bytesOf(QByteArrayView text, const QList<qsizetype> &units)
{
    Q_ASSERT(std::is_sorted(units.begin(), units.end()));
    QList<qsizetype> bytes;
    bytes.reserve(units.size());
    Walk walk(text);
    for (const qsizetype unit : units) {
        while (!walk.atEnd() && walk.unit() + walk.unitsAhead() <= unit)
            walk.step();
        bytes.append(walk.byte());
    }
    return bytes;
}

QString shownText(const QByteArray &text)
{
    QString shown = QString::fromUtf8(text);
    for (QChar &c : shown) {
        const char16_t u = c.unicode();
        if (u == u'\r' || u == QChar::ParagraphSeparator || u == 0xFDD0 || u == 0xFDD1)
            c = u'\n';
    }
    return shown;
}

bool hasLineBeyond(qsizetype units, const QString &text)
{
    qsizetype from = 0;
    while (text.size() - from > units) {
        const qsizetype end = text.lastIndexOf(u'\n', from + units);
        if (end < from)
            return true;
        from = end + 1;
    }
    return false;
}

TextChange changeBetween(QStringView before, QStringView after, qsizetype latest)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    const qsizetype mostPrefix = std::min(shorter, std::max<qsizetype>(latest, 0));
    qsizetype prefix = std::mismatch(before.begin(), before.begin() + mostPrefix, after.begin()).first
        - before.begin();
    if (prefix > 0 && before[prefix - 1].isHighSurrogate())
        --prefix;
    qsizetype suffix = 0;
    while (suffix < shorter - prefix
        && before[before.size() - 1 - suffix] == after[after.size() - 1 - suffix])
        ++suffix;
    if (suffix > 0 && before[before.size() - suffix].isLowSurrogate())
        --suffix;
    return {prefix, before.size() - suffix - prefix, after.size() - suffix - prefix};
}

} // namespace carillon::composer
