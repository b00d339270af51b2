#include "service/exchange_json.h"

#include "base/json_text.h"
#include "service/secret_blot.h"

#include <QStringDecoder>

namespace carillon::service {
namespace {

constexpr qsizetype shownAgent = 200;

QByteArray headersJson(const http::Headers &headers)
{
    QByteArray out = "[";
    for (const http::Header &field : headers.fields()) {
        if (out.size() > 1)
            out += ',';
        out += '[' + json::quoted(field.name) + ',' + json::quoted(blottedHeader(field)) + ']';
    }
    return out + ']';
}

// The text as far as it is UTF-8; what is not is replaced.
QByteArray readable(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes).toUtf8();
}

// Cuts between characters.
QByteArray shortened(const QByteArray &body, qsizetype most)
{
    if (body.size() <= most)
        return body;
    qsizetype end = most;
    while (end > 0 && end > most - 4 && (uchar(body.at(end)) & 0xC0) == 0x80)
        --end;
    return body.first(end);
}

QByteArray bodyMembers(const QByteArray &whole, const QByteArray &blotted, qsizetype shownBody)
{
    const QByteArray shown = shortened(blotted, shownBody);
    const QByteArray text = readable(shown);
    QByteArray out = "\"bodyBytes\":" + QByteArray::number(whole.size());
    out += ",\"body\":" + json::quoted(text);
    if (text != shown)
        out += ",\"bodyBase64\":\"" + shown.toBase64() + '"';
    return out;
}

} // namespace

QByteArray exchangeMembers(const FinishedExchange &exchange, qsizetype shownBody)
{
    const http::HttpRequest &request = exchange.request;
    const http::HttpResponse &response = exchange.response;
    QByteArray rules;
    for (const QString &rule : exchange.rules)
        rules += (rules.isEmpty() ? "" : ",") + json::quoted(rule.toUtf8());
    const auto bodyOf = [&](const http::Headers &headers, const QByteArray &body) {
        return bodyMembers(
            body, blottedBody(request.target, headers.value("Content-Type"), body), shownBody);
    };
    QByteArray out = "\"number\":" + QByteArray::number(exchange.number);
    out += ",\"time\":\"" + formatDateTimeOffset(exchange.time) + '"';
    out += ",\"from\":"
        + json::quoted(readable(request.headers.value("User-Agent").left(shownAgent)));
    out += ",\"milliseconds\":" + QByteArray::number(exchange.milliseconds, 'f', 4);
    out += ",\"outcome\":" + json::quoted(exchange.outcome);
    out += ",\"rules\":[" + rules + ']';
    out += ",\"request\":{\"method\":" + json::quoted(request.method);
    out += ",\"target\":" + json::quoted(readable(request.target));
    out += ",\"headers\":" + headersJson(request.headers);
    out += ',' + bodyOf(request.headers, request.body) + '}';
    out += ",\"response\":{\"status\":" + QByteArray::number(response.status);
    out += ",\"headers\":" + headersJson(response.headers);
    out += ',' + bodyOf(response.headers, response.body) + '}';
    return out;
}

} // namespace carillon::service
