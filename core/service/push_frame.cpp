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

} // namespace carillon::service
