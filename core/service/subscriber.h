#pragma once

#include <QObject>
#include <QPointer>
#include <QTcpSocket>

class QWebSocket;

namespace carillon::service {

/// How the event stream travels.
enum class StreamForm : quint8 { WebSocket, ServerSentEvents };

/// One who follows the event stream. Lives on the service thread.
class Subscriber : public QObject {
    Q_OBJECT

public:
    /// @param transport  what carries the WebSocket; QWebSocket counts no bytes that TLS holds back
    Subscriber(QWebSocket *socket, QTcpSocket *transport, QObject *parent);
    /// Server-sent events on a connection whose request was read; takes it over.
    Subscriber(QTcpSocket *connection, QObject *parent);
    ~Subscriber() override;

    [[nodiscard]] StreamForm form() const
    {
        return m_socket ? StreamForm::WebSocket : StreamForm::ServerSentEvents;
    }
    [[nodiscard]] bool isOpen() const
    {
        return m_transport && m_transport->state() == QAbstractSocket::ConnectedState;
    }
    /// Bytes that the system has not taken yet.
    [[nodiscard]] qint64 unsent() const;
    /// @param wire  whole messages in this subscriber's form, which may go between those that
    ///              QWebSocket writes itself
    void send(const QByteArray &wire);
    /// Says why, and closes.
    /// @param code  of the WebSocket, RFC 6455, 7.4
    void end(quint16 code, const QString &reason);
    void abort();
    /// Whether it still answers; asks it again.
    [[nodiscard]] bool ping();

    qint64 sequence = 0;     ///< of the last change sent
    bool catchingUp = false; ///< still reading what it missed from the store
    bool exchanges = true;   ///< wants the traffic, too

Q_SIGNALS:
    /// Bytes have gone out.
    void wrote();
    /// Once, when the connection is gone.
    void gone();

private:

    QWebSocket *m_socket = nullptr;
    QPointer<QTcpSocket> m_transport;
    int m_missedPongs = 0;
};

} // namespace carillon::service
