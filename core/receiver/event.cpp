#include "receiver/event.h"

#include "base/json_text.h"

namespace carillon::receiver {
namespace {

using json::Document;
using json::Kind;
using json::Value;

Unexpected badFrame()
{
    return fail(QStringLiteral("frame"), QStringLiteral("The service sent something unreadable."));
}

QByteArray bytesOf(const Value *value)
{
    if (!value || value->kind == Kind::Null)
        return {};
    return {value->text.data(), qsizetype(value->text.size())};
}

QByteArrayView slice(QByteArrayView text, const Value &value)
{
    return text.sliced(value.range.begin, value.range.length());
}

http::Headers headersFrom(const Document &document, const Value *list)
{
    http::Headers headers;
    if (!list || list->kind != Kind::Array)
        return headers;
    for (int i = list->firstChild; i != -1; i = document.at(i).next) {
        const Value &pair = document.at(i);
        if (pair.kind != Kind::Array || pair.childCount != 2)
            continue;
        const Value &name = document.at(pair.firstChild);
        headers.add(bytesOf(&name), bytesOf(&document.at(name.next)));
    }
    return headers;
}

TrafficEntry trafficFrom(const Document &document)
{
    const Value &root = document.root();
    TrafficEntry entry;
    entry.id = bytesOf(document.member(root, "number")).toLongLong();
    entry.time = parseDateTimeOffset(bytesOf(document.member(root, "time"))).value_or(Instant());
    entry.from = QString::fromUtf8(bytesOf(document.member(root, "from")));
    entry.milliseconds = bytesOf(document.member(root, "milliseconds")).toDouble();
    if (const Value *rules = document.member(root, "rules"); rules && rules->kind == Kind::Array) {
        for (int i = rules->firstChild; i != -1; i = document.at(i).next)
            entry.rules.append(QString::fromUtf8(bytesOf(&document.at(i))));
    }
    if (const Value *request = document.member(root, "request")) {
        entry.request.method = bytesOf(document.member(*request, "method"));
        entry.request.target = bytesOf(document.member(*request, "target"));
        entry.request.headers = headersFrom(document, document.member(*request, "headers"));
        entry.request.body = bytesOf(document.member(*request, "body"));
    }
    if (const Value *response = document.member(root, "response")) {
        entry.response.status = bytesOf(document.member(*response, "status")).toInt();
        entry.response.headers = headersFrom(document, document.member(*response, "headers"));
        entry.response.body = bytesOf(document.member(*response, "body"));
    }
    return entry;
}

} // namespace

Result<Event> eventFromJson(QByteArrayView frame)
{
    const Document document = json::read(frame);
    if (!document.isValid() || document.root().kind != Kind::Object)
        return badFrame();
    const Value &root = document.root();
    const QByteArray type = bytesOf(document.member(root, "type"));
    if (type == "hello")
        return Event(Hello{bytesOf(document.member(root, "cursor")),
            bytesOf(document.member(root, "resumed")) == "true"});
    if (type == "exchange")
        return Event(trafficFrom(document));
    if (type == "devices") {
        Result<QList<Device>> devices = devicesFromJson(frame);
        if (!devices)
            return Unexpected{devices.error()};
        return Event(DevicesChanged{std::move(*devices)});
    }
    if (const Value *clock = document.member(root, "clock"); clock && type == "clock") {
        const Result<ServiceClock> read = clockFromJson(document, *clock);
        return read ? Result<Event>(Event(*read)) : Result<Event>(Unexpected{read.error()});
    }
    if (type != "feed")
        return type.isEmpty() ? Result<Event>(badFrame()) : Result<Event>(Event(OtherFrame{}));
    const Value *item = document.member(root, "item");
    if (!item)
        return badFrame();
    Result<FeedItem> read = feedItemFromJson(slice(frame, *item));
    if (!read)
        return Unexpected{read.error()};
    return Event(std::move(*read));
}

Result<FeedPage> feedPageFromJson(QByteArrayView text)
{
    const Document document = json::read(text);
    const Value *items = document.find({"value"});
    if (!items || items->kind != Kind::Array)
        return badFrame();
    FeedPage page;
    for (int i = items->firstChild; i != -1; i = document.at(i).next) {
        Result<FeedItem> item = feedItemFromJson(slice(text, document.at(i)));
        if (!item)
            return Unexpected{item.error()};
        page.items.append(std::move(*item));
    }
    page.cursor = bytesOf(document.find({"cursor"}));
    page.before = bytesOf(document.find({"before"})).toLongLong();
    page.count = bytesOf(document.find({"count"})).toLongLong();
    page.more = bytesOf(document.find({"more"})) == "true";
    return page;
}

QByteArray cursorAfter(const QByteArray &cursor, const FeedItem &item)
{
    return cursor.first(cursor.lastIndexOf('.') + 1) + QByteArray::number(item.sequence);
}

} // namespace carillon::receiver
