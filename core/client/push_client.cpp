#include "client/push_client.h"

#include "http/loopback.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QUrlQuery>

#include <algorithm>

namespace carillon::client {
namespace {

constexpr int firstRetry = 100;      // milliseconds
constexpr int slowestRetry = 5'000;  // milliseconds
constexpr quint64 largestFrame = 8 * 1024 * 1024;

} // namespace

PushClient::PushClient(QObject *parent)
    : QObject(parent)
{
    m_retry.setSingleShot(true);
    m_socket.setMaxAllowedIncomingMessageSize(largestFrame);
    m_socket.setMaxAllowedIncomingFrameSize(largestFrame);
    connect(&m_retry, &QTimer::timeout, this, &PushClient::connectNow);
    connect(&m_socket, &QWebSocket::connected, this, [this] {
        m_failures = 0;
        m_wasConnected = true;
        Q_EMIT connectedChanged(true);
    });
    connect(&m_socket, &QWebSocket::disconnected, this,
        [this] { Q_EMIT connectedChanged(false); });
    // A connection that was refused ends here too, without having been connected.
    connect(&m_socket, &QWebSocket::stateChanged, this, [this](QAbstractSocket::SocketState state) {
        if (state == QAbstractSocket::UnconnectedState)
            retry();
    });
    connect(&m_socket, &QWebSocket::textMessageReceived, this,
        [this](const QString &frame) { Q_EMIT frameReceived(frame.toUtf8()); });
}

// The socket closes while the members below it are gone already; nothing of that is ours to hear.
PushClient::~PushClient()
{
    m_socket.disconnect(this);
    m_socket.abort();
}

void PushClient::open(const QUrl &baseUrl)
{
    m_baseUrl = baseUrl;
    m_wanted = true;
    m_failures = 0;
    if (m_socket.state() == QAbstractSocket::UnconnectedState)
        connectNow();
    else
        m_socket.abort(); // comes back by itself, to the new address
}

void PushClient::setAccess(const QByteArray &token, const TlsTrust &trust)
{
    m_token = token;
    m_trust = trust;
}

void PushClient::close()
{
    m_wanted = false;
    m_retry.stop();
    m_socket.close();
}

bool PushClient::isConnected() const
{
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

void PushClient::connectNow()
{
    if (!m_wanted || m_socket.state() != QAbstractSocket::UnconnectedState)
        return;
    QUrl url = m_baseUrl;
    url.setScheme(
        url.scheme() == QLatin1String("https") ? QStringLiteral("wss") : QStringLiteral("ws"));
    url.setPath(QStringLiteral("/mock/v1/events"));
    QUrlQuery query;
    if (!m_cursor.isEmpty())
        query.addQueryItem(QStringLiteral("since"), QString::fromLatin1(m_cursor));
    url.setQuery(query);
    QNetworkRequest request(url);
    apply(m_trust, request);
    m_socket.setSslConfiguration(request.sslConfiguration());
    m_socket.setProxy(
        http::isLoopback(m_baseUrl) ? QNetworkProxy::NoProxy : QNetworkProxy::DefaultProxy);
    if (!m_token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + m_token);
    m_wasConnected = false;
    m_socket.open(request);
}

void PushClient::retry()
{
    if (!m_wanted || m_retry.isActive())
        return;
    const int doublings = std::min(m_failures++, 6);
    m_retry.start(std::min(firstRetry << doublings, slowestRetry));
    if (!m_wasConnected)
        Q_EMIT refused(m_retry.intervalAsDuration());
}

} // namespace carillon::client
