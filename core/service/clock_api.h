#pragma once

#include "service/router.h"
#include "service/timeline.h"

namespace carillon::service {

/// `/mock/v1/clock`: reading, pausing, setting and stepping the service's clock. Whatever falls
/// due has happened before the answer. Ours. Lives on the service thread.
class ClockApi {
public:
    /// Told after each change, with the clock as JSON.
    using Observer = std::function<void(const QByteArray &clockJson)>;

    ClockApi(MovableClock &clock, store::FeedStore &store, WriteBatch &writes, Timeline &timeline,
        Observer observer);

    void addTo(Router &router);

    /// As `GET /mock/v1/clock` writes it.
    [[nodiscard]] QByteArray clockJson();

private:
    void set(const http::HttpRequest &request, const Respond &respond);
    void step(const http::HttpRequest &request, const Respond &respond);
    void settle(const Respond &respond);
    [[nodiscard]] QByteArray dueJson(const store::FeedRecord &record) const;

    MovableClock &m_clock;
    store::FeedStore &m_store;
    WriteBatch &m_writes;
    Timeline &m_timeline;
    Observer m_observer;
};

} // namespace carillon::service
