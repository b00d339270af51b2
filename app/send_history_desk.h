#pragma once

#include "base/clock.h"
#include "compose/send_history.h"

#include <QObject>
#include <QThreadPool>

#include <optional>

namespace carillon {

/// What was sent, in this run and the ones before. A thread of its own reads and writes the files,
/// so that a slow disk never holds the window up; what it cannot write stays in memory.
class SendHistoryDesk : public QObject {
    Q_OBJECT

public:
    /// @param folder  of the sends; empty: they are kept in memory only
    SendHistoryDesk(const Clock &clock, const QString &folder, const Limits &limits = {},
        QObject *parent = nullptr);
    ~SendHistoryDesk() override;

    /// The newest first. Those of the runs before come once they are read.
    [[nodiscard]] const QList<compose::StoredSend> &sends() const { return m_sends; }
    /// nullptr if it is not there, or no longer.
    [[nodiscard]] const compose::StoredSend *find(const QByteArray &id) const;
    /// The one sent before it; nullptr if it is the oldest.
    [[nodiscard]] const compose::StoredSend *before(const QByteArray &id) const;

    /// A send begins: everything of it but its exchange. One that has begun and not ended is
    /// forgotten.
    void begin(const compose::StoredSend &send);
    void setAttempts(int attempts);
    /// It ends; its secrets are left out here. Does nothing if none has begun.
    void end(const http::Exchange &exchange);

    void remove(const QByteArrayList &ids);
    void clear();

    /// Reads and writes what is not yet, at once.
    void flush();

Q_SIGNALS:
    void changed();
    /// The first time that something could not be written or read, and again after it could in
    /// between.
    void failed(const carillon::Error &error);

private:
    struct Opened;
    struct Work {
        QList<compose::StoredSend> save{};
        QByteArrayList remove{};
    };

    void read(const QString &folder);
    void onRead();
    void put(const compose::StoredSend &send);
    void trim();
    void work();
    void onWorked(const Work &work, const Result<void> &result);
    [[nodiscard]] static Result<void> doWork(compose::SendShelf &shelf, const Work &work);

    const Clock &m_clock;
    Limits m_limits;
    std::shared_ptr<Opened> m_opened; ///< what the thread is reading, until it is taken
    std::unique_ptr<compose::SendShelf> m_shelf; ///< the thread's while it works
    QList<compose::StoredSend> m_sends;
    std::optional<compose::StoredSend> m_begun;
    QByteArrayList m_unsaved;
    QByteArrayList m_removed;
    qint64 m_lastOrder = 0;
    bool m_isWorking = false;
    bool m_isFailing = false;
    QThreadPool m_thread; // last: ends before what it reports to
};

} // namespace carillon
