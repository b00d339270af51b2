#include "client/graph_client.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace carillon::client {
namespace {

constexpr const char *tooLarge = "tooLarge"; // property of a reply

QNetworkRequest networkRequest(
    const http::HttpRequest &request, const QUrl &baseUrl, std::chrono::milliseconds timeout)
{
    const QUrl url = QUrl::fromEncoded(
        baseUrl.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        + request.target);
    QNetworkRequest out(url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setTransferTimeout(int(timeout.count()));
    out.setRawHeader("User-Agent", "Carillon/" CARILLON_VERSION);
    for (const http::Header &field : request.headers.fields())
        out.setRawHeader(field.name, field.value);
    return out;
}

// Whether the head of an answer came and its body did not come whole, or is too much.
bool isCutShort(const QNetworkReply &reply)
{
    const QNetworkReply::NetworkError error = reply.error();
    return reply.property(tooLarge).toBool() || error == QNetworkReply::OperationCanceledError
        || error == QNetworkReply::TimeoutError || error == QNetworkReply::RemoteHostClosedError;
}

Error errorOf(const QNetworkReply &reply)
{
    const QString host = reply.url().host();
    const QString where = reply.url().toDisplayString(QUrl::RemoveUserInfo);
    if (reply.property(tooLarge).toBool())
        return {QStringLiteral("tooLarge"),
            GraphClient::tr("The answer of %1 is too large.").arg(host), where};
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return {QStringLiteral("refused"),
            GraphClient::tr("Nothing listens at %1.").arg(reply.url().authority()), where};
    case QNetworkReply::HostNotFoundError:
        return {QStringLiteral("hostNotFound"),
            GraphClient::tr("The name %1 was not found.").arg(host), where};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {QStringLiteral("timedOut"),
            GraphClient::tr("%1 did not answer in time.").arg(host), where};
    case QNetworkReply::RemoteHostClosedError:
        return {QStringLiteral("closed"),
            GraphClient::tr("%1 closed the connection without an answer.").arg(host), where};
    case QNetworkReply::SslHandshakeFailedError:
        return {QStringLiteral("tls"),
            GraphClient::tr("No secure connection: %1").arg(reply.errorString()), where};
    default:
        return {QStringLiteral("network"), reply.errorString(), where};
    }
}

} // namespace

GraphClient::GraphClient(QObject *parent, const Limits &limits)
    : QObject(parent)
    , m_answerBytes(limits.answerBytes)
    , m_answerTime(limits.answerTime)
{
    m_manager.setAutoDeleteReplies(true);
}

void GraphClient::send(const http::HttpRequest &request, const QUrl &baseUrl, QObject *context,
    const Finished &finished)
{
    if (isLoopback(baseUrl))
        m_manager.setProxy(QNetworkProxy::NoProxy);
    else
        m_manager.setProxy(QNetworkProxy::DefaultProxy);
    QElapsedTimer timer;
    timer.start();
    const QNetworkRequest sent = networkRequest(request, baseUrl, m_answerTime);
    // The answer to HEAD has no body, which only its own call knows.
    QNetworkReply *reply = request.method == "HEAD"
        ? m_manager.head(sent)
        : m_manager.sendCustomRequest(sent, request.method, request.body);
    connect(reply, &QNetworkReply::downloadProgress, reply,
        [reply, most = m_answerBytes](qint64 received, qint64) {
            if (received <= most)
                return;
            reply->setProperty(tooLarge, true);
            reply->abort();
        });
    connect(reply, &QNetworkReply::finished, context, [this, reply, request, timer, finished] {
        http::Exchange exchange;
        exchange.request = request;
        finish(reply, std::move(exchange), timer, finished);
    });
}

void GraphClient::finish(QNetworkReply *reply, http::Exchange exchange,
    const QElapsedTimer &timer, const Finished &finished)
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
        exchange.failure = errorOf(*reply);
    }
    finished(exchange);
}

} // namespace carillon::client
