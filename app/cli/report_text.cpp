#include "cli/check_report.h"

#include "cli/native_report.h"

#include <algorithm>

namespace carillon::cli {

QString severityWord(contract::Severity severity)
{
    switch (severity) {
    case contract::Severity::Error:
        return QStringLiteral("error");
    case contract::Severity::Warning:
        return QStringLiteral("warning");
    case contract::Severity::Note:
        return QStringLiteral("note");
    }
    Q_UNREACHABLE();
}

QString answerText(contract::Outcome outcome)
{
    const contract::Answer &answer = contract::answerOf(outcome);
    QString text = QString::number(answer.status) + u' ' + QLatin1String(answer.code);
    if (*answer.inner)
        text += QLatin1String(", ") + QLatin1String(answer.inner);
    return text;
}

QString lineOf(const QString &file, const PlacedFinding &finding)
{
    QString where = file;
    if (finding.place)
        where += QStringLiteral(":%1:%2")
                     .arg(finding.place->begin.line)
                     .arg(finding.place->begin.column);
    const contract::Diagnostic &diagnostic = finding.diagnostic;
    return harmless(where + QLatin1String(": ") + severityWord(diagnostic.severity())
        + QLatin1String(": ") + diagnostic.message() + QLatin1String(" [")
        + QLatin1String(diagnostic.rule->name) + u']');
}

QString harmless(QString text)
{
    const auto isHarmful = [](QChar c) {
        return (c.unicode() < 0x20 && c != u'\n' && c != u'\t')
            || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c.unicode() == 0x2028
            || c.unicode() == 0x2029 || c.unicode() >= 0xfffe;
    };
    std::replace_if(text.begin(), text.end(), isHarmful, QChar(QChar::ReplacementCharacter));
    return text;
}

QByteArray asText(const CheckReport &report)
{
    QStringList lines;
    for (const CheckedRequest &request : report.requests) {
        for (const PlacedFinding &finding : request.findings)
            lines.append(lineOf(request.file, finding));
        if (request.findingsLeftOut > 0)
            lines.append(
                QStringLiteral("%1: and %2 more").arg(request.file).arg(request.findingsLeftOut));
        const QString name
            = request.name.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(request.name);
        const QString verdict = request.isJudged
            ? QLatin1String("would answer ") + answerText(request.outcome)
            : QStringLiteral("not judged, no request of the notifications API");
        lines.append(harmless(request.file + name + QLatin1String(": ") + verdict));
        if (request.reach) {
            for (const QString &line :
                linesOf(*request.reach, request.file + name + QLatin1String(": ")))
                lines.append(harmless(line));
        }
    }
    return lines.isEmpty() ? QByteArray() : (lines.join(u'\n') + u'\n').toUtf8();
}

} // namespace carillon::cli
