#pragma once

#include "base/instant.h"

#include <QByteArray>

#include <optional>

namespace carillon::store {

/// One row of the feed.
struct FeedRecord {
    QByteArray id{};
    qint64 position = 0;     ///< order of arrival, given by the store
    qint64 sequence = 0;     ///< of the last change, given by the store
    QByteArray user{};
    QByteArray app{};
    QByteArray targetHostName{};
    std::optional<QByteArray> appNotificationId{};
    Instant created{};
    Instant modified{};
    Instant expires{};
    int status = 0;          ///< numbers as in the feed's contract
    int readState = 0;
    int userActionState = 0;
    std::optional<QByteArray> changedBy{};
    QByteArray content{};    ///< JSON members of the notification, without braces
    QByteArray deliveries{}; ///< JSON array

    bool operator==(const FeedRecord &) const = default;
};

} // namespace carillon::store
