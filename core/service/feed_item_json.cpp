#include "service/feed_item_json.h"

#include "base/json_text.h"

namespace carillon::service {
namespace {

template <size_t N>
const char *nameIn(const std::array<const char *, N> &names, int value)
{
    return names.at(size_t(value) < N ? size_t(value) : 0);
}

constexpr const char *removed = ",\"@removed\":{\"reason\":\"deleted\"}";

} // namespace

QByteArray etagOf(const store::FeedRecord &record)
{
    return '"' + QByteArray::number(record.sequence) + '"';
}

QByteArray feedItemJson(const store::FeedRecord &record)
{
    QByteArray out;
    out.reserve(record.content.size() + record.deliveries.size() + 400);
    out += "{\"id\":" + json::quoted(record.id);
    out += ",\"sequence\":" + QByteArray::number(record.sequence);
    out += ",\"position\":" + QByteArray::number(record.position);
    out += ",\"etag\":" + json::quoted(etagOf(record));
    if (record.status == store::status::expired) {
        out += ",\"expirationDateTime\":\"" + formatDateTimeOffset(record.expires) + '"';
        return out + removed + '}';
    }
    out += ',' + record.content;
    out += ",\"unsId\":" + (record.unsId ? json::quoted(*record.unsId) : "null");
    out += ",\"creationDateTime\":\"" + formatDateTimeOffset(record.created) + '"';
    out += ",\"lastModifiedDateTime\":\"" + formatDateTimeOffset(record.modified) + '"';
    out += ",\"status\":\"" + QByteArray(nameIn(statusNames, record.status)) + '"';
    out += ",\"readState\":\"" + QByteArray(nameIn(readNames, record.readState)) + '"';
    out += ",\"userActionState\":\"" + QByteArray(nameIn(actionNames, record.userActionState)) + '"';
    out += ",\"changedBy\":" + (record.changedBy ? json::quoted(*record.changedBy) : "null");
    out += ",\"deliveries\":" + record.deliveries;
    if (record.status == store::status::deleted)
        out += removed;
    return out + '}';
}

} // namespace carillon::service
