#include "cli/expectation_report.h"

#include "base/json_text.h"
#include "cli/visible_text.h"

#include <QXmlStreamWriter>

namespace carillon::cli {
namespace {

using json::Document;
using json::Kind;
using json::Value;

QString textOf(const Document &document, const Value &object, const char *key)
{
    const Value *value = document.member(object, key);
    if (!value || value->kind != Kind::String)
        return {};
    return QString::fromUtf8(value->text.data(), qsizetype(value->text.size()));
}

QString jsonOf(QByteArrayView text, const Document &document, const Value &object, const char *key)
{
    const Value *value = document.member(object, key);
    if (!value)
        return QStringLiteral("nothing");
    return visible(
        QString::fromUtf8(text.sliced(value->range.begin, value->range.length()).toByteArray()));
}

QString differenceLine(QByteArrayView text, const Document &document, const Value &difference)
{
    QString line = QStringLiteral("    %1  expected %2  found %3")
                       .arg(visible(textOf(document, difference, "pointer")),
                           jsonOf(text, document, difference, "expected"),
                           jsonOf(text, document, difference, "found"));
    const QString reason = textOf(document, difference, "reason");
    if (!reason.isEmpty())
        line += QStringLiteral(" (%1)").arg(visible(reason));
    return line;
}

void writeOutcome(QXmlStreamWriter &xml, const ExpectationReport &report)
{
    if (report.verdict == ExpectationReport::Verdict::Met) {
        xml.writeTextElement(QStringLiteral("system-out"), report.lines.join(u'\n'));
        return;
    }
    xml.writeStartElement(report.verdict == ExpectationReport::Verdict::NotMet
            ? QStringLiteral("failure")
            : QStringLiteral("error"));
    xml.writeAttribute(QStringLiteral("message"), report.lines.value(0));
    xml.writeCharacters(report.lines.join(u'\n'));
    xml.writeEndElement();
}

} // namespace

QStringList nearestLines(QByteArrayView answer)
{
    const Document document = json::read(answer, {.depth = 64, .members = 100'000});
    const Value *nearest = document.find({"nearest"});
    if (!nearest || nearest->kind != Kind::Array || nearest->childCount == 0)
        return {QStringLiteral("Nothing came near.")};
    QStringList out{QStringLiteral("Nearest:")};
    for (int i = nearest->firstChild; i != -1; i = document.at(i).next) {
        const Value &item = document.at(i);
        out += QStringLiteral("  %1  %2").arg(visible(textOf(document, item, "id")),
            visible(textOf(document, item, "headline")));
        const Value *differs = document.member(item, "differs");
        if (!differs || differs->kind != Kind::Array)
            continue;
        for (int j = differs->firstChild; j != -1; j = document.at(j).next)
            out += differenceLine(answer, document, document.at(j));
    }
    return out;
}

QByteArray junitXml(const ExpectationReport &report)
{
    using Verdict = ExpectationReport::Verdict;
    const auto oneIf = [](bool so) { return so ? QStringLiteral("1") : QStringLiteral("0"); };
    const QString seconds = QString::number(report.seconds, 'f', 3);
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement(QStringLiteral("testsuites"));
    xml.writeStartElement(QStringLiteral("testsuite"));
    xml.writeAttribute(QStringLiteral("name"), QStringLiteral("carillon-cli expect"));
    xml.writeAttribute(QStringLiteral("tests"), QStringLiteral("1"));
    xml.writeAttribute(QStringLiteral("failures"), oneIf(report.verdict == Verdict::NotMet));
    xml.writeAttribute(QStringLiteral("errors"), oneIf(report.verdict == Verdict::Unknown));
    xml.writeAttribute(QStringLiteral("time"), seconds);
    xml.writeStartElement(QStringLiteral("testcase"));
    xml.writeAttribute(QStringLiteral("classname"), QStringLiteral("carillon.expect"));
    xml.writeAttribute(QStringLiteral("name"), report.name);
    xml.writeAttribute(QStringLiteral("time"), seconds);
    writeOutcome(xml, report);
    xml.writeEndDocument();
    return out;
}

} // namespace carillon::cli
