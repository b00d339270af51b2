#include "target_dispatch.h"

#include "base/bidi.h"

#include <QCoreApplication>

namespace carillon {

using compose::Auth;
using compose::TargetProfile;
using compose::Trust;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::Targets)
};

QString placeOf(const QString &profileId, QLatin1StringView kind)
{
    return QStringLiteral("target/%1/%2").arg(profileId, kind);
}

constexpr QLatin1StringView tokenKind("token");
constexpr QLatin1StringView delegatedKind("delegated-token");
constexpr QLatin1StringView clientKind("client-secret");

QString connectionText(const TargetProfile &profile)
{
    if (QUrl(profile.baseUrl.trimmed()).scheme() != u"https")
        return Text::tr("in clear text");
    return profile.trust == Trust::Insecure ? Text::tr("over TLS that is not verified")
                                            : Text::tr("over TLS");
}

} // namespace

compose::Target targetOf(const TargetProfile &profile)
{
    return {profile.name, QUrl(profile.baseUrl.trimmed()), {}, profile.unsId.trimmed().toUtf8()};
}

QString secretKey(const TargetProfile &profile)
{
    switch (profile.auth) {
    case Auth::Bearer:
        return placeOf(profile.id, tokenKind);
    case Auth::Delegated:
        return placeOf(profile.id, delegatedKind);
    case Auth::ClientCredentials:
        return placeOf(profile.id, clientKind);
    case Auth::None:
        break;
    }
    return {};
}

QStringList secretKeys(const QString &profileId)
{
    return {placeOf(profileId, tokenKind), placeOf(profileId, delegatedKind),
        placeOf(profileId, clientKind)};
}

Result<client::TlsTrust> trustOf(const TargetProfile &profile)
{
    switch (profile.trust) {
    case Trust::ExtraCaFile:
        return client::trustOfFile(profile.caFile.trimmed());
    case Trust::Insecure:
        return client::TlsTrust{.verifies = false};
    case Trust::SystemRoots:
        break;
    }
    return client::TlsTrust();
}

client::Dispatch dispatchFor(
    const TargetProfile &profile, http::HttpRequest request, const QByteArray &secret)
{
    for (const http::Header &header : profile.extraHeaders)
        request.headers.set(header.name, header.value);
    client::Dispatch out{request, QUrl(profile.baseUrl.trimmed()), {}};
    if (profile.auth == Auth::ClientCredentials)
        out.credentials = client::ClientCredentials{QUrl(profile.tokenUrl.trimmed()),
            profile.clientId.trimmed().toUtf8(), secret, profile.scope.trimmed().toUtf8()};
    else if (profile.auth != Auth::None)
        out.request.headers.set("Authorization", "Bearer " + secret);
    return out;
}

http::HttpRequest probeRequest()
{
    return {.method = "GET", .target = "/beta/me/notifications/"};
}

// The token is judged before the method, so 405 says that it was taken.
ProbeVerdict verdictOn(const http::Exchange &exchange, const TargetProfile &profile)
{
    using Kind = ProbeVerdict::Kind;
    if (exchange.failure)
        return {Kind::Fails, exchange.failure->message};
    const QString host = QUrl(profile.baseUrl.trimmed()).host();
    const QString how = connectionText(profile);
    const http::HttpResponse &answer = exchange.response;
    if (answer.status == 405 || answer.isSuccess())
        return {Kind::Works,
            profile.auth == Auth::None
                ? Text::tr("%1 answers %2.").arg(host, how)
                : Text::tr("%1 answers %2 and takes the token.").arg(host, how)};
    if (answer.status == 401)
        return {Kind::Fails,
            profile.auth == Auth::None
                ? Text::tr("%1 answers %2, but wants a token.").arg(host, how)
                : Text::tr("%1 answers %2, but refuses the token.").arg(host, how)};
    const QString status = QString::number(answer.status) + u' '
        + QString::fromLatin1(http::reasonPhrase(answer.status));
    return {Kind::Answers,
        Text::tr("%1 answers %2, with %3 to a request that creates nothing.")
            .arg(host, how, embedded(status.trimmed()))};
}

} // namespace carillon
