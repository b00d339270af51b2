#include "compose/fix.h"
#include "compose/samples.h"
#include "compose/snippets.h"
#include "compose/target.h"
#include "contract/validator.h"
#include "support/fixture.h"

#include <QJsonObject>
#include <QProcess>

using namespace carillon;

namespace {

const Instant now = *parseDateTimeOffset("2019-10-21T22:05:36.250Z");

} // namespace

class FixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFixRemovesItsFinding();
    void fixesSayWhatTheyDo_data();
    void fixesSayWhatTheyDo();
    void samplesAreAccepted();
    void curlLinesRunInAShell();
};

// Over the whole table of cases: after a fix the finding is gone and nothing got worse.
void FixTest::everyFixRemovesItsFinding()
{
    int fixes = 0;
    const QJsonArray cases = test::jsonFixture(QStringLiteral("contract/bodies.json"));
    for (const QJsonValue &value : cases) {
        const QByteArray body = value[u"body"].toString().toUtf8();
        const contract::Verdict before = contract::validate(body, {.now = now});
        for (const contract::Diagnostic &diagnostic : before.diagnostics) {
            const auto fix = compose::fixFor(diagnostic, body, now);
            if (!fix)
                continue;
            ++fixes;
            const QByteArray fixed = json::applied(body, fix->edit);
            const contract::Verdict after = contract::validate(fixed, {.now = now});
            const QByteArray what = value[u"name"].toString().toUtf8() + ": "
                + diagnostic.rule->name + "\n" + fixed;
            QVERIFY2(json::read(fixed).isValid(), what.constData());
            for (const contract::Diagnostic &left : after.diagnostics)
                QVERIFY2(left.rule != diagnostic.rule || left.pointer != diagnostic.pointer,
                    what.constData());
        }
    }
    QVERIFY(fixes > 40);
}

void FixTest::fixesSayWhatTheyDo_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("label");
    QTest::addColumn<QByteArray>("fixed");
    QTest::newRow("priority case") << QByteArray(R"("priority":"high")") << QStringLiteral("High")
                                   << QByteArray(R"("priority":"High")");
    QTest::newRow("priority number") << QByteArray(R"("priority":2)") << QStringLiteral("Low")
                                     << QByteArray(R"("priority":"Low")");
    QTest::newRow("platform case")
        << QByteArray(R"("targetPolicy":{"platformTypes":["ios"]})") << QStringLiteral("iOS")
        << QByteArray(R"("targetPolicy":{"platformTypes":["iOS"]})");
    QTest::newRow("expiry beyond 30 days")
        << QByteArray(R"("expirationDateTime":"2020-10-21T00:00:00Z")")
        << QStringLiteral("In 30 days")
        << QByteArray(R"("expirationDateTime":"2019-11-20T22:05:00Z")");
    QTest::newRow("expiry in the past")
        << QByteArray(R"("expirationDateTime":"2019-10-01T00:00:00Z")")
        << QStringLiteral("In 9 days")
        << QByteArray(R"("expirationDateTime":"2019-10-30T22:05:00Z")");
    QTest::newRow("expiry in apostrophes")
        << QByteArray(R"("expirationDateTime":"'2019-10-25T00:00:00Z'")")
        << QStringLiteral("Write it in full")
        << QByteArray(R"("expirationDateTime":"2019-10-25T00:00:00Z")");
    QTest::newRow("time to live in quotes")
        << QByteArray(R"("displayTimeToLive":"60")") << QStringLiteral("As a number")
        << QByteArray(R"("displayTimeToLive":60)");
    QTest::newRow("near miss") << QByteArray(R"("groupname":"a")") << QStringLiteral("Rename")
                               << QByteArray(R"("groupName":"a")");
}

void FixTest::fixesSayWhatTheyDo()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, label);
    QFETCH(QByteArray, fixed);
    const QByteArray around = R"({"targetHostName":"x","payload":{"rawContent":"r"},%})";
    const QByteArray body = QByteArray(around).replace("%", member);
    const contract::Verdict verdict = contract::validate(body, {.now = now});
    QCOMPARE(verdict.diagnostics.size(), 1);
    const auto fix = compose::fixFor(verdict.diagnostics.constFirst(), body, now);
    QVERIFY(fix);
    QCOMPARE(fix->label, label);
    QCOMPARE(json::applied(body, fix->edit), QByteArray(around).replace("%", fixed));
}

void FixTest::samplesAreAccepted()
{
    const QList<compose::Sample> samples = compose::samples(now);
    QVERIFY(samples.size() >= 8);
    for (const compose::Sample &sample : samples) {
        QVERIFY2(contract::validate(sample.text, {.now = now}).accepted(), sample.id.constData());
        QVERIFY(!sample.name.isEmpty());
    }
    QVERIFY(compose::documentedExample(now).contains("2019-10-30T23:59:00Z"));
}

// The line is run by a shell whose curl prints its arguments: every byte must arrive.
void FixTest::curlLinesRunInAShell()
{
    const QByteArray body = "{\"a\": \"it's $HOME `x` \\\\ \\\"q\\\" \xc3\xa9\"}\n";
    const compose::Target target{
        {}, QUrl(QStringLiteral("http://127.0.0.1:8087")), "to'ken", "uns-demo"};
    const QString line
        = compose::snippet({compose::requestFor(body, target), target.baseUrl, body},
            compose::SnippetKind::Curl);
    QProcess shell;
    shell.start(QStringLiteral("sh"),
        {QStringLiteral("-c"), QStringLiteral("curl() { for a; do printf '%s\\0' \"$a\"; done; }\n") + line});
    QVERIFY(shell.waitForFinished());
    const QList<QByteArray> arguments = shell.readAllStandardOutput().split('\0');
    QCOMPARE(arguments,
        (QList<QByteArray>{"-i", "-X", "POST", "http://127.0.0.1:8087/beta/me/notifications/", "-H",
            "Authorization: Bearer to'ken", "-H", "X-UNS-ID: uns-demo", "-H",
            "Content-Type: application/json", "--data-binary", body, ""}));
}

QTEST_GUILESS_MAIN(FixTest)
#include "test_fix.moc"
