#include "service/write_batch.h"

namespace carillon::service {

WriteBatch::WriteBatch(store::FeedStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
}

void WriteBatch::add(const Work &work, Done done)
{
    m_waiting.push_back(std::move(done));
    if (!m_store.inTransaction()) {
        if (const Result<void> begun = m_store.begin(); !begun)
            return fail(begun);
    }
    if (const Result<void> written = work(m_store); !written)
        return fail(written);
    if (!m_scheduled) {
        m_scheduled = true;
        QMetaObject::invokeMethod(this, &WriteBatch::flush, Qt::QueuedConnection);
    }
}

void WriteBatch::flush()
{
    m_scheduled = false;
    if (!m_store.inTransaction())
        return;
    const Result<void> done = m_store.commit();
    if (!done)
        return fail(done);
    const std::vector<Done> waiting = std::exchange(m_waiting, {});
    for (const Done &tell : waiting)
        tell(done);
    Q_EMIT committed();
}

void WriteBatch::fail(const Result<void> &failure)
{
    m_store.rollback();
    const std::vector<Done> waiting = std::exchange(m_waiting, {});
    for (const Done &tell : waiting)
        tell(failure);
}

} // namespace carillon::service
