#pragma once

#include "client/graph_client.h"
#include "receiver/feed_pages.h"

#include <QObject>
#include <QUrl>

#include <functional>
#include <vector>

namespace carillon {

/// Reads the items at many positions page by page and hands each page on; the next one is read
/// when the last one is dealt with, so that nothing piles up. Lives on the thread that made it.
class FeedWalk : public QObject {
    Q_OBJECT

public:
    using Next = std::function<void()>;
    /// @param next  to be called once, when the items are dealt with; now or later
    using Take = std::function<void(const QList<receiver::FeedItem> &items, const Next &next)>;

    FeedWalk(client::GraphClient &client, const QUrl &baseUrl, std::vector<qint64> positions,
        Take take, QObject *parent = nullptr);

    void start() { readPage(); }
    void cancel();

    [[nodiscard]] qint64 done() const { return qint64(m_next); }
    [[nodiscard]] qint64 total() const { return qint64(m_positions.size()); }

Q_SIGNALS:
    void progressed();
    /// At the end, or where reading failed; not after cancel().
    void finished(const carillon::Result<void> &result);

private:
    void readPage();
    void takePage(const QByteArray &body);

    client::GraphClient &m_client;
    QUrl m_baseUrl;
    std::vector<qint64> m_positions;
    Take m_take;
    size_t m_next = 0;
    client::Cancel m_cancel;
    bool m_isCancelled = false;
};

} // namespace carillon
