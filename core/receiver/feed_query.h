#pragma once

#include "base/text_needle.h"
#include "receiver/feed_item.h"

#include <optional>

namespace carillon::receiver {

/// What a row of the feed says about itself in one word; a query chooses by it.
enum class FeedState : quint8 { Unread, Read, Opened, Dismissed, Snoozed, Expired };
[[nodiscard]] FeedState stateOf(const FeedItem &item, Instant now);

enum class FeedOrder : quint8 { NewestFirst, OldestFirst, ExpiresFirst, ExpiresLast };
[[nodiscard]] inline bool isByExpiry(FeedOrder order)
{
    return order == FeedOrder::ExpiresFirst || order == FeedOrder::ExpiresLast;
}

/// Which items of the feed to show, and in what order.
struct FeedQuery {
    QString text{}; ///< in title, body, group, raw content or id; case ignored
    std::optional<FeedState> state{}; ///< all but Expired, which the service does not keep
    std::optional<contract::Platform> platform{}; ///< meant for it
    FeedOrder order = FeedOrder::NewestFirst;

    [[nodiscard]] bool isFiltering() const { return !text.isEmpty() || state || platform; }
    bool operator==(const FeedQuery &) const = default;
};

/// Judges items as the service does when it is asked the query.
class FeedJudge {
public:
    explicit FeedJudge(FeedQuery query = {});

    [[nodiscard]] const FeedQuery &query() const { return m_query; }
    [[nodiscard]] bool takes(const FeedItem &item) const;

private:
    FeedQuery m_query;
    TextNeedle m_text;
};

/// The request target of `GET /mock/v1/feed/positions` for a query.
/// @param before  0 for the newest on
[[nodiscard]] QByteArray positionsTarget(const FeedQuery &query, qint64 before);

} // namespace carillon::receiver
