#include "service/push_hub.h"

#include "service/cursor.h"
#include "service/push_frame.h"
#include "service/transport.h"

#include <QSslSocket>
#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>
#include <limits>

namespace carillon::service {
namespace {

constexpr int backlogPage = 200;
constexpr int missedPongsAllowed = 2;

} // namespace

struct PushHub::Subscriber {
    QWebSocket *socket = nullptr;
    QPointer<QTcpSocket> transport{}; // below it; QWebSocket counts no bytes that TLS holds back
    qint64 sequence = 0;      // of the last feed frame sent
    bool catchingUp = false;  // still reading what it missed from the store
    bool exchanges = true;    // wants the traffic, too
    bool gone = false;
    int missedPongs = 0;

    [[nodiscard]] qint64 unsent() const
    {
        return transport ? unsentBytes(*transport) : socket->bytesToWrite();
    }
    /// Whole frames, which may go between those that QWebSocket writes itself.
    void write(const QByteArray &wire) const
    {
        if (transport)
            transport->write(wire);
    }
};

PushHub::PushHub(
    store::FeedStore &store, FaultPlan &faults, const Limits &limits, const Clock &clock,
    QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_faults(faults)
    , m_limits(limits)
    , m_clock(clock)
    , m_server(QStringLiteral("Carillon"), QWebSocketServer::NonSecureMode)
    , m_published(store.sequence())
{
    m_server.setMaxPendingConnections(1000);
    connect(&m_server, &QWebSocketServer::newConnection, this, &PushHub::welcome);
    connect(&m_pinging, &QTimer::timeout, this, &PushHub::ping);
    m_pinging.start(m_limits.socketPing);
}

PushHub::~PushHub() = default;

void PushHub::take(QTcpSocket *socket)
{
    std::erase_if(m_taken, [](const auto &earlier) { return earlier.isNull(); });
    m_taken.push_back(socket);
    m_server.handleConnection(socket);
    Q_EMIT socket->readyRead();
}

QTcpSocket *PushHub::transportOf(const QWebSocket &socket) const
{
    const auto below = std::find_if(m_taken.begin(), m_taken.end(), [&](const auto &taken) {
        return taken && taken->peerPort() == socket.peerPort()
            && taken->localPort() == socket.localPort()
            && taken->peerAddress() == socket.peerAddress();
    });
    return below == m_taken.end() ? nullptr : below->data();
}

void PushHub::welcome()
{
    while (QWebSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        socket->setMaxAllowedIncomingMessageSize(quint64(m_limits.socketMessage));
        socket->setMaxAllowedIncomingFrameSize(quint64(m_limits.socketMessage));
        Subscriber &subscriber
            = *m_subscribers.emplace_back(std::make_unique<Subscriber>());
        subscriber.socket = socket;
        subscriber.transport = transportOf(*socket);
        follow(subscriber);

        const QUrlQuery query(socket->requestUrl());
        const QByteArray since = query.queryItemValue(QStringLiteral("since")).toUtf8();
        const auto sequence = sequenceOf(m_store, since);
        subscriber.sequence = sequence.value_or(m_store.committedSequence());
        subscriber.catchingUp = true;
        subscriber.exchanges
            = query.queryItemValue(QStringLiteral("exchanges")) != QLatin1String("false");
        send(subscriber,
            textFrame(helloJson(
                m_store, subscriber.sequence, sequence.has_value(), m_clock.now())));
        sendBacklog(subscriber);
    }
}

void PushHub::follow(Subscriber &subscriber)
{
    QWebSocket *socket = subscriber.socket;
    connect(socket, &QWebSocket::disconnected, this, [this, &subscriber] { drop(subscriber); });
    connect(socket, &QWebSocket::pong, this, [&subscriber] { subscriber.missedPongs = 0; });
    const auto goOn = [this, &subscriber] {
        if (subscriber.catchingUp)
            sendBacklog(subscriber);
    };
    connect(socket, &QWebSocket::bytesWritten, this, goOn);
    if (auto *secure = qobject_cast<QSslSocket *>(subscriber.transport))
        connect(secure, &QSslSocket::encryptedBytesWritten, this, goOn);
}

// What an open batch has changed is not durable yet and comes with its commit.
void PushHub::sendBacklog(Subscriber &subscriber)
{
    while (subscriber.catchingUp && subscriber.unsent() < m_limits.socketUnsentBytes / 2) {
        const QList<store::FeedRecord> rows
            = m_store.changedSince(subscriber.sequence, backlogPage);
        QByteArray wire;
        for (const store::FeedRecord &row : rows) {
            if (row.sequence > m_store.committedSequence())
                break;
            wire += textFrame(feedEventJson(row));
            ++m_pushes;
            subscriber.sequence = row.sequence;
        }
        subscriber.catchingUp = rows.size() == backlogPage
            && subscriber.sequence < m_store.committedSequence();
        if (!wire.isEmpty())
            subscriber.write(wire);
    }
    subscriber.socket->flush();
}

void PushHub::publishChanges()
{
    const qint64 latest = m_store.committedSequence();
    while (!m_subscribers.empty() && m_published < latest) {
        const QList<store::FeedRecord> rows = m_store.changedSince(m_published, backlogPage);
        if (rows.isEmpty())
            break;
        for (const store::FeedRecord &row : rows)
            gather(row);
        m_published = rows.constLast().sequence;
    }
    m_published = latest;
    deliver();
}

void PushHub::gather(const store::FeedRecord &record)
{
    const QByteArray wire = textFrame(feedEventJson(record));
    m_outgoing.push_back({.sequence = record.sequence, .wire = wire});
    if (m_faults.take({FaultKind::DuplicatePush}, {record.app, record.user}))
        m_outgoing.push_back({.sequence = record.sequence, .wire = wire});
}

void PushHub::publishExchange(const FinishedExchange &exchange)
{
    const bool wanted = std::any_of(m_subscribers.begin(), m_subscribers.end(),
        [](const auto &subscriber) { return subscriber->exchanges; });
    if (!wanted)
        return;
    m_outgoing.push_back({.isExchange = true, .wire = textFrame(exchangeEventJson(exchange))});
    deliverSoon();
}

void PushHub::publishClock(const QByteArray &clock)
{
    m_outgoing.push_back({.wire = textFrame(clockEventJson(clock))});
    deliver();
}

// Exchanges of one turn go out together, with the changes they made if there are any.
void PushHub::deliverSoon()
{
    if (m_deliveryQueued)
        return;
    m_deliveryQueued = true;
    QMetaObject::invokeMethod(this, &PushHub::deliver, Qt::QueuedConnection);
}

// One write and one flush for each subscriber, however much has been gathered; those who want the
// same share its bytes.
void PushHub::deliver()
{
    m_deliveryQueued = false;
    if (m_outgoing.empty())
        return;
    QByteArray everything;
    qint64 first = std::numeric_limits<qint64>::max();
    for (const Message &message : m_outgoing) {
        everything += message.wire;
        if (message.sequence > 0)
            first = std::min(first, message.sequence);
    }
    const bool hasExchanges = std::any_of(m_outgoing.begin(), m_outgoing.end(),
        [](const Message &message) { return message.isExchange; });
    const qint64 last = m_published;
    const auto changes = std::count_if(m_outgoing.begin(), m_outgoing.end(),
        [](const Message &message) { return message.sequence > 0; });
    for (Subscriber *subscriber : everyone()) {
        const bool takesAll = !subscriber->catchingUp && subscriber->sequence < first
            && (subscriber->exchanges || !hasExchanges);
        if (takesAll && changes > 0) {
            subscriber->sequence = last;
            m_pushes += changes;
        }
        const QByteArray wire = takesAll ? everything : messagesFor(*subscriber);
        if (!wire.isEmpty())
            send(*subscriber, wire);
    }
    m_outgoing.clear();
    m_gone.clear();
}

QByteArray PushHub::messagesFor(Subscriber &subscriber) const
{
    QByteArray wire;
    const qint64 seen = subscriber.sequence;
    for (const Message &message : m_outgoing) {
        const bool isChange = message.sequence > 0;
        if (message.isExchange ? !subscriber.exchanges
                               : isChange && (subscriber.catchingUp || message.sequence <= seen))
            continue;
        wire += message.wire;
        if (isChange)
            subscriber.sequence = message.sequence;
    }
    return wire;
}

void PushHub::startAnew()
{
    m_published = m_store.committedSequence();
    m_outgoing.clear();
    for (Subscriber *subscriber : everyone()) {
        subscriber->sequence = m_published;
        subscriber->catchingUp = false;
        send(*subscriber, textFrame(helloJson(m_store, m_published, false, m_clock.now())));
    }
    m_gone.clear();
}

void PushHub::send(Subscriber &subscriber, const QByteArray &wire)
{
    if (subscriber.gone)
        return;
    if (subscriber.unsent() > m_limits.socketUnsentBytes) {
        ++m_dropped;
        subscriber.socket->close(QWebSocketProtocol::CloseCodePolicyViolated,
            QStringLiteral("too slow; resume from the last sequence seen"));
        return;
    }
    subscriber.write(wire);
    subscriber.socket->flush();
}

void PushHub::ping()
{
    for (Subscriber *subscriber : everyone()) {
        if (subscriber->gone)
            continue;
        if (++subscriber->missedPongs <= missedPongsAllowed) {
            subscriber->socket->ping();
        } else {
            ++m_dropped;
            subscriber->socket->abort();
        }
    }
    m_gone.clear();
}

// Sending may drop a subscriber, so the list is walked as it was.
std::vector<PushHub::Subscriber *> PushHub::everyone() const
{
    std::vector<Subscriber *> out;
    out.reserve(m_subscribers.size());
    for (const auto &subscriber : m_subscribers)
        out.push_back(subscriber.get());
    return out;
}

void PushHub::drop(Subscriber &subscriber)
{
    subscriber.gone = true;
    subscriber.socket->disconnect(this);
    if (subscriber.transport)
        subscriber.transport->disconnect(this);
    subscriber.socket->deleteLater();
    const auto place = std::find_if(m_subscribers.begin(), m_subscribers.end(),
        [&](const auto &each) { return each.get() == &subscriber; });
    m_gone.push_back(std::move(*place));
    m_subscribers.erase(place);
}

void PushHub::closeAll()
{
    for (Subscriber *subscriber : everyone()) {
        if (subscriber->gone)
            continue;
        subscriber->socket->close(
            QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("the service ends"));
        subscriber->socket->flush();
    }
}

} // namespace carillon::service
