#pragma once

#include "base/clock.h"
#include "service/endpoints.h"
#include "service/write_batch.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace carillon::service {

/// Tombstones of deleted items and stubs of expired ones are kept this long at most.
inline constexpr std::chrono::hours tombstoneLife{24};

/// Sets when an item next needs attention and whether a device has yet to hear of it.
void schedule(store::FeedRecord &record, const Deliveries &deliveries, const DeliveryFacts &facts);
/// Makes a record a tombstone: deleted, its toasts taken away where the devices hear of it.
void bury(store::FeedRecord &record, const DeviceLookup &devices, Instant now);

/// What the next due instant of an item brings.
enum class DueKind : quint8 { Delivery, Fallback, DisplayEnd, Expiration, Removal };
struct Due {
    DueKind kind = DueKind::Expiration;
    QList<QByteArray> deviceIds{}; ///< where; none: it is about the item
};
[[nodiscard]] Due dueOf(const store::FeedRecord &record);

/// Makes happen what is due by the service's clock: low priority deliveries, fallbacks, ends of
/// display, expiry, the removal of tombstones; and lets devices catch up. Each step happens at
/// its own instant, however far the clock was moved. Lives on the service thread.
class Timeline : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void> &)>;

    Timeline(const MovableClock &clock, const Endpoints &endpoints, store::FeedStore &store,
        WriteBatch &writes, QObject *parent = nullptr);

    /// Looks again when something is next due; after a commit or a move of the clock.
    void reschedule();
    /// Calls @p done once everything due until now has happened and is durable.
    void settle(Done done);
    [[nodiscard]] const Endpoints &endpoints() const { return m_endpoints; }
    /// A device can be reached again: every item it missed, oldest first.
    void catchUp(const QByteArray &deviceId, Done done);

private:
    void run();
    Result<void> happen(store::FeedStore &feed, store::FeedRecord record);
    void finish(const Result<void> &result);
    void catchUpAfter(const QByteArray &deviceId, qint64 position, const Done &done);

    const MovableClock &m_clock;
    const Endpoints &m_endpoints;
    store::FeedStore &m_store;
    WriteBatch &m_writes;
    QTimer m_timer;
    bool m_running = false;
    std::vector<Done> m_settling;
};

} // namespace carillon::service
