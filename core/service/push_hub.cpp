#include "service/push_hub.h"

#include "service/cursor.h"
#include "service/push_frame.h"
#include "service/route.h"

#include <QUrlQuery>
#include <QWebSocket>

#include <algorithm>
#include <array>
#include <limits>

namespace carillon::service {
namespace {

constexpr int backlogPage = 200;

} // namespace

// Everything that goes out now in one form, made when the first one wants it.
struct PushHub::Parcel {
    QByteArray wire{};
    bool made = false;
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
        socket->setMaxAllowedIncomingMessageSize(quint64(m_limits.socketMessage));
        socket->setMaxAllowedIncomingFrameSize(quint64(m_limits.socketMessage));
        const QUrlQuery query(socket->requestUrl());
        enter(new Subscriber(socket, transportOf(*socket), this), query,
            query.queryItemValue(QStringLiteral("since")).toUtf8(), {});
    }
}

void PushHub::stream(QTcpSocket *socket, const http::HttpRequest &request)
{
    const QUrlQuery query = routeOf(request.target).query;
    const QByteArray *last = request.headers.find("Last-Event-ID"); // of a client that comes back
    enter(new Subscriber(socket, this), query,
        last ? *last : query.queryItemValue(QStringLiteral("since")).toUtf8(),
        eventStreamHead(m_clock.now()));
}

void PushHub::enter(Subscriber *subscriber, const QUrlQuery &query, const QByteArray &since,
    const QByteArray &head)
{
    m_subscribers.push_back(subscriber);
    connect(subscriber, &Subscriber::gone, this, [this, subscriber] { drop(subscriber); });
    connect(subscriber, &Subscriber::wrote, this, [this, subscriber] {
        if (subscriber->catchingUp)
            sendBacklog(*subscriber);
    });
    const auto sequence = sequenceOf(m_store, since);
    subscriber->sequence = sequence.value_or(m_store.committedSequence());
    subscriber->catchingUp = true;
    subscriber->exchanges
        = query.queryItemValue(QStringLiteral("exchanges")) != QLatin1String("false");
    const QByteArray hello
        = helloJson(m_store, subscriber->sequence, sequence.has_value(), m_clock.now());
    send(*subscriber,
        head
            + service::wireOf(
                subscriber->form(), hello, cursorAt(m_store, subscriber->sequence)));
    if (!subscriber->isOpen()) // it went before it was listened to
        return drop(subscriber);
    sendBacklog(*subscriber);
}

// What an open batch has changed is not durable yet and comes with its commit.
void PushHub::sendBacklog(Subscriber &subscriber)
{
    const qint64 durable = m_store.committedSequence();
    while (subscriber.catchingUp && subscriber.isOpen()
        && subscriber.unsent() < m_limits.socketUnsentBytes / 2) {
        const QList<store::FeedRecord> rows
            = m_store.changedSince(subscriber.sequence, backlogPage, durable);
        QByteArray wire;
        for (const store::FeedRecord &row : rows) {
            wire += wireOf(
                subscriber.form(), {.sequence = row.sequence, .json = feedEventJson(row)});
            ++m_pushes;
            subscriber.sequence = row.sequence;
            if (wire.size() > m_limits.socketUnsentBytes / 2)
                break;
        }
        subscriber.catchingUp = !rows.isEmpty() && subscriber.sequence < durable;
        if (!wire.isEmpty())
            subscriber.send(wire);
    }
}

QByteArray PushHub::wireOf(StreamForm form, const Message &message) const
{
    const bool isChange = message.sequence > 0;
    return service::wireOf(
        form, message.json, isChange ? cursorAt(m_store, message.sequence) : QByteArray());
}

void PushHub::publishChanges()
{
    const qint64 latest = m_store.committedSequence();
    while (!m_subscribers.empty() && m_published < latest) {
        const QList<store::FeedRecord> rows = m_store.changedSince(m_published, backlogPage, latest);
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
    const Message message{.sequence = record.sequence, .json = feedEventJson(record)};
    m_outgoing.push_back(message);
    if (m_faults.take({FaultKind::DuplicatePush}, {record.app, record.user}))
        m_outgoing.push_back(message);
}

void PushHub::publishExchange(const FinishedExchange &exchange)
{
    const bool wanted = std::any_of(m_subscribers.begin(), m_subscribers.end(),
        [](const Subscriber *subscriber) { return subscriber->exchanges; });
    if (!wanted)
        return;
    m_outgoing.push_back({.isExchange = true, .json = exchangeEventJson(exchange)});
    deliverSoon();
}

void PushHub::publishClock(const QByteArray &clock)
{
    m_outgoing.push_back({.json = clockEventJson(clock)});
    deliver();
}

void PushHub::publishDevices(const QByteArray &list)
{
    m_outgoing.push_back({.json = devicesEventJson(list)});
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
    qint64 first = std::numeric_limits<qint64>::max();
    qint64 changes = 0;
    bool hasExchanges = false;
    for (const Message &message : m_outgoing) {
        hasExchanges = hasExchanges || message.isExchange;
        if (message.sequence > 0) {
            first = std::min(first, message.sequence);
            ++changes;
        }
    }
    std::array<Parcel, 2> parcels;
    for (Subscriber *subscriber : std::vector(m_subscribers)) { // sending may drop one
        const bool takesAll = !subscriber->catchingUp && subscriber->sequence < first
            && (subscriber->exchanges || !hasExchanges);
        if (!takesAll) {
            send(*subscriber, messagesFor(*subscriber));
            continue;
        }
        Parcel &parcel = parcels.at(size_t(subscriber->form()));
        if (!std::exchange(parcel.made, true)) {
            for (const Message &message : m_outgoing)
                parcel.wire += wireOf(subscriber->form(), message);
        }
        if (changes > 0)
            subscriber->sequence = m_published;
        m_pushes += changes;
        send(*subscriber, parcel.wire);
    }
    m_outgoing.clear();
}

QByteArray PushHub::messagesFor(Subscriber &subscriber) const
{
    QByteArray wire;
    const qint64 seen = subscriber.sequence;
    for (const Message &message : m_outgoing) {
        const bool isChange = message.sequence > 0;
        const bool isKnown = subscriber.catchingUp || message.sequence <= seen;
        if (message.isExchange ? !subscriber.exchanges : isChange && isKnown)
            continue;
        wire += wireOf(subscriber.form(), message);
        if (isChange)
            subscriber.sequence = message.sequence;
    }
    return wire;
}

void PushHub::startAnew()
{
    m_published = m_store.committedSequence();
    m_outgoing.clear();
    for (Subscriber *subscriber : std::vector(m_subscribers)) {
        subscriber->sequence = m_published;
        subscriber->catchingUp = false;
        send(*subscriber,
            service::wireOf(subscriber->form(),
                helloJson(m_store, m_published, false, m_clock.now()),
                cursorAt(m_store, m_published)));
    }
}

void PushHub::send(Subscriber &subscriber, const QByteArray &wire)
{
    if (wire.isEmpty())
        return;
    if (subscriber.unsent() <= m_limits.socketUnsentBytes)
        return subscriber.send(wire);
    ++m_dropped;
    subscriber.end(QWebSocketProtocol::CloseCodePolicyViolated,
        QStringLiteral("too slow; resume from the last sequence seen"));
    if (subscriber.form() == StreamForm::ServerSentEvents)
        subscriber.abort(); // it does not take what is unsent, so it would never end
}

void PushHub::ping()
{
    for (Subscriber *subscriber : std::vector(m_subscribers)) {
        if (subscriber->ping())
            continue;
        ++m_dropped;
        subscriber->abort();
    }
}

void PushHub::drop(Subscriber *subscriber)
{
    std::erase(m_subscribers, subscriber);
    subscriber->disconnect(this);
    subscriber->deleteLater();
}

void PushHub::closeAll()
{
    for (Subscriber *subscriber : std::vector(m_subscribers))
        subscriber->end(
            QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("the service ends"));
}

} // namespace carillon::service
