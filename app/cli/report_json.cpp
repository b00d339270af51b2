#include "cli/check_report.h"

#include "cli/native_report.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace carillon::cli {
namespace {

QJsonObject findingJson(const PlacedFinding &finding)
{
    const contract::Diagnostic &diagnostic = finding.diagnostic;
    QJsonObject out{{QStringLiteral("rule"), QLatin1String(diagnostic.rule->name)},
        {QStringLiteral("severity"), severityWord(diagnostic.severity())},
        {QStringLiteral("target"), QString::fromUtf8(diagnostic.target())},
        {QStringLiteral("pointer"), QString::fromUtf8(diagnostic.pointer)},
        {QStringLiteral("message"), diagnostic.message()},
        {QStringLiteral("source"), QLatin1String(diagnostic.rule->source)}};
    if (finding.place) {
        const Place &place = *finding.place;
        out[QStringLiteral("line")] = place.begin.line;
        out[QStringLiteral("column")] = place.begin.column;
        out[QStringLiteral("endLine")] = place.end.line;
        out[QStringLiteral("endColumn")] = place.end.column;
        out[QStringLiteral("begin")] = place.bytes.begin;
        out[QStringLiteral("end")] = place.bytes.end;
    }
    return out;
}

QJsonObject requestJson(const CheckedRequest &request)
{
    QJsonObject out{{QStringLiteral("file"), request.file}, {QStringLiteral("name"), request.name},
        {QStringLiteral("line"), request.line}, {QStringLiteral("judged"), request.isJudged}};
    if (!request.isJudged)
        return out;
    const contract::Answer &answer = contract::answerOf(request.outcome);
    out[QStringLiteral("status")] = answer.status;
    out[QStringLiteral("code")] = QLatin1String(answer.code);
    out[QStringLiteral("inner")] = QLatin1String(answer.inner);
    QJsonArray findings;
    for (const PlacedFinding &finding : request.findings)
        findings.append(findingJson(finding));
    out[QStringLiteral("findings")] = findings;
    out[QStringLiteral("findingsLeftOut")] = request.findingsLeftOut;
    if (request.reach)
        out[QStringLiteral("reach")] = reachJson(*request.reach);
    return out;
}

} // namespace

QByteArray asJson(const CheckReport &report)
{
    QJsonArray requests;
    for (const CheckedRequest &request : report.requests)
        requests.append(requestJson(request));
    QJsonArray unread;
    for (const UnreadFile &file : report.unread)
        unread.append(QJsonObject{{QStringLiteral("file"), file.file},
            {QStringLiteral("line"), file.line}, {QStringLiteral("code"), file.error.code},
            {QStringLiteral("message"), file.error.message}});
    const auto refused = std::count_if(report.requests.begin(), report.requests.end(),
        [](const CheckedRequest &request) { return request.isRefused(); });
    const QJsonObject document{
        {QStringLiteral("now"), QString::fromLatin1(formatDateTimeOffset(report.now))},
        {QStringLiteral("refused"), qint64(refused)}, {QStringLiteral("requests"), requests},
        {QStringLiteral("unread"), unread}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

} // namespace carillon::cli
