#include "compose/completion.h"

#include <QtTest>

using namespace carillon;

// What may stand at the bar in a text that is being written.
class CompletionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void offersWhatMayStandThere_data();
    void offersWhatMayStandThere();
    void doesNotOfferWhatIsThere_data();
    void doesNotOfferWhatIsThere();
    void writesWhatIsChosen_data();
    void writesWhatIsChosen();
    void requiredMembersComeFirst();
    void saysWhatAMemberIsFor_data();
    void saysWhatAMemberIsFor();
    void anyPlaceInAnyTextIsFine();
};

namespace {

struct Marked {
    explicit Marked(QByteArray marked)
        : text(std::move(marked))
        , place(text.indexOf('|'))
    {
        text.remove(place, 1);
    }
    QByteArray text;
    qsizetype place;
};

QStringList labelsAt(const QByteArray &marked)
{
    const Marked at(marked);
    QStringList out;
    const compose::Completions completions = compose::completionsAt(at.text, at.place);
    for (const compose::Completion &each : completions.items)
        out.append(each.label);
    return out;
}

} // namespace

void CompletionTest::offersWhatMayStandThere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("offered");
    const auto row = [](const char *name, const char *text, const QStringList &offered) {
        QTest::newRow(name) << QByteArray(text) << offered;
    };
    const QString title = QStringLiteral("title");
    const QString body = QStringLiteral("body");
    row("in visual content", R"({"payload":{"visualContent":{|}}})", {title, body});
    row("in a name that is open", R"({"payload":{"visualContent":{"ti|)", {title, body});
    row("behind a comma", R"({"payload":{"visualContent":{"body":"x",|}}})", {title});
    row("where a comma is missing", "{\"payload\":{\"visualContent\":{\"body\":\"x\"\n|}}}", {});
    row("priority", R"({"priority":"|"})",
        {QStringLiteral("None"), QStringLiteral("High"), QStringLiteral("Low")});
    row("priority without quotes", R"({"priority":|})",
        {QStringLiteral("None"), QStringLiteral("High"), QStringLiteral("Low"),
            QStringLiteral("null")});
    row("a platform", R"({"targetPolicy":{"platformTypes":["Windows","|"]}})",
        {QStringLiteral("Windows"), QStringLiteral("iOS"), QStringLiteral("Android"),
            QStringLiteral("WebPush")});
    row("a platform of the fallback",
        R"({"fallbackPolicy":{"endpointFallback":{"platformTypes":["|)", {QStringLiteral("iOS")});
    row("an object", R"({"targetPolicy":|})", {QStringLiteral("{}"), QStringLiteral("null")});
    row("in free text", R"({"groupName":"|"})", {});
    row("in an unknown member", R"({"extra":{|}})", {});
    row("outside of everything", "|", {});
    row("behind everything", R"({"priority":"Low"}|)", {});
}

void CompletionTest::offersWhatMayStandThere()
{
    QFETCH(QByteArray, text);
    QTEST(labelsAt(text), "offered");
}

void CompletionTest::doesNotOfferWhatIsThere_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("before") << QByteArray(R"({"priority":"Low", "|)");
    QTest::newRow("behind") << QByteArray(R"({"|", "priority":"Low"})");
    QTest::newRow("behind an object") << QByteArray(R"({|, "payload":{"x":1}, "priority":"Low"})");
}

void CompletionTest::doesNotOfferWhatIsThere()
{
    QFETCH(QByteArray, text);
    const QStringList labels = labelsAt(text);
    QVERIFY(labels.contains(QStringLiteral("groupName")));
    QVERIFY(!labels.contains(QStringLiteral("priority")));
}

void CompletionTest::writesWhatIsChosen_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QByteArray>("after"); // the bar is the cursor
    QTest::newRow("a text") << QByteArray(R"({"tar|})") << QStringLiteral("targetHostName")
                            << QByteArray(R"({"targetHostName": "|")");
    QTest::newRow("an object") << QByteArray("{\"pay|\n}") << QStringLiteral("payload")
                               << QByteArray("{\"payload\": {|}\n}");
    QTest::newRow("a name before a colon")
        << QByteArray(R"({"pr|": "Low"})") << QStringLiteral("priority")
        << QByteArray(R"({"priority"|: "Low"})");
    QTest::newRow("a value in quotes")
        << QByteArray(R"({"priority": "H|"})") << QStringLiteral("High")
        << QByteArray(R"({"priority": "High"|})");
    QTest::newRow("a literal") << QByteArray(R"({"priority": n|})") << QStringLiteral("null")
                               << QByteArray(R"({"priority": null|})");
    QTest::newRow("a number") << QByteArray(R"({|})") << QStringLiteral("displayTimeToLive")
                              << QByteArray(R"({"displayTimeToLive": |})");
}

void CompletionTest::writesWhatIsChosen()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, label);
    const Marked at(text);
    const compose::Completions completions = compose::completionsAt(at.text, at.place);
    const auto chosen = std::find_if(completions.items.begin(), completions.items.end(),
        [&](const compose::Completion &each) { return each.label == label; });
    QVERIFY(chosen != completions.items.end());
    QByteArray after = at.text;
    after.replace(completions.range.begin, completions.range.length(), chosen->text);
    after.insert(completions.range.begin + chosen->cursor, '|');
    QTEST(after, "after");
}

void CompletionTest::requiredMembersComeFirst()
{
    QCOMPARE(labelsAt("{|}").mid(0, 2),
        (QStringList{QStringLiteral("payload"), QStringLiteral("targetHostName")}));
}

void CompletionTest::saysWhatAMemberIsFor_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("pointer");
    QTest::addColumn<QString>("type");
    QTest::addColumn<bool>("isRequired");
    QTest::newRow("a name") << QByteArray(R"({"payload":{"visualContent":{"ti|tle":"x"}}})")
                            << QByteArray("/payload/visualContent/title")
                            << QStringLiteral("string") << true;
    QTest::newRow("a value") << QByteArray(R"({"priority":"H|igh"})") << QByteArray("/priority")
                             << QStringLiteral("string or null") << false;
    QTest::newRow("an element") << QByteArray(R"({"targetPolicy":{"platformTypes":["|iOS"]}})")
                                << QByteArray("/targetPolicy/platformTypes/-")
                                << QStringLiteral("string") << false;
    QTest::newRow("an unknown one")
        << QByteArray(R"({"ex|tra":1})") << QByteArray("/extra") << QString() << false;
    QTest::newRow("between two") << QByteArray(R"({"extra":1|})") << QByteArray() << QString()
                                 << false;
}

void CompletionTest::saysWhatAMemberIsFor()
{
    QFETCH(QByteArray, text);
    const Marked at(text);
    const compose::MemberHelp help = compose::memberHelpAt(at.text, at.place);
    QTEST(help.pointer, "pointer");
    QTEST(help.type, "type");
    QTEST(help.isRequired, "isRequired");
    QCOMPARE(help.isKnown(), !help.description.isEmpty() || help.type == u"string");
}

void CompletionTest::anyPlaceInAnyTextIsFine()
{
    const QList<QByteArray> texts{"", "\"", "{\"", "}}]]", "{\"a\\", "[[[[\"x\n", ",,::{}",
        R"({"payload":{"visualContent":{"title":"a\"b","body":"x"}},"priority":)",
        QByteArray(200, '{'), QByteArray("\xff\xfe{\"\x00", 5)};
    for (const QByteArray &text : texts) {
        for (qsizetype place = -1; place <= text.size() + 1; ++place) {
            const compose::Completions completions = compose::completionsAt(text, place);
            QVERIFY(completions.range.begin >= 0 && completions.range.end <= text.size());
            (void)compose::memberHelpAt(text, place);
        }
    }
}

QTEST_GUILESS_MAIN(CompletionTest)
#include "test_completion.moc"
