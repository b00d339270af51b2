#pragma once

#include "client/graph_client.h"
#include "client/push_client.h"
#include "receiver/event.h"

#include <QObject>

namespace carillon {

/// A receiver's connection to a service: devices and feed over HTTP, changes over the event
/// stream, state changes back over HTTP. After a loss it resumes where it was; a store that was
/// exchanged meanwhile is read anew. Lives on the thread that made it.
class FeedLink : public QObject {
    Q_OBJECT

public:
    explicit FeedLink(client::GraphClient &client, QObject *parent = nullptr);

    /// @param token  for the control surface; the client has it, too
    void open(const QUrl &baseUrl, const QByteArray &token = {},
        const client::TlsTrust &trust = {});
    void close();

    /// Reads the next page of older items, if there is one.
    void fetchOlder();
    void changeState(const QString &itemId, const QString &deviceId, receiver::ReadState readState,
        receiver::UserActionState userActionState);
    void remove(const QString &itemId);

Q_SIGNALS:
    void connectedChanged(bool connected);
    /// The service could not be reached, or does not let us in; it is tried again.
    void refused();
    /// What was known belongs to another store.
    void reset();
    void devicesLoaded(const QList<carillon::receiver::Device> &devices);
    void itemsArrived(const QList<carillon::receiver::FeedItem> &items);
    void trafficArrived(const carillon::receiver::TrafficEntry &entry);
    /// The service's clock was paused, moved or let go.
    void clockMoved(const carillon::receiver::ServiceClock &clock);
    void feedCounted(qint64 count);
    void failed(const carillon::Error &error);

private:
    using Take = std::function<void(const QByteArray &body)>;

    void onFrame(const QByteArray &frame);
    void onHello(const receiver::Hello &hello);
    void deliver();
    void get(const QByteArray &target, const Take &take);
    void request(const QByteArray &method, const QByteArray &target, const QByteArray &body,
        const Take &take);
    void takePage(const QByteArray &body);

    client::GraphClient &m_client;
    client::PushClient m_push;
    QUrl m_baseUrl;
    QByteArray m_cursor;
    qint64 m_before = 0;
    bool m_more = false;
    bool m_fetching = false;
    QList<receiver::FeedItem> m_arrived; // of this event-loop turn, told at its end
};

} // namespace carillon
