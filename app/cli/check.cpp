#include "base/clock.h"
#include "base/json_text.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "contract/validator.h"

namespace carillon::cli {
namespace {

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

QString statusText(contract::Outcome outcome)
{
    const contract::Answer &answer = contract::answerOf(outcome);
    QString text = QString::number(answer.status) + u' ' + QLatin1String(answer.code);
    if (*answer.inner)
        text += QLatin1String(", ") + QLatin1String(answer.inner);
    return text;
}

void printAsText(const QString &file, QByteArrayView body, const contract::Verdict &verdict)
{
    for (const contract::Diagnostic &finding : verdict.diagnostics) {
        const json::Position at = json::positionOf(body, finding.range.begin);
        print(QStringLiteral("%1:%2:%3: %4: %5 [%6]")
                  .arg(file, QString::number(at.line), QString::number(at.column),
                      severityWord(finding.severity()))
                  .arg(finding.message(), QLatin1String(finding.rule->name)));
    }
    print(QStringLiteral("%1: would answer %2")
              .arg(file, statusText(contract::outcomeOf(verdict.diagnostics))));
}

QByteArray asJson(const QString &file, QByteArrayView body, const contract::Verdict &verdict)
{
    const contract::Answer &answer
        = contract::answerOf(contract::outcomeOf(verdict.diagnostics));
    QByteArray out = "{\"file\":" + json::quoted(file.toUtf8())
        + ",\"status\":" + QByteArray::number(answer.status)
        + ",\"code\":" + json::quoted(answer.code) + ",\"inner\":" + json::quoted(answer.inner)
        + ",\"findings\":[";
    for (const contract::Diagnostic &finding : verdict.diagnostics) {
        const json::Position at = json::positionOf(body, finding.range.begin);
        if (!out.endsWith('['))
            out += ',';
        out += "{\"rule\":" + json::quoted(finding.rule->name)
            + ",\"severity\":" + json::quoted(severityWord(finding.severity()).toUtf8())
            + ",\"pointer\":" + json::quoted(finding.pointer)
            + ",\"line\":" + QByteArray::number(at.line)
            + ",\"column\":" + QByteArray::number(at.column)
            + ",\"begin\":" + QByteArray::number(finding.range.begin)
            + ",\"end\":" + QByteArray::number(finding.range.end)
            + ",\"message\":" + json::quoted(finding.message().toUtf8())
            + ",\"source\":" + json::quoted(finding.rule->source) + '}';
    }
    return out + "]}";
}

} // namespace

int check(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Checks notification bodies against the contract. Exit code 1 if one would be refused."));
    parser.addPositionalArgument(QStringLiteral("FILE"),
        QStringLiteral("A JSON file; - is standard input."), QStringLiteral("FILE..."));
    const QCommandLineOption asJsonOption(
        QStringLiteral("json"), QStringLiteral("Print one JSON object per file."));
    parser.addOption(asJsonOption);
    if (const auto code = parse(parser, QStringLiteral("check"), arguments))
        return *code;
    const QStringList files = parser.positionalArguments();
    if (files.isEmpty()) {
        printError(QStringLiteral("carillon-cli: check wants at least one FILE"));
        return unusable;
    }
    const SystemClock clock;
    int code = done;
    for (const QString &file : files) {
        const Result<QByteArray> body = readInput(file);
        if (!body) {
            printError(body.error());
            code = unusable;
            continue;
        }
        const contract::Verdict verdict = contract::validate(*body, {.now = clock.now()});
        if (parser.isSet(asJsonOption))
            print(QString::fromUtf8(asJson(file, *body, verdict)));
        else
            printAsText(file, *body, verdict);
        if (!verdict.accepted() && code == done)
            code = notSo;
    }
    return code;
}

} // namespace carillon::cli
