#include "support/cli.h"
#include "support/fixture.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using namespace carillon;
using Outcome = test::CliOutcome;

// `carillon-cli native` and `check --reach` as build scripts call them.
class NativeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textIsTheRequestsAndTheirLosses();
    void jsonHoldsEveryByte();
    void platformsMayBeChosen_data();
    void platformsMayBeChosen();
    void theClockMayBeSet();
    void requestsOfAnHttpFileAreConverted();
    void exitCodesTellWhy_data();
    void exitCodesTellWhy();
    void reachIsScoredWithItsReasons();
    void reachDoesNotChangeTheVerdict();
    void reachOfARefusedBodyIsNone();
    void reachIsPartOfTheJson();
    void reachMeasuresWhatIsCut();
};

namespace {

const QByteArray seed = test::fixture(u"native/seed.json"_s);
const QByteArray rawHigh = test::fixture(u"native/raw.json"_s);
const QStringList morning{u"--now"_s, u"2026-11-23T10:00:00Z"_s};

Outcome native(const QByteArray &body, const QStringList &options = {})
{
    return test::runCli(QStringList{u"native"_s, u"-"_s} + morning + options, body);
}

Outcome checkReach(const QByteArray &body, const QStringList &options = {})
{
    return test::runCli(QStringList{u"check"_s, u"-"_s, u"--reach"_s} + morning + options, body);
}

QJsonArray platformsIn(const Outcome &outcome)
{
    return QJsonDocument::fromJson(outcome.out)[u"notifications"][0][u"platforms"].toArray();
}

} // namespace

void NativeTest::textIsTheRequestsAndTheirLosses()
{
    const Outcome outcome = native(seed, {u"--platform"_s, u"ios,web"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith("== iOS: APNs alert, 118 of 4096 bytes\n"
                                   "POST https://api.push.apple.com/3/device/{deviceToken}\n"));
    QVERIFY(outcome.out.contains("\napns-priority: 10\n"));
    QVERIFY(outcome.out.contains("\nnote: displayTimeToLive only bounds delivery here"));
    QVERIFY(outcome.out.endsWith("\n== Web: not targeted\n\n")
        || outcome.out.endsWith("== Web: not targeted\n"));
    QVERIFY(!outcome.out.contains("WNS"));
}

void NativeTest::jsonHoldsEveryByte()
{
    const QJsonArray platforms = platformsIn(
        native(test::fixture(u"native/control.json"_s), {u"--json"_s, u"--platform"_s, u"iOS"_s}));
    QCOMPARE(platforms.size(), 1);
    const QJsonObject alert = platforms[0][u"requests"][0].toObject();
    QCOMPARE(alert[u"transport"].toString(), u"APNs"_s);
    QCOMPARE(alert[u"kind"].toString(), u"direct"_s);
    QCOMPARE(alert[u"limit"].toInt(), 4096);
    QCOMPARE(alert[u"bytes"].toInteger(), alert[u"body"].toString().toUtf8().size());
    const QJsonObject aps
        = QJsonDocument::fromJson(alert[u"body"].toString().toUtf8()).object()[u"aps"].toObject();
    QCOMPARE(aps[u"alert"][u"title"].toString(), u"ms-resource:Title\u0007\u001b\u0007"_s);
    const QJsonObject loss = platforms[0][u"losses"][0].toObject();
    QCOMPARE(loss[u"warning"].toString(), u"W-CHARS"_s);
    QCOMPARE(loss[u"pointer"].toString(), u"/payload/visualContent/body"_s);
    QCOMPARE(loss[u"severity"].toString(), u"warning"_s);
}

void NativeTest::platformsMayBeChosen_data()
{
    QTest::addColumn<QString>("platforms");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("all") << u"all"_s
                         << QStringList{u"Windows"_s, u"iOS"_s, u"Android"_s, u"WebPush"_s};
    QTest::newRow("one") << u"android"_s << QStringList{u"Android"_s};
    QTest::newRow("web, two names") << u"WEB,webpush"_s << QStringList{u"WebPush"_s};
    QTest::newRow("in the table's order")
        << u"web, windows"_s << QStringList{u"Windows"_s, u"WebPush"_s};
}

void NativeTest::platformsMayBeChosen()
{
    QFETCH(QString, platforms);
    QFETCH(QStringList, expected);
    QStringList names;
    for (const QJsonValue &each :
        platformsIn(native(rawHigh, {u"--json"_s, u"--platform"_s, platforms})))
        names.append(each[u"platform"].toString());
    QCOMPARE(names, expected);
}

void NativeTest::theClockMayBeSet()
{
    QCOMPARE(native(rawHigh).out, native(rawHigh).out);
    QVERIFY(native(rawHigh).out.contains("apns-expiration: 1795428060"));
    QVERIFY(native(rawHigh, {u"--now"_s, u"1970-01-01T00:00:00Z"_s})
                .out.contains("apns-expiration: 60\n"));
}

void NativeTest::requestsOfAnHttpFileAreConverted()
{
    const QByteArray head = "POST http://localhost/beta/me/notifications\nAuthorization: Bearer t\n"
                            "X-UNS-ID: u\nContent-Type: application/json\n\n";
    const Outcome outcome = native("### one\n" + head + seed + "\n### two\n" + head + rawHigh,
        {u"--as"_s, u"http"_s, u"--platform"_s, u"windows"_s});
    QCOMPARE(outcome.code, 0);
    QVERIFY(outcome.out.startsWith("=== - one\n== Windows 11: WNS toast"));
    QVERIFY(outcome.out.contains("=== - two\n== Windows 11: WNS raw"));
}

void NativeTest::exitCodesTellWhy_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("error");
    QTest::newRow("over a limit") << test::fixture(u"native/long.json"_s) << QStringList() << 0
                                  << QByteArray();
    QTest::newRow("refused") << QByteArray("{}") << QStringList() << 1
                             << QByteArray("would answer 400 BadRequest, contractMismatch");
    QTest::newRow("not JSON") << QByteArray("{") << QStringList() << 1
                              << QByteArray("malformedJson");
    QTest::newRow("no such platform") << seed << QStringList{u"--platform"_s, u"phone"_s} << 2
                                      << QByteArray("--platform wants all, or some of");
    QTest::newRow("no platform") << seed << QStringList{u"--platform"_s, QString()} << 2
                                 << QByteArray("--platform wants");
    QTest::newRow("no instant") << seed << QStringList{u"--now"_s, u"today"_s} << 2
                                << QByteArray("--now wants");
    QTest::newRow("no such file") << seed << QStringList{u"/nowhere/a.json"_s} << 2
                                  << QByteArray("cannot be read");
}

void NativeTest::exitCodesTellWhy()
{
    QFETCH(QByteArray, body);
    QFETCH(QStringList, options);
    QFETCH(int, code);
    QFETCH(QByteArray, error);
    const Outcome outcome = native(body, options);
    QCOMPARE(outcome.code, code);
    QVERIFY2(outcome.err.contains(error), outcome.err.constData());
}

void NativeTest::reachIsScoredWithItsReasons()
{
    const Outcome outcome = checkReach(rawHigh);
    QCOMPARE(outcome.code, 0);
    QVERIFY2(
        outcome.out.contains("-: reach 83 of 100\n-: -12 iOS: payload.rawContent reaches iOS as"),
        outcome.out.constData());
    QVERIFY(checkReach(seed).out.endsWith("-: would answer 201 Created\n-: reach 100 of 100\n"));
}

void NativeTest::reachDoesNotChangeTheVerdict()
{
    const Outcome without = test::runCli(QStringList{u"check"_s, u"-"_s} + morning, rawHigh);
    const Outcome with = checkReach(rawHigh);
    QVERIFY(with.out.startsWith(without.out));
    QCOMPARE(with.code, without.code);
}

void NativeTest::reachOfARefusedBodyIsNone()
{
    const Outcome outcome = checkReach("{}");
    QCOMPARE(outcome.code, 1);
    QVERIFY(!outcome.out.contains("reach"));
}

void NativeTest::reachIsPartOfTheJson()
{
    const QJsonObject request = QJsonDocument::fromJson(checkReach(rawHigh, {u"--json"_s}).out)
                                    .object()[u"requests"][0]
                                    .toObject();
    QCOMPARE(request[u"reach"][u"score"].toInt(), 83);
    QCOMPARE(request[u"reach"][u"reasons"][0][u"warning"].toString(), u"W-IOS-BG"_s);
    QCOMPARE(request[u"reach"][u"reasons"][0][u"points"].toInt(), 12);
    for (const QString &format : {u"sarif"_s, u"junit"_s})
        QCOMPARE(checkReach(rawHigh, {u"--format"_s, format}).code, 2);
}

void NativeTest::reachMeasuresWhatIsCut()
{
    const Outcome outcome
        = checkReach(QByteArray(seed).replace("Notifications are Great!", QByteArray(260, 'w')));
    QVERIFY2(outcome.out.contains("payload.visualContent.body is cut in the iOS banner: "),
        outcome.out.constData());
    QVERIFY(outcome.out.contains(" of 260 characters visible. [W-TRUNC-IOS-BANNER]"));
}

QTEST_GUILESS_MAIN(NativeTest)
#include "test_native.moc"
