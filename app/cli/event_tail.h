#pragma once

#include "cli/service_address.h"
#include "client/graph_client.h"
#include "client/push_client.h"
#include "receiver/event.h"

#include <QObject>

namespace carillon::cli {

/// Follows a service's event stream: each change of the feed once and in order, across lost
/// connections and restarts of the service; a store that was exchanged is told from its beginning.
/// Exchanges are told while connected only: a service does not keep them.
class EventTail : public QObject {
    Q_OBJECT

public:
    /// @param client  gets the control token, too
    EventTail(
        client::GraphClient &client, const ControlledService &service, QObject *parent = nullptr);

    /// Follows what comes after this cursor.
    void start(const QByteArray &cursor);
    /// Follows what comes from now on.
    void startFromNow();

Q_SIGNALS:
    /// The stream stands, for the first time or again.
    void listening();
    void lost();
    void itemChanged(const carillon::receiver::FeedItem &item);
    /// @param frame  the exchange as the service told it, JSON
    void exchangeSeen(const QByteArray &frame);
    /// The service could not be asked for the beginning.
    void failed(const carillon::Error &error);

private:
    void onFrame(const QByteArray &frame);
    void onHello(const receiver::Hello &hello);
    void readAnew(const QByteArray &cursor);
    void takePage(const receiver::FeedPage &page);
    void tell(const receiver::FeedItem &item);

    client::GraphClient &m_client;
    client::PushClient m_push;
    QUrl m_url;
    QByteArray m_cursor;
    qint64 m_last = 0; // sequence of the last change told
    bool m_readingAnew = false;
};

/// Reads one page of the feed.
/// @param query  behind `/mock/v1/feed?`
void fetchFeedPage(client::GraphClient &client, const QUrl &url, const QByteArray &query,
    QObject *context, const std::function<void(const Result<receiver::FeedPage> &)> &take);

} // namespace carillon::cli
