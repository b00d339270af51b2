#include "service/write_batch.h"

#include <algorithm>

namespace carillon::service {

WriteBatch::WriteBatch(store::FeedStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void WriteBatch::add(Work work, Done done, Kind kind)
{
    m_waiting.push_back({std::move(work), std::move(done), kind});
    if (!m_store.inTransaction()) {
        if (const Result<void> begun = m_store.begin(); !begun)
            return fail(begun);
    }
    schedule();
    const Result<void> written = m_waiting.back().work(m_store);
    if (written)
        return;
    if (written.error().code != QLatin1String("limit"))
        return fail(written);
    const Entry refused = std::move(m_waiting.back());
    m_waiting.pop_back();
    refused.done(written);
}

void WriteBatch::schedule()
{
    if (m_scheduled)
        return;
    m_scheduled = true;
    QMetaObject::invokeMethod(this, &WriteBatch::commit, Qt::QueuedConnection);
}

void WriteBatch::flush()
{
    while (m_store.inTransaction())
        commit();
}

void WriteBatch::commit()
{
    m_scheduled = false;
    if (!m_store.inTransaction())
        return;
    const Result<void> done = m_store.commit();
    if (!done)
        return fail(done);
    const std::vector<Entry> waiting = std::exchange(m_waiting, {});
    const bool grew = std::any_of(waiting.begin(), waiting.end(),
        [](const Entry &entry) { return entry.kind == Kind::Grows; });
    if (grew) // so there is room again
        m_store.restoreReserve();
    for (const Entry &entry : waiting)
        entry.done(done);
    Q_EMIT committed();
}

void WriteBatch::fail(const Result<void> &failure)
{
    m_store.rollback();
    std::vector<Entry> waiting = std::exchange(m_waiting, {});
    const auto settling = std::stable_partition(waiting.begin(), waiting.end(),
        [](const Entry &entry) { return entry.kind == Kind::Grows; });
    const std::vector<Entry> again(settling, waiting.end());
    const bool isFull = failure.error().code == QLatin1String("full");
    const Result<void> second = isFull && !again.empty() ? runAgain(again) : failure;
    for (auto entry = waiting.begin(); entry != settling; ++entry)
        entry->done(failure);
    for (const Entry &entry : again)
        entry.done(second);
    if (second)
        Q_EMIT committed();
}

Result<void> WriteBatch::runAgain(const std::vector<Entry> &entries)
{
    m_store.releaseReserve();
    Result<void> result = m_store.begin();
    for (auto entry = entries.begin(); result && entry != entries.end(); ++entry)
        result = entry->work(m_store);
    if (result)
        result = m_store.commit();
    if (!result)
        m_store.rollback();
    return result;
}

} // namespace carillon::service
