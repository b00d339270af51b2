#include "support/service_client.h"

using namespace Qt::StringLiterals;
using namespace carillon;
using test::RunningService;
using test::ServiceClient;

namespace {

const QByteArray visual
    = R"({"targetHostName":"a.example","payload":{"visualContent":{"title":"T"}}})";
const QByteArray raw = R"({"targetHostName":"a.example","payload":{"rawContent":"x"}})";
const QByteArray both = R"({"targetHostName":"a.example","payload":{"visualContent":{"title":"T"},)"
                        R"("rawContent":"x"}})";
const QByteArray fallback
    = R"({"targetHostName":"a.example","priority":"High","payload":{"rawContent":"x"},)"
      R"("fallbackPolicy":{"endpointFallback":{"platformTypes":["iOS"],)"
      R"("fallbackDelayInSeconds":60,"visualContent":{"title":"Late"}}}})";

void change(ServiceClient &client, const QByteArray &device, const QByteArray &members)
{
    QCOMPARE(client.call("PATCH", "/mock/v1/devices/" + device, '{' + members + '}').status, 200);
}

} // namespace

// What a device's state makes of a notification.
class DeliveryRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStateOfADeviceDecides_data();
    void theStateOfADeviceDecides();
    void aRefusedDirectToastWakesNoApp();
    void aForegroundAppFetchesRawEvenWhileSavingPower();
    void bringingTheAppToTheFrontFetchesAndDisarms();
    void aQuietFallbackStaysAFallback();
    void aFallbackWithoutThePermissionIsNotShown();
    void whatIsShownStaysShownWhenTheStateChanges();
    void anExpiredSubscriptionSaysWhen();
    void anExtendedSubscriptionReachesAgain();
    void aDeletedItemLeavesTheAppToo();
    void replacingShowsTheNewOneAndResetsItsState();
    void snoozingClearsEveryDeviceButTheWeb();
    void theNextEventNamesItemAndDevice();
    void theNextEventCountsTheDevices();
};

void DeliveryRulesTest::theStateOfADeviceDecides_data()
{
    QTest::addColumn<QByteArray>("device");
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("quietly");
    const auto row = [](const char *name, const char *device, const char *members,
                         const QByteArray &body, const char *state, const char *cause,
                         const char *reason, bool quietly = false) {
        QTest::newRow(name) << QByteArray(device) << QByteArray(members) << body
                            << QString::fromLatin1(state) << QString::fromLatin1(cause)
                            << QString::fromLatin1(reason) << quietly;
    };
    const char *noPopUp = "do not disturb: shown without a pop-up";
    for (const char *device : {"windows-1", "ios-1", "android-1", "web-1"})
        row(QByteArray("do not disturb on ").append(device), device, "\"doNotDisturb\":true", raw,
            "shown", "doNotDisturb", noPopUp, true);

    const char *front = "\"foreground\":true";
    const char *decides = "the app is in front and decides what it shows";
    row("Windows in front", "windows-1", front, visual, "shown", "", "");
    row("iOS in front, visual", "ios-1", front, visual, "fetched", "inForeground", decides);
    row("iOS in front, raw", "ios-1", front, raw, "fetched", "inForeground", decides);
    row("Android in front, visual", "android-1", front, visual, "fetched", "inForeground", decides);
    row("Android in front, raw", "android-1", front, raw, "shown", "", "");
    row("web in front", "web-1", front, raw, "shown", "", "");

    const char *refused = "\"notificationsAllowed\":false";
    const char *notAllowed = "notifications are not allowed for this app";
    row("Windows refused", "windows-1", refused, both, "fetched", "notAllowed", notAllowed);
    row("iOS refused", "ios-1", refused, both, "fetched", "notAllowed", notAllowed);
    row("Android refused", "android-1", refused, both, "fetched", "notAllowed", notAllowed);
    row("web refused", "web-1", refused, both, "skipped", "notAllowed", notAllowed);
    row("offline", "ios-1", "\"online\":false", both, "waiting", "offline", "offline");
    row("saving power", "ios-1", "\"powerSaving\":true", raw, "waiting", "savingPower",
        "raw content is not fetched while saving power");
}

void DeliveryRulesTest::theStateOfADeviceDecides()
{
    QFETCH(QByteArray, device);
    QFETCH(QByteArray, members);
    QFETCH(QByteArray, body);
    RunningService service;
    ServiceClient client(service);
    change(client, device, members);
    const QByteArray id = client.post(body);
    const QJsonObject delivery = client.delivery(id, QString::fromUtf8(device));
    QTEST(delivery[u"state"].toString(), "state");
    QTEST(delivery[u"cause"].toString(), "cause");
    QTEST(delivery[u"reason"].toString(), "reason");
    QTEST(delivery[u"quietly"].toBool(), "quietly");
    QCOMPARE(delivery[u"delivered"].toBool(), delivery[u"state"].toString() == u"shown"_s);
    QCOMPARE(delivery.contains(u"fetched"),
        delivery[u"state"].toString() == u"fetched"_s || delivery[u"delivered"].toBool());
}

void DeliveryRulesTest::aRefusedDirectToastWakesNoApp()
{
    RunningService service;
    ServiceClient client(service);
    change(client, "ios-1", "\"notificationsAllowed\":false");
    const QJsonObject delivery = client.delivery(client.post(visual), u"ios-1"_s);
    QVERIFY(delivery.contains(u"tapped"));
    QVERIFY(!delivery.contains(u"fetched"));
    QVERIFY(!delivery.contains(u"shown"));
}

void DeliveryRulesTest::aForegroundAppFetchesRawEvenWhileSavingPower()
{
    RunningService service;
    ServiceClient client(service);
    change(client, "ios-1", "\"powerSaving\":true,\"foreground\":true");
    const QJsonObject delivery = client.delivery(client.post(fallback), u"ios-1"_s);
    QVERIFY(delivery.contains(u"fetched"));
    QVERIFY(!delivery.contains(u"fallbackDue"));
}

void DeliveryRulesTest::bringingTheAppToTheFrontFetchesAndDisarms()
{
    RunningService service;
    ServiceClient client(service);
    change(client, "ios-1", "\"powerSaving\":true");
    const QByteArray id = client.post(fallback);
    client.step(30);
    change(client, "ios-1", "\"foreground\":true");
    const QJsonObject delivery = client.delivery(id, u"ios-1"_s);
    QCOMPARE(delivery[u"state"].toString(), u"fetched"_s);
    QCOMPARE(delivery[u"fetched"].toString(), u"2019-10-21T22:06:06.25Z"_s);
    QVERIFY(!delivery.contains(u"fallbackDue"));
    client.step(60);
    QCOMPARE(client.delivery(id, u"ios-1"_s), delivery);
}

void DeliveryRulesTest::aQuietFallbackStaysAFallback()
{
    RunningService service;
    ServiceClient client(service);
    change(client, "ios-1", "\"powerSaving\":true,\"doNotDisturb\":true");
    const QByteArray id = client.post(fallback);
    client.step(60);
    QJsonObject delivery = client.delivery(id, u"ios-1"_s);
    QCOMPARE(delivery[u"cause"].toString(), u"fallbackShown"_s);
    QVERIFY(delivery[u"quietly"].toBool() && delivery[u"fallback"].toBool());
    client.call("PATCH", "/mock/v1/feed/" + id, R"({"readState":"Read"})");
    delivery = client.delivery(id, u"ios-1"_s);
    QCOMPARE(delivery[u"state"].toString(), u"cleared"_s);
    QVERIFY(delivery[u"fallback"].toBool()); // still known when it is gone
}

void DeliveryRulesTest::aFallbackWithoutThePermissionIsNotShown()
{
    RunningService service;
    ServiceClient client(service);
    change(client, "ios-1", "\"powerSaving\":true,\"notificationsAllowed\":false");
    const QByteArray id = client.post(fallback);
    client.step(60);
    const QJsonObject delivery = client.delivery(id, u"ios-1"_s);
    QCOMPARE(delivery[u"delivered"].toBool(), false);
    QCOMPARE(delivery[u"reason"].toString(),
        u"the fallback was not shown: notifications are not allowed for this app"_s);
    QVERIFY(!delivery.contains(u"fallbackDue"));
}

// The raw part is read when the device no longer saves power; the toast is the one that stood.
void DeliveryRulesTest::whatIsShownStaysShownWhenTheStateChanges()
{
    RunningService service;
    ServiceClient client(service);
    change(client, "ios-1", "\"powerSaving\":true");
    const QByteArray id = client.post(both);
    client.step(42);
    change(client, "ios-1",
        "\"powerSaving\":false,\"foreground\":true,\"notificationsAllowed\":false");
    const QJsonObject delivery = client.delivery(id, u"ios-1"_s);
    QCOMPARE(delivery[u"state"].toString(), u"shown"_s);
    QCOMPARE(delivery[u"shown"].toString(), u"2019-10-21T22:05:36.25Z"_s);
    QCOMPARE(delivery[u"fetched"].toString(), u"2019-10-21T22:06:18.25Z"_s);
    QCOMPARE(delivery[u"reason"].toString(), u"its raw content was read after 42 s"_s);
}

void DeliveryRulesTest::anExpiredSubscriptionSaysWhen()
{
    RunningService service;
    ServiceClient client(service);
    change(client, "ios-1", "\"subscriptionExpires\":\"2019-10-21T22:05:40Z\"");
    QCOMPARE(client.delivery(client.post(visual), u"ios-1"_s)[u"state"].toString(), u"shown"_s);
    client.step(5);
    const QByteArray id = client.post(visual);
    const QJsonObject delivery = client.delivery(id, u"ios-1"_s);
    QCOMPARE(delivery[u"state"].toString(), u"skipped"_s);
    QCOMPARE(delivery[u"cause"].toString(), u"subscriptionExpired"_s);
    QCOMPARE(delivery[u"reason"].toString(), u"subscription expired at 2019-10-21T22:05:40Z"_s);
    QCOMPARE(client.delivery(id, u"windows-1"_s)[u"state"].toString(), u"shown"_s);
}

void DeliveryRulesTest::anExtendedSubscriptionReachesAgain()
{
    RunningService service;
    ServiceClient client(service);
    change(client, "ios-1", "\"subscriptionExpires\":\"2019-10-01T00:00:00Z\"");
    const QByteArray missed = client.post(visual);
    change(client, "ios-1", "\"subscriptionExpires\":\"2019-12-01T00:00:00Z\"");
    QCOMPARE(client.delivery(missed, u"ios-1"_s)[u"state"].toString(), u"skipped"_s);
    QCOMPARE(client.delivery(client.post(visual), u"ios-1"_s)[u"state"].toString(), u"shown"_s);
}

void DeliveryRulesTest::aDeletedItemLeavesTheAppToo()
{
    RunningService service;
    ServiceClient client(service);
    change(client, "ios-1", "\"foreground\":true");
    const QByteArray id = client.post(visual);
    client.call("DELETE", "/mock/v1/feed/" + id);
    const QJsonObject delivery = client.delivery(id, u"ios-1"_s);
    QCOMPARE(delivery[u"state"].toString(), u"cleared"_s);
    QCOMPARE(delivery[u"reason"].toString(), u"deleted"_s);
    QCOMPARE(delivery[u"delivered"].toBool(), false);
}

void DeliveryRulesTest::replacingShowsTheNewOneAndResetsItsState()
{
    RunningService service;
    ServiceClient client(service);
    QByteArray body = visual;
    body.insert(1, R"("appNotificationId":"parcel",)");
    const QByteArray id = client.post(body);
    client.call("PATCH", "/mock/v1/feed/" + id,
        R"({"userActionState":"Dismissed","deviceId":"ios-1"})");
    client.step(10);
    QCOMPARE(client.post(body.replace("\"T\"", "\"Here\"")), id);
    const QJsonObject delivery = client.delivery(id, u"ios-1"_s);
    QCOMPARE(delivery[u"state"].toString(), u"shown"_s);
    QCOMPARE(delivery[u"shown"].toString(), u"2019-10-21T22:05:46.25Z"_s);
    const QJsonObject item = client.item(id);
    QCOMPARE(item[u"userActionState"].toString(), u"NoInteraction"_s);
    QCOMPARE(item[u"payload"][u"visualContent"][u"title"].toString(), u"Here"_s);
    QCOMPARE(client.get("/mock/v1/feed").values().size(), 1);
}

void DeliveryRulesTest::snoozingClearsEveryDeviceButTheWeb()
{
    RunningService service;
    ServiceClient client(service);
    const QByteArray id = client.post(both);
    client.call("PATCH", "/mock/v1/feed/" + id,
        R"({"userActionState":"Snoozed","deviceId":"windows-1"})");
    for (const char *device : {"windows-1", "ios-1", "android-1"})
        QCOMPARE(client.delivery(id, QString::fromLatin1(device))[u"state"].toString(),
            u"cleared"_s);
    QCOMPARE(client.delivery(id, u"windows-1"_s)[u"cause"].toString(), u"handled"_s);
    QCOMPARE(client.delivery(id, u"ios-1"_s)[u"cause"].toString(), u"handledElsewhere"_s);
    QCOMPARE(client.delivery(id, u"web-1"_s)[u"state"].toString(), u"shown"_s);
}

void DeliveryRulesTest::theNextEventNamesItemAndDevice()
{
    RunningService service;
    ServiceClient client(service);
    change(client, "ios-1", "\"powerSaving\":true");
    const QByteArray id = client.post(fallback);
    const QJsonValue next = client.get("/mock/v1/clock").json()[u"next"];
    QCOMPARE(next[u"what"].toString(), u"fallback"_s);
    QCOMPARE(next[u"id"].toString().toUtf8(), id);
    QCOMPARE(next[u"title"].toString(), u"x"_s);
    QCOMPARE(next[u"deviceId"].toString(), u"ios-1"_s);
    QCOMPARE(next[u"deviceName"].toString(), u"iPhone"_s);
    QCOMPARE(next[u"deviceCount"].toInt(), 1);
}

void DeliveryRulesTest::theNextEventCountsTheDevices()
{
    RunningService service;
    ServiceClient client(service);
    QByteArray body = both;
    client.post(body.insert(1, "\"displayTimeToLive\":60,"));
    QJsonValue next = client.get("/mock/v1/clock").json()[u"next"];
    QCOMPARE(next[u"what"].toString(), u"displayEnd"_s);
    QCOMPARE(next[u"title"].toString(), u"T"_s);
    QCOMPARE(next[u"deviceCount"].toInt(), 4);
    QCOMPARE(next[u"deviceName"].toString(), u"Alex's desktop"_s);
    next = client.step(60).json()[u"next"];
    QCOMPARE(next[u"what"].toString(), u"expiration"_s);
    QCOMPARE(next[u"deviceCount"].toInt(-1), 0);
    QVERIFY(next[u"deviceId"].isUndefined());
}

QTEST_GUILESS_MAIN(DeliveryRulesTest)
#include "test_delivery_rules.moc"
