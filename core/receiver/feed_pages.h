#pragma once

#include "receiver/feed_index.h"

/// The answers that a window over a long feed lives on, as values.
namespace carillon::receiver {

/// One answer of `GET /mock/v1/feed/positions`, newest position first.
struct FeedPlaces {
    std::vector<FeedPlace> places{};
    qint64 before = 0; ///< where the next call goes on
    qint64 count = 0; ///< of the whole feed
    bool more = false;
};
/// @param byExpiry  whether it was asked for `sort=expires`
/// Errors  "frame"
[[nodiscard]] Result<FeedPlaces> feedPlacesFromJson(QByteArrayView json, bool byExpiry);

/// One answer of `GET /mock/v1/feed?at=`.
struct FeedRows {
    QList<FeedItem> items{};
    qsizetype looked = 0; ///< how many of the positions asked for it covers
};
/// Errors  "frame", those of feedItemFromJson()
[[nodiscard]] Result<FeedRows> feedRowsFromJson(QByteArrayView json);

/// The request target for rows at these positions, in that order.
[[nodiscard]] QByteArray rowsTarget(const std::vector<qint64> &positions);

} // namespace carillon::receiver
