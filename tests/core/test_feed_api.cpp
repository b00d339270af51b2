#include "support/service_client.h"

using namespace Qt::StringLiterals;
using namespace carillon;
using test::RunningService;
using test::ServiceAnswer;
using test::ServiceClient;

namespace {

const QByteArray subscription = R"({"user":"megan@contoso.com","hostName":"a.example",)"
                                R"("platform":"Android","deviceName":"Phone"})";

QByteArray cursorOf(const ServiceAnswer &answer)
{
    return answer.json()[u"cursor"].toString().toUtf8();
}

QStringList idsIn(const ServiceAnswer &answer)
{
    QStringList out;
    const QJsonArray values = answer.values();
    for (const QJsonValue &each : values)
        out.append(each[u"id"].toString());
    return out;
}

} // namespace

class FeedApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCursorTellsOnlyWhatChangedSince();
    void aDeletionReachesTheReaderAsRemoved();
    void filtersChooseByState();
    void anUnknownFilterIsRefused_data();
    void anUnknownFilterIsRefused();
    void theETagChangesWithTheItem();
    void aStaleIfMatchChangesNothing_data();
    void aStaleIfMatchChangesNothing();
    void aSubscriptionMakesAnEndpoint();
    void subscribingAgainRenews();
    void anExpiredSubscriptionIsRefusedAndListed();
    void anEndedSubscriptionTakesItsDeviceAlong();
    void subscriptionsOutliveARestart();
    void eachSubscriptionReadsItsOwnBox();
    void aSubscriptionReachesOnlyItsHost();
    void badSubscriptionsAreRefused_data();
    void badSubscriptionsAreRefused();
    void subscriptionsAreBounded();
    void aUserMadeByASubscriptionGoesWithIt();
    void oneWhoSpellsAUserOtherwiseWaitsForTheSame();
    void otherUpgradesAreIgnored();
    void aWrongMethodNamesThoseAllowed();
};

void FeedApiTest::aCursorTellsOnlyWhatChangedSince()
{
    RunningService service;
    ServiceClient client(service);
    const QByteArray first = client.post(test::smallBody);
    const QByteArray second = client.post(test::smallBody);
    const QByteArray cursor = cursorOf(client.get("/mock/v1/feed"));
    QCOMPARE(client.get("/mock/v1/feed?cursor=" + cursor).values().size(), 0);
    client.call("PATCH", "/mock/v1/feed/" + first, R"({"readState":"Read"})");
    const QByteArray third = client.post(test::smallBody);
    const ServiceAnswer page = client.get("/mock/v1/feed?cursor=" + cursor);
    QCOMPARE(idsIn(page), (QStringList{QString::fromUtf8(first), QString::fromUtf8(third)}));
    QCOMPARE(page.json()[u"more"].toBool(), false);

    const ServiceAnswer half = client.get("/mock/v1/feed?top=2");
    QCOMPARE(half.json()[u"more"].toBool(), true);
    const ServiceAnswer rest = client.get("/mock/v1/feed?top=2&cursor=" + cursorOf(half));
    QCOMPARE(idsIn(half) + idsIn(rest),
        (QStringList{QString::fromUtf8(second), QString::fromUtf8(first), QString::fromUtf8(third)}));
}

void FeedApiTest::aDeletionReachesTheReaderAsRemoved()
{
    RunningService service;
    ServiceClient client(service);
    const QByteArray id = client.post(test::smallBody);
    const QByteArray cursor = cursorOf(client.get("/mock/v1/feed"));
    client.call("DELETE", "/mock/v1/feed/" + id);
    const QJsonArray changes = client.get("/mock/v1/feed?cursor=" + cursor).values();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][u"status"].toString(), u"Deleted"_s);
    QCOMPARE(changes[0][u"@removed"][u"reason"].toString(), u"deleted"_s);
}

void FeedApiTest::filtersChooseByState()
{
    RunningService service;
    ServiceClient client(service);
    const QString plain = QString::fromUtf8(client.post(test::smallBody));
    const QByteArray read = client.post(test::smallBody);
    const QByteArray dismissed = client.post(test::smallBody);
    const QByteArray deleted = client.post(test::smallBody);
    client.call("PATCH", "/mock/v1/feed/" + read, R"({"readState":"Read"})");
    client.call("PATCH", "/mock/v1/feed/" + dismissed, R"({"userActionState":"Dismissed"})");
    client.call("DELETE", "/mock/v1/feed/" + deleted);
    const auto ids = [&](const QByteArray &filter) {
        return idsIn(client.get("/mock/v1/feed?" + filter));
    };
    QCOMPARE(ids("status=Deleted"), QStringList(QString::fromUtf8(deleted)));
    QCOMPARE(ids("readState=Read"), QStringList(QString::fromUtf8(read)));
    QCOMPARE(ids("userActionState=Dismissed"), QStringList(QString::fromUtf8(dismissed)));
    QCOMPARE(ids("status=Active&readState=Unread&userActionState=NoInteraction"),
        QStringList(plain));
    QCOMPARE(ids("status=Any").size(), 4);
    QCOMPARE(ids("order=newest&status=Active").size(), 3);
}

void FeedApiTest::anUnknownFilterIsRefused_data()
{
    QTest::addColumn<QByteArray>("filter");
    for (const char *filter : {"status=deleted", "readState=Seen", "userActionState=4"})
        QTest::newRow(filter) << QByteArray(filter);
}

void FeedApiTest::anUnknownFilterIsRefused()
{
    QFETCH(QByteArray, filter);
    RunningService service;
    QCOMPARE(ServiceClient(service).get("/mock/v1/feed?" + filter).status, 400);
}

void FeedApiTest::theETagChangesWithTheItem()
{
    RunningService service;
    ServiceClient client(service);
    const QByteArray path = "/mock/v1/feed/" + client.post(test::smallBody);
    const ServiceAnswer before = client.get(path);
    QCOMPARE(before.header("ETag"), before.json()[u"etag"].toString().toUtf8());
    QCOMPARE(client.get(path).header("ETag"), before.header("ETag"));
    const ServiceAnswer changed = client.call("PATCH", path, R"({"readState":"Read"})",
        "If-Match: " + before.header("ETag") + "\r\n");
    QCOMPARE(changed.status, 200);
    QVERIFY(changed.header("ETag") != before.header("ETag"));
    QCOMPARE(client.get(path).header("ETag"), changed.header("ETag"));
    QCOMPARE(client.call("PATCH", path, R"({"readState":"Read"})", "If-Match: *\r\n").status, 200);
}

void FeedApiTest::aStaleIfMatchChangesNothing_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::newRow("PATCH") << QByteArray("PATCH");
    QTest::newRow("DELETE") << QByteArray("DELETE");
}

void FeedApiTest::aStaleIfMatchChangesNothing()
{
    QFETCH(QByteArray, method);
    RunningService service;
    ServiceClient client(service);
    const QByteArray path = "/mock/v1/feed/" + client.post(test::smallBody);
    const QByteArray stale = client.get(path).header("ETag");
    client.call("PATCH", path, R"({"userActionState":"Activated"})");
    const QJsonObject before = client.get(path).json();
    const ServiceAnswer answer = client.call(
        method, path, R"({"userActionState":"Dismissed"})", "If-Match: " + stale + "\r\n");
    QCOMPARE(answer.status, 412);
    QCOMPARE(answer.json()[u"error"][u"code"].toString(), u"resourceModified"_s);
    QCOMPARE(answer.header("ETag"), before[u"etag"].toString().toUtf8());
    QCOMPARE(client.get(path).json(), before);
}

void FeedApiTest::aSubscriptionMakesAnEndpoint()
{
    RunningService service;
    ServiceClient client(service);
    const ServiceAnswer made = client.call("POST", "/mock/v1/subscriptions", subscription);
    QCOMPARE(made.status, 201);
    const QByteArray unsId = made.json()[u"unsId"].toString().toUtf8();
    QVERIFY2(QRegularExpression(u"^uns-[A-Za-z0-9_-]{22}$"_s)
                 .match(QString::fromUtf8(unsId)).hasMatch(), unsId.constData());
    QCOMPARE(made.json()[u"expirationDateTime"].toString(), u"2019-11-20T22:05:36.25Z"_s);
    QCOMPARE(made.header("Location"), "/mock/v1/subscriptions/" + unsId);

    const QByteArray id = client.post(test::smallBody, unsId);
    const QString endpoint = made.json()[u"endpointId"].toString();
    QCOMPARE(client.delivery(id, endpoint)[u"state"].toString(), u"shown"_s);
    QCOMPARE(client.item(id)[u"unsId"].toString().toUtf8(), unsId);
    QCOMPARE(client.item(id)[u"deliveries"].toArray().size(), 1);
    const QJsonObject device = client.get("/mock/v1/devices/" + endpoint.toUtf8()).json();
    QCOMPARE(device[u"user"].toString(), u"megan@contoso.com"_s);
    QCOMPARE(device[u"platform"].toString(), u"Android"_s);
}

void FeedApiTest::subscribingAgainRenews()
{
    RunningService service;
    ServiceClient client(service);
    const ServiceAnswer first = client.call("POST", "/mock/v1/subscriptions", subscription);
    client.step(3600);
    const ServiceAnswer again = client.call("POST", "/mock/v1/subscriptions", subscription);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.json()[u"unsId"], first.json()[u"unsId"]);
    QCOMPARE(again.json()[u"expirationDateTime"].toString(), u"2019-11-20T23:05:36.25Z"_s);
    const ServiceAnswer renewed = client.call("PATCH",
        "/mock/v1/subscriptions/" + first.json()[u"unsId"].toString().toUtf8(),
        R"({"expiresInSeconds":60})");
    QCOMPARE(renewed.json()[u"expirationDateTime"].toString(), u"2019-10-21T23:06:36.25Z"_s);
    QCOMPARE(client.get("/mock/v1/subscriptions").values().size(), 1);
}

void FeedApiTest::anExpiredSubscriptionIsRefusedAndListed()
{
    RunningService service;
    ServiceClient client(service);
    QByteArray shortLived = subscription;
    shortLived.replace("\"platform\"", "\"expiresInSeconds\":60,\"platform\"");
    const QByteArray unsId = client.call("POST", "/mock/v1/subscriptions", shortLived)
                                 .json()[u"unsId"].toString().toUtf8();
    client.post(test::smallBody, unsId);
    client.step(60);
    QByteArray request = test::postBytes(test::smallBody);
    test::RawClient raw(service.port());
    raw.send(request.replace("uns-demo", unsId));
    QCOMPARE(test::RawClient::statusOf(raw.readAnswer()), 403);
    QCOMPARE(client.get("/mock/v1/subscriptions/" + unsId).json()[u"status"].toString(),
        u"expired"_s);
}

void FeedApiTest::anEndedSubscriptionTakesItsDeviceAlong()
{
    RunningService service;
    ServiceClient client(service);
    const QJsonObject made
        = client.call("POST", "/mock/v1/subscriptions", subscription).json();
    const QByteArray unsId = made[u"unsId"].toString().toUtf8();
    QCOMPARE(client.call("DELETE", "/mock/v1/subscriptions/" + unsId).status, 204);
    QCOMPARE(client.get("/mock/v1/subscriptions/" + unsId).status, 404);
    QCOMPARE(client.call("DELETE", "/mock/v1/subscriptions/" + unsId).status, 404);
    QCOMPARE(
        client.get("/mock/v1/devices/" + made[u"endpointId"].toString().toUtf8()).status, 404);
}

void FeedApiTest::subscriptionsOutliveARestart()
{
    RunningService service;
    QJsonObject made;
    {
        ServiceClient client(service);
        made = client.call("POST", "/mock/v1/subscriptions", subscription).json();
    }
    service.restart();
    ServiceClient client(service);
    const QByteArray id = client.post(test::smallBody, made[u"unsId"].toString().toUtf8());
    QCOMPARE(client.delivery(id, made[u"endpointId"].toString())[u"state"].toString(), u"shown"_s);
}

void FeedApiTest::eachSubscriptionReadsItsOwnBox()
{
    RunningService service;
    ServiceClient client(service);
    const QByteArray unsId = client.call("POST", "/mock/v1/subscriptions", subscription)
                                 .json()[u"unsId"].toString().toUtf8();
    const QByteArray megans = client.post(test::smallBody, unsId);
    const QByteArray alexs = client.post(test::smallBody);
    QCOMPARE(idsIn(client.get("/mock/v1/feed", "X-UNS-ID: " + unsId + "\r\n")),
        QStringList(QString::fromUtf8(megans)));
    QCOMPARE(idsIn(client.get("/mock/v1/feed", "X-UNS-ID: uns-demo\r\n")),
        QStringList(QString::fromUtf8(alexs)));
    QCOMPARE(client.get("/mock/v1/feed", "X-UNS-ID: uns-nobody\r\n").status, 404);
}

// A subscription of another host does not carry the notification.
void FeedApiTest::aSubscriptionReachesOnlyItsHost()
{
    RunningService service;
    ServiceClient client(service);
    QByteArray other = subscription;
    other.replace("a.example", "b.example").replace("Phone", "Tablet");
    const QByteArray unsId = client.call("POST", "/mock/v1/subscriptions", subscription)
                                 .json()[u"unsId"].toString().toUtf8();
    const QString tablet
        = client.call("POST", "/mock/v1/subscriptions", other).json()[u"endpointId"].toString();
    const QJsonObject delivery = client.delivery(client.post(test::smallBody, unsId), tablet);
    QCOMPARE(delivery[u"state"].toString(), u"skipped"_s);
    QCOMPARE(delivery[u"reason"].toString(),
        u"no live subscription of this application and host"_s);
}

void FeedApiTest::badSubscriptionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to,
                         const char *says) {
        QByteArray body = subscription;
        QTest::newRow(name) << body.replace(from, to) << QString::fromLatin1(says);
    };
    row("no user", "\"user\"", "\"usr\"", "usr");
    row("blank host", "a.example", " ", "hostName");
    row("another platform", "Android", "Amiga", "platform");
    row("a number for a name", "\"Phone\"", "7", "deviceName");
    row("no time to live", "\"platform\"", "\"expiresInSeconds\":0,\"platform\"", "expiresInSeconds");
    row("an unknown application", "\"platform\"", "\"application\":\"x\",\"platform\"", "application");
    row("not an object", subscription, "[]", "object");
}

void FeedApiTest::badSubscriptionsAreRefused()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    RunningService service;
    ServiceClient client(service);
    const ServiceAnswer answer = client.call("POST", "/mock/v1/subscriptions", body);
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json()[u"error"][u"message"].toString().contains(says));
    QCOMPARE(client.get("/mock/v1/subscriptions").values().size(), 0);
}

void FeedApiTest::subscriptionsAreBounded()
{
    Limits limits;
    limits.subscriptions = 1;
    RunningService service(limits);
    ServiceClient client(service);
    QCOMPARE(client.call("POST", "/mock/v1/subscriptions", subscription).status, 201);
    QByteArray second = subscription;
    second.replace("Phone", "Tablet");
    QCOMPARE(client.call("POST", "/mock/v1/subscriptions", second).status, 507);
    QCOMPARE(client.call("POST", "/mock/v1/subscriptions", subscription).status, 200);
}

void FeedApiTest::aUserMadeByASubscriptionGoesWithIt()
{
    RunningService service;
    ServiceClient client(service);
    const QByteArray unsId = client.call("POST", "/mock/v1/subscriptions", subscription)
                                 .json()[u"unsId"].toString().toUtf8();
    QCOMPARE(client.get("/mock/v1/devices").values().size(), 5);
    client.call("DELETE", "/mock/v1/subscriptions/" + unsId);
    QCOMPARE(client.get("/mock/v1/devices").values().size(), 4);
    const QByteArray again = client.call("POST", "/mock/v1/subscriptions", subscription)
                                 .json()[u"unsId"].toString().toUtf8();
    QVERIFY(again != unsId);
    client.post(test::smallBody, again);
}

void FeedApiTest::oneWhoSpellsAUserOtherwiseWaitsForTheSame()
{
    RunningService service;
    ServiceClient client(service);
    QByteArray body = subscription;
    body.replace("megan@contoso.com", "Alex@Contoso.com");
    const QByteArray unsId = client.call("POST", "/mock/v1/subscriptions", body)
                                 .json()[u"unsId"].toString().toUtf8();
    client.post(test::smallBody, unsId);
    const ServiceAnswer waited = client.call("POST", "/mock/v1/await",
        "{\"unsId\":\"" + unsId + "\",\"timeoutSeconds\":0}");
    QCOMPARE(waited.status, 200);
}

// As HTTP clients do that would rather speak HTTP/2.
void FeedApiTest::otherUpgradesAreIgnored()
{
    RunningService service;
    ServiceClient client(service);
    const QByteArray h2c = "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\n"
                           "HTTP2-Settings: AAMAAABkAAQAAP__\r\n";
    QCOMPARE(client.get("/mock/v1/feed", h2c).status, 200);
}

void FeedApiTest::aWrongMethodNamesThoseAllowed()
{
    RunningService service;
    ServiceClient client(service);
    const ServiceAnswer answer = client.call("PUT", "/mock/v1/feed/x");
    QCOMPARE(answer.status, 405);
    QCOMPARE(answer.header("Allow"), QByteArray("GET, PATCH, DELETE"));
    QCOMPARE(client.get("/mock/v1/nothing").status, 404);
}

QTEST_GUILESS_MAIN(FeedApiTest)
#include "test_feed_api.moc"
