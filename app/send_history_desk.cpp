#include "send_history_desk.h"

#include <algorithm>

namespace carillon {

using compose::SendShelf;
using compose::StoredSend;

struct SendHistoryDesk::Opened {
    Result<std::unique_ptr<SendShelf>> shelf{std::unique_ptr<SendShelf>()};
    QList<StoredSend> sends{};
};

SendHistoryDesk::SendHistoryDesk(
    const Clock &clock, const QString &folder, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_limits(limits)
{
    m_thread.setMaxThreadCount(1);
    if (!folder.isEmpty())
        read(folder);
}

SendHistoryDesk::~SendHistoryDesk()
{
    blockSignals(true); // whoever listened may be gone
    flush();
}

void SendHistoryDesk::read(const QString &folder)
{
    m_opened = std::make_shared<Opened>();
    m_thread.start([this, folder, opened = m_opened] {
        opened->shelf = SendShelf::open(folder, m_limits);
        if (opened->shelf)
            opened->sends = (*opened->shelf)->sends();
        QMetaObject::invokeMethod(this, &SendHistoryDesk::onRead, Qt::QueuedConnection);
    });
}

// What was sent in the meantime is newer than all of them.
void SendHistoryDesk::onRead()
{
    const std::shared_ptr<Opened> opened = std::exchange(m_opened, nullptr);
    if (!opened)
        return;
    if (!opened->shelf) {
        m_unsaved.clear();
        return Q_EMIT failed(opened->shelf.error());
    }
    m_shelf = std::move(*opened->shelf);
    m_sends += opened->sends;
    trim();
    work();
    Q_EMIT changed();
}

const StoredSend *SendHistoryDesk::find(const QByteArray &id) const
{
    const auto found = std::find_if(
        m_sends.begin(), m_sends.end(), [&](const StoredSend &send) { return send.id == id; });
    return found == m_sends.end() ? nullptr : &*found;
}

const StoredSend *SendHistoryDesk::before(const QByteArray &id) const
{
    const StoredSend *send = find(id);
    return send && send != &m_sends.constLast() ? send + 1 : nullptr;
}

void SendHistoryDesk::begin(const StoredSend &send)
{
    m_begun = send;
    m_begun->time = m_clock.now();
    m_begun->envelope = compose::withoutSecrets(send.envelope);
    m_begun->baseUrl.setUserInfo({});
    m_begun->attempts = 1;
}

void SendHistoryDesk::setAttempts(int attempts)
{
    if (m_begun)
        m_begun->attempts = attempts;
}

void SendHistoryDesk::end(const http::Exchange &exchange)
{
    if (!m_begun)
        return;
    StoredSend send = *std::exchange(m_begun, std::nullopt);
    send.exchange = compose::withoutSecrets(exchange);
    put(send);
    trim();
    work();
    Q_EMIT changed();
}

// A clock that was set back does not put a later send behind an earlier one of this run.
void SendHistoryDesk::put(const StoredSend &send)
{
    m_lastOrder = std::max(m_lastOrder + 1, toMsecs(send.time));
    m_sends.prepend(send);
    m_sends.first().id = SendShelf::makeId(m_lastOrder);
    if (m_shelf || m_opened)
        m_unsaved.append(m_sends.constFirst().id);
}

void SendHistoryDesk::trim()
{
    while (m_sends.size() > compose::keptOf(m_sends, m_limits))
        m_removed.append(m_sends.takeLast().id);
}

void SendHistoryDesk::remove(const QByteArrayList &ids)
{
    const qsizetype gone
        = m_sends.removeIf([&](const StoredSend &send) { return ids.contains(send.id); });
    if (gone == 0)
        return;
    m_removed += ids;
    work();
    Q_EMIT changed();
}

void SendHistoryDesk::clear()
{
    QByteArrayList all;
    for (const StoredSend &send : std::as_const(m_sends))
        all.append(send.id);
    remove(all);
}

Result<void> SendHistoryDesk::doWork(SendShelf &shelf, const Work &work)
{
    Result<void> out;
    for (const QByteArray &id : work.remove) {
        if (const Result<void> done = shelf.remove(id); !done)
            out = done;
    }
    for (const StoredSend &send : work.save) {
        if (const Result<void> done = shelf.save(send); !done)
            out = done;
    }
    return out;
}

// One piece of work at a time, so that little waits for a disk that does not answer.
void SendHistoryDesk::work()
{
    if (!m_shelf && !m_opened)
        m_removed.clear();
    if (!m_shelf || m_isWorking || (m_unsaved.isEmpty() && m_removed.isEmpty()))
        return;
    Work work{.remove = std::exchange(m_removed, {})};
    const QByteArrayList unsaved = std::exchange(m_unsaved, {});
    for (const QByteArray &id : unsaved) {
        if (const StoredSend *send = find(id))
            work.save.append(*send);
    }
    m_isWorking = true;
    m_thread.start([this, work] {
        const Result<void> result = doWork(*m_shelf, work);
        QMetaObject::invokeMethod(
            this, [this, work, result] { onWorked(work, result); }, Qt::QueuedConnection);
    });
}

void SendHistoryDesk::onWorked(const Work &done, const Result<void> &result)
{
    m_isWorking = false;
    const bool wasFailing = std::exchange(m_isFailing, !result.has_value());
    if (result)
        return work();
    // The next send tries again.
    for (const StoredSend &send : done.save)
        m_unsaved.append(send.id);
    m_removed += done.remove;
    if (!wasFailing)
        Q_EMIT failed(result.error());
}

void SendHistoryDesk::flush()
{
    m_thread.waitForDone();
    onRead();
    m_thread.waitForDone();
    m_isWorking = false;
    work();
    m_thread.waitForDone();
    m_isWorking = false;
}

} // namespace carillon
