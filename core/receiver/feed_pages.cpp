#include "receiver/feed_pages.h"

#include "base/json_text.h"

#include <algorithm>

namespace carillon::receiver {
namespace {

using json::Document;
using json::Kind;
using json::Value;

constexpr json::ReadLimits limits{.depth = 64, .members = 1'000'000};
constexpr qint64 mostPlaces = 1'000'000; // the service sends a quarter of that at once

Unexpected badAnswer()
{
    return fail(QStringLiteral("frame"), QStringLiteral("The service sent something unreadable."));
}

qint64 numberIn(const Value *value)
{
    return value
        ? QByteArray::fromRawData(value->text.data(), qsizetype(value->text.size())).toLongLong()
        : 0;
}

bool take(const Document &document, const Value &pair, bool byExpiry, FeedPlaces &out)
{
    if (pair.kind != Kind::Array || pair.childCount != 2)
        return false;
    const Value &head = document.at(pair.firstChild);
    const qint64 first = numberIn(&head);
    const qint64 second = numberIn(&document.at(head.next));
    if (byExpiry) {
        out.places.push_back({second, first});
        return true;
    }
    const bool isRun = second > 0 && first >= second;
    if (!isRun || first - second >= mostPlaces - qint64(out.places.size()))
        return false;
    for (qint64 position = first; position >= second; --position)
        out.places.push_back({0, position});
    return true;
}

} // namespace

Result<FeedPlaces> feedPlacesFromJson(QByteArrayView text, bool byExpiry)
{
    const Document document = json::read(text, limits);
    const Value *pairs = document.isValid() ? document.find({"value"}) : nullptr;
    if (!pairs || pairs->kind != Kind::Array)
        return badAnswer();
    FeedPlaces out;
    for (int i = pairs->firstChild; i != -1; i = document.at(i).next) {
        if (!take(document, document.at(i), byExpiry, out))
            return badAnswer();
    }
    out.before = numberIn(document.find({"before"}));
    out.count = numberIn(document.find({"count"}));
    const Value *more = document.find({"more"});
    out.more = more && more->text == "true";
    return out;
}

Result<FeedRows> feedRowsFromJson(QByteArrayView text)
{
    const Document document = json::read(text, limits);
    const Value *items = document.isValid() ? document.find({"value"}) : nullptr;
    if (!items || items->kind != Kind::Array)
        return badAnswer();
    FeedRows out;
    for (int i = items->firstChild; i != -1; i = document.at(i).next) {
        const json::Range &range = document.at(i).range;
        Result<FeedItem> item = feedItemFromJson(text.sliced(range.begin, range.length()));
        if (!item)
            return Unexpected{item.error()};
        out.items.append(std::move(*item));
    }
    out.looked = qsizetype(numberIn(document.find({"looked"})));
    return out;
}

QByteArray rowsTarget(const std::vector<qint64> &positions)
{
    QByteArray out = "/mock/v1/feed?at=";
    for (size_t i = 0; i < positions.size();) {
        size_t end = i + 1;
        while (end < positions.size() && positions[end] == positions[end - 1] - 1)
            ++end;
        out += (i > 0 ? "," : "") + QByteArray::number(positions[i]);
        if (end - i > 1)
            out += '-' + QByteArray::number(positions[end - 1]);
        i = end;
    }
    return out;
}

} // namespace carillon::receiver
