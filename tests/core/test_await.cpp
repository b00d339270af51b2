#include "support/raw_client.h"
#include "support/running_service.h"
#include "support/seed_example.h"

#include "store/feed_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace carillon;
using test::RawClient;

// POST /mock/v1/await through real sockets. The service's clock stands still here, so that every
// deadline that passes is one of real time.
class AwaitTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersWhatIsThereAlready();
    void answersAsSoonAsItComes();
    void waitsForSoManyDifferentItems();
    void comparesByKindAndValue_data();
    void comparesByKindAndValue();
    void asksForADelivery_data();
    void asksForADelivery();
    void aBoxHoldsOnlyItsUsersItems();
    void aCursorLeavesOutWhatWasBefore();
    void aStateChangeIsSeen();
    void theTimeoutNamesTheNearest();
    void whatIsGoneDoesNotCount();
    void aMatchMayBeLostAgain();
    void badBodiesAreNamed_data();
    void badBodiesAreNamed();
    void aLeavingClientMakesRoom();
    void aLongFeedHoldsUpNobody();
    void theEndOfTheServiceEndsTheWait();
};

namespace {

QByteArray awaiting(const QByteArray &body)
{
    return "POST /mock/v1/await HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray ask(quint16 port, const QByteArray &request)
{
    RawClient client(port);
    client.send(request);
    return client.readAnswer(20'000);
}

QByteArray post(quint16 port, const QByteArray &body)
{
    const QByteArray answer = ask(port, test::postBytes(body));
    if (!QByteArray("200 201").contains(QByteArray::number(RawClient::statusOf(answer))))
        qFatal("not accepted: %s", answer.constData());
    return QJsonDocument::fromJson(RawClient::bodyOf(answer))[u"id"].toString().toUtf8();
}

QByteArray remove(const QByteArray &id)
{
    return "DELETE /mock/v1/feed/" + id + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
}

QJsonObject jsonIn(const QByteArray &answer)
{
    return QJsonDocument::fromJson(RawClient::bodyOf(answer)).object();
}

QByteArray raw(const QByteArray &content, const QByteArray &more = {})
{
    return R"({"targetHostName":"a.example","payload":{"rawContent":")" + content + "\"}" + more + '}';
}

const QByteArray order = raw(
    R"({\"orderId\":4711,\"paid\":true,\"a/b\":{\"~\":\"x\"},\"lines\":[{\"sku\":\"k-1\"}],\"note\":null,\"sum\":1.50})",
    R"(,"displayTimeToLive":60,"groupName":"shop")");

} // namespace

void AwaitTest::answersWhatIsThereAlready()
{
    test::RunningService service;
    const QByteArray id = post(service.port(), test::seedExample);
    const QByteArray answer = ask(service.port(), awaiting("{}"));
    QCOMPARE(RawClient::statusOf(answer), 200);
    const QJsonArray items = jsonIn(answer)[u"value"].toArray();
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.at(0)[u"id"].toString().toUtf8(), id);
    QCOMPARE(items.at(0)[u"payload"][u"visualContent"][u"title"].toString(),
        QStringLiteral("Hello World!"));
    QVERIFY(jsonIn(answer)[u"cursor"].toString().endsWith(u".1"));
    QCOMPARE(RawClient::statusOf(ask(service.port(), awaiting({}))), 200);
}

// One connection, so the wait has begun before the notification is there.
void AwaitTest::answersAsSoonAsItComes()
{
    test::RunningService service;
    RawClient client(service.port());
    client.send(awaiting(R"({"where":{"/groupName":"shop"},"timeoutSeconds":600})")
        + test::postBytes(test::seedExample) + test::postBytes(order));
    const QByteArray answer = client.readAnswer();
    QCOMPARE(RawClient::statusOf(answer), 200);
    QCOMPARE(jsonIn(answer)[u"value"][0][u"groupName"].toString(), QStringLiteral("shop"));
    QCOMPARE(RawClient::statusOf(client.readAnswer()), 201);
    QCOMPARE(RawClient::statusOf(client.readAnswer()), 201);
}

void AwaitTest::waitsForSoManyDifferentItems()
{
    test::RunningService service;
    post(service.port(), test::seedExample);
    post(service.port(), test::seedExample); // replaces the first
    const QByteArray two = awaiting(R"({"count":2,"timeoutSeconds":0})");
    const QByteArray early = ask(service.port(), two);
    QCOMPARE(RawClient::statusOf(early), 404);
    QCOMPARE(jsonIn(early)[u"matched"].toInt(), 1);
    post(service.port(), order);
    const QByteArray answer = ask(service.port(), two);
    QCOMPARE(RawClient::statusOf(answer), 200);
    const QJsonArray items = jsonIn(answer)[u"value"].toArray();
    QCOMPARE(items.size(), 2);
    QVERIFY(items.at(0)[u"sequence"].toInt() < items.at(1)[u"sequence"].toInt());
}

void AwaitTest::comparesByKindAndValue_data()
{
    QTest::addColumn<QByteArray>("where");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *name, const char *where, bool matches) {
        QTest::newRow(name) << QByteArray(where) << matches;
    };
    row("a string", R"("/targetHostName":"a.example")", true);
    row("another string", R"("/targetHostName":"A.example")", false);
    row("a string with an escape", R"("/targetHostName":"a\u002eexample")", true);
    row("a number", R"("/displayTimeToLive":60)", true);
    row("the same number", R"("/displayTimeToLive":6.0e1)", true);
    row("another number", R"("/displayTimeToLive":61)", false);
    row("a number as string", R"("/displayTimeToLive":"60")", false);
    row("null", R"("/changedBy":null)", true);
    row("null is not false", R"("/changedBy":false)", false);
    row("null is not absence", R"("/nothing":null)", false);
    row("an element", R"("/platformTypes/0":"Windows")", true);
    row("a member of an element", R"("/deliveries/3/platform":"WebPush")", true);
    row("an index with a zero in front", R"("/platformTypes/00":"Windows")", false);
    row("an index beyond the end", R"("/platformTypes/4":"Windows")", false);
    row("raw JSON: a number", R"("/payload/rawContent/orderId":4711)", true);
    row("raw JSON: a fraction", R"("/payload/rawContent/sum":1.5)", true);
    row("raw JSON: true", R"("/payload/rawContent/paid":true)", true);
    row("raw JSON: false", R"("/payload/rawContent/paid":false)", false);
    row("raw JSON: null", R"("/payload/rawContent/note":null)", true);
    row("raw JSON: deep", R"("/payload/rawContent/lines/0/sku":"k-1")", true);
    row("raw JSON: escapes in the pointer", R"("/payload/rawContent/a~1b/~0":"x")", true);
    row("both", R"("/groupName":"shop","/payload/rawContent/orderId":4711)", true);
    row("one of both", R"("/groupName":"shop","/payload/rawContent/orderId":4712)", false);
    row("an object is no scalar", R"("/payload":"x")", false);
}

void AwaitTest::comparesByKindAndValue()
{
    QFETCH(QByteArray, where);
    QFETCH(bool, matches);
    test::RunningService service;
    post(service.port(), order);
    const QByteArray answer
        = ask(service.port(), awaiting("{\"timeoutSeconds\":0,\"where\":{" + where + "}}"));
    QCOMPARE(RawClient::statusOf(answer), matches ? 200 : 404);
}

void AwaitTest::asksForADelivery_data()
{
    QTest::addColumn<QByteArray>("on");
    QTest::addColumn<QByteArray>("pointer"); // what differs; empty for a match
    QTest::newRow("a platform") << QByteArray("Windows") << QByteArray();
    QTest::newRow("a platform in any case") << QByteArray("IOS") << QByteArray();
    QTest::newRow("a device") << QByteArray("android-1") << QByteArray();
    QTest::newRow("a platform it did not reach")
        << QByteArray("WebPush") << QByteArray("/deliveries/3/delivered");
    QTest::newRow("a device it did not reach")
        << QByteArray("web-1") << QByteArray("/deliveries/3/delivered");
    QTest::newRow("a device nobody has") << QByteArray("fridge-1") << QByteArray("/deliveries");
}

void AwaitTest::asksForADelivery()
{
    QFETCH(QByteArray, on);
    QFETCH(QByteArray, pointer);
    test::RunningService service;
    post(service.port(), test::seedExample); // to Windows, iOS and Android
    const QByteArray answer
        = ask(service.port(), awaiting("{\"timeoutSeconds\":0,\"on\":\"" + on + "\"}"));
    QCOMPARE(RawClient::statusOf(answer), pointer.isEmpty() ? 200 : 404);
    const QJsonValue differs = jsonIn(answer)[u"nearest"][0][u"differs"];
    QCOMPARE(differs[0][u"pointer"].toString().toUtf8(), pointer);
    if (pointer.endsWith("delivered")) {
        QCOMPARE(differs[0][u"found"], QJsonValue(false));
        QCOMPARE(differs[0][u"reason"].toString(), QStringLiteral("filtered by platformTypes"));
    }
}

void AwaitTest::aBoxHoldsOnlyItsUsersItems()
{
    service::Configuration configuration;
    configuration.directory.users.append(service::UserEntry{"bo@contoso.com", {}});
    configuration.directory.subscriptions.append(
        service::SubscriptionEntry{"uns-bo", "demo-app", "bo@contoso.com", {}, {}});
    test::RunningService service({}, configuration);
    post(service.port(), order); // to Alex
    const auto box = [&](const QByteArray &unsId) {
        return ask(service.port(), awaiting("{\"timeoutSeconds\":0,\"unsId\":\"" + unsId + "\"}"));
    };
    QCOMPARE(RawClient::statusOf(box("uns-demo")), 200);
    const QByteArray others = box("uns-bo");
    QCOMPARE(RawClient::statusOf(others), 404);
    QCOMPARE(jsonIn(others)[u"error"][u"code"].toString(), QStringLiteral("expectationNotMet"));
    QCOMPARE(jsonIn(others)[u"nearest"].toArray().size(), 0); // nor does it learn what it held
    QCOMPARE(jsonIn(box("uns-nobody"))[u"error"][u"code"].toString(), QStringLiteral("NotFound"));
}

void AwaitTest::aCursorLeavesOutWhatWasBefore()
{
    test::RunningService service;
    post(service.port(), order);
    const QByteArray cursor
        = jsonIn(ask(service.port(), awaiting("{}")))[u"cursor"].toString().toUtf8();
    const QByteArray after = awaiting("{\"timeoutSeconds\":0,\"since\":\"" + cursor + "\"}");
    QCOMPARE(RawClient::statusOf(ask(service.port(), after)), 404);
    const QByteArray id = post(service.port(), order);
    const QByteArray answer = ask(service.port(), after);
    QCOMPARE(jsonIn(answer)[u"value"].toArray().size(), 1);
    QCOMPARE(jsonIn(answer)[u"value"][0][u"id"].toString().toUtf8(), id);
    const QByteArray foreign = ask(service.port(), awaiting(R"({"since":"elsewhere.1"})"));
    QCOMPARE(RawClient::statusOf(foreign), 410);
}

void AwaitTest::aStateChangeIsSeen()
{
    test::RunningService service;
    const QByteArray id = post(service.port(), order);
    const QByteArray body = R"({"userActionState":"Dismissed"})";
    RawClient client(service.port());
    client.send(awaiting(R"({"where":{"/userActionState":"Dismissed"}})") + "PATCH /mock/v1/feed/"
        + id + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    const QByteArray answer = client.readAnswer();
    QCOMPARE(RawClient::statusOf(answer), 200);
    QCOMPARE(jsonIn(answer)[u"value"][0][u"id"].toString().toUtf8(), id);
}

void AwaitTest::theTimeoutNamesTheNearest()
{
    test::RunningService service;
    QList<QByteArray> near;
    for (int i = 0; i < 6; ++i)
        near.prepend(post(service.port(), order));
    const QByteArray far = post(service.port(), raw(QByteArray(5000, 'x')));
    const QByteArray answer = ask(service.port(),
        awaiting(R"({"timeoutSeconds":0.05,"where":{"/groupName":"shop",)"
                 R"("/payload/rawContent/orderId":4712}})"));
    QCOMPARE(RawClient::statusOf(answer), 404);
    const QJsonObject body = jsonIn(answer);
    QCOMPARE(body[u"error"][u"message"].toString(),
        QStringLiteral("0 of 1 matching notifications came within 0.05 s."));
    const QJsonArray nearest = body[u"nearest"].toArray();
    QCOMPARE(nearest.size(), 5);
    for (int i = 0; i < 5; ++i) // the newest one differs in more
        QCOMPARE(nearest.at(i)[u"id"].toString().toUtf8(), near.at(i));
    QVERIFY(nearest.at(0)[u"headline"].toString().startsWith(u"{\"orderId\":4711"));
    const QJsonArray differs = nearest.at(0)[u"differs"].toArray();
    QCOMPARE(differs,
        (QJsonArray{QJsonObject{{QStringLiteral("pointer"),
                                    QStringLiteral("/payload/rawContent/orderId")},
            {QStringLiteral("expected"), 4712}, {QStringLiteral("found"), 4711}}}));
    const QByteArray both = ask(service.port(),
        awaiting(R"({"timeoutSeconds":0,"where":{"/payload/rawContent":"y","/no":1}})"));
    QCOMPARE(jsonIn(both)[u"nearest"][0][u"id"].toString().toUtf8(), far);
    const QJsonValue missing = jsonIn(both)[u"nearest"][0][u"differs"][1];
    QVERIFY(missing[u"found"].isUndefined());
    QVERIFY(RawClient::bodyOf(both).size() < 20'000); // what was found is shortened
}

void AwaitTest::whatIsGoneDoesNotCount()
{
    test::RunningService service;
    const QByteArray deleted = post(service.port(), order);
    ask(service.port(), remove(deleted));
    for (int i = 0; i < 6; ++i) // as many as would be named
        post(service.port(), raw("x", R"(,"expirationDateTime":"2019-10-21T23:00:00Z")"));
    service.clock.advance(std::chrono::hours(1));
    QCOMPARE(RawClient::statusOf(ask(service.port(), awaiting(R"({"timeoutSeconds":0})"))), 404);
    const QByteArray answer = ask(
        service.port(), awaiting(R"({"timeoutSeconds":0,"where":{"/groupName":"none"}})"));
    QCOMPARE(RawClient::statusOf(answer), 404);
    const QJsonArray nearest = jsonIn(answer)[u"nearest"].toArray();
    QCOMPARE(nearest.size(), 1); // what has expired is gone entirely
    QCOMPARE(nearest.at(0)[u"id"].toString().toUtf8(), deleted);
    QCOMPARE(nearest.at(0)[u"differs"][0][u"pointer"].toString(), QStringLiteral("/status"));
}

void AwaitTest::aMatchMayBeLostAgain()
{
    test::RunningService service;
    const QByteArray id = post(service.port(), order);
    RawClient client(service.port());
    RawClient shorter(service.port());
    client.send(awaiting(R"({"count":2,"timeoutSeconds":600})"));
    shorter.send(awaiting(R"({"count":3,"timeoutSeconds":1})"));
    // Whoever came later has read the feed to its end, so they have too.
    ask(service.port(), awaiting(R"({"where":{"/sequence":1}})"));
    ask(service.port(), remove(id));
    post(service.port(), order);
    QCOMPARE(jsonIn(shorter.readAnswer())[u"matched"].toInt(), 1);
    QCOMPARE(client.readUntil([](const QByteArray &) { return true; }, 0), QByteArray());
    post(service.port(), order);
    const QByteArray answer = client.readAnswer();
    QCOMPARE(RawClient::statusOf(answer), 200);
    QCOMPARE(jsonIn(answer)[u"value"].toArray().size(), 2);
    QVERIFY(!answer.contains(id));
}

void AwaitTest::badBodiesAreNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const QByteArray &name, const QByteArray &body, const char *words) {
        QTest::newRow(name.constData()) << body << QString::fromLatin1(words);
    };
    row("no JSON", "count=1", "JSON object");
    row("no object", "[]", "JSON object");
    row("an unknown member", R"({"wher":{}})", "Only count, where");
    row("a member twice", R"({"count":1,"count":2})", "twice");
    row("no count", R"({"count":0})", "from 1 to");
    row("half a count", R"({"count":1.5})", "from 1 to");
    row("a count as string", R"({"count":"1"})", "from 1 to");
    row("too many", R"({"count":1001})", "from 1 to 1000");
    row("too long", R"({"timeoutSeconds":601})", "from 0 to 600");
    row("before now", R"({"timeoutSeconds":-1})", "from 0 to 600");
    row("no pointer", R"({"where":{"groupName":"x"}})", "\"groupName\" is no JSON pointer");
    row("a bad escape", R"({"where":{"/a~2":"x"}})", "is no JSON pointer");
    row("the whole item", R"({"where":{"":"x"}})", "is no JSON pointer");
    row("an object", R"({"where":{"/payload":{}}})", "/payload is compared with");
    row("where is a list", R"({"where":[]})", "where is an object");
    row("nowhere", R"({"on":""})", "not empty");
    row("a number for a cursor", R"({"since":1})", "are strings");
    QByteArray many = R"({"where":{"/0":0)";
    for (int i = 1; i <= 64; ++i)
        many += ",\"/" + QByteArray::number(i) + "\":0";
    row("65 pointers", many + "}}", "at most 64");
    row("brackets", QByteArray(100'000, '['), "JSON object");
}

void AwaitTest::badBodiesAreNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    test::RunningService service;
    const QByteArray answer = ask(service.port(), awaiting(body));
    QCOMPARE(RawClient::statusOf(answer), 400);
    const QString message = jsonIn(answer)[u"error"][u"message"].toString();
    QVERIFY2(message.contains(words), qPrintable(message));
}

void AwaitTest::aLeavingClientMakesRoom()
{
    Limits limits;
    limits.awaitWaiters = 2;
    test::RunningService service(limits);
    const QByteArray longWait = awaiting(R"({"timeoutSeconds":600})");
    const QByteArray shortWait = awaiting(R"({"timeoutSeconds":0})");
    auto leaving = std::make_unique<RawClient>(service.port());
    leaving->send(longWait + longWait);
    QByteArray refused;
    QTRY_COMPARE(RawClient::statusOf(refused = ask(service.port(), shortWait)), 503);
    QVERIFY(refused.contains("\r\nRetry-After: 1\r\n"));
    leaving.reset();
    QTRY_COMPARE(RawClient::statusOf(ask(service.port(), shortWait)), 404);
}

void AwaitTest::aLongFeedHoldsUpNobody()
{
    test::RunningService service;
    service.stop();
    {
        const auto store = store::FeedStore::open(service.storePath());
        QVERIFY(store);
        QVERIFY((*store)->begin());
        store::FeedRecord record;
        record.content = R"("groupName":"shop")";
        record.deliveries = "[]";
        record.expires = test::testTime + std::chrono::hours(1);
        for (int i = 0; i < 20'000; ++i) {
            record.id = QByteArray::number(i);
            QVERIFY((*store)->insert(record));
        }
        QVERIFY((*store)->commit());
    }
    service.start();
    RawClient waiting(service.port());
    RawClient other(service.port());
    waiting.send(awaiting(R"({"timeoutSeconds":0,"where":{"/id":"none"}})"));
    other.send("GET /mock/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(RawClient::statusOf(other.readAnswer()), 200);
    QCOMPARE(waiting.readUntil([](const QByteArray &) { return true; }, 0), QByteArray());
    const QByteArray last = waiting.readAnswer(20'000);
    QCOMPARE(RawClient::statusOf(last), 404); // the deadline ends no reading half-way
    QCOMPARE(jsonIn(last)[u"nearest"][0][u"id"].toString(), QStringLiteral("19999"));
}

void AwaitTest::theEndOfTheServiceEndsTheWait()
{
    test::RunningService service;
    RawClient client(service.port());
    client.send(awaiting(R"({"timeoutSeconds":600})"));
    QCOMPARE(RawClient::statusOf(ask(service.port(), awaiting(R"({"timeoutSeconds":0})"))), 404);
    service.stop();
    QVERIFY(client.waitForClose());
}

QTEST_GUILESS_MAIN(AwaitTest)
#include "test_await.moc"
