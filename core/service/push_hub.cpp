#include "service/push_hub.h"

#include "base/json_text.h"
#include "service/cursor.h"
#include "service/exchange_json.h"
#include "service/feed_item_json.h"
#include "service/transport.h"

#include <QSslSocket>
#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>

namespace carillon::service {
namespace {

constexpr int backlogPage = 200;
constexpr int missedPongsAllowed = 2;
constexpr qsizetype shownBody = 64 * 1024; // of an exchange; the rest is at /mock/v1/exchanges

QString feedFrame(const store::FeedRecord &record)
{
    return QString::fromUtf8("{\"type\":\"feed\",\"sequence\":"
        + QByteArray::number(record.sequence) + ",\"item\":" + feedItemJson(record) + '}');
}

QString helloFrame(const store::FeedStore &store, qint64 sequence, bool resumed, Instant now)
{
    return QString::fromUtf8(QByteArray("{\"type\":\"hello\",\"resumed\":")
        + (resumed ? "true" : "false") + ",\"cursor\":" + json::quoted(cursorAt(store, sequence))
        + ",\"time\":\"" + formatDateTimeOffset(now) + "\"}");
}

} // namespace

struct PushHub::Subscriber {
    QWebSocket *socket = nullptr;
    QPointer<QTcpSocket> transport{}; // below it; QWebSocket counts no bytes that TLS holds back
    qint64 sequence = 0;      // of the last feed frame sent
    bool catchingUp = false;  // still reading what it missed from the store
    bool exchanges = true;    // wants the traffic, too
    int missedPongs = 0;

    [[nodiscard]] qint64 unsent() const
    {
        return transport ? unsentBytes(*transport) : socket->bytesToWrite();
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
        auto subscriber = std::make_unique<Subscriber>();
        subscriber->socket = socket;
        subscriber->transport = transportOf(*socket);
        connect(socket, &QWebSocket::disconnected, this, [this, socket] { drop(socket); });
        connect(socket, &QWebSocket::pong, this, [this, socket] {
            if (Subscriber *known = find(socket))
                known->missedPongs = 0;
        });
        const auto goOn = [this, socket] {
            if (Subscriber *known = find(socket); known && known->catchingUp)
                sendBacklog(*known);
        };
        connect(socket, &QWebSocket::bytesWritten, this, goOn);
        if (auto *secure = qobject_cast<QSslSocket *>(subscriber->transport))
            connect(secure, &QSslSocket::encryptedBytesWritten, this, goOn);

        const QUrlQuery query(socket->requestUrl());
        const QByteArray since = query.queryItemValue(QStringLiteral("since")).toUtf8();
        const auto sequence = sequenceOf(m_store, since);
        const bool resumed = sequence.has_value();
        subscriber->sequence = sequence.value_or(m_store.sequence());
        subscriber->catchingUp = true;
        subscriber->exchanges
            = query.queryItemValue(QStringLiteral("exchanges")) != QLatin1String("false");
        const QString hello = helloFrame(m_store, subscriber->sequence, resumed, m_clock.now());
        Subscriber &added = *m_subscribers.emplace_back(std::move(subscriber));
        send(added, hello);
        sendBacklog(added);
    }
}

void PushHub::sendBacklog(Subscriber &subscriber)
{
    while (subscriber.catchingUp && subscriber.unsent() < m_limits.socketUnsentBytes / 2) {
        const QList<store::FeedRecord> rows
            = m_store.changedSince(subscriber.sequence, backlogPage);
        for (const store::FeedRecord &row : rows) {
            subscriber.socket->sendTextMessage(feedFrame(row));
            ++m_pushes;
            subscriber.sequence = row.sequence;
        }
        subscriber.catchingUp = rows.size() == backlogPage;
    }
    subscriber.socket->flush();
}

void PushHub::publishChanges()
{
    const qint64 latest = m_store.sequence();
    if (m_subscribers.empty() || latest == m_published) {
        m_published = latest;
        return;
    }
    std::vector<FeedFrame> frames;
    while (m_published < latest) {
        const QList<store::FeedRecord> rows = m_store.changedSince(m_published, backlogPage);
        if (rows.isEmpty())
            break;
        for (const store::FeedRecord &row : rows)
            frames.push_back(feedFrameOf(row));
        m_published = rows.constLast().sequence;
    }
    m_published = latest;
    for (QWebSocket *socket : sockets()) {
        for (const FeedFrame &frame : frames) {
            Subscriber *subscriber = find(socket);
            if (!subscriber || subscriber->catchingUp || frame.sequence <= subscriber->sequence)
                continue;
            subscriber->sequence = frame.sequence;
            for (int i = 0; i < frame.copies; ++i)
                send(*subscriber, frame.text);
            m_pushes += frame.copies;
        }
        if (const Subscriber *subscriber = find(socket))
            subscriber->socket->flush();
    }
}

PushHub::FeedFrame PushHub::feedFrameOf(const store::FeedRecord &record)
{
    const bool twice
        = m_faults.take({FaultKind::DuplicatePush}, {record.app, record.user}).has_value();
    return {record.sequence, twice ? 2 : 1, feedFrame(record)};
}

void PushHub::publishExchange(const FinishedExchange &exchange)
{
    const bool wanted = std::any_of(m_subscribers.begin(), m_subscribers.end(),
        [](const auto &subscriber) { return subscriber->exchanges; });
    if (!wanted)
        return;
    sendExchange(QString::fromUtf8(
        "{\"type\":\"exchange\"," + exchangeMembers(exchange, shownBody) + '}'));
}

void PushHub::publishClock(const QByteArray &clock)
{
    const QString frame = QString::fromUtf8("{\"type\":\"clock\",\"clock\":" + clock + '}');
    for (QWebSocket *socket : sockets()) {
        if (Subscriber *subscriber = find(socket))
            send(*subscriber, frame);
    }
}

void PushHub::sendExchange(const QString &frame)
{
    for (QWebSocket *socket : sockets()) {
        if (Subscriber *subscriber = find(socket); subscriber && subscriber->exchanges)
            send(*subscriber, frame);
    }
}

void PushHub::startAnew()
{
    m_published = m_store.sequence();
    for (QWebSocket *socket : sockets()) {
        Subscriber *subscriber = find(socket);
        if (!subscriber)
            continue;
        subscriber->sequence = m_published;
        subscriber->catchingUp = false;
        send(*subscriber, helloFrame(m_store, m_published, false, m_clock.now()));
    }
}

void PushHub::send(Subscriber &subscriber, const QString &frame)
{
    if (subscriber.unsent() > m_limits.socketUnsentBytes) {
        ++m_dropped;
        subscriber.socket->close(QWebSocketProtocol::CloseCodePolicyViolated,
            QStringLiteral("too slow; resume from the last sequence seen"));
        return;
    }
    subscriber.socket->sendTextMessage(frame);
}

void PushHub::ping()
{
    std::vector<QWebSocket *> gone;
    for (const auto &subscriber : m_subscribers) {
        if (++subscriber->missedPongs > missedPongsAllowed)
            gone.push_back(subscriber->socket);
        else
            subscriber->socket->ping();
    }
    m_dropped += qint64(gone.size());
    for (QWebSocket *socket : gone)
        socket->abort();
}

// Sending may drop a subscriber, so the list is walked as it was.
std::vector<QWebSocket *> PushHub::sockets() const
{
    std::vector<QWebSocket *> out;
    for (const auto &subscriber : m_subscribers)
        out.push_back(subscriber->socket);
    return out;
}

PushHub::Subscriber *PushHub::find(QWebSocket *socket)
{
    const auto found = std::find_if(m_subscribers.begin(), m_subscribers.end(),
        [socket](const auto &subscriber) { return subscriber->socket == socket; });
    return found == m_subscribers.end() ? nullptr : found->get();
}

void PushHub::drop(QWebSocket *socket)
{
    std::erase_if(
        m_subscribers, [socket](const auto &subscriber) { return subscriber->socket == socket; });
    socket->deleteLater();
}

void PushHub::closeAll()
{
    for (QWebSocket *socket : sockets()) {
        socket->close(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("the service ends"));
        socket->flush();
    }
}

} // namespace carillon::service
