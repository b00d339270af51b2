#pragma once

#include "service/access_check.h"
#include "service/connection.h"
#include "service/transport.h"

#include <QHostAddress>
#include <QTcpServer>

#include <functional>
#include <list>

namespace carillon::service {

/// The listener, for plain HTTP, for HTTPS or for both: accepts connections up to one cap and hands
/// their requests to one handler.
/// Lives on the service thread.
class HttpServer : public QObject, private ConnectionHost {
    Q_OBJECT

public:
    using Handler = std::function<void(const http::HttpRequest &, const Respond &)>;
    /// Takes over a connection that asks for the event stream: a WebSocket upgrade with its request
    /// unread in it, or one for server-sent events with its request read.
    using UpgradeHandler = std::function<void(QTcpSocket *, const http::HttpRequest &)>;

    HttpServer(const Limits &limits, const Clock &clock, Handler handler, UpgradeHandler upgrades,
        QObject *parent = nullptr);

    /// @param port  0 for a free one
    /// Errors  "portTaken", "listen"
    Result<quint16> listen(const QHostAddress &address, quint16 port);
    /// The same for HTTPS.
    Result<quint16> listenSecurely(
        const QHostAddress &address, quint16 port, const QSslConfiguration &tls);
    /// Who may call, from now on; loopback names alone unless told.
    void setAccess(Access access) { m_access = std::move(access); }
    /// Connections that others have taken over count against the same cap.
    void setTakenCount(std::function<int()> count) { m_takenCount = std::move(count); }
    /// Accepts no more and closes every connection.
    void close();
    [[nodiscard]] int connectionCount() const { return int(m_connections.size()); }

private:
    void accept(QTcpServer &listener);
    bool makeRoom();
    void forget(Connection *connection);
    std::optional<http::HttpResponse> objection(const http::HttpRequest &request) override;
    void handle(const http::HttpRequest &request, const Respond &respond) override;
    void upgrade(QTcpSocket *socket, const http::HttpRequest &request) override;

    const Limits &m_limits;
    const Clock &m_clock;
    Handler m_handler;
    UpgradeHandler m_upgrades;
    Access m_access;
    std::function<int()> m_takenCount = [] { return 0; };
    QTcpServer m_plain;
    TlsListener m_secure;
    std::list<Connection *> m_connections; // oldest first
};

} // namespace carillon::service
