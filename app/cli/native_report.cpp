#include "cli/native_report.h"

#include "cli/check_report.h"
#include "platforms/surface.h"
#include "toasts/cuts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace carillon::cli {
namespace {

using platforms::Finding;
using platforms::NativeEquivalent;
using platforms::NativeRequest;

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QString lossLine(const Finding &finding)
{
    const contract::Rule &rule = finding.warning().rule;
    return severityWord(rule.severity) + QLatin1String(": ") + finding.sentence()
        + QLatin1String(" [") + text(rule.name) + u']';
}

QString bytesText(const NativeRequest &request)
{
    QString out = QString::number(request.bytes);
    if (request.limit > 0)
        out += QStringLiteral(" of %1").arg(request.limit);
    out += QLatin1String(" bytes");
    if (request.isEncrypted)
        out += QLatin1String(" before encryption");
    return request.isOverLimit() ? out + QLatin1String(", too many") : out;
}

void addText(QStringList &lines, const NativeEquivalent &equivalent)
{
    const QString platform = platforms::displayName(equivalent.platform);
    if (!equivalent.isTargeted)
        lines.append(QStringLiteral("== %1: not targeted\n").arg(platform));
    else if (equivalent.requests.isEmpty())
        lines.append(QStringLiteral("== %1: nothing to send").arg(platform));
    for (const NativeRequest &request : equivalent.requests) {
        lines.append(
            QStringLiteral("== %1: %2, %3").arg(platform, request.title, bytesText(request)));
        lines.append(QString::fromUtf8(request.text()) + u'\n');
        for (const Finding &finding : request.losses)
            lines.append(lossLine(finding));
        if (!request.losses.isEmpty())
            lines.append(QString());
    }
    for (const Finding &finding : equivalent.losses)
        lines.append(lossLine(finding));
    if (equivalent.isTargeted)
        lines.append(QString());
}

QJsonArray namesOf(contract::Platforms platforms)
{
    QJsonArray out;
    for (const contract::Platform platform : contract::allPlatforms) {
        if (platforms.testFlag(platform))
            out.append(text(contract::spelling(platform)));
    }
    return out;
}

QJsonObject findingJson(const Finding &finding)
{
    const contract::Rule &rule = finding.warning().rule;
    return {{QStringLiteral("warning"), text(rule.name)},
        {QStringLiteral("severity"), severityWord(rule.severity)},
        {QStringLiteral("platforms"), namesOf(finding.platforms)},
        {QStringLiteral("pointer"), QString::fromUtf8(finding.pointer)},
        {QStringLiteral("message"), finding.sentence()},
        {QStringLiteral("source"), QString::fromUtf8(rule.source)}};
}

QJsonArray findingsJson(const QList<Finding> &findings)
{
    QJsonArray out;
    for (const Finding &finding : findings)
        out.append(findingJson(finding));
    return out;
}

QJsonObject requestJson(const NativeRequest &request)
{
    QJsonArray headers;
    for (const platforms::NativeHeader &header : request.headers)
        headers.append(QJsonObject{{QStringLiteral("name"), QString::fromLatin1(header.name)},
            {QStringLiteral("value"), QString::fromLatin1(header.value)}});
    return {{QStringLiteral("transport"), text(platforms::transportOf(request.transport).name)},
        {QStringLiteral("kind"), text(platforms::spelling(request.kind))},
        {QStringLiteral("title"), request.title},
        {QStringLiteral("method"), QString::fromLatin1(request.method)},
        {QStringLiteral("url"), QString::fromLatin1(request.url)},
        {QStringLiteral("headers"), headers},
        {QStringLiteral("body"), QString::fromUtf8(request.body)},
        {QStringLiteral("encrypted"), request.isEncrypted},
        {QStringLiteral("bytes"), request.bytes},
        {QStringLiteral("limit"), request.limit > 0 ? QJsonValue(request.limit) : QJsonValue()},
        {QStringLiteral("losses"), findingsJson(request.losses)}};
}

QJsonObject equivalentJson(const NativeEquivalent &equivalent)
{
    QJsonArray requests;
    for (const NativeRequest &request : equivalent.requests)
        requests.append(requestJson(request));
    return {{QStringLiteral("platform"), text(contract::spelling(equivalent.platform))},
        {QStringLiteral("targeted"), equivalent.isTargeted}, {QStringLiteral("requests"), requests},
        {QStringLiteral("losses"), findingsJson(equivalent.losses)}};
}

} // namespace

QByteArray asText(const QList<NativeReport> &reports)
{
    QStringList lines;
    for (const NativeReport &report : reports) {
        if (reports.size() > 1)
            lines.append(QStringLiteral("=== %1 %2").arg(report.file, report.name).trimmed());
        for (const NativeEquivalent &equivalent : report.equivalents)
            addText(lines, equivalent);
    }
    while (!lines.isEmpty() && lines.last().isEmpty())
        lines.removeLast();
    return harmless(lines.join(u'\n')).toUtf8() + '\n';
}

QByteArray asJson(const QList<NativeReport> &reports)
{
    QJsonArray notifications;
    for (const NativeReport &report : reports) {
        QJsonArray platforms;
        for (const NativeEquivalent &equivalent : report.equivalents)
            platforms.append(equivalentJson(equivalent));
        notifications.append(QJsonObject{{QStringLiteral("file"), report.file},
            {QStringLiteral("name"), report.name}, {QStringLiteral("platforms"), platforms}});
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("notifications"), notifications}}).toJson();
}

QStringList linesOf(const platforms::Reach &reach, const QString &prefix)
{
    QStringList out{prefix + QStringLiteral("reach %1 of 100").arg(reach.score)};
    for (const platforms::ReachReason &reason : reach.reasons)
        out.append(prefix
            + QStringLiteral("-%1 %2: %3 [%4]")
                  .arg(QString::number(reason.points),
                      platforms::platformNames(reason.finding.platforms), reason.finding.sentence(),
                      text(reason.finding.warning().rule.name)));
    return out;
}

QJsonObject reachJson(const platforms::Reach &reach)
{
    QJsonArray reasons;
    for (const platforms::ReachReason &reason : reach.reasons) {
        QJsonObject each = findingJson(reason.finding);
        each[QStringLiteral("points")] = reason.points;
        reasons.append(each);
    }
    return {{QStringLiteral("score"), reach.score}, {QStringLiteral("reasons"), reasons}};
}

platforms::Reach measuredReach(const contract::Notification &notification, Instant now)
{
    return platforms::reachOf(platforms::findingsOf(platforms::nativeEquivalents(
        notification, {.now = now, .cuts = toasts::cutsIn(notification)})));
}

} // namespace carillon::cli
