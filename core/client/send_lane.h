#pragma once

#include "http/message.h"
#include "http/response_parser.h"

#include <QSslConfiguration>
#include <QTcpSocket>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace carillon::client {

/// One connection that is kept alive, with one request on it at a time. It costs a fraction of what
/// QNetworkAccessManager does, which also keeps to six connections. Lives on the thread that made
/// it.
class SendLane : public QObject {
    Q_OBJECT

public:
    using Steady = std::chrono::steady_clock;
    /// The answer, or why there is none, and how long that took.
    using Finished
        = std::function<void(const Result<http::HttpResponse> &answer, double milliseconds)>;

    /// @param limits  outlive the lane
    SendLane(const QUrl &baseUrl, const QSslConfiguration &tls, const Limits &limits,
        QObject *parent = nullptr);
    ~SendLane() override;

    [[nodiscard]] bool isBusy() const { return m_finished != nullptr; }
    /// @param request  whole, as it goes over the wire
    void send(const QByteArray &request, Finished finished);
    /// Gives a request up that has waited too long. To be called now and then.
    void checkTime(Steady::time_point now);

private:
    void connectSocket();
    void write();
    void read();
    void onError(QAbstractSocket::SocketError error);
    void failSoon(const Error &error);
    void finish(const Result<http::HttpResponse> &answer);
    void drop();
    [[nodiscard]] Error errorOf(QAbstractSocket::SocketError error) const;

    QUrl m_baseUrl;
    QSslConfiguration m_tls;
    const Limits &m_limits;
    http::ResponseParser m_parser;
    QTcpSocket *m_socket = nullptr;
    QByteArray m_request;
    Steady::time_point m_begin{};
    Finished m_finished;
    quint64 m_number = 0; // of the request under way
};

} // namespace carillon::client
