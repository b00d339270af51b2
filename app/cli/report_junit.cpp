#include "cli/check_report.h"

#include <QXmlStreamWriter>

#include <algorithm>

namespace carillon::cli {
namespace {

QString caseName(const CheckedRequest &request)
{
    return request.name.isEmpty() ? QStringLiteral("request in line %1").arg(request.line)
                                  : request.name;
}

QString findingsText(const CheckedRequest &request)
{
    QStringList lines;
    for (const PlacedFinding &finding : request.findings)
        lines.append(lineOf(request.file, finding));
    if (request.findingsLeftOut > 0)
        lines.append(QStringLiteral("and %1 more").arg(request.findingsLeftOut));
    return lines.join(u'\n');
}

void beginCase(QXmlStreamWriter &xml, const QString &file, const QString &name)
{
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), harmless(file));
    xml.writeAttribute(QStringLiteral("name"), harmless(name));
    xml.writeAttribute(QStringLiteral("time"), QStringLiteral("0"));
}

void writeCase(QXmlStreamWriter &xml, const CheckedRequest &request)
{
    beginCase(xml, request.file, caseName(request));
    if (!request.isJudged) {
        xml.writeEmptyElement(QStringLiteral("skipped"));
    } else if (request.isRefused()) {
        xml.writeStartElement(QStringLiteral("failure"));
        xml.writeAttribute(QStringLiteral("message"),
            QLatin1String("would answer ") + answerText(request.outcome));
        xml.writeAttribute(
            QStringLiteral("type"), QLatin1String(contract::answerOf(request.outcome).code));
        xml.writeCharacters(findingsText(request));
        xml.writeEndElement();
    } else if (!request.findings.isEmpty()) {
        xml.writeTextElement(QStringLiteral("system-out"), findingsText(request));
    }
    xml.writeEndElement();
}

void writeUnread(QXmlStreamWriter &xml, const UnreadFile &file)
{
    beginCase(xml, file.file, QStringLiteral("reading the file"));
    xml.writeStartElement(QStringLiteral("error"));
    xml.writeAttribute(QStringLiteral("type"), file.error.code);
    xml.writeAttribute(QStringLiteral("message"), harmless(file.error.message));
    if (file.line > 0)
        xml.writeCharacters(harmless(QStringLiteral("%1:%2").arg(file.file).arg(file.line)));
    xml.writeEndElement();
    xml.writeEndElement();
}

QString countOf(const CheckReport &report, bool (*counts)(const CheckedRequest &))
{
    return QString::number(std::count_if(report.requests.begin(), report.requests.end(), counts));
}

} // namespace

QByteArray asJunit(const CheckReport &report)
{
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("carillon-cli check"));
    xml.writeAttribute(
        QStringLiteral("tests"), QString::number(report.requests.size() + report.unread.size()));
    xml.writeAttribute(QStringLiteral("failures"),
        countOf(report, [](const CheckedRequest &request) { return request.isRefused(); }));
    xml.writeAttribute(QStringLiteral("errors"), QString::number(report.unread.size()));
    xml.writeAttribute(QStringLiteral("skipped"),
        countOf(report, [](const CheckedRequest &request) { return !request.isJudged; }));
    for (const CheckedRequest &request : report.requests)
        writeCase(xml, request);
    for (const UnreadFile &file : report.unread)
        writeUnread(xml, file);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndDocument();
    return out;
}

} // namespace carillon::cli
