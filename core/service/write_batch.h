#pragma once

#include "store/feed_store.h"

#include <QObject>

#include <functional>
#include <vector>

namespace carillon::service {

/// Gathers the writes of one event-loop turn into one transaction, and tells each writer after
/// the commit. Lives on the service thread.
class WriteBatch : public QObject {
    Q_OBJECT

public:
    using Work = std::function<Result<void>(store::FeedStore &)>;
    using Done = std::function<void(const Result<void> &)>;

    explicit WriteBatch(store::FeedStore &store, QObject *parent = nullptr);

    /// What a write does to the room on the disk.
    enum class Kind { Grows, Settles };

    /// Runs @p work in the open transaction now, @p done when it is durable or has failed.
    /// A failure of the disk fails the whole batch; one that finds the disk full is run once more
    /// with the other writes that settle, in what the reserve leaves.
    /// @param work  called up to twice. Error "limit", before it has written, refuses it alone.
    void add(Work work, Done done, Kind kind = Kind::Grows);
    /// Commits at once what has been gathered, and what the writers add when they are told:
    /// afterwards nothing is open.
    void flush();

Q_SIGNALS:
    /// Rows have changed and are durable; sent after the writers were told.
    void committed();

private:
    struct Entry {
        Work work{};
        Done done{};
        Kind kind = Kind::Grows;
    };
    void commit();
    void schedule();
    void fail(const Result<void> &failure);
    Result<void> runAgain(const std::vector<Entry> &entries);

    store::FeedStore &m_store;
    std::vector<Entry> m_waiting;
    bool m_scheduled = false;
};

} // namespace carillon::service
