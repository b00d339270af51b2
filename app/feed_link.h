#pragma once

#include "client/graph_client.h"
#include "client/push_client.h"
#include "receiver/event.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <deque>

namespace carillon {

/// A receiver's connection to a service: devices and feed over HTTP, changes over the event
/// stream, state changes back over HTTP. After a loss it resumes where it was; a store that was
/// exchanged meanwhile is read anew. What the stream brings is read a few milliseconds per turn of
/// the event loop and told at most twenty times a second, so that a flood of it does not hold up
/// the window; what cannot be kept up with is dropped and resumed from. Lives on the thread that
/// made it.
class FeedLink : public QObject {
    Q_OBJECT

public:
    explicit FeedLink(client::GraphClient &client, QObject *parent = nullptr);

    /// @param token  for the control surface; the client has it, too
    void open(const QUrl &baseUrl, const QByteArray &token = {},
        const client::TlsTrust &trust = {});
    void close();
    [[nodiscard]] const QUrl &baseUrl() const { return m_baseUrl; }

    /// Sends a request to the service; what becomes of it is the caller's.
    client::Cancel send(const http::HttpRequest &request, QObject *context,
        const client::GraphClient::Finished &finished);
    /// The request that changeState() sends.
    [[nodiscard]] static http::HttpRequest changeRequest(const QString &itemId,
        const QString &deviceId, receiver::ReadState readState,
        receiver::UserActionState userActionState);

    /// Reads the next page of older items, if there is one.
    void fetchOlder();
    void changeState(const QString &itemId, const QString &deviceId, receiver::ReadState readState,
        receiver::UserActionState userActionState);
    void remove(const QString &itemId);

Q_SIGNALS:
    void connectedChanged(bool connected);
    /// The service could not be reached, or does not let us in; it is tried again.
    void refused();
    /// Nothing more comes from the service it was connected to.
    void closed();
    /// What was known belongs to another store.
    void reset();
    void devicesLoaded(const QList<carillon::receiver::Device> &devices);
    /// The same change of an item may come twice, in a page and in the stream.
    void itemsArrived(const QList<carillon::receiver::FeedItem> &items);
    void trafficArrived(const carillon::receiver::TrafficEntry &entry);
    /// The service's clock was paused, moved or let go.
    void clockMoved(const carillon::receiver::ServiceClock &clock);
    void feedCounted(qint64 count);
    void failed(const carillon::Error &error);

private:
    using Take = std::function<void(const QByteArray &body)>;

    void onFrame(const QByteArray &frame);
    void readFrames();
    void take(const QByteArray &frame);
    void onHello(const receiver::Hello &hello);
    void deliverSoon();
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
    std::deque<QByteArray> m_frames; // not read yet
    QTimer m_reading;
    QList<receiver::FeedItem> m_arrived; // not told yet
    QList<receiver::TrafficEntry> m_traffic;
    QTimer m_delivery;
    QElapsedTimer m_sinceDelivery;
};

} // namespace carillon
