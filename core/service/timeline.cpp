#include "service/timeline.h"

#include <algorithm>

namespace carillon::service {
namespace {

using store::FeedRecord;
using store::FeedStore;

constexpr int itemsPerTurn = 200;
constexpr std::chrono::milliseconds longestSleep = std::chrono::hours(1);
constexpr std::chrono::milliseconds afterFailure = std::chrono::seconds(1);

} // namespace

void schedule(FeedRecord &record, const Deliveries &deliveries, const DeliveryFacts &facts)
{
    record.deliveries = deliveriesJson(deliveries);
    record.waiting = isAwaited(deliveries, facts);
    record.due = std::min(nextDue(deliveries, facts).value_or(record.expires), record.expires);
}

void bury(FeedRecord &record, const DeviceLookup &devices, Instant now)
{
    Deliveries deliveries = deliveriesFrom(record.deliveries);
    clear(deliveries, devices, now);
    record.status = store::status::deleted;
    schedule(record, deliveries, factsOf(record));
    record.due = std::min(record.expires, now + tombstoneLife);
}

Due dueOf(const FeedRecord &record)
{
    if (record.status != store::status::active)
        return {DueKind::Removal, {}};
    if (record.due >= record.expires)
        return {DueKind::Expiration, {}};
    Due pending{DueKind::Delivery, {}};
    Due fallbacks{DueKind::Fallback, {}};
    Due ends{DueKind::DisplayEnd, {}};
    for (const Delivery &delivery : deliveriesFrom(record.deliveries)) {
        if (delivery.due == record.due)
            pending.deviceIds.append(delivery.deviceId);
        if (delivery.fallbackDue == record.due)
            fallbacks.deviceIds.append(delivery.deviceId);
        if (delivery.isStanding())
            ends.deviceIds.append(delivery.deviceId);
    }
    return !pending.deviceIds.isEmpty() ? pending
        : !fallbacks.deviceIds.isEmpty() ? fallbacks
                                         : ends;
}

Timeline::Timeline(const MovableClock &clock, const Endpoints &endpoints, FeedStore &store,
    WriteBatch &writes, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_endpoints(endpoints)
    , m_store(store)
    , m_writes(writes)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Timeline::run);
}

void Timeline::reschedule()
{
    if (m_running)
        return;
    const std::optional<Instant> next = m_store.nextDue();
    if (!next || (m_clock.isPaused() && *next > m_clock.now()))
        return m_timer.stop();
    const auto wait = std::clamp(
        *next - m_clock.now(), std::chrono::milliseconds(0), longestSleep);
    m_timer.start(wait);
}

void Timeline::settle(Done done)
{
    m_settling.push_back(std::move(done));
    if (!m_running)
        run();
}

// One turn's worth of what is due; the next turn takes the rest, so that clients are served too.
void Timeline::run()
{
    m_timer.stop();
    m_running = true;
    m_writes.flush(); // what is read below may be written again after a full disk
    const Result<QList<FeedRecord>> due = m_store.dueUntil(m_clock.now(), itemsPerTurn);
    if (!due)
        return finish(Unexpected{due.error()});
    if (due->isEmpty())
        return finish({});
    const auto work = [this, rows = *due](FeedStore &feed) -> Result<void> {
        for (const FeedRecord &row : rows) {
            if (const Result<void> done = happen(feed, row); !done)
                return done;
        }
        return {};
    };
    const auto done = [this](const Result<void> &result) {
        if (!result)
            return finish(result);
        QMetaObject::invokeMethod(this, &Timeline::run, Qt::QueuedConnection);
    };
    m_writes.add(work, done, WriteBatch::Kind::Settles);
}

Result<void> Timeline::happen(FeedStore &feed, FeedRecord record)
{
    const Instant at = record.due;
    if (record.status != store::status::active)
        return feed.remove(record);
    record.modified = at;
    if (record.expires <= at) {
        record.due = std::max(at, record.created) + tombstoneLife; // it may be born expired
        return feed.expire(record);
    }
    const DeliveryFacts facts = factsOf(record);
    Deliveries deliveries = deliveriesFrom(record.deliveries);
    advance(deliveries, facts, m_endpoints.lookup(), at);
    schedule(record, deliveries, facts);
    return feed.update(record);
}

void Timeline::finish(const Result<void> &result)
{
    m_running = false;
    for (const Done &done : std::exchange(m_settling, {}))
        done(result);
    if (m_running)
        return;
    if (result)
        reschedule();
    else
        m_timer.start(afterFailure);
}

void Timeline::catchUp(const QByteArray &deviceId, Done done)
{
    catchUpAfter(deviceId, 0, done);
}

void Timeline::catchUpAfter(const QByteArray &deviceId, qint64 position, const Done &done)
{
    const Endpoints::Found found = m_endpoints.device(deviceId);
    if (!found.device)
        return done({});
    m_writes.flush();
    const QList<FeedRecord> rows
        = m_store.waitingFor(found.user->name, position, itemsPerTurn);
    if (rows.isEmpty())
        return done({});
    const auto work = [rows, device = *found.device, now = m_clock.now()](
                          FeedStore &feed) -> Result<void> {
        for (FeedRecord record : rows) {
            const DeliveryFacts facts = factsOf(record);
            Deliveries deliveries = deliveriesFrom(record.deliveries);
            const Deliveries before = deliveries;
            if (record.expires > now)
                service::catchUp(deliveries, facts, device, now);
            if (deliveries == before)
                continue;
            const Instant due = record.due;
            schedule(record, deliveries, facts);
            if (record.status != store::status::active)
                record.due = due;
            if (const Result<void> written = feed.update(record); !written)
                return written;
        }
        return {};
    };
    const qint64 last = rows.constLast().position;
    const auto next = [this, deviceId, last, done](const Result<void> &result) {
        if (!result)
            return done(result);
        catchUpAfter(deviceId, last, done);
    };
    m_writes.add(work, next, WriteBatch::Kind::Settles);
}

} // namespace carillon::service
