#include "service/subscriber.h"

#include "service/push_frame.h"
#include "service/transport.h"

#include <QSslSocket>
#include <QWebSocket>

namespace carillon::service {
namespace {

constexpr int missedPongsAllowed = 2;

} // namespace

Subscriber::Subscriber(QWebSocket *socket, QTcpSocket *transport, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
    , m_transport(transport)
{
    m_socket->setParent(this);
    connect(m_socket, &QWebSocket::disconnected, this, &Subscriber::gone);
    connect(m_socket, &QWebSocket::pong, this, [this] { m_missedPongs = 0; });
    connect(m_socket, &QWebSocket::bytesWritten, this, &Subscriber::wrote);
    if (auto *secure = qobject_cast<QSslSocket *>(transport))
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &Subscriber::wrote);
}

Subscriber::Subscriber(QTcpSocket *connection, QObject *parent)
    : QObject(parent)
    , m_transport(connection)
{
    connection->setParent(this);
    connect(connection, &QTcpSocket::disconnected, this, &Subscriber::gone);
    connect(connection, &QTcpSocket::bytesWritten, this, &Subscriber::wrote);
    // What the client still says does not matter, but must not pile up.
    connect(connection, &QTcpSocket::readyRead, this, [this] { m_transport->readAll(); });
    if (auto *secure = qobject_cast<QSslSocket *>(connection))
        connect(secure, &QSslSocket::encryptedBytesWritten, this, &Subscriber::wrote);
}

Subscriber::~Subscriber() = default;

qint64 Subscriber::unsent() const
{
    return m_transport ? unsentBytes(*m_transport) : 0;
}

void Subscriber::send(const QByteArray &wire)
{
    if (!m_transport)
        return;
    m_transport->write(wire);
    m_transport->flush();
}

void Subscriber::end(quint16 code, const QString &reason)
{
    if (m_socket) {
        m_socket->close(QWebSocketProtocol::CloseCode(code), reason);
        m_socket->flush();
    } else if (m_transport) {
        m_transport->write(eventOf("end", reason.toUtf8()));
        m_transport->flush();
        m_transport->disconnectFromHost();
    }
}

void Subscriber::abort()
{
    if (m_socket)
        m_socket->abort();
    else if (m_transport)
        m_transport->abort();
}

bool Subscriber::ping()
{
    if (!m_socket) {
        send(eventComment());
        return true; // a client that is gone shows by the bytes it does not take
    }
    if (++m_missedPongs > missedPongsAllowed)
        return false;
    m_socket->ping();
    return true;
}

} // namespace carillon::service
