#include "compose/target_profile.h"
#include "http/characters.h"
#include "http/loopback.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace carillon::compose {
namespace {

using Severity = ProfileFinding::Severity;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::TargetProfile)
};

// Carillon sets them from the rest of the profile, or the connection does.
constexpr std::array<QByteArrayView, 12> ownHeaders{"authorization", "proxy-authorization",
    "cookie", "host", "content-length", "transfer-encoding", "connection", "content-type",
    "content-encoding", "x-uns-id", "upgrade", "expect"};

bool isOwnHeader(const QByteArray &name)
{
    return std::find(ownHeaders.begin(), ownHeaders.end(), QByteArrayView(name.toLower()))
        != ownHeaders.end();
}

bool isClean(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return std::none_of(bytes.begin(), bytes.end(), [](char c) { return http::isControl(c); });
}

QString objectionTo(const http::Header &header)
{
    const bool isToken = !header.name.isEmpty()
        && std::all_of(header.name.begin(), header.name.end(), http::isTokenCharacter);
    if (!isToken)
        return Text::tr("“%1” is not the name of a header.").arg(QString::fromUtf8(header.name));
    if (std::any_of(header.value.begin(), header.value.end(), http::isControl))
        return Text::tr("The value of %1 holds a control character.")
            .arg(QString::fromLatin1(header.name));
    if (isOwnHeader(header.name))
        return Text::tr("%1 is set by Carillon; it cannot be an extra header.")
            .arg(QString::fromLatin1(header.name));
    return {};
}

QString objectionToUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"http" || url.scheme() == u"https";
    if (text.trimmed().isEmpty())
        return Text::tr("An address is missing, such as https://graph.example.com.");
    if (!url.isValid() || !isHttp || url.host().isEmpty() || !isClean(text))
        return Text::tr("This is not an http or https address.");
    if (!url.userInfo().isEmpty())
        return Text::tr("An address must not hold a name or password.");
    if (url.hasFragment() || url.hasQuery())
        return Text::tr("An address must not hold a query or a fragment.");
    return {};
}

bool goesInClear(const QString &text)
{
    const QUrl url(text.trimmed());
    return url.scheme() == u"http" && !http::isLoopback(url);
}

/// Gathers what is found about one profile.
struct Findings {
    QList<ProfileFinding> list{};

    void error(ProfileField field, const QString &message)
    {
        if (!message.isEmpty())
            list.append({field, Severity::Error, message});
    }
    void warning(ProfileField field, const QString &message)
    {
        list.append({field, Severity::Warning, message});
    }
};

void checkBaseUrl(const TargetProfile &profile, Findings &found)
{
    const QString objection = objectionToUrl(profile.baseUrl);
    found.error(ProfileField::BaseUrl, objection);
    if (!objection.isEmpty())
        return;
    const QString path = QUrl(profile.baseUrl.trimmed()).path();
    if (!path.isEmpty() && path != u"/")
        found.error(ProfileField::BaseUrl,
            Text::tr("Only scheme, host and port: the path is that of the API."));
    if (profile.auth != Auth::None && goesInClear(profile.baseUrl))
        found.warning(ProfileField::BaseUrl,
            Text::tr("The token goes over the network in clear text; use https."));
}

void checkCredentials(const TargetProfile &profile, Findings &found)
{
    if (profile.auth != Auth::ClientCredentials)
        return;
    const QString objection = objectionToUrl(profile.tokenUrl);
    found.error(ProfileField::TokenUrl, objection);
    if (objection.isEmpty() && goesInClear(profile.tokenUrl))
        found.warning(ProfileField::TokenUrl,
            Text::tr("The client secret goes over the network in clear text; use https."));
    if (profile.clientId.trimmed().isEmpty())
        found.error(ProfileField::ClientId, Text::tr("The client id is missing."));
    if (profile.scope.trimmed().isEmpty())
        found.error(ProfileField::Scope,
            Text::tr("The scope is missing, such as https://graph.microsoft.com/.default."));
}

void checkHeaders(const TargetProfile &profile, Findings &found)
{
    for (const http::Header &header : profile.extraHeaders)
        found.error(ProfileField::Headers, objectionTo(header));
    if (!isClean(profile.unsId))
        found.error(ProfileField::UnsId, Text::tr("It holds a control character."));
}

void checkTrust(const TargetProfile &profile, Findings &found)
{
    if (profile.trust == Trust::ExtraCaFile && profile.caFile.trimmed().isEmpty())
        found.error(ProfileField::Trust, Text::tr("Choose the file with the certificate."));
    if (profile.trust == Trust::Insecure)
        found.warning(ProfileField::Trust,
            Text::tr("Certificates are not verified: whoever is on the way can read and change "
                     "what is sent, the token included."));
}

} // namespace

QList<ProfileFinding> check(const TargetProfile &profile)
{
    Findings found;
    if (profile.name.trimmed().isEmpty())
        found.error(ProfileField::Name, Text::tr("A name is missing."));
    checkBaseUrl(profile, found);
    checkCredentials(profile, found);
    checkHeaders(profile, found);
    checkTrust(profile, found);
    return found.list;
}

bool isUsable(const QList<ProfileFinding> &findings)
{
    return std::none_of(findings.begin(), findings.end(),
        [](const ProfileFinding &each) { return each.severity == Severity::Error; });
}

QList<http::Header> headersFromLines(const QString &lines)
{
    QList<http::Header> out;
    const QStringList all = lines.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : all) {
        if (line.trimmed().isEmpty())
            continue;
        const qsizetype colon = line.indexOf(u':');
        const QString name = colon < 0 ? line : line.left(colon);
        const QString value = colon < 0 ? QString() : line.mid(colon + 1);
        out.append({name.trimmed().toUtf8(), value.trimmed().toUtf8()});
    }
    return out;
}

QString linesFrom(const QList<http::Header> &headers)
{
    QStringList lines;
    for (const http::Header &header : headers)
        lines.append(
            QString::fromUtf8(header.name) + QLatin1String(": ") + QString::fromUtf8(header.value));
    return lines.join(u'\n');
}

} // namespace carillon::compose
