#include "platforms/reach.h"
#include "support/accepted.h"
#include "support/fixture.h"
#include "support/seed_example.h"

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::platforms;
using contract::Notification;
using contract::Platform;

namespace {

Reach reach(const Notification &notification, const QList<Cut> &cuts = {})
{
    return reachOf(
        findingsOf(nativeEquivalents(notification, {.now = test::someMorning, .cuts = cuts})));
}

QString reasons(const Reach &reach)
{
    QStringList out;
    for (const ReachReason &reason : reach.reasons)
        out.append(u"-%1 %2 %3"_s.arg(reason.points)
                       .arg(QLatin1String(reason.finding.warning().rule.name),
                           platformNames(reason.finding.platforms)));
    return out.join(u"; "_s);
}

} // namespace

class ReachTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShortWellFormedNotificationScoresFull();
    void reasonsAddUp_data();
    void reasonsAddUp();
    void aCutTakesTheShareThatIsHidden_data();
    void aCutTakesTheShareThatIsHidden();
    void whatSeveralPlatformsShareCountsOnce();
    void theScoreNeverFallsBelowNothing();
    void everyScoreIsAHundredLessItsReasons();
};

void ReachTest::aShortWellFormedNotificationScoresFull()
{
    const Reach seed = reach(test::accepted(test::fixture(u"native/seed.json"_s)));
    QCOMPARE(seed.score, 100);
    QVERIFY(seed.reasons.isEmpty());
}

void ReachTest::reasonsAddUp_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("score");
    QTest::addColumn<QString>("expected");
    QTest::newRow("raw High without fallback")
        << QByteArray(R"({"targetHostName":"a","priority":"High","payload":{"rawContent":"x"}})")
        << 83 << u"-12 W-IOS-BG iOS; -3 W-RAW-NOUI all platforms; -2 W-IOS-BGPRIO iOS"_s;
    QTest::newRow("visual aimed at the web")
        << QByteArray(R"({"targetHostName":"a","payload":{"visualContent":{"title":"x"}}})") << 80
        << u"-20 W-WEB-VISUAL Web"_s;
    QTest::newRow("born expired")
        << test::seedExample << 0
        << u"-100 W-EXPIRED Windows 11, iOS, Android; -5 W-TTL-OVER Windows 11, iOS, Android"_s;
    QTest::newRow("time to live beyond expiry")
        << QByteArray(R"({"targetHostName":"a","displayTimeToLive":7200,
            "expirationDateTime":"2026-11-23T11:00:00Z","payload":{"visualContent":{"title":"x"}},
            "targetPolicy":{"platformTypes":["Windows"]}})")
        << 95 << u"-5 W-TTL-OVER Windows 11"_s;
    QTest::newRow("risky characters")
        << QByteArray(
               R"({"targetHostName":"a","payload":{"visualContent":{"title":"x\u202e\u0007"}},
            "targetPolicy":{"platformTypes":["Windows","iOS"]}})")
        << 90 << u"-5 W-CHARS Windows 11, iOS; -5 W-XML-CTRL Windows 11"_s;
}

void ReachTest::reasonsAddUp()
{
    QFETCH(QByteArray, body);
    QFETCH(int, score);
    QFETCH(QString, expected);
    const Reach actual = reach(test::accepted(body));
    QCOMPARE(reasons(actual), expected);
    QCOMPARE(actual.score, score);
}

void ReachTest::aCutTakesTheShareThatIsHidden_data()
{
    QTest::addColumn<int>("visible");
    QTest::addColumn<int>("points");
    QTest::newRow("all visible") << 100 << 0;
    QTest::newRow("one hidden") << 99 << 1;
    QTest::newRow("half") << 50 << 5;
    QTest::newRow("all hidden") << 0 << 10;
}

void ReachTest::aCutTakesTheShareThatIsHidden()
{
    QFETCH(int, visible);
    QFETCH(int, points);
    const Notification seed = test::accepted(test::fixture(u"native/seed.json"_s));
    QCOMPARE(
        reach(seed, {{WarningId::CutIosBanner, "/payload/visualContent/body", visible, 100}}).score,
        100 - points);
}

void ReachTest::whatSeveralPlatformsShareCountsOnce()
{
    Notification short3 = test::accepted(test::fixture(u"native/seed.json"_s));
    short3.displayTimeToLive = 10;
    Notification short1 = short3;
    short1.platforms = Platform::iOS;
    QCOMPARE(reach(short3).score, 95);
    QCOMPARE(reach(short1).score, 95);
}

void ReachTest::theScoreNeverFallsBelowNothing()
{
    Notification notification = test::accepted(test::fixture(u"native/raw.json"_s));
    notification.payload.rawContent = QString(6000, u'x');
    notification.expirationDateTime = test::someMorning;
    QCOMPARE(reach(notification).score, 0);
    QCOMPARE(reach(notification), reach(notification));
}

void ReachTest::everyScoreIsAHundredLessItsReasons()
{
    const QStringList names{
        u"both"_s, u"control"_s, u"emoji"_s, u"fallback"_s, u"long"_s, u"long-ids"_s};
    for (const QString &name : names) {
        const Reach each = reach(test::accepted(test::fixture(u"native/%1.json"_s.arg(name))));
        int taken = 0;
        for (const ReachReason &reason : each.reasons) {
            QVERIFY(reason.points > 0);
            taken += reason.points;
        }
        QCOMPARE(each.score, std::max(0, 100 - taken));
    }
}

QTEST_GUILESS_MAIN(ReachTest)
#include "test_reach.moc"
