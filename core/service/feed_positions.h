#pragma once

#include "base/clock.h"
#include "base/limits.h"
#include "service/feed_filter.h"
#include "service/respond.h"
#include "service/router.h"
#include "service/write_batch.h"

namespace carillon::service {

/// `GET /mock/v1/feed/positions`: where in the feed the rows of a filter stand, newest first, so
/// that a reader can show any part of a long feed without reading the rest. A call looks through
/// as much as `feed-scan` allows and `more` says to go on from `before`: however long the feed,
/// others are answered in between. Nothing is kept between calls. Lives on the service thread.
class FeedPositions {
public:
    FeedPositions(
        const Clock &clock, const Limits &limits, store::FeedStore &store, WriteBatch &writes);

    void addTo(Router &router);

private:
    struct Found;
    void list(const Route &route, const Respond &respond);
    [[nodiscard]] bool hasNoGaps() const;
    void takeWithoutLooking(Found &found) const;
    void look(const FeedFilter &filter, Found &found) const;

    const Clock &m_clock;
    const Limits &m_limits;
    store::FeedStore &m_store;
    WriteBatch &m_writes;
};

} // namespace carillon::service
