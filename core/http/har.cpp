#include "http/har.h"

#include "base/json_text.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

namespace carillon::http {
namespace {

using json::quoted;

constexpr std::array<QByteArrayView, 4> secretHeaders{
    "authorization", "proxy-authorization", "cookie", "set-cookie"};

bool isSecret(QByteArrayView name)
{
    return std::any_of(secretHeaders.begin(), secretHeaders.end(),
        [name](QByteArrayView secret) { return name.compare(secret, Qt::CaseInsensitive) == 0; });
}

// Of credentials the scheme is told.
QByteArray shown(const Header &field)
{
    if (!isSecret(field.name))
        return field.value;
    const qsizetype blank = field.value.indexOf(' ');
    const bool hasScheme = field.name.toLower().endsWith("authorization") && blank > 0;
    return hasScheme ? field.value.first(blank) + " ***" : QByteArray("***");
}

QByteArray text(const QByteArray &bytes)
{
    return quoted(QString::fromUtf8(bytes).toUtf8());
}

QByteArray pair(const QByteArray &name, const QByteArray &value)
{
    return "{\"name\":" + text(name) + ",\"value\":" + text(value) + '}';
}

QByteArray headersJson(const Headers &headers)
{
    QByteArray out = "[";
    for (const Header &field : headers.fields())
        out += (out.size() > 1 ? "," : "") + pair(field.name, shown(field));
    return out + ']';
}

QByteArray queryJson(const QUrl &url)
{
    QByteArray out = "[";
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        out += (out.size() > 1 ? "," : "") + pair(name.toUtf8(), value.toUtf8());
    return out + ']';
}

bool isText(const QByteArray &bytes)
{
    return bytes.isValidUtf8() && !bytes.contains('\0');
}

QByteArray mimeTypeOf(const Headers &headers)
{
    const QByteArray type = headers.value("Content-Type");
    return text(type.isEmpty() ? QByteArray("application/octet-stream") : type);
}

QByteArray number(qsizetype value)
{
    return QByteArray::number(qint64(value));
}

QByteArray requestJson(const HttpRequest &request, const QUrl &baseUrl)
{
    const QUrl url = QUrl::fromEncoded(baseUrl.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery
                                           | QUrl::RemoveFragment | QUrl::RemoveUserInfo)
        + request.target);
    QByteArray out = "{\"method\":" + text(request.method) + ",\"url\":" + text(url.toEncoded())
        + ",\"httpVersion\":\"HTTP/1.1\",\"cookies\":[],\"headers\":" + headersJson(request.headers)
        + ",\"queryString\":" + queryJson(url);
    if (!request.body.isEmpty()) {
        const bool plain = isText(request.body);
        out += ",\"postData\":{\"mimeType\":" + mimeTypeOf(request.headers)
            + ",\"text\":" + quoted(plain ? request.body : request.body.toBase64())
            + (plain ? "}" : ",\"_encoding\":\"base64\"}");
    }
    return out + ",\"headersSize\":-1,\"bodySize\":" + number(request.body.size()) + '}';
}

QByteArray responseJson(const Exchange &exchange)
{
    const HttpResponse &response = exchange.response;
    const bool plain = isText(response.body);
    QByteArray out = "{\"status\":" + number(response.status)
        + ",\"statusText\":" + quoted(reasonPhrase(response.status))
        + ",\"httpVersion\":\"HTTP/1.1\",\"cookies\":[],\"headers\":"
        + headersJson(response.headers) + ",\"content\":{\"size\":" + number(response.body.size())
        + ",\"mimeType\":" + mimeTypeOf(response.headers)
        + ",\"text\":" + quoted(plain ? response.body : response.body.toBase64())
        + (plain ? "}" : ",\"encoding\":\"base64\"}");
    out += ",\"redirectURL\":" + text(response.headers.value("Location"))
        + ",\"headersSize\":-1,\"bodySize\":" + number(response.body.size());
    if (exchange.failure)
        out += ",\"_error\":" + text(exchange.failure->message.toUtf8());
    return out + '}';
}

// `2026-11-23T10:02:11.250Z`: with all three digits, which some readers insist on.
QByteArray timeText(Instant instant)
{
    QByteArray out = formatDateTimeOffset(instant);
    out.chop(1);
    if (!out.contains('.'))
        out += '.';
    while (out.size() - out.lastIndexOf('.') < 4)
        out += '0';
    return out + 'Z';
}

QByteArray entryJson(const HarEntry &entry)
{
    const QByteArray time = QByteArray::number(entry.exchange.milliseconds, 'f', 4);
    QByteArray out = "{\"startedDateTime\":\"" + timeText(entry.started) + "\",\"time\":" + time
        + ",\"request\":" + requestJson(entry.exchange.request, entry.baseUrl)
        + ",\"response\":" + responseJson(entry.exchange)
        + ",\"cache\":{},\"timings\":{\"blocked\":-1,\"dns\":-1,\"connect\":-1,\"ssl\":-1,"
          "\"send\":0,\"wait\":"
        + time + ",\"receive\":0}";
    if (!entry.comment.isEmpty())
        out += ",\"comment\":" + text(entry.comment);
    return out + '}';
}

} // namespace

QByteArray harLog(const QList<HarEntry> &entries, const QByteArray &version)
{
    QByteArray out = "{\"log\":{\"version\":\"1.2\",\"creator\":{\"name\":\"Carillon\","
                     "\"version\":"
        + quoted(version) + "},\"pages\":[],\"entries\":[";
    for (const HarEntry &entry : entries)
        out += (out.endsWith('[') ? "\n" : ",\n") + entryJson(entry);
    return out + "\n]}}\n";
}

} // namespace carillon::http
