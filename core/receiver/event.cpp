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
        return Event(trafficFromJson(document, root));
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
