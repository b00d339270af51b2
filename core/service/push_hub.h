#pragma once

#include "base/clock.h"
#include "base/limits.h"
#include "service/faults.h"
#include "service/respond.h"
#include "service/subscriber.h"
#include "store/feed_store.h"

#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrlQuery>
#include <QWebSocketServer>

#include <memory>
#include <vector>

namespace carillon::service {

/// Tells subscribers of `/mock/v1/events` what changes: feed items in the order of their sequence,
/// resumable, and the traffic while they listen; over WebSocket or as server-sent events.
/// Lives on the service thread. See README.md here.
class PushHub : public QObject {
    Q_OBJECT

public:
    PushHub(store::FeedStore &store, FaultPlan &faults, const Limits &limits, const Clock &clock,
        QObject *parent = nullptr);
    ~PushHub() override;

    /// Takes over a socket whose upgrade request is still unread in it.
    void take(QTcpSocket *socket);
    /// Takes over a socket whose request for server-sent events was read.
    void stream(QTcpSocket *socket, const http::HttpRequest &request);
    /// Sends what was committed since the last call.
    void publishChanges();
    void publishExchange(const FinishedExchange &exchange);
    /// @param clock  as `GET /mock/v1/clock` writes it
    void publishClock(const QByteArray &clock);
    /// Tells every subscriber that a device has changed.
    /// @param list  the member `value` of `GET /mock/v1/devices`
    void publishDevices(const QByteArray &list);
    /// Tells every subscriber that the feed it knew is gone, by a `hello` that resumes nothing.
    void startAnew();
    void closeAll();

    [[nodiscard]] int subscriberCount() const { return int(m_subscribers.size()); }
    /// Feed frames sent, each copy to each subscriber.
    [[nodiscard]] qint64 pushCount() const { return m_pushes; }
    /// Subscribers closed because they read too slowly or no longer answered.
    [[nodiscard]] qint64 droppedCount() const { return m_dropped; }

private:
    /// What goes out at the end of this batch.
    struct Message {
        qint64 sequence = 0; ///< of a change, else 0
        bool isExchange = false;
        QByteArray json{};
    };
    struct Parcel;

    [[nodiscard]] QTcpSocket *transportOf(const QWebSocket &socket) const;
    void welcome();
    /// @param head  goes out before the first message
    void enter(Subscriber *subscriber, const QUrlQuery &query, const QByteArray &since,
        const QByteArray &head);
    void sendBacklog(Subscriber &subscriber);
    void gather(const store::FeedRecord &record);
    void deliverSoon();
    void deliver();
    [[nodiscard]] QByteArray messagesFor(Subscriber &subscriber) const;
    [[nodiscard]] QByteArray wireOf(StreamForm form, const Message &message) const;
    void send(Subscriber &subscriber, const QByteArray &wire);
    void drop(Subscriber *subscriber);
    void ping();

    store::FeedStore &m_store;
    FaultPlan &m_faults;
    const Limits &m_limits;
    const Clock &m_clock;
    QWebSocketServer m_server;
    std::vector<QPointer<QTcpSocket>> m_taken; // whose upgrades were begun
    QTimer m_pinging;
    std::vector<Subscriber *> m_subscribers; // children
    std::vector<Message> m_outgoing;
    bool m_deliveryQueued = false;
    qint64 m_published;
    qint64 m_pushes = 0;
    qint64 m_dropped = 0;
};

} // namespace carillon::service
