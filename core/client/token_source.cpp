#include "client/token_source.h"

#include "client/retry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace carillon::client {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

constexpr auto margin = 60s; // a token that ends meanwhile helps nobody
constexpr auto longestLife = 24h;
constexpr qsizetype longestToken = 16 * 1024;
constexpr qsizetype longestReason = 300;

QByteArray formOf(const ClientCredentials &credentials)
{
    const auto encoded
        = [](const QByteArray &text) { return QUrl::toPercentEncoding(QString::fromUtf8(text)); };
    return "grant_type=client_credentials&client_id=" + encoded(credentials.clientId)
        + "&client_secret=" + encoded(credentials.secret) + "&scope=" + encoded(credentials.scope);
}

http::HttpRequest requestFor(const ClientCredentials &credentials)
{
    http::HttpRequest request;
    request.method = "POST";
    request.target = credentials.tokenUrl.toEncoded(
        QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!request.target.startsWith('/'))
        request.target.prepend('/');
    request.headers.add("Content-Type", "application/x-www-form-urlencoded");
    request.headers.add("Accept", "application/json");
    request.body = formOf(credentials);
    return request;
}

// The first line of what the endpoint says, without anything it may have repeated of ours.
QString reasonIn(const QJsonObject &body, const ClientCredentials &credentials)
{
    QString text = body.value("error_description"_L1).toString();
    if (text.isEmpty())
        text = body.value("error"_L1).toString();
    text = text.left(text.indexOf(u'\r')).left(text.indexOf(u'\n')).left(longestReason).trimmed();
    if (!credentials.secret.isEmpty())
        text.replace(QString::fromUtf8(credentials.secret), u"•••"_s);
    return text;
}

// Source  RFC 6749, 5.2.
QString wordsFor(const QString &error)
{
    if (error == u"invalid_client")
        return TokenSource::tr("the client id or its secret is wrong");
    if (error == u"invalid_scope")
        return TokenSource::tr("it does not know the scope");
    if (error == u"unauthorized_client" || error == u"unsupported_grant_type")
        return TokenSource::tr("client credentials are not allowed for this client");
    if (error == u"invalid_request")
        return TokenSource::tr("it does not understand the request");
    return {};
}

// Into a header goes only what can stand there. Source  RFC 6750, 2.1.
bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= longestToken
        && std::all_of(text.begin(), text.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

std::chrono::seconds lifeIn(const QJsonObject &body)
{
    const double seconds = body.value("expires_in"_L1).toVariant().toDouble(); // some send text
    const double most = std::chrono::duration<double>(longestLife).count();
    return std::chrono::seconds(qint64(std::clamp(seconds, 0.0, most)));
}

} // namespace

// The finer code decides, so that a 401 about something else never costs a token.
bool isTokenRefused(const http::HttpResponse &response)
{
    return response.status == 401 && errorCode(response) == "InvalidAuthenticationToken";
}

TokenSource::TokenSource(GraphClient &client, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
{
}

Cancel TokenSource::take(const ClientCredentials &credentials, QObject *context, const Taken &taken)
{
    if (credentials == m_credentials && !m_token.isEmpty() && m_clock.now() < m_until) {
        QTimer::singleShot(0, context, [taken, token = m_token] { taken(token); });
        return [] {};
    }
    m_token.clear();
    m_credentials = credentials;
    return m_client.send(requestFor(credentials), credentials.tokenUrl, context,
        [this, self = QPointer<TokenSource>(this), taken](const http::Exchange &exchange) {
            if (self)
                taken(tokenIn(exchange));
        });
}

Result<QByteArray> TokenSource::tokenIn(const http::Exchange &exchange)
{
    const QString host = m_credentials.tokenUrl.host();
    const QString where = m_credentials.tokenUrl.toDisplayString(QUrl::RemoveUserInfo);
    if (exchange.failure)
        return Unexpected{*exchange.failure};
    const auto refused = [&](const QString &reason) {
        return fail(u"token"_s, tr("No token from %1: %2.").arg(host, reason), where);
    };
    const QJsonObject body = QJsonDocument::fromJson(exchange.response.body).object();
    if (!exchange.response.isSuccess()) {
        QStringList parts{
            wordsFor(body.value("error"_L1).toString()), reasonIn(body, m_credentials)};
        parts.removeAll(QString());
        if (parts.isEmpty())
            parts.append(tr("it answered %1").arg(exchange.response.status));
        QString reason = parts.join(u" – "_s);
        while (reason.endsWith(u'.'))
            reason.chop(1);
        return refused(reason);
    }
    const QByteArray token = body.value("access_token"_L1).toString().toUtf8();
    if (!isToken(token))
        return refused(tr("its answer holds none that can be used"));
    if (body.value("token_type"_L1).toString().compare(u"Bearer"_s, Qt::CaseInsensitive) != 0)
        return refused(tr("its token is of another kind than Bearer"));
    m_until = m_clock.now() + lifeIn(body) - margin;
    m_token = token;
    return token;
}

} // namespace carillon::client
