#include "cli/check_report.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QUrl>

namespace carillon::cli {
namespace {

QJsonObject textObject(const QString &text)
{
    return {{QStringLiteral("text"), text}};
}

// Relative to the folder one stands in, as build servers expect; absolute outside of it.
QString uriOf(const QString &file)
{
    if (file == u"-")
        return QStringLiteral("stdin");
    const QString relative = QDir::current().relativeFilePath(file);
    if (QDir::isAbsolutePath(relative) || relative.startsWith(QLatin1String("../")))
        return QString::fromLatin1(
            QUrl::fromLocalFile(QFileInfo(file).absoluteFilePath()).toEncoded());
    return QString::fromLatin1(QUrl::toPercentEncoding(relative, "/"));
}

QJsonObject locationOf(const QString &file, const QJsonObject &region)
{
    QJsonObject physical{
        {QStringLiteral("artifactLocation"), QJsonObject{{QStringLiteral("uri"), uriOf(file)}}}};
    if (!region.isEmpty())
        physical[QStringLiteral("region")] = region;
    return {{QStringLiteral("physicalLocation"), physical}};
}

QJsonObject regionOf(const Place &place)
{
    return {{QStringLiteral("startLine"), place.begin.line},
        {QStringLiteral("startColumn"), place.begin.utf16Column},
        {QStringLiteral("endLine"), place.end.line},
        {QStringLiteral("endColumn"), place.end.utf16Column},
        {QStringLiteral("byteOffset"), place.bytes.begin},
        {QStringLiteral("byteLength"), place.bytes.length()}};
}

// A rule's text speaks about one place; for the table its value is left open.
QString descriptionOf(const contract::Rule &rule)
{
    static const QRegularExpression glued(QStringLiteral("(\\w)\\{value\\}"));
    QString text = QString::fromUtf8(rule.text);
    text.replace(glued, QStringLiteral("\\1"));
    text.replace(QLatin1String("{value}"), QLatin1String("the value"));
    return QLatin1String(rule.name) + QLatin1String(": ") + text + u'.';
}

QJsonObject ruleJson(const contract::Rule &rule)
{
    QJsonObject out{{QStringLiteral("id"), QLatin1String(rule.name)},
        {QStringLiteral("shortDescription"), textObject(descriptionOf(rule))},
        {QStringLiteral("defaultConfiguration"),
            QJsonObject{{QStringLiteral("level"), severityWord(rule.severity)}}},
        {QStringLiteral("properties"),
            QJsonObject{{QStringLiteral("source"), QLatin1String(rule.source)},
                {QStringLiteral("answer"), answerText(rule.outcome)}}}};
    if (const QByteArray url = contract::publicSource(rule); !url.isEmpty())
        out[QStringLiteral("helpUri")] = QString::fromLatin1(url);
    return out;
}

QJsonObject driverJson()
{
    QJsonArray rules;
    for (const contract::Rule &rule : contract::allRules())
        rules.append(ruleJson(rule));
    return {{QStringLiteral("name"), QStringLiteral("carillon-cli")},
        {QStringLiteral("semanticVersion"), QStringLiteral(CARILLON_VERSION)},
        {QStringLiteral("rules"), rules}};
}

QJsonObject resultJson(const CheckedRequest &request, const PlacedFinding &finding)
{
    const contract::Diagnostic &diagnostic = finding.diagnostic;
    QJsonObject location
        = locationOf(request.file, finding.place ? regionOf(*finding.place) : QJsonObject());
    if (const QByteArray target = diagnostic.target(); !target.isEmpty())
        location[QStringLiteral("logicalLocations")] = QJsonArray{
            QJsonObject{{QStringLiteral("fullyQualifiedName"), QString::fromUtf8(target)}}};
    return {{QStringLiteral("ruleId"), QLatin1String(diagnostic.rule->name)},
        {QStringLiteral("ruleIndex"), int(diagnostic.rule->id)},
        {QStringLiteral("level"), severityWord(diagnostic.severity())},
        {QStringLiteral("message"), textObject(diagnostic.message())},
        {QStringLiteral("locations"), QJsonArray{location}}};
}

QJsonObject invocationJson(const CheckReport &report)
{
    QJsonArray notifications;
    for (const UnreadFile &file : report.unread) {
        const QJsonObject region
            = file.line > 0 ? QJsonObject{{QStringLiteral("startLine"), file.line}} : QJsonObject();
        notifications.append(QJsonObject{{QStringLiteral("level"), QStringLiteral("error")},
            {QStringLiteral("message"), textObject(file.error.message)},
            {QStringLiteral("locations"), QJsonArray{locationOf(file.file, region)}}});
    }
    return {{QStringLiteral("executionSuccessful"), report.unread.isEmpty()},
        {QStringLiteral("toolExecutionNotifications"), notifications}};
}

} // namespace

QByteArray asSarif(const CheckReport &report)
{
    QJsonArray results;
    for (const CheckedRequest &request : report.requests) {
        for (const PlacedFinding &finding : request.findings)
            results.append(resultJson(request, finding));
    }
    const QJsonObject run{
        {QStringLiteral("tool"), QJsonObject{{QStringLiteral("driver"), driverJson()}}},
        {QStringLiteral("columnKind"), QStringLiteral("utf16CodeUnits")},
        {QStringLiteral("invocations"), QJsonArray{invocationJson(report)}},
        {QStringLiteral("results"), results}};
    const QJsonObject log{{QStringLiteral("$schema"),
                              QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json")},
        {QStringLiteral("version"), QStringLiteral("2.1.0")},
        {QStringLiteral("runs"), QJsonArray{run}}};
    return QJsonDocument(log).toJson(QJsonDocument::Indented);
}

} // namespace carillon::cli
