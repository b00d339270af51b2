#include "service/http_server.h"

#include "service/answers.h"

#include <QSslSocket>

#include <algorithm>

namespace carillon::service {
namespace {

Result<quint16> listening(QTcpServer &server, const QHostAddress &address, quint16 port)
{
    if (server.listen(address, port))
        return server.serverPort();
    const bool taken = server.serverError() == QAbstractSocket::AddressInUseError;
    return fail(taken ? QStringLiteral("portTaken") : QStringLiteral("listen"),
        taken ? QStringLiteral("The port is taken by another program.")
              : QStringLiteral("The service cannot listen: %1.").arg(server.errorString()),
        QStringLiteral("%1:%2").arg(address.toString(), QString::number(port)));
}

// Says so where that costs nothing; a TLS client would have to be shaken hands with first.
void turnAway(QTcpSocket *socket)
{
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (qobject_cast<QSslSocket *>(socket))
        return socket->abort();
    socket->write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n"
                  "Connection: close\r\nRetry-After: 1\r\n\r\n");
    socket->disconnectFromHost();
}

} // namespace

HttpServer::HttpServer(const Limits &limits, const Clock &clock, Handler handler,
    UpgradeHandler upgrades, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(clock)
    , m_handler(std::move(handler))
    , m_upgrades(std::move(upgrades))
{
    for (QTcpServer *listener : {&m_plain, static_cast<QTcpServer *>(&m_secure)}) {
        listener->setMaxPendingConnections(m_limits.connections);
        listener->setListenBacklogSize(512);
        connect(listener, &QTcpServer::newConnection, this,
            [this, listener] { accept(*listener); });
    }
}

Result<quint16> HttpServer::listen(const QHostAddress &address, quint16 port)
{
    return listening(m_plain, address, port);
}

Result<quint16> HttpServer::listenSecurely(
    const QHostAddress &address, quint16 port, const QSslConfiguration &tls)
{
    m_secure.setConfiguration(tls);
    return listening(m_secure, address, port);
}

void HttpServer::close()
{
    m_plain.close();
    m_secure.close();
    const std::list<Connection *> open = m_connections;
    for (Connection *connection : open)
        connection->abort();
}

void HttpServer::accept(QTcpServer &listener)
{
    while (QTcpSocket *socket = listener.nextPendingConnection()) {
        if (!makeRoom()) {
            turnAway(socket);
            continue;
        }
        auto *connection = new Connection(socket, m_limits, m_clock, *this, this);
        m_connections.push_back(connection);
        connect(connection, &Connection::closed, this, &HttpServer::forget);
    }
}

// Below the cap, or after the oldest idle connection has gone.
bool HttpServer::makeRoom()
{
    const int own = m_limits.connections - m_takenCount();
    if (int(m_connections.size()) < own)
        return true;
    const auto idle = std::find_if(m_connections.begin(), m_connections.end(),
        [](const Connection *connection) { return connection->isIdle(); });
    if (idle == m_connections.end())
        return false;
    (*idle)->abort();
    return int(m_connections.size()) < own;
}

void HttpServer::forget(Connection *connection)
{
    m_connections.remove(connection);
    connection->deleteLater();
}

std::optional<http::HttpResponse> HttpServer::objection(const http::HttpRequest &request)
{
    if (auto refused = accessObjection(request, m_access))
        return refused;
    if (isWebSocketUpgrade(request))
        return upgradeObjection(request);
    return {};
}

void HttpServer::handle(const http::HttpRequest &request, const Respond &respond)
{
    if (!isWebSocketUpgrade(request))
        return m_handler(request, respond);
    respond(plainAnswer(400, "An upgrade must be the first request of its connection."));
}

void HttpServer::upgrade(QTcpSocket *socket, const http::HttpRequest &request)
{
    m_upgrades(socket, request);
}

} // namespace carillon::service
