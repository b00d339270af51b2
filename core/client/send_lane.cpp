#include "client/send_lane.h"

#include "client/graph_client.h"

#include <QNetworkProxy>
#include <QSslSocket>

#include <utility>

namespace carillon::client {

SendLane::SendLane(
    const QUrl &baseUrl, const QSslConfiguration &tls, const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_baseUrl(baseUrl)
    , m_tls(tls)
    , m_limits(limits)
    , m_parser(limits)
{
}

SendLane::~SendLane()
{
    m_finished = nullptr;
    drop();
}

void SendLane::send(const QByteArray &request, Finished finished)
{
    m_request = request;
    m_finished = std::move(finished);
    m_begin = Steady::now();
    ++m_number;
    m_parser.reset();
    if (m_socket)
        write();
    else
        connectSocket();
}

void SendLane::connectSocket()
{
    const bool secure = m_baseUrl.scheme() == QLatin1String("https");
    auto *secured = secure ? new QSslSocket(this) : nullptr;
    m_socket = secure ? secured : new QTcpSocket(this);
    if (isLoopback(m_baseUrl))
        m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket, &QTcpSocket::readyRead, this, &SendLane::read);
    connect(m_socket, &QTcpSocket::errorOccurred, this, &SendLane::onError);
    const auto port = quint16(m_baseUrl.port(secure ? 443 : 80));
    if (secure) {
        connect(secured, &QSslSocket::encrypted, this, &SendLane::write);
        secured->setSslConfiguration(m_tls);
        secured->connectToHostEncrypted(m_baseUrl.host(), port);
    } else {
        connect(m_socket, &QTcpSocket::connected, this, &SendLane::write);
        m_socket->connectToHost(m_baseUrl.host(), port);
    }
}

void SendLane::write()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->write(m_request);
    m_socket->flush();
}

void SendLane::read()
{
    const QByteArray bytes = m_socket->readAll();
    if (!isBusy())
        return drop(); // nobody asked
    m_parser.feed(bytes);
    using State = http::ResponseParser::State;
    switch (m_parser.state()) {
    case State::Reading:
        break;
    case State::Complete:
        if (!m_parser.keepsAlive())
            drop();
        finish(m_parser.takeResponse());
        break;
    case State::TooLarge:
        failSoon({QStringLiteral("tooLarge"),
            tr("The answer of %1 is too large.").arg(m_baseUrl.host())});
        break;
    case State::Refused:
        failSoon({QStringLiteral("notHttp"),
            tr("%1 answered something that is not HTTP.").arg(m_baseUrl.host())});
        break;
    }
}

void SendLane::onError(QAbstractSocket::SocketError error)
{
    const Error words = errorOf(error);
    if (!isBusy())
        return drop(); // an idle connection was closed
    if (error == QAbstractSocket::RemoteHostClosedError) {
        m_parser.feed(m_socket->readAll());
        m_parser.feedEnd();
        if (m_parser.state() == http::ResponseParser::State::Complete) {
            drop();
            return finish(m_parser.takeResponse());
        }
    }
    failSoon(words);
}

// A refused connection may fail inside of connectToHost(); what follows must not pile up there.
void SendLane::failSoon(const Error &error)
{
    drop();
    QMetaObject::invokeMethod(
        this,
        [this, error, number = m_number] {
            if (isBusy() && number == m_number)
                finish(Unexpected{error});
        },
        Qt::QueuedConnection);
}

void SendLane::checkTime(Steady::time_point now)
{
    if (isBusy() && now - m_begin > std::chrono::milliseconds(m_limits.answerTime))
        failSoon(
            {QStringLiteral("timedOut"), tr("%1 did not answer in time.").arg(m_baseUrl.host())});
}

void SendLane::finish(const Result<http::HttpResponse> &answer)
{
    const std::chrono::duration<double, std::milli> time = Steady::now() - m_begin;
    const Finished finished = std::exchange(m_finished, nullptr);
    finished(answer, time.count());
}

void SendLane::drop()
{
    if (!m_socket)
        return;
    QTcpSocket *socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->abort();
    socket->deleteLater();
}

Error SendLane::errorOf(QAbstractSocket::SocketError error) const
{
    const QString host = m_baseUrl.host();
    const QString where = m_baseUrl.toDisplayString(QUrl::RemoveUserInfo);
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError:
        return {QStringLiteral("refused"), tr("Nothing listens at %1.").arg(m_baseUrl.authority()),
            where};
    case QAbstractSocket::HostNotFoundError:
        return {QStringLiteral("hostNotFound"), tr("The name %1 was not found.").arg(host), where};
    case QAbstractSocket::RemoteHostClosedError:
        return {QStringLiteral("closed"),
            tr("%1 closed the connection without an answer.").arg(host), where};
    case QAbstractSocket::SslHandshakeFailedError:
        return {QStringLiteral("tls"), tr("No secure connection: %1").arg(m_socket->errorString()),
            where};
    default:
        return {QStringLiteral("network"), m_socket->errorString(), where};
    }
}

} // namespace carillon::client
