#include "platforms/native_parts.h"

#include "base/json_text.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <algorithm>

namespace carillon::platforms {
namespace {

bool isXmlCharacter(char32_t c)
{
    return c == 0x9 || c == 0xa || c == 0xd || (c >= 0x20 && c <= 0xd7ff)
        || (c >= 0xe000 && c <= 0xfffd) || c >= 0x10000;
}

QByteArray escapedCharacter(char32_t c, XmlPlace place)
{
    const bool attribute = place == XmlPlace::Attribute;
    switch (c) {
    case U'&':
        return "&amp;";
    case U'<':
        return "&lt;";
    case U'>':
        return "&gt;";
    case U'"':
        return attribute ? QByteArray("&quot;") : QByteArray("\"");
    case U'\n':
        return attribute ? QByteArray("&#10;") : QByteArray("\n");
    case U'\t':
        return attribute ? QByteArray("&#9;") : QByteArray("\t");
    default:
        return QString::fromUcs4(&c, 1).toUtf8();
    }
}

// Most of a text, which goes over as it is.
bool isPlain(QChar c)
{
    return c.isLetterOrNumber() || c == u' ';
}

bool isTopicCharacter(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
        || c == u'-' || c == u'_';
}

} // namespace

JsonMembers &JsonMembers::add(const char *name, const QByteArray &json)
{
    if (!m_text.isEmpty())
        m_text += ',';
    m_text += json::quoted(name) + ':' + json;
    return *this;
}

JsonMembers &JsonMembers::add(const char *name, const QString &text)
{
    return add(name, json::quoted(text.toUtf8()));
}

JsonMembers &JsonMembers::add(const char *name, const JsonMembers &object)
{
    return add(name, object.object());
}

EscapedXml escapedXml(const QString &text, XmlPlace place)
{
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    EscapedXml out;
    out.text.reserve(lines.size());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const qsizetype begin = i;
        while (i < lines.size() && isPlain(lines[i]))
            ++i;
        out.text += QStringView(lines).sliced(begin, i - begin).toUtf8();
        if (i == lines.size())
            break;
        char32_t c = lines[i].unicode();
        const bool pair
            = lines[i].isHighSurrogate() && i + 1 < lines.size() && lines[i + 1].isLowSurrogate();
        if (pair) {
            c = QChar::surrogateToUcs4(lines[i], lines[i + 1]);
            ++i;
        }
        if (isXmlCharacter(c))
            out.text += escapedCharacter(c, place);
        else
            out.dropped.append(c);
    }
    return out;
}

std::optional<qint64> storeSeconds(
    const contract::Notification &notification, Instant now, qint64 cap)
{
    std::optional<qint64> seconds;
    if (notification.displayTimeToLive)
        seconds = *notification.displayTimeToLive;
    if (notification.expirationDateTime) {
        const auto left
            = std::chrono::floor<std::chrono::seconds>(*notification.expirationDateTime - now);
        const qint64 remaining = std::max<qint64>(0, left.count());
        seconds = std::min(seconds.value_or(remaining), remaining);
    }
    return seconds ? std::optional(std::min(*seconds, cap)) : std::nullopt;
}

QByteArray hashed(const QString &id, qsizetype bytes)
{
    return QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha256)
        .first(bytes)
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray windowsTag(const QString &id)
{
    return id.size() <= longestWindowsTag ? id.toUtf8() : hashed(id, 32);
}

// A header's value: visible ASCII, and blanks only between.
QByteArray collapseId(const QString &id)
{
    const bool printable = std::all_of(
        id.begin(), id.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
    const bool fits = id.size() <= longestCollapseId && id.trimmed() == id;
    return printable && fits ? id.toLatin1() : hashed(id, 32);
}

QByteArray topic(const QString &id)
{
    const bool fits
        = id.size() <= longestTopic && std::all_of(id.begin(), id.end(), isTopicCharacter);
    return fits ? id.toLatin1() : hashed(id, 24);
}

QString platformText(const char *text)
{
    return QCoreApplication::translate("platforms", text);
}

NativeRequest requestOver(Transport transport, NativeKind kind, const char *title)
{
    NativeRequest request;
    request.transport = transport;
    request.kind = kind;
    request.title = platformText(title);
    request.method = "POST";
    request.limit = transportOf(transport).limit;
    return request;
}

void setBody(NativeRequest &request, const QByteArray &body, BodyFormat format)
{
    request.body = body;
    request.bytes = body.size();
    request.format = format;
}

} // namespace carillon::platforms
