#include "service/push_frame.h"

#include "base/json_text.h"
#include "service/cursor.h"
#include "service/exchange_json.h"
#include "service/feed_item_json.h"

#include <QtEndian>

namespace carillon::service {
namespace {

constexpr qsizetype shownBody = 64 * 1024; // of an exchange; the rest is at /mock/v1/exchanges
constexpr char finalText = char(0x81);

template <class Number>
QByteArray bigEndian(Number number)
{
    QByteArray out(sizeof number, Qt::Uninitialized);
    qToBigEndian(number, out.data());
    return out;
}

} // namespace

QByteArray helloJson(const store::FeedStore &store, qint64 sequence, bool resumed, Instant now)
{
    return QByteArray("{\"type\":\"hello\",\"resumed\":") + (resumed ? "true" : "false")
        + ",\"cursor\":" + json::quoted(cursorAt(store, sequence)) + ",\"time\":\""
        + formatDateTimeOffset(now) + "\"}";
}

QByteArray feedEventJson(const store::FeedRecord &record)
{
    return "{\"type\":\"feed\",\"sequence\":" + QByteArray::number(record.sequence)
        + ",\"item\":" + feedItemJson(record) + '}';
}

QByteArray exchangeEventJson(const FinishedExchange &exchange)
{
    return "{\"type\":\"exchange\"," + exchangeMembers(exchange, shownBody) + '}';
}

QByteArray clockEventJson(const QByteArray &clock)
{
    return "{\"type\":\"clock\",\"clock\":" + clock + '}';
}

QByteArray devicesEventJson(const QByteArray &list)
{
    return "{\"type\":\"devices\"," + list + '}';
}

QByteArray textFrame(const QByteArray &utf8)
{
    QByteArray out(1, finalText);
    if (utf8.size() < 126)
        out += char(utf8.size());
    else if (utf8.size() <= 0xffff)
        out += char(126) + bigEndian(quint16(utf8.size()));
    else
        out += char(127) + bigEndian(quint64(utf8.size()));
    return out + utf8;
}

QByteArray wireOf(StreamForm form, const QByteArray &json, const QByteArray &id)
{
    return form == StreamForm::WebSocket ? textFrame(json) : eventOf({}, json, id);
}

QByteArray eventStreamHead(Instant now)
{
    return "HTTP/1.1 200 OK\r\nDate: " + formatHttpDate(now)
        + "\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
          "X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n"
          "Connection: close\r\n\r\n";
}

QByteArray eventOf(const QByteArray &type, const QByteArray &data, const QByteArray &id)
{
    QByteArray out;
    if (!type.isEmpty())
        out += "event: " + type + '\n';
    if (!id.isEmpty())
        out += "id: " + id + '\n';
    return out + "data: " + data + "\n\n";
}

QByteArray eventComment()
{
    return ":\n\n";
}

} // namespace carillon::service
