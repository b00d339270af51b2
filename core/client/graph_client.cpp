#include "client/graph_client.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace carillon::client {
namespace {

bool isLoopback(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

QNetworkRequest networkRequest(
    const http::HttpRequest &request, const QUrl &baseUrl, int milliseconds)
{
    const QUrl url = QUrl::fromEncoded(
        baseUrl.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        + request.target);
    QNetworkRequest out(url);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    out.setTransferTimeout(milliseconds);
    out.setRawHeader("User-Agent", "Carillon/" CARILLON_VERSION);
    for (const http::Header &field : request.headers.fields())
        out.setRawHeader(field.name, field.value);
    return out;
}

Error errorOf(const QNetworkReply &reply)
{
    const QString host = reply.url().host();
    const QString where = reply.url().toDisplayString(QUrl::RemoveUserInfo);
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
    QNetworkReply *reply = m_manager.sendCustomRequest(
        networkRequest(request, baseUrl, m_answerTime), request.method, request.body);
    connect(reply, &QNetworkReply::downloadProgress, reply,
        [reply, most = m_answerBytes](qint64 received, qint64) {
            if (received > most)
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
    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (status.isValid()) {
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
