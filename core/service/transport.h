#pragma once

#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>

/// Where plain and TLS sockets differ for the one connection class that serves both.
namespace carillon::service {

/// Accepts connections that will speak TLS, and hands them over before their handshake, so that
/// one that never finishes it counts against the cap and has a deadline like any other.
/// (QSslServer keeps such sockets to itself.)
class TlsListener : public QTcpServer {
    Q_OBJECT

public:
    void setConfiguration(const QSslConfiguration &configuration);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    QSslConfiguration m_configuration;
};

/// Bytes written to the socket that the system has not taken yet. QSslSocket::bytesToWrite counts
/// only those still to be encrypted, and it encrypts without bound.
[[nodiscard]] qint64 unsentBytes(const QTcpSocket &socket);

/// Ends our half of the connection: close_notify where TLS is spoken, then FIN. The client's half
/// stays open, so that what it still sends does not reset the connection before it has read our
/// answer. Call it when nothing is unsent.
/// @return  the socket to read from until the client ends its half; @p socket itself, or one that
///          replaces it (then @p socket is deleted later)
[[nodiscard]] QTcpSocket *endSending(QTcpSocket *socket);

} // namespace carillon::service
