#pragma once

#include "base/instant.h"

#include <QByteArray>

#include <optional>

namespace carillon::store {

/// What became of an item. Active and Deleted are the numbers of the feed's contract; Expired is
/// ours: an emptied row that tells readers with a cursor that the item is gone.
namespace status {
inline constexpr int active = 0;
inline constexpr int deleted = 2;
inline constexpr int expired = 3;
} // namespace status

/// One row of the feed.
struct FeedRecord {
    QByteArray id{};
    qint64 position = 0;     ///< order of arrival, given by the store
    qint64 sequence = 0;     ///< of the last change, given by the store
    QByteArray user{};
    QByteArray app{};
    QByteArray targetHostName{};
    std::optional<QByteArray> appNotificationId{};
    std::optional<QByteArray> unsId{}; ///< it was sent with
    Instant created{};
    Instant modified{};
    Instant expires{};
    Instant due{};           ///< next instant at which something happens to it; 0: it expires
    bool waiting = false;    ///< a device has yet to hear of it or of a change
    int status = status::active;
    int readState = 0;       ///< numbers as in the feed's contract, as the next
    int userActionState = 0;
    std::optional<QByteArray> changedBy{};
    QByteArray content{};    ///< JSON members of the notification, without braces
    QByteArray deliveries{}; ///< JSON array

    bool operator==(const FeedRecord &) const = default;
};

} // namespace carillon::store
