#include "support/service_client.h"

#include <QWebSocket>

using namespace Qt::StringLiterals;
using namespace carillon;
using test::RunningService;
using test::ServiceAnswer;
using test::ServiceClient;

namespace {

const QByteArray tablet
    = R"({"user":"megan@contoso.com","platform":"iOS","name":"Family iPad","powerSaving":true})";

QStringList namesIn(const QJsonArray &list)
{
    QStringList out;
    for (const QJsonValue &each : list)
        out.append(each[u"name"].toString());
    return out;
}

QByteArray pathOf(const QJsonObject &device)
{
    return "/mock/v1/devices/" + device[u"id"].toString().toUtf8();
}

} // namespace

// Devices as the control surface adds, changes, removes and tells them.
class DevicesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAHostAnyApplicationWillDo();
    void anAddedDeviceBringsItsUserAndSubscription();
    void anAddedDeviceOfAKnownUserGetsTheirNotifications();
    void aDeviceOfOneHostHearsOfNoOther();
    void wrongRequestsAreRefusedInWords_data();
    void wrongRequestsAreRefusedInWords();
    void everyStateCanBeChanged();
    void aRemovedDeviceTakesItsSubscriptionAndUserAlong();
    void aConfiguredDeviceIsGoneUntilTheReset();
    void changesOutliveARestart();
    void aSubscriptionIsExtendedThroughItsDevice();
    void thereIsRoomForSoMany();
    void usersTellTheirDevicesAndIds();
    void everyChangeIsTold();
};

void DevicesTest::anAddedDeviceBringsItsUserAndSubscription()
{
    RunningService service;
    ServiceClient client(service);
    const ServiceAnswer made = client.call("POST", "/mock/v1/devices", tablet);
    QCOMPARE(made.status, 201);
    const QJsonObject device = made.json();
    QCOMPARE(made.header("Location"), pathOf(device));
    QCOMPARE(device[u"user"].toString(), u"megan@contoso.com"_s);
    QCOMPARE(device[u"platform"].toString(), u"iOS"_s);
    QCOMPARE(device[u"powerSaving"].toBool(), true);
    QCOMPARE(device[u"online"].toBool(), true);
    QCOMPARE(device[u"configured"].toBool(true), false);
    QCOMPARE(device[u"subscriptionExpires"].toString(), u"2019-11-20T22:05:36.25Z"_s);
    QVERIFY(!device.contains(u"hostName"));
    QCOMPARE(client.get(pathOf(device)).json(), device);
    // One without a host is reached by any.
    const QByteArray id = client.post(test::smallBody, device[u"unsId"].toString().toUtf8());
    QCOMPARE(client.delivery(id, device[u"id"].toString())[u"state"].toString(), u"waiting"_s);
}

void DevicesTest::anAddedDeviceOfAKnownUserGetsTheirNotifications()
{
    RunningService service;
    ServiceClient client(service);
    const QJsonObject device = client
                                   .call("POST", "/mock/v1/devices",
                                       R"({"user":"alex@contoso.com","platform":"android",)"
                                       R"("name":"Tablet","doNotDisturb":true})")
                                   .json();
    QCOMPARE(device[u"platform"].toString(), u"Android"_s);
    const QByteArray id = client.post(test::smallBody);
    QCOMPARE(client.item(id)[u"deliveries"].toArray().size(), 5);
    QCOMPARE(client.delivery(id, device[u"id"].toString())[u"quietly"].toBool(), true);
}

void DevicesTest::aDeviceOfOneHostHearsOfNoOther()
{
    RunningService service;
    ServiceClient client(service);
    const QJsonObject device = client
                                   .call("POST", "/mock/v1/devices",
                                       R"({"user":"alex@contoso.com","platform":"Windows",)"
                                       R"("name":"Laptop","hostName":"b.example"})")
                                   .json();
    QCOMPARE(device[u"hostName"].toString(), u"b.example"_s);
    const QByteArray id = client.post(test::smallBody);
    const QJsonObject delivery = client.delivery(id, device[u"id"].toString());
    QCOMPARE(delivery[u"state"].toString(), u"skipped"_s);
    QCOMPARE(delivery[u"cause"].toString(), u"notSubscribed"_s);
}

void DevicesTest::wrongRequestsAreRefusedInWords_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("word");
    const auto add = [](const char *name, const char *body, const char *word) {
        QTest::newRow(name) << QByteArray("POST") << QByteArray("/mock/v1/devices")
                            << QByteArray(body) << 400 << QByteArray(word);
    };
    add("no user", R"({"platform":"iOS","name":"x"})", "user");
    add("a blank name", R"({"user":"a","platform":"iOS","name":" "})", "name");
    add("another platform", R"({"user":"a","platform":"Amiga","name":"x"})", "platform");
    add("another application", R"({"user":"a","platform":"iOS","name":"x","application":"z"})",
        "application");
    add("an unknown member", R"({"user":"a","platform":"iOS","name":"x","colour":"red"})",
        "colour");
    add("a word for a flag", R"({"user":"a","platform":"iOS","name":"x","online":"yes"})",
        "online");
    add("no JSON", "{", "JSON");
    const auto row = [](const char *name, const char *method, const char *id, const char *body,
                         int status, const char *word) {
        QTest::newRow(name) << QByteArray(method) << QByteArray("/mock/v1/devices/") + id
                            << QByteArray(body) << status << QByteArray(word);
    };
    row("a date without an offset", "PATCH", "ios-1",
        R"({"subscriptionExpires":"2019-01-01T00:00:00"})", 400, "subscriptionExpires");
    row("a platform cannot change", "PATCH", "ios-1", R"({"platform":"iOS"})", 400, "platform");
    row("nobody's device", "PATCH", "none", R"({"online":true})", 404, "id");
    row("removing nobody's", "DELETE", "none", "", 404, "id");
}

void DevicesTest::wrongRequestsAreRefusedInWords()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, word);
    RunningService service;
    ServiceClient client(service);
    const QByteArray before = client.get("/mock/v1/devices").body;
    const ServiceAnswer answer = client.call(method, path, body);
    QTEST(answer.status, "status");
    QVERIFY2(answer.json()[u"error"][u"message"].toString().toUtf8().contains(word),
        answer.body.constData());
    QCOMPARE(client.get("/mock/v1/devices").body, before);
}

void DevicesTest::everyStateCanBeChanged()
{
    RunningService service;
    ServiceClient client(service);
    const QJsonObject changed = client
                                    .call("PATCH", "/mock/v1/devices/android-1",
                                        R"({"name":"Old Pixel","online":false,"powerSaving":true,)"
                                        R"("doNotDisturb":true,"foreground":true,)"
                                        R"("notificationsAllowed":false,)"
                                        R"("subscriptionExpires":"2020-01-01T00:00:00Z"})")
                                    .json();
    QCOMPARE(changed[u"name"].toString(), u"Old Pixel"_s);
    for (const char *on : {"powerSaving", "doNotDisturb", "foreground", "configured"})
        QVERIFY2(changed[QLatin1String(on)].toBool(), on);
    for (const char *off : {"online", "notificationsAllowed"})
        QVERIFY2(!changed[QLatin1String(off)].toBool(true), off);
    QCOMPARE(changed[u"subscriptionExpires"].toString(), u"2020-01-01T00:00:00Z"_s);
    QCOMPARE(client.get("/mock/v1/devices/android-1").json(), changed);
}

void DevicesTest::aRemovedDeviceTakesItsSubscriptionAndUserAlong()
{
    RunningService service;
    ServiceClient client(service);
    const QJsonObject device = client.call("POST", "/mock/v1/devices", tablet).json();
    QCOMPARE(client.call("DELETE", pathOf(device)).status, 204);
    QCOMPARE(client.get(pathOf(device)).status, 404);
    QCOMPARE(client.get("/mock/v1/subscriptions").values().size(), 0);
    QCOMPARE(namesIn(client.get("/mock/v1/users").values()), QStringList{u"alex@contoso.com"_s});
}

void DevicesTest::aConfiguredDeviceIsGoneUntilTheReset()
{
    RunningService service;
    {
        ServiceClient client(service);
        QCOMPARE(client.call("DELETE", "/mock/v1/devices/web-1").status, 204);
        QCOMPARE(client.get("/mock/v1/devices/web-1").status, 404);
    }
    service.restart();
    ServiceClient client(service);
    QCOMPARE(client.get("/mock/v1/devices").values().size(), 3);
    QCOMPARE(client.item(client.post(test::smallBody))[u"deliveries"].toArray().size(), 3);
    client.call("POST", "/mock/v1/reset");
    QCOMPARE(client.get("/mock/v1/devices").values().size(), 4);
}

void DevicesTest::changesOutliveARestart()
{
    RunningService service;
    QJsonArray before;
    {
        ServiceClient client(service);
        client.call("POST", "/mock/v1/devices", tablet);
        client.call("PATCH", "/mock/v1/devices/ios-1",
            R"({"doNotDisturb":true,"subscriptionExpires":"2020-01-01T00:00:00Z"})");
        before = client.get("/mock/v1/devices").values();
    }
    service.restart();
    ServiceClient client(service);
    QCOMPARE(client.get("/mock/v1/devices").values(), before);
}

void DevicesTest::aSubscriptionIsExtendedThroughItsDevice()
{
    RunningService service;
    ServiceClient client(service);
    const QJsonObject device = client.call("POST", "/mock/v1/devices", tablet).json();
    const QByteArray unsId = device[u"unsId"].toString().toUtf8();
    client.call("PATCH", pathOf(device), R"({"subscriptionExpires":"2021-01-01T00:00:00Z"})");
    QCOMPARE(client.get("/mock/v1/subscriptions/" + unsId).json()[u"expirationDateTime"].toString(),
        u"2021-01-01T00:00:00Z"_s);
    client.call("PATCH", "/mock/v1/subscriptions/" + unsId, R"({"expiresInSeconds":60})");
    QCOMPARE(client.get(pathOf(device)).json()[u"subscriptionExpires"].toString(),
        u"2019-10-21T22:06:36.25Z"_s);
}

void DevicesTest::thereIsRoomForSoMany()
{
    Limits limits;
    limits.subscriptions = 2;
    RunningService service(limits);
    ServiceClient client(service);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(client.call("POST", "/mock/v1/devices", tablet).status, 201);
    QCOMPARE(client.call("POST", "/mock/v1/devices", tablet).status, 507);
    QCOMPARE(client.get("/mock/v1/devices").values().size(), 6);
}

void DevicesTest::usersTellTheirDevicesAndIds()
{
    RunningService service;
    ServiceClient client(service);
    const QJsonObject device = client.call("POST", "/mock/v1/devices", tablet).json();
    const QJsonArray users = client.get("/mock/v1/users").values();
    QCOMPARE(namesIn(users), (QStringList{u"alex@contoso.com"_s, u"megan@contoso.com"_s}));
    QCOMPARE(users.at(0)[u"devices"].toInt(), 4);
    QCOMPARE(users.at(0)[u"unsIds"].toArray(), QJsonArray{u"uns-demo"_s});
    QCOMPARE(users.at(1)[u"unsIds"].toArray(), QJsonArray{device[u"unsId"]});
}

void DevicesTest::everyChangeIsTold()
{
    RunningService service;
    ServiceClient client(service);
    QWebSocket socket;
    QList<QJsonArray> told;
    connect(&socket, &QWebSocket::textMessageReceived, &socket, [&](const QString &text) {
        const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
        if (frame[u"type"].toString() == u"devices"_s)
            told.append(frame[u"value"].toArray());
    });
    QSignalSpy connected(&socket, &QWebSocket::connected);
    socket.open(QUrl(u"ws://127.0.0.1:%1/mock/v1/events"_s.arg(service.port())));
    QVERIFY(connected.wait());
    const auto isTold = [&](qsizetype frames) {
        return QTest::qWaitFor([&] { return told.size() >= frames; }, 5000)
            && told.constLast() == client.get("/mock/v1/devices").values();
    };
    const QJsonObject device = client.call("POST", "/mock/v1/devices", tablet).json();
    QVERIFY(isTold(1));
    client.call("PATCH", pathOf(device), R"({"name":"Renamed"})");
    QVERIFY(isTold(2));
    QVERIFY(namesIn(told.constLast()).contains(u"Renamed"_s));
    client.call("DELETE", pathOf(device));
    QVERIFY(isTold(3));
    client.call("DELETE", "/mock/v1/devices/web-1");
    QVERIFY(isTold(4));
    const QJsonObject subscription
        = client
              .call("POST", "/mock/v1/subscriptions",
                  R"({"user":"megan@contoso.com","hostName":"a.example","platform":"Android",)"
                  R"("deviceName":"Pixel"})")
              .json();
    QVERIFY(isTold(5));
    const QByteArray unsId = subscription[u"unsId"].toString().toUtf8();
    client.call("PATCH", "/mock/v1/subscriptions/" + unsId, R"({"expiresInSeconds":60})");
    QVERIFY(isTold(6));
    client.call("DELETE", "/mock/v1/subscriptions/" + unsId);
    QVERIFY(isTold(7));
    QCOMPARE(told.size(), 7);
}

void DevicesTest::withoutAHostAnyApplicationWillDo()
{
    const auto configuration = service::configurationFrom(R"({
        "applications": [{"id": "app-a", "hosts": ["a.example"]}],
        "users": [{"name": "alex@contoso.com", "devices": []}],
        "tokens": [], "subscriptions": []
    })");
    QVERIFY(configuration);
    test::RunningService strict(Limits(), *configuration);
    QCOMPARE(test::ServiceClient(strict)
                 .call("POST", "/mock/v1/devices",
                     R"({"user":"alex@contoso.com","platform":"iOS","name":"Phone"})")
                 .status,
        201);
}

QTEST_GUILESS_MAIN(DevicesTest)
#include "test_devices.moc"
