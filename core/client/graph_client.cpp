#include "client/graph_client.h"

#include "client/failure.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

namespace carillon::client {
namespace {

// Properties of a reply.
constexpr const char *tooLarge = "tooLarge";
constexpr const char *cancelled = "cancelled";
constexpr const char *connectTimedOut = "connectTimedOut";
constexpr const char *tlsErrors = "tlsErrors";

QNetworkRequest networkRequest(
    const http::HttpRequest &request, const QUrl &baseUrl, std::chrono::milliseconds timeout)
{
    const QUrl url = QUrl::fromEncoded(
        baseUrl.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        + request.target);
    QNetworkRequest out(url);
    out.setAttribute(
        QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setTransferTimeout(int(timeout.count()));
    out.setRawHeader("User-Agent", "Carillon/" CARILLON_VERSION);
    for (const http::Header &field : request.headers.fields())
        out.setRawHeader(
            field.name, field.value.isNull() ? QByteArray("") : field.value); // else: none
    return out;
}

// Whether the head of an answer came and its body did not come whole, or is too much.
bool isCutShort(const QNetworkReply &reply)
{
    const QNetworkReply::NetworkError error = reply.error();
    return reply.property(tooLarge).toBool() || error == QNetworkReply::OperationCanceledError
        || error == QNetworkReply::TimeoutError || error == QNetworkReply::RemoteHostClosedError;
}

void abortAs(QNetworkReply *reply, const char *reason)
{
    reply->setProperty(reason, true);
    reply->abort();
}

} // namespace

GraphClient::GraphClient(QObject *parent, const Limits &limits)
    : QObject(parent)
    , m_answerBytes(limits.answerBytes)
    , m_answerTime(limits.answerTime)
    , m_connectTime(limits.connectTime)
{
    m_manager.setAutoDeleteReplies(true);
}

// A connection is kept under its address alone, whatever it was made to trust.
void GraphClient::setTrust(const TlsTrust &trust)
{
    if (trust == m_trust)
        return;
    m_trust = trust;
    m_manager.clearConnectionCache();
}

Cancel GraphClient::send(const http::HttpRequest &request, const QUrl &baseUrl, QObject *context,
    const Finished &finished)
{
    if (isLoopback(baseUrl))
        m_manager.setProxy(QNetworkProxy::NoProxy);
    else
        m_manager.setProxy(QNetworkProxy::DefaultProxy);
    QElapsedTimer timer;
    timer.start();
    QNetworkRequest sent = networkRequest(request, baseUrl, m_answerTime);
    apply(m_trust, sent);
    if (!m_token.isEmpty() && !sent.hasRawHeader("Authorization"))
        sent.setRawHeader("Authorization", "Bearer " + m_token);
    // The answer to HEAD has no body, which only its own call knows.
    QNetworkReply *reply = request.method == "HEAD"
        ? m_manager.head(sent)
        : m_manager.sendCustomRequest(sent, request.method, request.body);
    watch(reply);
    if (!request.body.isEmpty() || baseUrl.scheme() == QLatin1String("https"))
        boundConnecting(reply);
    connect(reply, &QNetworkReply::finished, context, [=, this, age = m_age] {
        if (age != m_age)
            return;
        http::Exchange exchange;
        exchange.request = request;
        finish(reply, std::move(exchange), timer, finished);
    });
    return [reply = QPointer<QNetworkReply>(reply)] {
        if (reply && reply->isRunning())
            abortAs(reply, cancelled);
    };
}

void GraphClient::watch(QNetworkReply *reply)
{
    connect(reply, &QNetworkReply::downloadProgress, reply,
        [reply, most = m_answerBytes](qint64 received, qint64) {
            if (received > most)
                abortAs(reply, tooLarge);
        });
    connect(reply, &QNetworkReply::sslErrors, reply, [reply](const QList<QSslError> &errors) {
        reply->setProperty(tlsErrors, QVariant::fromValue(errors));
    });
}

// Over once the first byte of the request is on its way. Of a request without a body and without
// TLS nobody hears that; the time for the answer bounds it.
void GraphClient::boundConnecting(QNetworkReply *reply)
{
    auto *connecting = new QTimer(reply);
    connecting->setSingleShot(true);
    connect(connecting, &QTimer::timeout, reply, [reply] { abortAs(reply, connectTimedOut); });
    connect(reply, &QNetworkReply::encrypted, connecting, &QTimer::stop);
    connect(reply, &QNetworkReply::requestSent, connecting, &QTimer::stop);
    connect(reply, &QNetworkReply::metaDataChanged, connecting, &QTimer::stop);
    connect(reply, &QNetworkReply::uploadProgress, connecting, [connecting](qint64 sent, qint64) {
        if (sent > 0)
            connecting->stop();
    });
    connecting->start(m_connectTime);
}

void GraphClient::finish(QNetworkReply *reply, http::Exchange exchange, const QElapsedTimer &timer,
    const Finished &finished)
{
    exchange.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    if (reply->bytesAvailable() > m_answerBytes) // it came in one piece
        reply->setProperty(tooLarge, true);
    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (status.isValid() && !isCutShort(*reply)) {
        exchange.response.status = status.toInt();
        const auto fields = reply->rawHeaderPairs();
        for (const auto &[name, value] : fields)
            exchange.response.headers.add(name, value);
        exchange.response.body = reply->readAll();
    } else {
        exchange.failure = failureOf(*reply,
            {.isTooLarge = reply->property(tooLarge).toBool(),
                .isCancelled = reply->property(cancelled).toBool(),
                .isConnectTimeout = reply->property(connectTimedOut).toBool(),
                .connectSeconds
                = int(std::chrono::ceil<std::chrono::seconds>(m_connectTime).count()),
                .tls = reply->property(tlsErrors).value<QList<QSslError>>()});
    }
    finished(exchange);
}

} // namespace carillon::client
