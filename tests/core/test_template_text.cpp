#include "compose/template_text.h"
#include "contract/validator.h"

#include <QtTest>

using namespace carillon;
using namespace carillon::compose;
using namespace Qt::StringLiterals;

namespace {

CsvRow rowOf(const QByteArrayList &fields)
{
    CsvRow row;
    for (const QByteArray &field : fields)
        row.append(field);
    return row;
}

} // namespace

class TemplateTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placeholdersAreFound_data();
    void placeholdersAreFound();
    void valuesAreFilledIn_data();
    void valuesAreFilledIn();
    void whatCannotBeFilledInIsNamed_data();
    void whatCannotBeFilledInIsNamed();
    void noValueAddsAMember();
    void theFilledTextIsJudgedAsItIs();
    void aNameUsedTwiceIsListedOnce();
};

void TemplateTextTest::placeholdersAreFound_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("found"); // `name@begin-end`, `"` in front inside a string
    QTest::newRow("none") << QByteArray(R"({"a":"b"})") << QByteArrayList{};
    QTest::newRow("in a string") << QByteArray(R"({"a":"b {{c}}"})") << QByteArrayList{"\"c@8-13"};
    QTest::newRow("outside") << QByteArray(R"({"a":{{c}}})") << QByteArrayList{"c@5-10"};
    QTest::newRow("spaces around a name")
        << QByteArray(R"("{{ first name }}")") << QByteArrayList{"\"first name@1-17"};
    QTest::newRow("other writing")
        << QByteArray("\"{{n\xC3\xA4me}}\"") << QByteArrayList{"\"n\xC3\xA4me@1-10"};
    QTest::newRow("behind an escaped quote")
        << QByteArray(R"("\"{{a}}" {{b}})") << QByteArrayList{"\"a@3-8", "b@10-15"};
    QTest::newRow("a third brace is text")
        << QByteArray(R"("{{{a}}}")") << QByteArrayList{"\"a@2-7"};
    QTest::newRow("empty, open, across lines, over a quote")
        << QByteArray("{{}} {{ }} {{a {{b\n}} {{c\"}}") << QByteArrayList{};
    QTest::newRow("nested objects are none")
        << QByteArray(R"({"a":{"b":{"c":1}}})") << QByteArrayList{};
    QTest::newRow("longer than a name is")
        << "\"{{" + QByteArray(129, 'x') + "}}\"" << QByteArrayList{};
}

void TemplateTextTest::placeholdersAreFound()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, found);
    QByteArrayList all;
    for (const Placeholder &each : placeholdersIn(text))
        all.append((each.inString ? "\"" : "") + each.name + '@'
            + QByteArray::number(each.range.begin) + '-' + QByteArray::number(each.range.end));
    QCOMPARE(all, found);
}

void TemplateTextTest::valuesAreFilledIn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("values"); // of a and b
    QTest::addColumn<QByteArray>("filled");
    QTest::newRow("text") << QByteArray(R"({"x":"Dear {{a}}, {{b}}"})")
                          << QByteArrayList{"Ann", "hello"}
                          << QByteArray(R"({"x":"Dear Ann, hello"})");
    QTest::newRow("escapes") << QByteArray(R"("{{a}}")") << QByteArrayList{"\"\\\n\t\x01", ""}
                             << QByteArray(R"("\"\\\n\t\u0001")");
    QTest::newRow("other writing stays")
        << QByteArray(R"("{{a}}")") << QByteArrayList{"né 🔔", ""} << QByteArray(R"("né 🔔")");
    QTest::newRow("empty in a string")
        << QByteArray(R"("[{{a}}]")") << QByteArrayList{"", ""} << QByteArray(R"("[]")");
    QTest::newRow("number") << QByteArray(R"({"x": {{a}} })") << QByteArrayList{"1.50e3", ""}
                            << QByteArray(R"({"x": 1.50e3 })");
    QTest::newRow("literals") << QByteArray("[{{a}},{{b}}]") << QByteArrayList{" true ", "null"}
                              << QByteArray("[true,null]");
    QTest::newRow("an array") << QByteArray("{{a}}") << QByteArrayList{R"(["iOS"])", ""}
                              << QByteArray(R"(["iOS"])");
    QTest::newRow("a value is not looked through")
        << QByteArray(R"("{{a}}")") << QByteArrayList{"{{b}}", "no"} << QByteArray(R"("{{b}}")");
    QTest::newRow("a member's name")
        << QByteArray(R"({"{{a}}":1})") << QByteArrayList{"k", ""} << QByteArray(R"({"k":1})");
}

void TemplateTextTest::valuesAreFilledIn()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArrayList, values);
    QFETCH(QByteArray, filled);
    const FilledTemplate out = Template(text, {"a", "b"}).fill(rowOf(values));
    QVERIFY(out.isWhole());
    QCOMPARE(out.body, filled);
}

void TemplateTextTest::whatCannotBeFilledInIsNamed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("value"); // of a
    QTest::addColumn<QString>("sentence");
    QTest::newRow("no column") << QByteArray("{\n\"x\":\n\"{{nam}}\"}") << QByteArray("1")
                               << u"Line 3 of the draft: no column is named “nam”."_s;
    QTest::newRow("empty outside of quotes")
        << QByteArray("{\"x\":{{a}}}") << QByteArray(" ")
        << u"Line 1 of the draft: {{a}} stands outside of quotes, and its value is empty."_s;
    QTest::newRow("text outside of quotes")
        << QByteArray("{\n\"x\":{{a}}}") << QByteArray("soon")
        << u"Line 2 of the draft: {{a}} stands outside of quotes, and “soon” is no number, "
           "true, false or null."_s;
}

void TemplateTextTest::whatCannotBeFilledInIsNamed()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, value);
    QFETCH(QString, sentence);
    const FilledTemplate out = Template(text, {"a"}).fill(rowOf({value}));
    QCOMPARE(out.problems.size(), 1);
    QCOMPARE(out.problems[0].sentence(), sentence);
    QCOMPARE(out.body, text); // what is wrong stays to be seen
}

void TemplateTextTest::noValueAddsAMember()
{
    const Template outside(R"({"x":{{a}}})", {"a"});
    for (const char *value : {"1,\"y\":2", "1}", "{\"y\":", "1 2", "\"", "{{b}}"})
        QVERIFY2(!outside.fill(rowOf({value})).isWhole(), value);
    const Template inside(R"({"x":"{{a}}"})", {"a"});
    const FilledTemplate out = inside.fill(rowOf({R"(","y":"z)"}));
    QCOMPARE(json::read(out.body).root().childCount, 1);
}

void TemplateTextTest::theFilledTextIsJudgedAsItIs()
{
    const Template text(
        R"({"targetHostName":"a.example","payload":{"visualContent":{"title":"{{t}}"}},"displayTimeToLive":{{s}}})",
        {"t", "s"});
    const auto accepted = [&](const QByteArrayList &values) {
        return contract::validate(text.fill(rowOf(values)).body, {}).accepted();
    };
    QVERIFY(accepted({"Hello \"you\"", "60"}));
    QVERIFY(!accepted({"", "60"}));
    QVERIFY(!accepted({"Hello", "true"}));
}

void TemplateTextTest::aNameUsedTwiceIsListedOnce()
{
    const Template text(R"(["{{b}}","{{a}}","{{b}}"])", {"b"});
    QCOMPARE(text.names(), (QByteArrayList{"b", "a"}));
    QCOMPARE(text.firstUnknown()->placeholder.name, QByteArray("a"));
    QVERIFY(!Template("{{a}}", {"a"}).firstUnknown());
}

QTEST_APPLESS_MAIN(TemplateTextTest)
#include "test_template_text.moc"
