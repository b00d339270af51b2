#pragma once

#include "base/clock.h"
#include "http/request_parser.h"
#include "service/deadline.h"
#include "service/respond.h"

#include <QObject>
#include <QTcpSocket>

#include <deque>
#include <memory>

class QSslSocket;

namespace carillon::service {

/// What a connection asks of the server it belongs to.
class ConnectionHost {
public:
    virtual ~ConnectionHost() = default;

    /// An answer that ends the matter before any handler sees the request (a foreign Host or
    /// Origin), or nothing.
    virtual std::optional<http::HttpResponse> objection(const http::HttpRequest &request) = 0;
    virtual void handle(const http::HttpRequest &request, const Respond &respond) = 0;
    /// Takes over the socket, with the whole request still unread in it.
    virtual void upgrade(QTcpSocket *socket, const http::HttpRequest &request) = 0;
};

/// One client's connection, plain or TLS: reads requests within the limits, answers them in their order however
/// late the answers come, and closes without losing the last answer. See README.md here.
class Connection : public QObject {
    Q_OBJECT

public:
    Connection(QTcpSocket *socket, const Limits &limits, const Clock &clock, ConnectionHost &host,
        QObject *parent);

    /// Nothing is being read or answered; nor is there while a TLS handshake lasts.
    [[nodiscard]] bool isIdle() const;
    /// Answers what is pending no more; for the end of the service and the connection cap.
    void abort();

Q_SIGNALS:
    void closed(carillon::service::Connection *connection);

private:
    enum class Phase { Handshake, Idle, Head, Body, Answering, Stalled, Lingering };
    struct Slot {
        quint64 id = 0;
        bool done = false;
        bool keepAlive = true;
        bool withBody = true;
        http::HttpResponse response{};
    };

    void shakeHands(QSslSocket *socket);
    void begin();
    void onBytesWritten();
    void readMore();
    void endSendingHalf();
    void process();
    bool takeRequest();
    [[nodiscard]] std::optional<http::HttpResponse> objection() const;
    bool offerUpgrade();
    void dispatch(http::HttpRequest request);
    void finish(quint64 slot, http::HttpResponse response);
    void sendFinished();
    void resumeSoon();
    void sendContinue();
    void refuse(const http::FramingError &error);
    void linger();
    void updatePhase();
    void enter(Phase phase);
    void onTimeout();
    [[nodiscard]] bool mayRead() const;
    [[nodiscard]] bool hasInput() const;

    QTcpSocket *m_socket;
    const Limits &m_limits;
    const Clock &m_clock;
    ConnectionHost &m_host;
    std::unique_ptr<http::RequestParser> m_parser;
    QByteArray m_input;
    std::deque<Slot> m_slots;
    quint64 m_nextSlot = 1;
    int m_requests = 0;
    bool m_secure = false; // TLS
    bool m_inTransaction = false;
    bool m_continued = false;
    bool m_lastRequestRead = false;
    bool m_closing = false;
    bool m_resumeQueued = false;
    Phase m_phase = Phase::Idle;
    Deadline m_deadline;
};

} // namespace carillon::service
