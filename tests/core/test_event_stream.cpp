#include "service/push_frame.h"
#include "support/service_client.h"

#include <QWebSocket>

using namespace carillon;
using test::RawClient;
using test::RunningService;
using test::ServiceClient;

namespace {

QByteArray subscription(const QByteArray &query = {}, const QByteArray &headers = {})
{
    return "GET /mock/v1/events" + query
        + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\n" + headers + "\r\n";
}

/// Follows the stream of server-sent events.
class Follower {
public:
    explicit Follower(const RunningService &service, const QByteArray &request = subscription())
        : m_client(service.port())
    {
        m_client.send(request);
    }

    /// The stream's bytes once they hold @p text.
    QByteArray until(const QByteArray &text)
    {
        return m_client.readUntil(
            [&](const QByteArray &bytes) { return bytes.contains(text); });
    }
    RawClient &client() { return m_client; }

private:
    RawClient m_client;
};

QList<QByteArray> idsIn(const QByteArray &stream)
{
    QList<QByteArray> out;
    const QList<QByteArray> lines = stream.split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("id: "))
            out.append(line.mid(4));
    }
    return out;
}

QByteArray bodyOfSize(int size)
{
    return R"({"targetHostName":"a.example","payload":{"rawContent":")" + QByteArray(size, 'x')
        + "\"}}";
}

} // namespace

class EventStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void serverSentEventsTellChangesWithTheirCursor();
    void aClientThatComesBackMissesNothing();
    void anotherStoresIdResumesNothing();
    void exchangesCanBeLeftOut();
    void dependentPartsOfABatchAreToldOnce();
    void aSubscriberThatLeftAtOnceIsForgotten();
    void theClockIsTold();
    void foreignPagesAreRefused();
    void onlyTheFirstRequestBecomesAStream();
    void theEndIsTold();
    void aSlowReaderIsClosed();
    void theStreamCountsAgainstTheCap();
    void webSocketMessagesOfEverySizeArrive_data();
    void webSocketMessagesOfEverySizeArrive();
    void framesAreAsTheStandardSays();
};

void EventStreamTest::serverSentEventsTellChangesWithTheirCursor()
{
    RunningService service;
    ServiceClient client(service);
    Follower follower(service);
    QVERIFY(follower.until("\"hello\"").startsWith("HTTP/1.1 200 OK\r\n"));
    const QByteArray id = client.post(test::smallBody);
    const QByteArray stream = follower.until(id);
    QVERIFY(stream.contains("Content-Type: text/event-stream\r\n"));
    QVERIFY(stream.contains("data: {\"type\":\"feed\",\"sequence\":1,"));
    QCOMPARE(idsIn(stream).constLast(),
        client.get("/mock/v1/feed").json()[u"cursor"].toString().toUtf8());
}

void EventStreamTest::aClientThatComesBackMissesNothing()
{
    RunningService service;
    ServiceClient client(service);
    QByteArray last;
    {
        Follower follower(service);
        const QByteArray first = client.post(test::smallBody);
        last = idsIn(follower.until(first)).constLast();
    }
    const QByteArray missed = client.post(test::smallBody);
    Follower again(service, subscription({}, "Last-Event-ID: " + last + "\r\n"));
    const QByteArray stream = again.until(missed);
    QVERIFY(stream.contains("\"resumed\":true"));
    QCOMPARE(stream.count("\"type\":\"feed\""), 1);
    Follower byQuery(service, subscription("?since=" + last));
    QCOMPARE(byQuery.until(missed).count("\"type\":\"feed\""), 1);
}

void EventStreamTest::anotherStoresIdResumesNothing()
{
    RunningService service;
    Follower follower(service, subscription({}, "Last-Event-ID: nonsense.3\r\n"));
    QVERIFY(follower.until("\"hello\"").contains("\"resumed\":false"));
}

void EventStreamTest::exchangesCanBeLeftOut()
{
    RunningService service;
    ServiceClient client(service);
    Follower all(service);
    Follower changes(service, subscription("?exchanges=false"));
    QVERIFY(all.until("\"hello\"").contains("\"hello\""));
    QVERIFY(changes.until("\"hello\"").contains("\"hello\""));
    client.post(test::smallBody);
    const QByteArray id = client.post(test::smallBody);
    QTRY_COMPARE(all.until(id).count("\"type\":\"exchange\""), 2);
    const QByteArray stream = changes.until(id);
    QCOMPARE(stream.count("\"type\":\"exchange\""), 0);
    QCOMPARE(stream.count("\"type\":\"feed\""), 2);
}

// The second part is written while the first one's commit is being told.
void EventStreamTest::dependentPartsOfABatchAreToldOnce()
{
    RunningService service;
    ServiceClient client(service);
    Follower follower(service, subscription("?exchanges=false"));
    QVERIFY(follower.until("\"hello\"").contains("\"hello\""));
    const auto part = [](const QByteArray &id, const QByteArray &more) {
        return R"({"id":")" + id + R"(","method":"POST","url":"/me/notifications",)"
            R"("headers":{"Content-Type":"application/json","X-UNS-ID":"uns-demo"},"body":)"
            + test::smallBody + more + '}';
    };
    const test::ServiceAnswer answer = client.call("POST", "/beta/$batch",
        "{\"requests\":[" + part("1", {}) + ',' + part("2", R"(,"dependsOn":["1"])") + ','
            + part("3", R"(,"dependsOn":["2"])") + "]}",
        "Authorization: Bearer t\r\nContent-Type: application/json\r\n");
    QCOMPARE(answer.status, 200);
    client.step(0);
    const QByteArray stream = follower.until("\"clock\"");
    QCOMPARE(stream.count("\"type\":\"feed\""), 3);
    for (const char *sequence : {"\"sequence\":1,\"item\"", "\"sequence\":2,\"item\"",
             "\"sequence\":3,\"item\""})
        QCOMPARE(stream.count(sequence), 1);
}

void EventStreamTest::aSubscriberThatLeftAtOnceIsForgotten()
{
    RunningService service;
    ServiceClient client(service);
    for (int i = 0; i < 20; ++i) {
        RawClient leaver(service.port());
        leaver.send(subscription());
        leaver.reset();
    }
    QTRY_VERIFY(client.get("/mock/v1/metrics").body.contains("carillon_subscribers 0\n"));
}

void EventStreamTest::theClockIsTold()
{
    RunningService service;
    Follower follower(service);
    QVERIFY(follower.until("\"hello\"").contains("\"hello\""));
    ServiceClient(service).step(60);
    QVERIFY(follower.until("\"clock\"").contains("2019-10-21T22:06:36.25Z"));
}

void EventStreamTest::foreignPagesAreRefused()
{
    RunningService service;
    RawClient client(service.port());
    client.send(subscription({}, "Origin: https://evil.example\r\n"));
    QCOMPARE(RawClient::statusOf(client.readToEnd()), 403);
}

void EventStreamTest::onlyTheFirstRequestBecomesAStream()
{
    RunningService service;
    RawClient client(service.port());
    client.send("GET /mock/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(RawClient::statusOf(client.readAnswer()), 200);
    client.send(subscription());
    QCOMPARE(RawClient::statusOf(client.readAnswer()), 426);
}

void EventStreamTest::theEndIsTold()
{
    RunningService service;
    Follower follower(service);
    QVERIFY(follower.until("\"hello\"").contains("\"hello\""));
    service.stop();
    QVERIFY(follower.client().readToEnd().contains("event: end\ndata: the service ends\n\n"));
}

void EventStreamTest::aSlowReaderIsClosed()
{
    Limits limits;
    limits.socketUnsentBytes = 64 * 1024;
    RunningService service(limits);
    ServiceClient client(service);
    Follower follower(service);
    QVERIFY(follower.until("\"hello\"").contains("\"hello\""));
    follower.client().stopReading();
    const auto dropped = [&] {
        return client.get("/mock/v1/metrics").body.contains("carillon_dropped_subscribers_total 1");
    };
    for (int i = 0; i < 200 && !dropped(); ++i)
        client.post(bodyOfSize(100'000));
    QVERIFY(dropped());
    QVERIFY(client.get("/mock/v1/metrics").body.contains("carillon_subscribers 0"));
}

void EventStreamTest::theStreamCountsAgainstTheCap()
{
    Limits limits;
    limits.connections = 2;
    RunningService service(limits);
    Follower one(service);
    Follower two(service);
    QVERIFY(one.until("\"hello\"").contains("\"hello\""));
    QVERIFY(two.until("\"hello\"").contains("\"hello\""));
    RawClient third(service.port());
    third.send("GET /mock/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(RawClient::statusOf(third.readToEnd()), 503);
}

void EventStreamTest::webSocketMessagesOfEverySizeArrive_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 60'000, 200'000})
        QTest::addRow("%d", size) << size;
}

void EventStreamTest::webSocketMessagesOfEverySizeArrive()
{
    QFETCH(int, size);
    RunningService service;
    QWebSocket socket;
    QStringList received;
    connect(&socket, &QWebSocket::textMessageReceived, this,
        [&](const QString &text) { received.append(text); });
    socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/mock/v1/events?exchanges=false")
                         .arg(service.port())));
    QTRY_COMPARE(received.size(), 1);
    const QByteArray id = ServiceClient(service).post(bodyOfSize(size));
    QTRY_COMPARE(received.size(), 2);
    QVERIFY(received.constLast().contains(QString::fromUtf8(id)));
    QVERIFY(received.constLast().contains(QString(size, u'x')));
}

void EventStreamTest::framesAreAsTheStandardSays()
{
    QCOMPARE(service::textFrame("Hello"), QByteArray("\x81\x05Hello"));
    QCOMPARE(service::textFrame(QByteArray(125, 'x')).first(2), QByteArray("\x81\x7d"));
    QCOMPARE(service::textFrame(QByteArray(126, 'x')).first(4), QByteArray("\x81\x7e\x00\x7e", 4));
    QCOMPARE(service::textFrame(QByteArray(65'535, 'x')).first(4), QByteArray("\x81\x7e\xff\xff"));
    QCOMPARE(service::textFrame(QByteArray(65'536, 'x')).first(10),
        QByteArray("\x81\x7f\x00\x00\x00\x00\x00\x01\x00\x00", 10));
}

QTEST_GUILESS_MAIN(EventStreamTest)
#include "test_event_stream.moc"
