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

    /// Runs @p work in the open transaction now, @p done when it is durable or has failed. One
    /// failing write fails the whole batch.
    void add(const Work &work, Done done);
    /// Commits at once what has been gathered.
    void flush();

Q_SIGNALS:
    /// Rows have changed and are durable; sent after the writers were told.
    void committed();

private:
    void fail(const Result<void> &failure);

    store::FeedStore &m_store;
    std::vector<Done> m_waiting;
    bool m_scheduled = false;
};

} // namespace carillon::service
