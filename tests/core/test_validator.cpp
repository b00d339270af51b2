#include "base/instant.h"
#include "contract/validator.h"
#include "support/fixture.h"
#include "support/seed_example.h"

#include <QJsonObject>
#include <QSet>

using namespace carillon;
using namespace carillon::contract;

namespace {

const Instant clockTime = *parseDateTimeOffset("2019-10-21T22:05:36.250Z");

Verdict judge(const QByteArray &body)
{
    return validate(body, {.now = clockTime});
}

QStringList findingsIn(const Verdict &verdict)
{
    QStringList out;
    for (const Diagnostic &diagnostic : verdict.diagnostics) {
        out.append(QStringLiteral("%1 %2")
                       .arg(QLatin1String(diagnostic.rule->name),
                           QString::fromUtf8(diagnostic.pointer))
                       .trimmed());
    }
    return out;
}

} // namespace

class ValidatorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheCasesSay_data();
    void findsWhatTheCasesSay();
    void everyBodyRuleHasACase();
    void acceptsExactlyWhatHasNoError_data() { findsWhatTheCasesSay_data(); }
    void acceptsExactlyWhatHasNoError();
    void readsTheDocumentedExample();
    void findingsComeInDocumentOrder();
    void aMissingMemberMarksItsObject();
    void aSyntaxErrorMarksTheByte();
    void invalidUtf8IsNamedAsSuch();
    void byteOrderMarkIsSkipped();
    void strictExpiryRefusesThePast();
    void hundredThousandBracketsAreRefused();
};

void ValidatorTest::findsWhatTheCasesSay_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("expected");
    const QJsonArray cases = test::jsonFixture(QStringLiteral("contract/bodies.json"));
    for (const QJsonValue &value : cases) {
        const QJsonObject row = value.toObject();
        QStringList expected;
        const QJsonArray finds = row[u"finds"].toArray();
        for (const QJsonValue &find : finds)
            expected.append(find.toString());
        QTest::newRow(qPrintable(row[u"name"].toString()))
            << row[u"body"].toString().toUtf8() << expected;
    }
}

void ValidatorTest::findsWhatTheCasesSay()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, expected);
    QStringList found = findingsIn(judge(body));
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void ValidatorTest::everyBodyRuleHasACase()
{
    QSet<QString> seen;
    const QJsonArray cases = test::jsonFixture(QStringLiteral("contract/bodies.json"));
    for (const QJsonValue &value : cases) {
        const QJsonArray finds = value.toObject()[u"finds"].toArray();
        for (const QJsonValue &find : finds)
            seen.insert(find.toString().section(u' ', 0, 0));
    }
    QStringList missing;
    for (const Rule &rule : allRules()) {
        const bool elsewhere = rule.id <= RuleId::BodyCoding
            || rule.id == RuleId::JsonUtf8 || rule.id == RuleId::ExpirationPastStrict;
        if (!elsewhere && !seen.contains(QLatin1String(rule.name)))
            missing.append(QLatin1String(rule.name));
    }
    QCOMPARE(missing, QStringList());
}

void ValidatorTest::acceptsExactlyWhatHasNoError()
{
    QFETCH(QByteArray, body);
    const Verdict verdict = judge(body);
    QCOMPARE(verdict.accepted(), outcomeOf(verdict.diagnostics) == Outcome::Accepted);
}

void ValidatorTest::readsTheDocumentedExample()
{
    const Verdict verdict = judge(test::seedExample);
    QVERIFY(verdict.accepted());
    const Notification &n = *verdict.notification;
    QCOMPARE(n.targetHostName, QStringLiteral("graphnotifications.sample.windows.com"));
    QCOMPARE(n.appNotificationId, QStringLiteral("testDirectToastNotification"));
    QCOMPARE(formatDateTimeOffset(*n.expirationDateTime), QByteArray("2019-10-30T23:59:00Z"));
    QCOMPARE(n.payload.visualContent->title, QStringLiteral("Hello World!"));
    QCOMPARE(*n.payload.visualContent->body, QStringLiteral("Notifications are Great!"));
    QVERIFY(!n.payload.rawContent);
    QCOMPARE(n.platforms, Platform::Windows | Platform::iOS | Platform::Android);
    QCOMPARE(n.effectivePriority(), Priority::High);
    QCOMPARE(*n.groupName, QStringLiteral("TestGroup"));
    QCOMPARE(*n.displayTimeToLive, 60);
}

void ValidatorTest::findingsComeInDocumentOrder()
{
    const Verdict verdict = judge(test::seedExample);
    qsizetype last = -1;
    for (const Diagnostic &diagnostic : verdict.diagnostics) {
        QVERIFY(diagnostic.range.begin >= last);
        last = diagnostic.range.begin;
    }
    QCOMPARE(verdict.diagnostics.size(), 4);
    const Diagnostic &first = verdict.diagnostics.constFirst();
    QCOMPARE(test::seedExample.mid(first.range.begin, first.range.length()), QByteArray("\"windows\""));
}

void ValidatorTest::aMissingMemberMarksItsObject()
{
    const QByteArray body = R"({"targetHostName":"x","payload":{"visualContent":{"body":"b"}}})";
    const Verdict verdict = judge(body);
    const auto required = std::find_if(verdict.diagnostics.begin(), verdict.diagnostics.end(),
        [](const Diagnostic &d) { return d.isError(); });
    QVERIFY(required != verdict.diagnostics.end());
    QCOMPARE(body.mid(required->range.begin, required->range.length()),
        QByteArray("\"visualContent\""));
    QCOMPARE(required->target(), QByteArray("payload.visualContent.title"));
    QCOMPARE(required->message(),
        QStringLiteral("payload.visualContent.title is required in visual content."));
}

void ValidatorTest::aSyntaxErrorMarksTheByte()
{
    const QByteArray body = "{\"targetHostName\": \"x\",}";
    const Verdict verdict = judge(body);
    QCOMPARE(verdict.diagnostics.size(), 1);
    QCOMPARE(body.at(verdict.diagnostics.constFirst().range.begin), '}');
}

void ValidatorTest::invalidUtf8IsNamedAsSuch()
{
    const Verdict verdict = judge(QByteArray("{\"a\":\"\xff\"}"));
    QCOMPARE(findingsIn(verdict), QStringList{QStringLiteral("json.utf8")});
    QCOMPARE(outcomeOf(verdict.diagnostics), Outcome::MalformedJson);
}

void ValidatorTest::byteOrderMarkIsSkipped()
{
    QVERIFY(judge("\xEF\xBB\xBF" + test::seedExample).accepted());
}

void ValidatorTest::strictExpiryRefusesThePast()
{
    const QByteArray body
        = R"({"targetHostName":"x","payload":{"rawContent":"r"},)"
          R"("expirationDateTime":"2019-10-01T00:00:00Z"})";
    QVERIFY(judge(body).accepted());
    const Verdict strict = validate(body, {.now = clockTime, .strictExpiry = true});
    QVERIFY(!strict.accepted());
    QCOMPARE(findingsIn(strict),
        QStringList{QStringLiteral("expirationDateTime.past.strict /expirationDateTime")});
}

void ValidatorTest::hundredThousandBracketsAreRefused()
{
    const Verdict verdict = judge(QByteArray(100'000, '['));
    QCOMPARE(findingsIn(verdict), QStringList{QStringLiteral("json.depth")});
}

QTEST_GUILESS_MAIN(ValidatorTest)
#include "test_validator.moc"
