#include "service/connection.h"

#include "http/response_writer.h"
#include "service/access_check.h"
#include "service/answers.h"
#include "service/transport.h"

#include <QPointer>
#include <QSslSocket>

namespace carillon::service {
namespace {

bool isUpgrade(const http::HttpRequest &request)
{
    return request.headers.value("Upgrade").compare("websocket", Qt::CaseInsensitive) == 0
        && request.headers.value("Connection").toLower().contains("upgrade");
}

} // namespace

Connection::Connection(QTcpSocket *socket, const Limits &limits, const Clock &clock,
    ConnectionHost &host, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_limits(limits)
    , m_clock(clock)
    , m_host(host)
    , m_parser(std::make_unique<http::RequestParser>(limits))
    , m_deadline([this] { onTimeout(); })
{
    m_socket->setParent(this);
    m_socket->setReadBufferSize(m_limits.unreadInput);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] { Q_EMIT closed(this); });
    if (auto *secure = qobject_cast<QSslSocket *>(m_socket))
        shakeHands(secure);
    else
        begin();
}

void Connection::shakeHands(QSslSocket *socket)
{
    m_secure = true;
    enter(Phase::Handshake);
    connect(socket, &QSslSocket::encrypted, this, &Connection::begin);
    connect(socket, &QSslSocket::encryptedBytesWritten, this, &Connection::onBytesWritten);
    // A failed handshake need not come with a disconnect.
    connect(socket, &QSslSocket::errorOccurred, this, [this] {
        if (m_phase == Phase::Handshake)
            Q_EMIT closed(this);
    });
    socket->startServerEncryption();
}

// The bytes of requests come from now on.
void Connection::begin()
{
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::readMore);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &Connection::onBytesWritten);
    // Until its head is known, the first request stays in the socket for a possible upgrade.
    m_socket->startTransaction();
    m_inTransaction = true;
    enter(Phase::Idle);
    m_deadline.start(m_limits.headerTime);
    if (m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &Connection::readMore, Qt::QueuedConnection);
}

bool Connection::isIdle() const
{
    return m_phase == Phase::Idle || m_phase == Phase::Handshake;
}

void Connection::abort()
{
    m_closing = true;
    if (m_socket)
        m_socket->abort();
}

bool Connection::mayRead() const
{
    return !m_lastRequestRead && int(m_slots.size()) < m_limits.pipelineDepth
        && unsentBytes(*m_socket) < m_limits.unsentBytes;
}

// In a turn of its own: an answer flushes its bytes, and the next request must not run inside that.
void Connection::onBytesWritten()
{
    if (m_phase == Phase::Stalled)
        m_deadline.start(m_limits.stallTime);
    if (m_closing || m_phase == Phase::Stalled || hasInput())
        resumeSoon();
}

bool Connection::hasInput() const
{
    return !m_input.isEmpty() || (m_socket && m_socket->bytesAvailable() > 0);
}

void Connection::readMore()
{
    if (!m_socket || m_phase == Phase::Handshake) // handed over while this call was queued, or early
        return;
    if (m_closing) {
        m_socket->readAll();
        if (unsentBytes(*m_socket) == 0 && m_phase != Phase::Lingering) {
            enter(Phase::Lingering);
            // Not here: this may be a call from inside the TLS library, which must not be ended.
            QMetaObject::invokeMethod(this, &Connection::endSendingHalf, Qt::QueuedConnection);
        }
        return;
    }
    if (mayRead()) {
        const qint64 there
            = std::min(m_socket->bytesAvailable(), qint64(m_limits.unreadInput));
        m_input += m_socket->read(there);
    }
    process();
}

// The last answer has left; the client's half of the connection stays open for a while.
void Connection::endSendingHalf()
{
    QTcpSocket *rest = endSending(m_socket);
    if (rest == m_socket)
        return;
    m_socket = rest;
    connect(m_socket, &QTcpSocket::readyRead, this, &Connection::readMore);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] { Q_EMIT closed(this); });
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        Q_EMIT closed(this);
}

void Connection::process()
{
    int handled = 0;
    const QPointer<Connection> alive(this);
    while (alive && !m_closing && mayRead() && !m_input.isEmpty()) {
        if (handled++ == m_limits.requestsPerTurn) {
            // Others get their turn before this client's next requests.
            resumeSoon();
            break;
        }
        if (!takeRequest())
            break;
    }
    if (alive)
        updatePhase();
}

// Whether a whole request was taken from the input.
bool Connection::takeRequest()
{
    using State = http::RequestParser::State;
    const qsizetype used = m_parser->feed(m_input);
    m_input.remove(0, used);
    const State state = m_parser->state();
    if (state == State::Refused) {
        refuse(m_parser->error());
        return false;
    }
    if (state == State::Head)
        return false;
    if (m_inTransaction && offerUpgrade())
        return false;
    if (state == State::Body) {
        if (m_parser->expectsContinue() && !m_continued)
            sendContinue();
        return false;
    }
    m_continued = false;
    http::HttpRequest request = m_parser->takeRequest();
    m_parser = std::make_unique<http::RequestParser>(m_limits);
    dispatch(std::move(request));
    return true;
}

std::optional<http::HttpResponse> Connection::objection() const
{
    http::HttpRequest head = m_parser->request();
    head.secure = m_secure;
    return m_host.objection(head);
}

// The head of the first request is known. Whether the socket now belongs to someone else.
bool Connection::offerUpgrade()
{
    m_inTransaction = false;
    const bool upgrades = isUpgrade(m_parser->request());
    const bool streams = m_parser->state() == http::RequestParser::State::Complete
        && isEventStreamRequest(m_parser->request());
    if ((!upgrades && !streams) || objection()) {
        m_socket->commitTransaction();
        return false;
    }
    if (upgrades)
        m_socket->rollbackTransaction();
    else
        m_socket->commitTransaction();
    m_socket->disconnect(this);
    m_deadline.clear();
    m_closing = true;
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    socket->setParent(nullptr);
    const http::HttpRequest request = m_parser->takeRequest();
    m_host.upgrade(socket, request);
    Q_EMIT closed(this);
    return true;
}

void Connection::sendContinue()
{
    m_continued = true;
    if (auto refusal = objection()) {
        m_lastRequestRead = true;
        m_slots.push_back({.id = m_nextSlot++, .done = true, .keepAlive = false,
            .response = std::move(*refusal)});
        sendFinished();
        return;
    }
    m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
    m_socket->flush();
}

void Connection::dispatch(http::HttpRequest request)
{
    ++m_requests;
    request.secure = m_secure;
    const bool last = !request.keepAlive || m_requests >= m_limits.requestsPerConnection;
    m_lastRequestRead = last;
    const quint64 id = m_nextSlot++;
    m_slots.push_back({.id = id, .keepAlive = !last, .withBody = request.method != "HEAD"});
    enter(Phase::Answering);
    if (auto refusal = m_host.objection(request)) {
        m_slots.back().keepAlive = false;
        m_lastRequestRead = true;
        return finish(id, std::move(*refusal));
    }
    m_host.handle(request,
        ClientRespond{this,
            [alive = QPointer<Connection>(this), id](http::HttpResponse response) {
                if (alive)
                    alive->finish(id, std::move(response));
            }});
}

void Connection::finish(quint64 slot, http::HttpResponse response)
{
    for (Slot &candidate : m_slots) {
        if (candidate.id == slot && !candidate.done) {
            candidate.done = true;
            candidate.response = std::move(response);
            candidate.keepAlive = candidate.keepAlive && candidate.response.status != 0;
            break;
        }
    }
    sendFinished();
}

void Connection::sendFinished()
{
    if (m_closing)
        return;
    bool wrote = false;
    while (!m_slots.empty() && m_slots.front().done) {
        const Slot slot = std::move(m_slots.front());
        m_slots.pop_front();
        const auto after
            = slot.keepAlive ? http::AfterAnswer::KeepAlive : http::AfterAnswer::Close;
        if (slot.response.status != 0)
            m_socket->write(
                http::serialized(slot.response, after, m_clock.now(), slot.withBody));
        wrote = true;
        if (!slot.keepAlive) {
            m_slots.clear();
            return linger();
        }
    }
    if (!wrote)
        return;
    m_socket->flush();
    updatePhase();
    if (!m_input.isEmpty())
        resumeSoon();
}

void Connection::resumeSoon()
{
    if (m_resumeQueued)
        return;
    m_resumeQueued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_resumeQueued = false;
            readMore();
        },
        Qt::QueuedConnection);
}

// Framing that cannot be trusted: answer after those before it, and read nothing more.
void Connection::refuse(const http::FramingError &error)
{
    if (m_inTransaction) {
        m_inTransaction = false;
        m_socket->commitTransaction();
    }
    m_lastRequestRead = true;
    m_input.clear();
    m_slots.push_back({.id = m_nextSlot++, .done = true, .keepAlive = false,
        .response = plainAnswer(error.status, error.text)});
    sendFinished();
}

// Lets the last answer arrive: what the client still sends is read and dropped for a while.
void Connection::linger()
{
    m_closing = true;
    m_input.clear();
    m_socket->flush();
    readMore();
}

void Connection::updatePhase()
{
    if (m_closing)
        return;
    Phase phase = Phase::Idle;
    if (unsentBytes(*m_socket) > 0)
        phase = Phase::Stalled;
    else if (!m_slots.empty())
        phase = Phase::Answering;
    else if (m_parser->state() == http::RequestParser::State::Body)
        phase = Phase::Body;
    else if (m_parser->hasStarted())
        phase = Phase::Head;
    if (phase != m_phase)
        enter(phase);
}

void Connection::enter(Phase phase)
{
    m_phase = phase;
    switch (phase) {
    case Phase::Handshake:
        return m_deadline.start(m_limits.handshakeTime);
    case Phase::Idle:
        return m_deadline.start(m_limits.idleTime);
    case Phase::Head:
        return m_deadline.start(m_limits.headerTime);
    case Phase::Body:
        return m_deadline.start(m_limits.bodyTime);
    case Phase::Stalled:
        return m_deadline.start(m_limits.stallTime);
    case Phase::Lingering:
        return m_deadline.start(m_limits.lingerTime);
    case Phase::Answering:
        return m_deadline.clear();
    }
}

void Connection::onTimeout()
{
    switch (m_phase) {
    case Phase::Head:
    case Phase::Body:
        return refuse({408, "The request did not arrive in time."});
    case Phase::Handshake:
    case Phase::Idle:
    case Phase::Stalled:
    case Phase::Lingering:
        return abort();
    case Phase::Answering:
        return;
    }
}

} // namespace carillon::service
