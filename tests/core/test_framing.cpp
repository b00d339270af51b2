#include "support/raw_client.h"
#include "support/running_service.h"

using namespace carillon;
using test::RawClient;

namespace {

// With CARILLON_TEST_TLS set, everything below is said through TLS.
test::Door door(const test::RunningService &service)
{
    if (qEnvironmentVariableIsSet("CARILLON_TEST_TLS"))
        return service.secureDoor();
    return service.port();
}

} // namespace

// What a service must do with requests that are hostile or careless in their framing. Each row is
// sent whole and byte by byte. Source: RFC 9112; the defaults of base/limits.h.
class FramingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_service = std::make_unique<test::RunningService>(); }
    void cleanupTestCase() { m_service.reset(); }

    void answersOrRefuses_data();
    void answersOrRefuses();
    void answersTheSameByteByByte_data() { answersOrRefuses_data(); }
    void answersTheSameByteByByte();
    void pipelinedAnswersKeepTheirOrder();
    void continueIsSentOnceTheHeadIsFine();
    void aSlowHeadTimesOut();
    void aSlowBodyTimesOut();
    void anIdleConnectionIsClosed();
    void theOldestIdleConnectionMakesRoom();
    void tenMebibytesAreRefusedOnTheHeaders();
    void endlessInputIsCutOff_data();
    void endlessInputIsCutOff();
    void aClientThatHangsUpMidRequestHarmsNobody();

private:
    void check(RawClient &client);
    std::unique_ptr<test::RunningService> m_service;
};

void FramingTest::answersOrRefuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("closes");
    const QByteArray body = test::smallBody;
    const QByteArray length = "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    const QByteArray head = "POST /beta/me/notifications HTTP/1.1\r\nHost: localhost\r\n"
                            "Authorization: Bearer t\r\nX-UNS-ID: uns-demo\r\n"
                            "Content-Type: application/json\r\n";
    const QByteArray chunk = QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n";
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n\r\n";
    const auto row = [](const char *name, const QByteArray &bytes, int status, bool closes) {
        QTest::newRow(name) << bytes << status << closes;
    };
    const QByteArray get = "GET /mock/v1/health HTTP/1.1\r\n";
    const QByteArray host = "Host: localhost\r\n";

    row("plain", head + length + "\r\n" + body, 201, false);
    row("chunked", head + chunked + chunk + "0\r\n\r\n", 201, false);
    row("chunked and empty", head + chunked + "0\r\n\r\n", 400, false);
    row("chunked in two", head + chunked + "1\r\n{\r\n" + QByteArray::number(body.size() - 1, 16)
            + "\r\n" + body.mid(1) + "\r\n0\r\n\r\n", 201, false);
    row("chunk extension", head + chunked + QByteArray::number(body.size(), 16) + ";a=b\r\n" + body
            + "\r\n0\r\n\r\n", 201, false);
    row("trailers are ignored", head + chunked + chunk + "0\r\nIf-Range: x\r\n\r\n", 201, false);
    row("leading empty line", "\r\n" + get + host + "\r\n", 200, false);
    row("HTTP/1.0 closes", "GET /mock/v1/health HTTP/1.0\r\n" + host + "\r\n", 200, true);
    row("Connection: close", get + host + "Connection: close\r\n\r\n", 200, true);
    const QByteArray scheme
        = qEnvironmentVariableIsSet("CARILLON_TEST_TLS") ? "https://" : "http://";
    row("absolute form", "GET " + scheme + "localhost/mock/v1/health HTTP/1.1\r\n" + host + "\r\n", 200, false);
    row("HEAD", "HEAD /mock/v1/health HTTP/1.1\r\n" + host + "Connection: close\r\n\r\n", 200, true);

    row("length and chunked", head + length + chunked + "0\r\n\r\n", 400, true);
    row("xchunked", head + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n", 400, true);
    row("chunked not last", head + "Transfer-Encoding: chunked, gzip\r\n\r\n0\r\n\r\n", 400, true);
    row("gzip, chunked", head + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", 400, true);
    row("two Transfer-Encodings", head + "Transfer-Encoding: chunked\r\n" + chunked + "0\r\n\r\n", 400, true);
    row("chunked in HTTP/1.0", "POST /beta/me/notifications HTTP/1.0\r\n" + host + chunked + "0\r\n\r\n", 400, true);
    row("two lengths", head + length + length + "\r\n" + body, 400, true);
    row("two different lengths", head + length + "Content-Length: 1\r\n\r\n" + body, 400, true);
    row("length +5", head + "Content-Length: +5\r\n\r\nabcde", 400, true);
    row("length -1", head + "Content-Length: -1\r\n\r\n", 400, true);
    row("length 5, 5", head + "Content-Length: 5, 5\r\n\r\nabcde", 400, true);
    row("length of 20 digits", head + "Content-Length: 18446744073709551656\r\n\r\n", 400, true);
    row("length of 2^63", head + "Content-Length: 9223372036854775808\r\n\r\n", 413, true);
    row("chunk size zz", head + chunked + "zz\r\n", 400, true);
    row("chunk size negative", head + chunked + "-5\r\n", 400, true);
    row("chunk size of 17 digits", head + chunked + "10000000000000005\r\n", 400, true);
    row("chunk without its line end", head + chunked + "1\r\n{}\r\n0\r\n\r\n", 400, true);
    row("no Host", get + "\r\n", 400, true);
    row("two Hosts", get + host + host + "\r\n", 400, true);
    row("foreign Host", get + "Host: evil.example\r\n\r\n", 421, true);
    row("Host that only begins like ours", get + "Host: localhost.evil.example\r\n\r\n", 421, true);
    row("absolute form of a foreign host", "GET " + scheme + "evil.example/mock/v1/health HTTP/1.1\r\n" + host + "\r\n", 421, true);
    row("absolute form of another scheme", "GET ftp://localhost/ HTTP/1.1\r\n" + host + "\r\n", 400, true);
    row("foreign Origin", get + host + "Origin: https://evil.example\r\n\r\n", 403, true);
    row("null Origin", get + host + "Origin: null\r\n\r\n", 403, true);
    row("loopback Origin", get + host + "Origin: http://localhost:3000\r\n\r\n", 200, false);
    row("space before colon", get + host + "X-A : b\r\n\r\n", 400, true);
    row("folded line", get + host + "X-A: b\r\n c\r\n\r\n", 400, true);
    row("header without colon", get + host + "nonsense\r\n\r\n", 400, true);
    row("header without name", get + host + ": b\r\n\r\n", 400, true);
    row("bare LF", "GET /mock/v1/health HTTP/1.1\nHost: localhost\n\n", 400, true);
    row("bare CR", get + host + "X-A: b\rc\r\n\r\n", 400, true);
    row("NUL in a header", get + host + QByteArray("X-A: b\0c\r\n\r\n", 12), 400, true);
    row("control in the target", "GET /mock\x01 HTTP/1.1\r\n" + host + "\r\n", 400, true);
    row("HTTP/2.0", "GET / HTTP/2.0\r\n" + host + "\r\n", 505, true);
    row("HTTP/9.9", "GET / HTTP/9.9\r\n" + host + "\r\n", 505, true);
    row("no version", "GET /\r\n" + host + "\r\n", 400, true);
    row("illegal method", "G(T / HTTP/1.1\r\n" + host + "\r\n", 400, true);
    row("other expectation", head + "Expect: 200-ok\r\n" + length + "\r\n" + body, 417, true);
    row("long request line", "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\n" + host + "\r\n", 414, true);
    row("long header", get + host + "X-A: " + QByteArray(9000, 'a') + "\r\n\r\n", 431, true);
    QByteArray many;
    for (int i = 0; i < 101; ++i)
        many += "X-" + QByteArray::number(i) + ": a\r\n";
    row("many headers", get + host + many + "\r\n", 431, true);
    QByteArray large;
    for (int i = 0; i < 12; ++i)
        large += "X-" + QByteArray::number(i) + ": " + QByteArray(4000, 'a') + "\r\n";
    row("large headers", get + host + large + "\r\n", 431, true);
    row("upgrade elsewhere", get + host + "Connection: Upgrade\r\nUpgrade: websocket\r\n\r\n", 404, true);
    row("upgrade with a bad key", "GET /mock/v1/events HTTP/1.1\r\n" + host
            + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
              "Sec-WebSocket-Key: abc\r\n\r\n", 400, true);
    row("upgrade from a foreign page", "GET /mock/v1/events HTTP/1.1\r\n" + host
            + "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
              "Origin: https://evil.example\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n",
        403, true);
}

void FramingTest::check(RawClient &client)
{
    QFETCH(int, status);
    QFETCH(bool, closes);
    const QByteArray answer
        = client.readUntil([](const QByteArray &bytes) { return bytes.contains("\r\n\r\n"); });
    QCOMPARE(RawClient::statusOf(answer), status);
    if (closes) {
        QVERIFY(answer.contains("Connection: close\r\n"));
        // A request sent behind a refusal is never run.
        client.send("GET /mock/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
        client.endSending();
        QVERIFY(client.waitForClose());
        QCOMPARE(client.readToEnd().count("HTTP/1.1 "), 1);
    } else {
        (void)client.readAnswer();
        client.send("GET /mock/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(RawClient::statusOf(client.readAnswer()), 200);
    }
}

void FramingTest::answersOrRefuses()
{
    QFETCH(QByteArray, bytes);
    RawClient client(door(*m_service));
    client.send(bytes);
    check(client);
}

void FramingTest::answersTheSameByteByByte()
{
    QFETCH(QByteArray, bytes);
    if (bytes.size() > 2000)
        QSKIP("the limit rows differ from the whole ones only in time");
    RawClient client(door(*m_service));
    client.sendByteByByte(bytes);
    check(client);
}

void FramingTest::pipelinedAnswersKeepTheirOrder()
{
    RawClient client(door(*m_service));
    const QByteArray health = "GET /mock/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n";
    client.send(test::postBytes(test::smallBody) + health + test::postBytes("[]")
        + test::postBytes(test::smallBody));
    QList<int> statuses;
    for (int i = 0; i < 4; ++i)
        statuses.append(RawClient::statusOf(client.readAnswer()));
    QCOMPARE(statuses, (QList<int>{201, 200, 400, 201}));
}

void FramingTest::continueIsSentOnceTheHeadIsFine()
{
    RawClient client(door(*m_service));
    const QByteArray bytes = test::postBytes(test::smallBody, "Expect: 100-continue\r\n");
    const qsizetype head = bytes.indexOf("\r\n\r\n") + 4;
    client.send(bytes.first(head));
    const QByteArray interim = client.readAnswer();
    QCOMPARE(interim, QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    client.send(bytes.mid(head));
    QCOMPARE(RawClient::statusOf(client.readAnswer()), 201);
}

void FramingTest::aSlowHeadTimesOut()
{
    Limits limits;
    limits.headerTime = 100;
    test::RunningService service(limits);
    RawClient client(door(service));
    client.send("GET /mock/v1/health HTTP/1.1\r\n");
    QCOMPARE(RawClient::statusOf(client.readToEnd()), 408);
}

void FramingTest::aSlowBodyTimesOut()
{
    Limits limits;
    limits.bodyTime = 100;
    test::RunningService service(limits);
    RawClient client(door(service));
    client.send(test::postBytes(test::smallBody).chopped(1));
    QCOMPARE(RawClient::statusOf(client.readToEnd()), 408);
}

void FramingTest::anIdleConnectionIsClosed()
{
    Limits limits;
    limits.idleTime = 100;
    test::RunningService service(limits);
    RawClient client(door(service));
    client.send("GET /mock/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(RawClient::statusOf(client.readAnswer()), 200);
    QVERIFY(client.waitForClose());
}

void FramingTest::theOldestIdleConnectionMakesRoom()
{
    Limits limits;
    limits.connections = 3;
    test::RunningService service(limits);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 4; ++i) {
        clients.push_back(std::make_unique<RawClient>(door(service)));
        clients.back()->send("GET /mock/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(RawClient::statusOf(clients.back()->readAnswer()), 200);
    }
    QVERIFY(clients.front()->waitForClose());
    QVERIFY(!clients.at(1)->isClosed());
}

void FramingTest::tenMebibytesAreRefusedOnTheHeaders()
{
    RawClient client(door(*m_service));
    client.send("POST /beta/me/notifications HTTP/1.1\r\nHost: localhost\r\n"
                "Content-Length: 10485760\r\nExpect: 100-continue\r\n\r\n");
    const QByteArray answer = client.readAnswer();
    QCOMPARE(RawClient::statusOf(answer), 413);
}

void FramingTest::endlessInputIsCutOff_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("repeated");
    QTest::addColumn<int>("status");
    const QByteArray chunked = "POST /beta/me/notifications HTTP/1.1\r\nHost: localhost\r\n"
                               "Transfer-Encoding: chunked\r\n\r\n";
    QTest::newRow("request line") << QByteArray("GET /") << QByteArray("aaaaaaaa") << 414;
    QTest::newRow("headers") << QByteArray("GET / HTTP/1.1\r\n") << QByteArray("X-A: b\r\n") << 431;
    QTest::newRow("chunked body") << chunked << "1000\r\n" + QByteArray(4096, 'a') + "\r\n" << 413;
    QTest::newRow("chunk extension") << chunked + "5;" << QByteArray("aaaaaaaa") << 400;
    QTest::newRow("trailers") << chunked + "0\r\n" << QByteArray("X-A: b\r\n") << 400;
}

void FramingTest::endlessInputIsCutOff()
{
    QFETCH(QByteArray, start);
    QFETCH(QByteArray, repeated);
    QFETCH(int, status);
    RawClient client(door(*m_service));
    client.send(start);
    const QByteArray block = repeated.repeated(32 * 1024 / int(repeated.size()));
    QByteArray answer;
    for (int i = 0; i < 200 && answer.isEmpty(); ++i) {
        client.send(block);
        answer = client.readUntil([](const QByteArray &bytes) { return !bytes.isEmpty(); }, 20);
    }
    QCOMPARE(RawClient::statusOf(answer), status);
}

void FramingTest::aClientThatHangsUpMidRequestHarmsNobody()
{
    for (int i = 0; i < 50; ++i) {
        RawClient client(door(*m_service));
        client.send(test::postBytes(test::smallBody).chopped(i % 2));
    }
    RawClient client(door(*m_service));
    client.send(test::postBytes(test::smallBody));
    QCOMPARE(RawClient::statusOf(client.readAnswer()), 201);
}

QTEST_GUILESS_MAIN(FramingTest)
#include "test_framing.moc"
