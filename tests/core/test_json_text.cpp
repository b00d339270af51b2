#include "base/json_match.h"
#include "base/json_text.h"

#include <QtTest>

using namespace carillon;
using namespace carillon::json;

class JsonTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersCompareByTheirExactValue_data();
    void numbersCompareByTheirExactValue();
    void anExponentBeyondReasonIsRefused_data();
    void anExponentBeyondReasonIsRefused();
    void pointersAreTakenApart();
    void everyValueKnowsItsBytes();
    void decodesEscapes();
    void refusesWhatIsNotJson_data();
    void refusesWhatIsNotJson();
    void acceptsEveryFormOfJson_data();
    void acceptsEveryFormOfJson();
    void reportsDuplicatesAnywhere();
    void aLargeObjectReportsDuplicatesToo();
    void pointersAreEscaped();
    void setReplacesOnlyTheValue();
    void setAddsAMemberInTheStyleAround();
    void setAddsMissingObjects();
    void removeTakesCommaAndLineAlong();
    void quotingReadsBack();
    void elementsOfLongArraysAreNamedQuickly();
    void theEditBetweenTextsIsSmallest_data();
    void theEditBetweenTextsIsSmallest();
};

namespace {

QByteArray textAt(const QByteArray &text, const Value &value)
{
    return text.mid(value.range.begin, value.range.length());
}

QByteArray after(const QByteArray &text, const std::optional<TextEdit> &edit)
{
    return edit ? applied(text, *edit) : QByteArray("no edit");
}

} // namespace

void JsonTextTest::everyValueKnowsItsBytes()
{
    const QByteArray text
        = " {\"a\" : [1, -2.5e+3, \"x\\\"y\", true,null] ,\n\"b\\u0041\":{\"c\":false}} ";
    const Document document = read(text);
    QVERIFY(document.isValid());
    QList<QByteArray> found;
    for (const Value &value : document.values())
        found.append(textAt(text, value));
    QCOMPARE(found,
        (QList<QByteArray>{text.trimmed(), "[1, -2.5e+3, \"x\\\"y\", true,null]", "1", "-2.5e+3",
            "\"x\\\"y\"", "true", "null", "{\"c\":false}", "false"}));
    const Value *object = document.find({"bA"});
    QVERIFY(object);
    QCOMPARE(text.mid(object->keyRange.begin, object->keyRange.length()), QByteArray("\"b\\u0041\""));
    QCOMPARE(document.pointer(*document.find({"bA", "c"})), QByteArray("/bA/c"));
}

void JsonTextTest::decodesEscapes()
{
    const QByteArray text = R"(["\u00e9\n\ud83d\ude00", "plain", "\\", ""])";
    const Document document = read(text);
    QVERIFY(document.isValid());
    QCOMPARE(document.at(1).text, std::string_view("\xc3\xa9\n\xf0\x9f\x98\x80"));
    QCOMPARE(document.at(2).text, std::string_view("plain"));
    QCOMPARE(document.at(3).text, std::string_view("\\"));
    QCOMPARE(document.at(4).text, std::string_view(""));
}

void JsonTextTest::refusesWhatIsNotJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    const auto row = [](const QByteArray &text, int offset) {
        QTest::newRow(text.toPercentEncoding().left(40).constData()) << text << offset;
    };
    row("", 0);
    row("{", 1);
    row("{\"a\":1,}", 7);
    row("[1,]", 3);
    row("[1 2]", 3);
    row("{\"a\" 1}", 5);
    row("{'a':1}", 1);
    row("{a:1}", 1);
    row("[01]", 2);
    row("[.5]", 1);
    row("[2.]", 3);
    row("[+1]", 1);
    row("[1e]", 3);
    row("[\"\t\"]", 2);
    row("[\"\\x\"]", 3);
    row("[\"\\ud800\"]", 8);
    row("nul", 3);
    row("{} x", 3);
    row("[1] // no", 4);
    row("[NaN]", 1);
    row("\xEF\xBB\xBF\xEF\xBB\xBF{}", 3);
}

void JsonTextTest::refusesWhatIsNotJson()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    const Document document = read(text);
    QVERIFY(!document.isValid());
    QCOMPARE(int(document.error()->offset), offset);
}

void JsonTextTest::acceptsEveryFormOfJson_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : {"{}", "[]", "null", "true", "-0", "1e400", "0.1e-2", "\"\"",
             "\xEF\xBB\xBF{}", "[[[]]]", "{\"\":1}", "\"\\/\\b\\f\\u0000\"", " [ ] ",
             "18446744073709551617", "\"\x7f\"", "\"\xe2\x80\xa8\""})
        QTest::newRow(text) << QByteArray(text);
}

void JsonTextTest::acceptsEveryFormOfJson()
{
    QFETCH(QByteArray, text);
    QVERIFY(read(text).isValid());
}

void JsonTextTest::reportsDuplicatesAnywhere()
{
    const Document document = read(R"({"a":1,"b":{"c":1,"c":2},"\u0061":3,"a":4})");
    QVERIFY(document.isValid());
    QList<QByteArray> found;
    for (const int index : document.duplicates())
        found.append(document.pointer(document.at(index)));
    QCOMPARE(found, (QList<QByteArray>{"/b/c", "/a", "/a"}));
}

void JsonTextTest::aLargeObjectReportsDuplicatesToo()
{
    QByteArray text = "{";
    for (int i = 0; i < 500; ++i)
        text += "\"m" + QByteArray::number(i % 499) + "\":0,";
    text.back() = '}';
    const Document document = read(text);
    QVERIFY(document.isValid());
    QCOMPARE(document.duplicates().size(), size_t(1));
    QCOMPARE(document.pointer(document.at(document.duplicates().front())), QByteArray("/m0"));
}

void JsonTextTest::pointersAreEscaped()
{
    const Document document = read(R"({"a/b":{"c~d":[0,1]}})");
    const Value &last = document.values().back();
    QCOMPARE(document.pointer(last), QByteArray("/a~1b/c~0d/1"));
    QCOMPARE(dottedPath("/targetPolicy/platformTypes/1"),
        QByteArray("targetPolicy.platformTypes[1]"));
}

void JsonTextTest::setReplacesOnlyTheValue()
{
    const QByteArray text = "{ \"x\":1,\n   \"payload\" : { \"title\":\"old\" , \"y\": 2 } }";
    QCOMPARE(after(text, setValue(text, {"payload", "title"}, "\"new\"")),
        QByteArray("{ \"x\":1,\n   \"payload\" : { \"title\":\"new\" , \"y\": 2 } }"));
}

void JsonTextTest::setAddsAMemberInTheStyleAround()
{
    const QByteArray lines = "{\n  \"a\": 1,\n  \"b\": 2\n}";
    QCOMPARE(after(lines, setValue(lines, {"c"}, "3")),
        QByteArray("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}"));
    const QByteArray oneLine = "{\"a\": 1}";
    QCOMPARE(after(oneLine, setValue(oneLine, {"c"}, "3")), QByteArray("{\"a\": 1, \"c\": 3}"));
    QCOMPARE(after("{}", setValue("{}", {"c"}, "3")), QByteArray("{\n  \"c\": 3\n}"));
}

void JsonTextTest::setAddsMissingObjects()
{
    const QByteArray text = "{\n  \"a\": null\n}";
    const QByteArray one = after(text, setValue(text, {"a", "b"}, "1"));
    QCOMPARE(one, QByteArray("{\n  \"a\": { \"b\": 1 }\n}"));
    const QByteArray two = after(text, setValue(text, {"p", "v", "t"}, "\"x\""));
    QVERIFY(read(two).find({"p", "v", "t"}));
    QVERIFY(!setValue("{\"a\":5}", {"a", "b"}, "1"));
    QVERIFY(!setValue("{\"a\":", {"b"}, "1"));
}

void JsonTextTest::removeTakesCommaAndLineAlong()
{
    const QByteArray text = "{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}";
    QCOMPARE(after(text, removeValue(text, {"a"})), QByteArray("{\n  \"b\": 2,\n  \"c\": 3\n}"));
    QCOMPARE(after(text, removeValue(text, {"c"})), QByteArray("{\n  \"a\": 1,\n  \"b\": 2\n}"));
    QCOMPARE(after("{ \"a\": 1 }", removeValue("{ \"a\": 1 }", {"a"})), QByteArray("{}"));
    QCOMPARE(after("[1, 2]", removeAt("[1, 2]", "/1")), QByteArray("[1]"));
    QVERIFY(!removeValue(text, {"z"}));
}

void JsonTextTest::quotingReadsBack()
{
    QByteArray every;
    for (int c = 0; c < 128; ++c)
        every += char(c);
    every += "\u00e9\u2028\U0001F600";
    const QByteArray literal = quoted(every);
    const Document document = read(literal);
    QVERIFY(document.isValid());
    QCOMPARE(QByteArray(document.root().text.data(), qsizetype(document.root().text.size())), every);
}

void JsonTextTest::elementsOfLongArraysAreNamedQuickly()
{
    constexpr int count = 500'000;
    const QByteArray text = '[' + QByteArray("1,").repeated(count) + "1]";
    const Document document = read(text);
    qsizetype named = 0; // 1.2e11 steps if each counts its elder siblings
    for (const Value &value : document.values())
        named += document.pointer(value).size();
    QVERIFY(named > count);
    QCOMPARE(document.pointer(document.values().back()), '/' + QByteArray::number(count));
}

void JsonTextTest::theEditBetweenTextsIsSmallest_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<TextEdit>("edit");
    const auto row = [](const char *name, const char *before, const char *after, const TextEdit &edit) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << edit;
    };
    row("the same", "abc", "abc", {3, 0, {}});
    row("one in the middle", "a1c", "a22c", {1, 1, "22"});
    row("repeated", "aaa", "aa", {2, 1, {}});
    row("from nothing", "", "x", {0, 0, "x"});
    row("two characters that share their first byte", "\xc3\xa4", "\xc3\xb6", {0, 2, "\xc3\xb6"});
    row("two that share their last", "x\xc3\xa4", "x\xc4\xa4", {1, 2, "\xc4\xa4"});
}

void JsonTextTest::theEditBetweenTextsIsSmallest()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    const TextEdit found = editBetween(before, after);
    QCOMPARE(applied(before, found), after);
    QTEST(found, "edit");
}

void JsonTextTest::numbersCompareByTheirExactValue_data()
{
    QTest::addColumn<QByteArray>("pair");
    QTest::addColumn<bool>("same");
    QTest::newRow("as written") << QByteArray("[1,1]") << true;
    QTest::newRow("a fraction of zeros") << QByteArray("[1,1.000]") << true;
    QTest::newRow("exponents") << QByteArray("[150,1.5e+2]") << true;
    QTest::newRow("negative exponents") << QByteArray("[0.015,15E-3]") << true;
    QTest::newRow("beyond a double") << QByteArray("[1e400,10e399]") << true;
    QTest::newRow("zeros") << QByteArray("[-0,0.0e9]") << true;
    QTest::newRow("signs") << QByteArray("[-1,1]") << false;
    QTest::newRow("one digit of twenty")
        << QByteArray("[12345678901234567890,12345678901234567891]") << false;
    QTest::newRow("the same digits elsewhere") << QByteArray("[1.5,15]") << false;
    QTest::newRow("large exponents") << QByteArray("[1e1000000,10e999999]") << true;
}

void JsonTextTest::numbersCompareByTheirExactValue()
{
    QFETCH(QByteArray, pair);
    QFETCH(bool, same);
    const json::Document document = json::read(pair);
    QVERIFY(document.isValid());
    QCOMPARE(json::sameScalar(document.at(1), document.at(2)), same);
    QCOMPARE(json::sameScalar(document.at(2), document.at(1)), same);
}

// RFC 8259, section 6, lets a reader bound the range of numbers.
void JsonTextTest::anExponentBeyondReasonIsRefused_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("twenty digits") << QByteArray("1e99999999999999999999");
    QTest::newRow("one more than an int") << QByteArray("1.5E+2147483648");
    QTest::newRow("negative") << QByteArray("-1e-2147483648");
    QTest::newRow("of nothing") << QByteArray("0e2147483648");
}

// Whatever Boost's release thinks of it.
void JsonTextTest::anExponentBeyondReasonIsRefused()
{
    QFETCH(QByteArray, number);
    const json::Document document = json::read("[12, " + number + "]");
    QVERIFY(!document.isValid());
    QCOMPARE(document.error()->problem, json::SyntaxProblem::Unexpected);
    QCOMPARE(document.error()->offset, 5);
    QVERIFY(!json::read(number).isValid());
}

void JsonTextTest::pointersAreTakenApart()
{
    QCOMPARE(json::pointerSteps(""), QList<QByteArray>());
    QCOMPARE(json::pointerSteps("/"), QList<QByteArray>{""});
    QCOMPARE(json::pointerSteps("/a~1b/m~0n/~01"), (QList<QByteArray>{"a/b", "m~n", "~1"}));
    QVERIFY(!json::pointerSteps("a"));
    QVERIFY(!json::pointerSteps("/a~"));
    QVERIFY(!json::pointerSteps("/a~2"));
}

QTEST_GUILESS_MAIN(JsonTextTest)
#include "test_json_text.moc"
