#include "support/raw_client.h"
#include "support/running_service.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QWebSocket>

using namespace carillon;
using test::RawClient;

namespace {

const QByteArray health = "GET /mock/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n";

QUrl eventsUrl(const test::RunningService &service)
{
    QUrl url = service.secureUrl();
    url.setScheme(QStringLiteral("wss"));
    url.setPath(QStringLiteral("/mock/v1/events"));
    return url;
}

QSslConfiguration trusting(const test::Door &door)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({door.trusted});
    return tls;
}

// The first message of a client that speaks at most this version of TLS.
QByteArray clientHello(char minor)
{
    const QByteArray version = QByteArray("\x03") + minor;
    const QByteArray ciphers("\x00\x02\xc0\x09", 4); // ECDHE-ECDSA-AES128-SHA
    const QByteArray hello = version + QByteArray(32, 'r') + QByteArray("\x00", 1) + ciphers
        + QByteArray("\x01\x00", 2);
    const QByteArray message = QByteArray("\x01\x00\x00", 3) + char(hello.size()) + hello;
    return QByteArray("\x16\x03\x01\x00", 4) + char(message.size()) + message;
}

} // namespace

// What TLS changes and what it must not change. test_framing is run through TLS as well.
class HttpsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_service = std::make_unique<test::RunningService>(); }
    void cleanupTestCase() { m_service.reset(); }

    void answersNameTheSchemeTheyWereAskedBy();
    void versionsBefore12AreRefused_data();
    void versionsBefore12AreRefused();
    void largeBodiesArriveWhole();
    void aClientThatReadsNothingIsNotReadEither();
    void theLastAnswerIsFollowedByCloseNotify();
    void aSlowHandshakeTimesOut_data();
    void aSlowHandshakeTimesOut();
    void plainTextToTheTlsPortDoesNoHarm();
    void abortedHandshakesDoNoHarm();
    void handshakesCountAgainstTheCap();
    void plainAndTlsShareOneCap();
    void eventsComeOverTls();
    void foreignPagesMayNotListen();
    void configuredHostNamesAreAnswered();
    void aTakenPortIsNamed();

private:
    void expectHealthy();
    std::unique_ptr<test::RunningService> m_service;
};

void HttpsTest::expectHealthy()
{
    RawClient client(m_service->secureDoor());
    client.send(health);
    QCOMPARE(RawClient::statusOf(client.readAnswer()), 200);
}

void HttpsTest::answersNameTheSchemeTheyWereAskedBy()
{
    RawClient secure(m_service->secureDoor());
    secure.send(test::postBytes(test::smallBody));
    const QByteArray answer = secure.readAnswer();
    QCOMPARE(RawClient::statusOf(answer), 201);
    QVERIFY(answer.contains("Location: https://localhost/beta/me/activities/"));
    QVERIFY(answer.contains(R"("@odata.context":"https://localhost/beta/$metadata)"));
    // Browsers would from then on refuse plain HTTP on every port of localhost.
    QVERIFY(!answer.contains("Strict-Transport-Security"));
    RawClient plain(m_service->port());
    plain.send(test::postBytes(test::smallBody));
    QVERIFY(plain.readAnswer().contains("Location: http://localhost/"));
}

void HttpsTest::versionsBefore12AreRefused_data()
{
    QTest::addColumn<QByteArray>("hello");
    QTest::addColumn<bool>("refused");
    QTest::newRow("TLS 1.0") << clientHello('\x01') << true;
    QTest::newRow("TLS 1.1") << clientHello('\x02') << true;
    QTest::newRow("TLS 1.2") << clientHello('\x03') << false;
}

void HttpsTest::versionsBefore12AreRefused()
{
    QFETCH(QByteArray, hello);
    QFETCH(bool, refused);
    RawClient client(quint16(m_service->secureUrl().port()));
    client.send(hello);
    const QByteArray answer
        = client.readUntil([](const QByteArray &bytes) { return bytes.size() >= 7; });
    // RFC 8446, 6: an alert (21), fatal (2), protocol_version (70).
    QCOMPARE(answer.startsWith('\x15') && answer.mid(5, 2) == "\x02\x46", refused);
}

void HttpsTest::largeBodiesArriveWhole()
{
    RawClient client(m_service->secureDoor());
    const QByteArray body = R"({"targetHostName":"a.example","payload":{"visualContent":{"title":")"
        + QByteArray(900'000, 'x') + "\"}}}";
    for (int i = 0; i < 3; ++i) {
        client.send(test::postBytes(body));
        const QByteArray answer = client.readAnswer(10'000);
        QCOMPARE(RawClient::statusOf(answer), 201);
        QVERIFY(answer.contains(QByteArray(900'000, 'x')));
    }
}

// QSslSocket encrypts without bound; what the client does not take must still stop the reading.
void HttpsTest::aClientThatReadsNothingIsNotReadEither()
{
    Limits limits;
    limits.unsentBytes = 256 * 1024;
    limits.stallTime = 500;
    test::RunningService service(limits);
    RawClient client(service.secureDoor());
    client.stopReading();
    // Each answer repeats the title: 100 MB if all were answered.
    const QByteArray body = R"({"targetHostName":"a.example","payload":{"visualContent":{"title":")"
        + QByteArray(500'000, 'x') + "\"}}}";
    for (int i = 0; i < 200; ++i)
        client.send(test::postBytes(body));
    RawClient other(service.port());
    QVERIFY(client.waitForClose(10'000)); // the write stall
    other.send("GET /mock/v1/feed?top=200 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const auto items = other.readAnswer(10'000).count("\"sequence\":");
    QVERIFY2(items < 50, qPrintable(QString::number(items)));
}

void HttpsTest::theLastAnswerIsFollowedByCloseNotify()
{
    RawClient client(m_service->secureDoor());
    client.send("GET /mock/v1/health HTTP/1.0\r\nHost: localhost\r\n\r\n");
    QCOMPARE(RawClient::statusOf(client.readToEnd()), 200);
    // Qt's words for it; an end without one is "The remote host closed the connection".
    QVERIFY2(client.firstError().contains(QStringLiteral("TLS/SSL connection has been closed")),
        qPrintable(client.firstError()));
}

void HttpsTest::aSlowHandshakeTimesOut_data()
{
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a hello") << clientHello('\x03').first(20);
    QTest::newRow("a hello and no more") << clientHello('\x03');
}

void HttpsTest::aSlowHandshakeTimesOut()
{
    QFETCH(QByteArray, start);
    Limits limits;
    limits.handshakeTime = 100;
    test::RunningService service(limits);
    RawClient client(quint16(service.secureUrl().port()));
    client.send(start);
    QVERIFY(client.waitForClose());
}

void HttpsTest::plainTextToTheTlsPortDoesNoHarm()
{
    const QByteArray endlessRecord = QByteArray("\x16\x03\x01\xff\xff") + QByteArray(70'000, 'x');
    for (const QByteArray &bytes : {health, QByteArray(100'000, '\0'), endlessRecord}) {
        RawClient client(quint16(m_service->secureUrl().port()));
        client.send(bytes);
        QVERIFY(client.waitForClose());
        QVERIFY(!client.readToEnd().contains("HTTP/1.1"));
    }
    expectHealthy();
}

void HttpsTest::abortedHandshakesDoNoHarm()
{
    for (int i = 0; i < 30; ++i) {
        RawClient client(quint16(m_service->secureUrl().port()));
        client.send(clientHello('\x03').left(i * 2));
    }
    for (int i = 0; i < 5; ++i) {
        QSslSocket distrustful; // knows no certificate, so it turns away in the middle
        QSslConfiguration tls = distrustful.sslConfiguration();
        tls.setCaCertificates({});
        distrustful.setSslConfiguration(tls);
        QSignalSpy refused(&distrustful, &QSslSocket::sslErrors);
        distrustful.connectToHostEncrypted(
            QStringLiteral("127.0.0.1"), quint16(m_service->secureUrl().port()));
        QVERIFY(refused.wait());
    }
    expectHealthy();
}

void HttpsTest::handshakesCountAgainstTheCap()
{
    Limits limits;
    limits.connections = 3;
    test::RunningService service(limits);
    std::vector<std::unique_ptr<RawClient>> silent;
    for (int i = 0; i < 3; ++i)
        silent.push_back(std::make_unique<RawClient>(quint16(service.secureUrl().port())));
    RawClient client(service.secureDoor());
    client.send(health);
    QCOMPARE(RawClient::statusOf(client.readAnswer()), 200);
    QVERIFY(silent.front()->waitForClose());
    QVERIFY(!silent.at(1)->isClosed());
}

void HttpsTest::plainAndTlsShareOneCap()
{
    Limits limits;
    limits.connections = 2;
    test::RunningService service(limits);
    RawClient plain(service.port());
    plain.send(health);
    QCOMPARE(RawClient::statusOf(plain.readAnswer()), 200);
    RawClient first(service.secureDoor());
    RawClient second(service.secureDoor());
    QVERIFY(plain.waitForClose());
    second.send(health);
    QCOMPARE(RawClient::statusOf(second.readAnswer()), 200);
    QVERIFY(!first.isClosed());
}

void HttpsTest::eventsComeOverTls()
{
    QWebSocket socket;
    socket.setSslConfiguration(trusting(m_service->secureDoor()));
    QSignalSpy frames(&socket, &QWebSocket::textMessageReceived);
    socket.open(eventsUrl(*m_service));
    QTRY_COMPARE(frames.size(), 1);
    QVERIFY(frames.at(0).at(0).toString().contains(u"hello"));
    RawClient client(m_service->secureDoor());
    client.send(test::postBytes(test::smallBody));
    QCOMPARE(RawClient::statusOf(client.readAnswer()), 201);
    QTRY_COMPARE(frames.size(), 3); // the exchange and the feed item
}

void HttpsTest::foreignPagesMayNotListen()
{
    QWebSocket socket(QStringLiteral("https://evil.example"));
    socket.setSslConfiguration(trusting(m_service->secureDoor()));
    QSignalSpy connected(&socket, &QWebSocket::connected);
    QSignalSpy disconnected(&socket, &QWebSocket::disconnected);
    socket.open(eventsUrl(*m_service));
    QVERIFY(disconnected.wait());
    QVERIFY(connected.isEmpty());
}

void HttpsTest::configuredHostNamesAreAnswered()
{
    service::Configuration configuration;
    configuration.hostNames = {"graph.test"};
    test::RunningService service({}, configuration);
    const auto status = [&](const QByteArray &host) {
        RawClient client(service.secureDoor());
        client.send("GET /mock/v1/health HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        return RawClient::statusOf(client.readAnswer());
    };
    QCOMPARE(status("graph.test"), 200);
    QCOMPARE(status("Graph.Test:443"), 200);
    QCOMPARE(status("x.graph.test"), 421);
    QCOMPARE(status("graph.microsoft.com"), 421);
}

void HttpsTest::aTakenPortIsNamed()
{
    service::ServiceOptions options;
    options.port = 0;
    options.https
        = service::HttpsOptions{.port = m_service->port(), .identity = test::testIdentity()};
    service::Service service(options, m_service->clock);
    const auto started = service.start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, QStringLiteral("portTaken"));
}

QTEST_GUILESS_MAIN(HttpsTest)
#include "test_https.moc"
