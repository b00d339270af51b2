#include "service/push_hub.h"

#include "base/json_text.h"
#include "service/feed_api.h"
#include "service/transport.h"

#include <QSslSocket>
#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>

namespace carillon::service {
namespace {

constexpr int backlogPage = 200;
constexpr int missedPongsAllowed = 2;
constexpr qsizetype shownBody = 64 * 1024;

QString feedFrame(const store::FeedRecord &record)
{
    return QString::fromUtf8("{\"type\":\"feed\",\"sequence\":"
        + QByteArray::number(record.sequence) + ",\"item\":" + feedItemJson(record) + '}');
}

// Tokens do not leave the service, not even to those who watch it.
QByteArray shownValue(const http::Header &field)
{
    if (field.name.compare("Authorization", Qt::CaseInsensitive) != 0)
        return field.value;
    const qsizetype blank = field.value.indexOf(' ');
    return blank == -1 ? QByteArray("***") : field.value.first(blank) + " ***";
}

QByteArray headersJson(const http::Headers &headers)
{
    QByteArray out = "[";
    for (const http::Header &field : headers.fields()) {
        if (out.size() > 1)
            out += ',';
        out += '[' + json::quoted(field.name) + ',' + json::quoted(shownValue(field)) + ']';
    }
    return out + ']';
}

// Bodies may hold any bytes; what is not UTF-8 is shown as such.
QByteArray bodyJson(const QByteArray &body)
{
    const QByteArray shown = QString::fromUtf8(body.first(std::min(body.size(), shownBody))).toUtf8();
    return json::quoted(shown);
}

QString exchangeFrame(const FinishedExchange &exchange, qint64 number, Instant now)
{
    QByteArray rules;
    for (const QString &rule : exchange.rules)
        rules += (rules.isEmpty() ? "" : ",") + json::quoted(rule.toUtf8());
    const http::HttpRequest &request = exchange.request;
    const http::HttpResponse &response = exchange.response;
    QByteArray out = "{\"type\":\"exchange\",\"number\":" + QByteArray::number(number);
    out += ",\"time\":\"" + formatDateTimeOffset(now) + '"';
    out += ",\"from\":" + json::quoted(QString::fromUtf8(request.headers.value("User-Agent").left(200)).toUtf8());
    out += ",\"milliseconds\":" + QByteArray::number(exchange.milliseconds, 'f', 4);
    out += ",\"rules\":[" + rules + ']';
    out += ",\"request\":{\"method\":" + json::quoted(request.method);
    out += ",\"target\":" + json::quoted(QString::fromUtf8(request.target).toUtf8());
    out += ",\"headers\":" + headersJson(request.headers);
    out += ",\"bodyBytes\":" + QByteArray::number(request.body.size());
    out += ",\"body\":" + bodyJson(request.body) + '}';
    out += ",\"response\":{\"status\":" + QByteArray::number(response.status);
    out += ",\"headers\":" + headersJson(response.headers);
    out += ",\"body\":" + bodyJson(response.body) + "}}";
    return QString::fromUtf8(out);
}

} // namespace

struct PushHub::Subscriber {
    QWebSocket *socket = nullptr;
    QPointer<QTcpSocket> transport{}; // below it; QWebSocket counts no bytes that TLS holds back
    qint64 sequence = 0;      // of the last feed frame sent
    bool catchingUp = false;  // still reading what it missed from the store
    int missedPongs = 0;

    [[nodiscard]] qint64 unsent() const
    {
        return transport ? unsentBytes(*transport) : socket->bytesToWrite();
    }
};

PushHub::PushHub(
    store::FeedStore &store, const Limits &limits, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
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
        const QByteArray hello = "{\"type\":\"hello\",\"resumed\":"
            + QByteArray(resumed ? "true" : "false")
            + ",\"cursor\":" + json::quoted(cursorAt(m_store, subscriber->sequence))
            + ",\"time\":\"" + formatDateTimeOffset(m_clock.now()) + "\"}";
        Subscriber &added = *m_subscribers.emplace_back(std::move(subscriber));
        send(added, QString::fromUtf8(hello));
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
    QList<std::pair<qint64, QString>> frames;
    while (m_published < latest) {
        const QList<store::FeedRecord> rows = m_store.changedSince(m_published, backlogPage);
        if (rows.isEmpty())
            break;
        for (const store::FeedRecord &row : rows)
            frames.append({row.sequence, feedFrame(row)});
        m_published = rows.constLast().sequence;
    }
    m_published = latest;
    for (QWebSocket *socket : sockets()) {
        for (const auto &[sequence, frame] : frames) {
            Subscriber *subscriber = find(socket);
            if (!subscriber || subscriber->catchingUp || sequence <= subscriber->sequence)
                continue;
            subscriber->sequence = sequence;
            send(*subscriber, frame);
        }
        if (const Subscriber *subscriber = find(socket))
            subscriber->socket->flush();
    }
}

void PushHub::publishExchange(const FinishedExchange &exchange)
{
    ++m_exchanges;
    if (m_subscribers.empty())
        return;
    const QString frame = exchangeFrame(exchange, m_exchanges, m_clock.now());
    for (QWebSocket *socket : sockets()) {
        if (Subscriber *subscriber = find(socket))
            send(*subscriber, frame);
    }
}

void PushHub::send(Subscriber &subscriber, const QString &frame)
{
    if (subscriber.unsent() > m_limits.socketUnsentBytes) {
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
