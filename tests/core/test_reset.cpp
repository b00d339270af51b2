#include "store/feed_store.h"
#include "support/http_call.h"
#include "support/running_service.h"

#include <QJsonArray>
#include <QWebSocket>

using namespace carillon;
using test::RawClient;

class ResetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStoreIsEmptyAndANewOne();
    void nothingIsLeft();
    void configuredFaultsAreBack();
    void configuredDevicesAreAsConfigured();
    void subscribersAreToldAndGoOn();
    void survivesARestart();
};

void ResetTest::theStoreIsEmptyAndANewOne()
{
    const auto store = store::FeedStore::open(QStringLiteral(":memory:"));
    QVERIFY(store);
    store::FeedStore &feed = **store;
    const QByteArray epoch = feed.epoch();
    store::FeedRecord record;
    record.id = "one";
    record.content = "\"a\":1";
    record.deliveries = "[]";
    QVERIFY(feed.begin());
    QVERIFY(feed.insert(record));
    QVERIFY(!feed.reset()); // not within a transaction
    QVERIFY(feed.commit());
    QVERIFY(feed.reset());
    QCOMPARE(feed.count(), 0);
    QVERIFY(!feed.find("one"));
    QVERIFY(feed.epoch() != epoch);
    QCOMPARE(feed.sequence(), 1); // never goes back
    QVERIFY(!feed.inTransaction());
}

void ResetTest::nothingIsLeft()
{
    test::RunningService service;
    const quint16 port = service.port();
    const QByteArray created = test::ask(port, test::postBytes(test::smallBody));
    const QByteArray id = test::jsonIn(created)[u"id"].toString().toUtf8();
    (void)test::control(port, "POST", "/mock/v1/faults", R"({"kind":"throttle"})");
    const QJsonObject before = test::jsonIn(test::control(port, "GET", "/mock/v1/feed"));
    const QByteArray cursor = before[u"cursor"].toString().toUtf8();

    const QByteArray answer = test::control(port, "POST", "/mock/v1/reset");
    QCOMPARE(RawClient::statusOf(answer), 200);
    const QJsonObject after = test::jsonIn(test::control(port, "GET", "/mock/v1/feed"));
    QVERIFY(after[u"value"].toArray().isEmpty());
    QCOMPARE(after[u"count"].toInt(), 0);
    QCOMPARE(after[u"cursor"], test::jsonIn(answer)[u"cursor"]);
    QCOMPARE(
        RawClient::statusOf(test::control(port, "GET", "/mock/v1/feed?cursor=" + cursor)), 410);
    QCOMPARE(RawClient::statusOf(test::control(port, "GET", "/mock/v1/feed/" + id)), 404);
    const QJsonObject faults = test::jsonIn(test::control(port, "GET", "/mock/v1/faults"));
    QVERIFY(faults[u"value"].toArray().isEmpty());
    const QJsonObject exchanges = test::jsonIn(test::control(port, "GET", "/mock/v1/exchanges"));
    QCOMPARE(exchanges[u"count"].toInt(), 0);
    QCOMPARE(RawClient::statusOf(test::ask(port, test::postBytes(test::smallBody))), 201);
}

void ResetTest::configuredFaultsAreBack()
{
    service::Configuration configuration;
    configuration.faults = {{.kind = service::FaultKind::Throttle, .next = 1}};
    test::RunningService service({}, configuration);
    const auto post = [&] {
        return RawClient::statusOf(test::ask(service.port(), test::postBytes(test::smallBody)));
    };
    QCOMPARE(post(), 406);
    QCOMPARE(post(), 201);
    (void)test::control(service.port(), "POST", "/mock/v1/reset");
    QCOMPARE(post(), 406);
    QCOMPARE(post(), 201);
}

void ResetTest::configuredDevicesAreAsConfigured()
{
    test::RunningService service;
    const quint16 port = service.port();
    const auto device = [port] {
        return test::jsonIn(test::control(port, "GET", "/mock/v1/devices/ios-1"));
    };
    const QJsonObject before = device();
    QCOMPARE(RawClient::statusOf(test::control(port, "PATCH", "/mock/v1/devices/ios-1",
                 R"({"online":false,"name":"x","subscriptionExpires":"2019-01-01T00:00:00Z"})")),
        200);
    QVERIFY(device() != before);
    QCOMPARE(RawClient::statusOf(test::control(port, "POST", "/mock/v1/reset")), 200);
    QCOMPARE(device(), before);
    service.restart();
    QCOMPARE(device(), before);
}

void ResetTest::subscribersAreToldAndGoOn()
{
    test::RunningService service;
    QWebSocket socket;
    QList<QJsonObject> frames;
    connect(&socket, &QWebSocket::textMessageReceived, &socket, [&](const QString &text) {
        frames.append(QJsonDocument::fromJson(text.toUtf8()).object());
    });
    socket.open(QUrl(
        QStringLiteral("ws://127.0.0.1:%1/mock/v1/events?exchanges=false").arg(service.port())));
    QTRY_COMPARE(frames.size(), 1);
    (void)test::ask(service.port(), test::postBytes(test::smallBody));
    QTRY_COMPARE(frames.size(), 2);
    const QByteArray answer = test::control(service.port(), "POST", "/mock/v1/reset");
    QTRY_COMPARE(frames.size(), 4);
    QCOMPARE(frames.at(3)[u"type"].toString(), QStringLiteral("clock"));
    QCOMPARE(frames.at(2)[u"type"].toString(), QStringLiteral("hello"));
    QCOMPARE(frames.at(2)[u"resumed"], QJsonValue(false));
    QCOMPARE(frames.at(2)[u"cursor"], test::jsonIn(answer)[u"cursor"]);
    QVERIFY(frames.at(2)[u"cursor"] != frames.at(0)[u"cursor"]);
    (void)test::ask(service.port(), test::postBytes(test::smallBody));
    QTRY_COMPARE(frames.size(), 5);
    QCOMPARE(frames.at(4)[u"sequence"].toInt(), 2);
}

void ResetTest::survivesARestart()
{
    test::RunningService service;
    (void)test::ask(service.port(), test::postBytes(test::smallBody));
    const QByteArray answer = test::control(service.port(), "POST", "/mock/v1/reset");
    const QByteArray cursor = test::jsonIn(answer)[u"cursor"].toString().toUtf8();
    service.restart();
    const QByteArray feed = test::control(service.port(), "GET", "/mock/v1/feed?cursor=" + cursor);
    QCOMPARE(RawClient::statusOf(feed), 200);
    QVERIFY(test::jsonIn(feed)[u"value"].toArray().isEmpty());
}

QTEST_GUILESS_MAIN(ResetTest)
#include "test_reset.moc"
