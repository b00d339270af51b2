#include "support/service_client.h"

using namespace Qt::StringLiterals;
using namespace carillon;
using test::RunningService;
using test::ServiceAnswer;
using test::ServiceClient;

namespace {

const QByteArray fallbackBody
    = R"({"targetHostName":"a.example","priority":"High","payload":{"rawContent":"x"},)"
      R"("targetPolicy":{"platformTypes":["iOS","Windows"]},"fallbackPolicy":{)"
      R"("endpointFallback":{"platformTypes":["iOS"],"fallbackDelayInSeconds":60,)"
      R"("visualContent":{"title":"Late"}}}})";

QByteArray bodyWith(const QByteArray &members)
{
    return R"({"targetHostName":"a.example","payload":{"visualContent":{"title":"T"},)"
           R"("rawContent":"x"},)"
        + members + '}';
}

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewNotificationIsTappedFetchedAndShown();
    void aPausedClockStandsStill();
    void theClockRefusesWhatItDoesNotUnderstand_data();
    void theClockRefusesWhatItDoesNotUnderstand();
    void theNextEventIsSaidAndReached();
    void lowPriorityWaitsFiveSeconds();
    void theDisplayEndsButTheItemStays();
    void anOfflineDeviceReadsLater();
    void anOfflineDeviceDoesNotShowWhatIsOver();
    void theFallbackShowsWhereRawWasNotFetched();
    void theFallbackIsDisarmed_data();
    void theFallbackIsDisarmed();
    void theFallbackNeedsHighPriority();
    void theFallbackComesNotAfterTheDisplayTime();
    void whatIsBornExpiredLeavesOlderCursorsAlive();
    void aStateChangeClearsTheOthersButTheWeb();
    void anOfflineDeviceHearsOfAStateChangeLater();
    void undoingAStateShowsAgain();
    void expiryLeavesAStubForADayAndThenNothing();
    void deletionLeavesATombstoneForADayAtMost();
    void aStepPassesEveryEventAtItsOwnInstant();
    void theTimelineGoesOnAfterARestart();
    void realTimeMakesThingsHappenToo();
    void fiveHundredItemsExpireInOneStep();
};

void TimelineTest::aNewNotificationIsTappedFetchedAndShown()
{
    RunningService service;
    ServiceClient client(service);
    const QByteArray id = client.post(bodyWith("\"displayTimeToLive\":60"));
    const QJsonObject delivery = client.delivery(id, u"android-1"_s);
    for (const char *moment : {"tapped", "fetched", "shown"})
        QCOMPARE(delivery[QLatin1String(moment)].toString(), u"2019-10-21T22:05:36.25Z"_s);
    QCOMPARE(delivery[u"state"].toString(), u"shown"_s);
    QCOMPARE(delivery[u"delivered"].toBool(), true);
    QCOMPARE(delivery[u"reason"].toString(), QString());
}

void TimelineTest::aPausedClockStandsStill()
{
    RunningService service;
    ServiceClient client(service);
    const ServiceAnswer set = client.call(
        "PUT", "/mock/v1/clock", R"({"mode":"paused","now":"2019-10-01T00:00:00Z"})");
    QCOMPARE(set.status, 200);
    service.clock.advance(std::chrono::hours(1));
    QCOMPARE(client.get("/mock/v1/clock").json()[u"now"].toString(), u"2019-10-01T00:00:00Z"_s);
    QCOMPARE(client.step(90).json()[u"now"].toString(), u"2019-10-01T00:01:30Z"_s);
    QCOMPARE(client.call("PUT", "/mock/v1/clock", R"({"mode":"real"})").json()[u"now"].toString(),
        u"2019-10-21T23:05:36.25Z"_s);
}

void TimelineTest::theClockRefusesWhatItDoesNotUnderstand_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *method, const char *path, const char *body) {
        QTest::newRow(name) << QByteArray(method) << QByteArray(path) << QByteArray(body);
    };
    row("no JSON", "PUT", "/mock/v1/clock", "{");
    row("no mode", "PUT", "/mock/v1/clock", "{}");
    row("another mode", "PUT", "/mock/v1/clock", R"({"mode":"fast"})");
    row("no offset", "PUT", "/mock/v1/clock", R"({"mode":"paused","now":"2019-10-01T00:00:00"})");
    row("real with an instant", "PUT", "/mock/v1/clock",
        R"({"mode":"real","now":"2019-10-01T00:00:00Z"})");
    row("an unknown member", "PUT", "/mock/v1/clock", R"({"mode":"real","speed":2})");
    row("back in time", "POST", "/mock/v1/clock/step", R"({"seconds":-1})");
    row("words", "POST", "/mock/v1/clock/step", R"({"seconds":"60"})");
    row("two steps", "POST", "/mock/v1/clock/step", R"({"seconds":1,"to":"next"})");
    row("nothing", "POST", "/mock/v1/clock/step", "{}");
}

void TimelineTest::theClockRefusesWhatItDoesNotUnderstand()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    RunningService service;
    ServiceClient client(service);
    const QJsonObject before = client.get("/mock/v1/clock").json();
    const ServiceAnswer answer = client.call(method, path, body);
    QCOMPARE(answer.status, 400);
    QVERIFY(!answer.json()[u"error"][u"message"].toString().isEmpty());
    QCOMPARE(client.get("/mock/v1/clock").json(), before);
}

void TimelineTest::theNextEventIsSaidAndReached()
{
    RunningService service;
    ServiceClient client(service);
    QVERIFY(client.get("/mock/v1/clock").json()[u"next"].isNull());
    QCOMPARE(client.call("POST", "/mock/v1/clock/step", R"({"to":"next"})").status, 409);
    const QByteArray id = client.post(bodyWith("\"displayTimeToLive\":60"));
    const QJsonValue next = client.get("/mock/v1/clock").json()[u"next"];
    QCOMPARE(next[u"what"].toString(), u"displayEnd"_s);
    QCOMPARE(next[u"at"].toString(), u"2019-10-21T22:06:36.25Z"_s);
    QCOMPARE(next[u"id"].toString().toUtf8(), id);
    const ServiceAnswer stepped
        = client.call("POST", "/mock/v1/clock/step", R"({"to":"next"})");
    QCOMPARE(stepped.json()[u"now"].toString(), u"2019-10-21T22:06:36.25Z"_s);
    QCOMPARE(stepped.json()[u"next"][u"what"].toString(), u"expiration"_s);
    QCOMPARE(client.delivery(id, u"ios-1"_s)[u"state"].toString(), u"ended"_s);
}

void TimelineTest::lowPriorityWaitsFiveSeconds()
{
    RunningService service;
    ServiceClient client(service);
    const QByteArray id = client.post(bodyWith("\"priority\":\"Low\""));
    QCOMPARE(client.delivery(id, u"windows-1"_s)[u"state"].toString(), u"pending"_s);
    QCOMPARE(client.get("/mock/v1/clock").json()[u"next"][u"what"].toString(), u"delivery"_s);
    client.step(4);
    QCOMPARE(client.delivery(id, u"windows-1"_s)[u"state"].toString(), u"pending"_s);
    client.step(1);
    const QJsonObject delivery = client.delivery(id, u"windows-1"_s);
    QCOMPARE(delivery[u"state"].toString(), u"shown"_s);
    QCOMPARE(delivery[u"shown"].toString(), u"2019-10-21T22:05:41.25Z"_s);
}

void TimelineTest::theDisplayEndsButTheItemStays()
{
    RunningService service;
    ServiceClient client(service);
    const QByteArray id = client.post(bodyWith("\"displayTimeToLive\":60"));
    client.step(59);
    QCOMPARE(client.delivery(id, u"windows-1"_s)[u"state"].toString(), u"shown"_s);
    client.step(1000);
    const QJsonObject delivery = client.delivery(id, u"windows-1"_s);
    QCOMPARE(delivery[u"state"].toString(), u"ended"_s);
    QCOMPARE(delivery[u"ended"].toString(), u"2019-10-21T22:06:36.25Z"_s);
    QCOMPARE(client.item(id)[u"status"].toString(), u"Active"_s);
}

void TimelineTest::anOfflineDeviceReadsLater()
{
    RunningService service;
    ServiceClient client(service);
    client.call("PATCH", "/mock/v1/devices/ios-1", R"({"online":false})");
    const QByteArray id = client.post(test::smallBody);
    QJsonObject delivery = client.delivery(id, u"ios-1"_s);
    QCOMPARE(delivery[u"state"].toString(), u"waiting"_s);
    QCOMPARE(delivery[u"reason"].toString(), u"offline"_s);
    QVERIFY(!delivery.contains(u"tapped"));
    client.step(42);
    const ServiceAnswer back
        = client.call("PATCH", "/mock/v1/devices/ios-1", R"({"online":true})");
    QCOMPARE(back.json()[u"online"].toBool(), true);
    delivery = client.delivery(id, u"ios-1"_s);
    QCOMPARE(delivery[u"state"].toString(), u"shown"_s);
    QCOMPARE(delivery[u"reason"].toString(), u"offline, delivered after 42 s"_s);
    QCOMPARE(delivery[u"fetched"].toString(), u"2019-10-21T22:06:18.25Z"_s);
}

void TimelineTest::anOfflineDeviceDoesNotShowWhatIsOver()
{
    RunningService service;
    ServiceClient client(service);
    client.call("PATCH", "/mock/v1/devices/ios-1", R"({"online":false})");
    const QByteArray late = client.post(bodyWith("\"displayTimeToLive\":10"));
    const QByteArray handled = client.post(test::smallBody);
    const QByteArray deleted = client.post(test::smallBody);
    client.call("PATCH", "/mock/v1/feed/" + handled, R"({"readState":"Read"})");
    client.call("DELETE", "/mock/v1/feed/" + deleted);
    client.step(60);
    client.call("PATCH", "/mock/v1/devices/ios-1", R"({"online":true})");
    QCOMPARE(client.delivery(late, u"ios-1"_s)[u"state"].toString(), u"ended"_s);
    QCOMPARE(client.delivery(late, u"ios-1"_s)[u"delivered"].toBool(), false);
    QCOMPARE(client.delivery(handled, u"ios-1"_s)[u"state"].toString(), u"cleared"_s);
    QCOMPARE(client.delivery(handled, u"ios-1"_s)[u"delivered"].toBool(), false);
    QCOMPARE(client.delivery(deleted, u"ios-1"_s)[u"state"].toString(), u"skipped"_s);
}

void TimelineTest::theFallbackShowsWhereRawWasNotFetched()
{
    RunningService service;
    ServiceClient client(service);
    client.call("PATCH", "/mock/v1/devices/ios-1", R"({"powerSaving":true})");
    const QByteArray id = client.post(fallbackBody);
    QJsonObject delivery = client.delivery(id, u"ios-1"_s);
    QCOMPARE(delivery[u"state"].toString(), u"waiting"_s);
    QCOMPARE(delivery[u"fallbackDue"].toString(), u"2019-10-21T22:06:36.25Z"_s);
    QVERIFY(delivery.contains(u"tapped"));
    QVERIFY(!delivery.contains(u"fetched"));
    QVERIFY(!client.delivery(id, u"windows-1"_s).contains(u"fallbackDue"));
    QCOMPARE(client.get("/mock/v1/clock").json()[u"next"][u"what"].toString(), u"fallback"_s);

    client.step(60);
    delivery = client.delivery(id, u"ios-1"_s);
    QCOMPARE(delivery[u"state"].toString(), u"fallback"_s);
    QCOMPARE(delivery[u"reason"].toString(), u"fallback shown after 60 s"_s);
    QCOMPARE(delivery[u"shown"].toString(), u"2019-10-21T22:06:36.25Z"_s);
    QVERIFY(!delivery.contains(u"fallbackDue"));

    client.step(60);
    client.call("PATCH", "/mock/v1/devices/ios-1", R"({"powerSaving":false})");
    delivery = client.delivery(id, u"ios-1"_s);
    QCOMPARE(delivery[u"state"].toString(), u"fallback"_s);
    QCOMPARE(delivery[u"fetched"].toString(), u"2019-10-21T22:07:36.25Z"_s);
}

void TimelineTest::theFallbackIsDisarmed_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("fetched") << QByteArray("PATCH") << QByteArray("/mock/v1/devices/ios-1")
                             << QByteArray(R"({"powerSaving":false})");
    QTest::newRow("acted on elsewhere")
        << QByteArray("PATCH") << QByteArray("/mock/v1/feed/ID")
        << QByteArray(R"({"userActionState":"Dismissed","deviceId":"windows-1"})");
    QTest::newRow("deleted") << QByteArray("DELETE") << QByteArray("/mock/v1/feed/ID")
                             << QByteArray();
}

void TimelineTest::theFallbackIsDisarmed()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, body);
    RunningService service;
    ServiceClient client(service);
    client.call("PATCH", "/mock/v1/devices/ios-1", R"({"powerSaving":true})");
    const QByteArray id = client.post(fallbackBody);
    client.step(30);
    QCOMPARE(client.call(method, target.replace("ID", id), body).status, 200);
    QVERIFY(!client.delivery(id, u"ios-1"_s).contains(u"fallbackDue"));
    client.step(60);
    QVERIFY(client.delivery(id, u"ios-1"_s)[u"state"].toString() != u"fallback"_s);
}

void TimelineTest::theFallbackNeedsHighPriority()
{
    RunningService service;
    ServiceClient client(service);
    client.call("PATCH", "/mock/v1/devices/ios-1", R"({"powerSaving":true})");
    QByteArray body = fallbackBody;
    const QByteArray id = client.post(body.replace("\"High\"", "\"None\""));
    client.step(60);
    QCOMPARE(client.delivery(id, u"ios-1"_s)[u"state"].toString(), u"waiting"_s);
}

void TimelineTest::theFallbackComesNotAfterTheDisplayTime()
{
    RunningService service;
    ServiceClient client(service);
    client.call("PATCH", "/mock/v1/devices/ios-1", R"({"powerSaving":true})");
    QByteArray body = fallbackBody;
    const QByteArray id
        = client.post(body.replace("\"priority\"", "\"displayTimeToLive\":30,\"priority\""));
    client.step(60);
    const QJsonObject delivery = client.delivery(id, u"ios-1"_s);
    QCOMPARE(delivery[u"state"].toString(), u"ended"_s);
    QCOMPARE(delivery[u"delivered"].toBool(), false);
}

void TimelineTest::whatIsBornExpiredLeavesOlderCursorsAlive()
{
    RunningService service;
    ServiceClient client(service);
    client.post(test::smallBody);
    const QByteArray cursor = client.get("/mock/v1/feed").json()[u"cursor"].toString().toUtf8();
    const QByteArray id = client.post(bodyWith("\"expirationDateTime\":\"2018-01-01T00:00:00Z\""));
    client.step(0);
    const ServiceAnswer changes = client.get("/mock/v1/feed?cursor=" + cursor);
    QCOMPARE(changes.status, 200);
    QCOMPARE(changes.values().size(), 1);
    QVERIFY(changes.values().at(0).toObject().contains(u"@removed"));
    client.step(24 * 3600);
    QCOMPARE(client.get("/mock/v1/feed?cursor=" + cursor).status, 410);
}

void TimelineTest::aStateChangeClearsTheOthersButTheWeb()
{
    RunningService service;
    ServiceClient client(service);
    const QByteArray id = client.post(test::smallBody);
    const ServiceAnswer changed = client.call("PATCH", "/mock/v1/feed/" + id,
        R"({"userActionState":"Dismissed","deviceId":"windows-1"})");
    QCOMPARE(changed.status, 200);
    QCOMPARE(client.delivery(id, u"windows-1"_s)[u"reason"].toString(), u"handled"_s);
    QCOMPARE(client.delivery(id, u"ios-1"_s)[u"reason"].toString(), u"handled on windows-1"_s);
    QCOMPARE(client.delivery(id, u"android-1"_s)[u"state"].toString(), u"cleared"_s);
    QCOMPARE(client.delivery(id, u"web-1"_s)[u"state"].toString(), u"shown"_s);
}

void TimelineTest::anOfflineDeviceHearsOfAStateChangeLater()
{
    RunningService service;
    ServiceClient client(service);
    const QByteArray id = client.post(test::smallBody);
    const QByteArray gone = client.post(test::smallBody);
    client.call("PATCH", "/mock/v1/devices/android-1", R"({"online":false})");
    client.call("PATCH", "/mock/v1/feed/" + id, R"({"readState":"Read"})");
    client.call("DELETE", "/mock/v1/feed/" + gone);
    QCOMPARE(client.delivery(id, u"android-1"_s)[u"state"].toString(), u"shown"_s);
    client.step(5);
    client.call("PATCH", "/mock/v1/devices/android-1", R"({"online":true})");
    for (const QByteArray &each : {id, gone}) {
        const QJsonObject delivery = client.delivery(each, u"android-1"_s);
        QCOMPARE(delivery[u"state"].toString(), u"cleared"_s);
        QCOMPARE(delivery[u"ended"].toString(), u"2019-10-21T22:05:41.25Z"_s);
    }
}

void TimelineTest::undoingAStateShowsAgain()
{
    RunningService service;
    ServiceClient client(service);
    const QByteArray id = client.post(test::smallBody);
    client.call("PATCH", "/mock/v1/feed/" + id, R"({"readState":"Read"})");
    client.call("PATCH", "/mock/v1/feed/" + id, R"({"readState":"Unread"})");
    const QJsonObject delivery = client.delivery(id, u"ios-1"_s);
    QCOMPARE(delivery[u"state"].toString(), u"shown"_s);
    QVERIFY(!delivery.contains(u"ended"));
}

void TimelineTest::expiryLeavesAStubForADayAndThenNothing()
{
    RunningService service;
    ServiceClient client(service);
    const QByteArray beginning = client.get("/mock/v1/feed").json()[u"cursor"].toString().toUtf8();
    const QByteArray id = client.post(bodyWith("\"expirationDateTime\":\"2019-10-22T00:00:00Z\""));
    const QByteArray cursor = client.get("/mock/v1/feed").json()[u"cursor"].toString().toUtf8();
    client.step(2 * 3600);
    QCOMPARE(client.get("/mock/v1/feed/" + id).status, 404);
    QCOMPARE(client.get("/mock/v1/feed").values().size(), 0);
    QCOMPARE(client.get("/mock/v1/feed").json()[u"count"].toInt(), 0);
    const QJsonArray changes = client.get("/mock/v1/feed?cursor=" + cursor).values();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][u"id"].toString().toUtf8(), id);
    QCOMPARE(changes[0][u"@removed"][u"reason"].toString(), u"deleted"_s);
    QVERIFY(!changes[0].toObject().contains(u"payload"));

    client.step(24 * 3600);
    for (const QByteArray &dead : {cursor, beginning}) {
        const ServiceAnswer answer = client.get("/mock/v1/feed?cursor=" + dead);
        QCOMPARE(answer.status, 410);
        QCOMPARE(answer.json()[u"error"][u"code"].toString(), u"resyncRequired"_s);
    }
    QVERIFY(client.get("/mock/v1/clock").json()[u"next"].isNull());
}

void TimelineTest::deletionLeavesATombstoneForADayAtMost()
{
    RunningService service;
    ServiceClient client(service);
    const QByteArray longLived = client.post(test::smallBody);
    const QByteArray shortLived
        = client.post(bodyWith("\"expirationDateTime\":\"2019-10-22T00:00:00Z\""));
    for (const QByteArray &id : {longLived, shortLived}) {
        QCOMPARE(client.call("DELETE", "/mock/v1/feed/" + id).status, 200);
        QCOMPARE(client.item(id)[u"status"].toString(), u"Deleted"_s);
        QVERIFY(client.item(id).contains(u"@removed"));
        QCOMPARE(client.call("DELETE", "/mock/v1/feed/" + id).status, 404);
        QCOMPARE(
            client.call("PATCH", "/mock/v1/feed/" + id, R"({"readState":"Read"})").status, 404);
    }
    client.step(2 * 3600);
    QCOMPARE(client.get("/mock/v1/feed/" + shortLived).status, 404);
    QCOMPARE(client.get("/mock/v1/feed/" + longLived).status, 200);
    client.step(22 * 3600);
    QCOMPARE(client.get("/mock/v1/feed/" + longLived).status, 404);
}

void TimelineTest::aStepPassesEveryEventAtItsOwnInstant()
{
    RunningService service;
    ServiceClient client(service);
    client.call("PATCH", "/mock/v1/devices/ios-1", R"({"powerSaving":true})");
    const QByteArray low
        = client.post(bodyWith("\"priority\":\"Low\",\"displayTimeToLive\":30"));
    const QByteArray backed = client.post(fallbackBody);
    client.step(3600);
    const QJsonObject delivery = client.delivery(low, u"windows-1"_s);
    QCOMPARE(delivery[u"shown"].toString(), u"2019-10-21T22:05:41.25Z"_s);
    QCOMPARE(delivery[u"ended"].toString(), u"2019-10-21T22:06:06.25Z"_s);
    QCOMPARE(client.delivery(backed, u"ios-1"_s)[u"shown"].toString(),
        u"2019-10-21T22:06:36.25Z"_s);
}

void TimelineTest::theTimelineGoesOnAfterARestart()
{
    RunningService service;
    QByteArray id;
    {
        ServiceClient client(service);
        client.call("PATCH", "/mock/v1/devices/android-1", R"({"online":false,"name":"Old"})");
        id = client.post(bodyWith("\"priority\":\"Low\""));
    }
    service.restart();
    service.clock.advance(std::chrono::seconds(6));
    ServiceClient client(service);
    client.step(0);
    QCOMPARE(client.delivery(id, u"windows-1"_s)[u"state"].toString(), u"shown"_s);
    QCOMPARE(client.delivery(id, u"android-1"_s)[u"state"].toString(), u"waiting"_s);
    QCOMPARE(client.get("/mock/v1/devices/android-1").json()[u"name"].toString(), u"Old"_s);
}

void TimelineTest::realTimeMakesThingsHappenToo()
{
    service::Configuration configuration;
    configuration.switches.lowPriorityDelaySeconds = 0;
    RunningService service({}, configuration);
    ServiceClient client(service);
    const QByteArray id = client.post(bodyWith("\"priority\":\"Low\""));
    QTRY_COMPARE(client.delivery(id, u"windows-1"_s)[u"state"].toString(), u"shown"_s);
}

void TimelineTest::fiveHundredItemsExpireInOneStep()
{
    RunningService service;
    ServiceClient client(service);
    for (int i = 0; i < 500; ++i)
        client.post(test::smallBody);
    const QByteArray cursor = client.get("/mock/v1/feed?top=1000").json()[u"cursor"].toString().toUtf8();
    client.step(7 * 24 * 3600);
    QCOMPARE(client.get("/mock/v1/feed").json()[u"count"].toInt(), 0);
    QCOMPARE(client.get("/mock/v1/feed?top=1000&cursor=" + cursor).values().size(), 500);
    client.step(24 * 3600);
    QVERIFY(client.get("/mock/v1/clock").json()[u"next"].isNull());
}

QTEST_GUILESS_MAIN(TimelineTest)
#include "test_timeline.moc"
