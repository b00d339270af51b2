#include "client/sender.h"
#include "support/running_service.h"

#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace std::chrono_literals;

namespace {

const QByteArray foreignType
    = R"({"@odata.type":"#microsoft.graph.message","targetHostName":"a.example",)"
      R"("payload":{"rawContent":"x"}})";

service::Configuration strict()
{
    return *service::configurationFrom(R"({
        "applications": [{"id": "app-a", "secret": "s+cret & 100%"}],
        "users": [{"name": "alice@contoso.com", "devices": []}],
        "tokens": [],
        "subscriptions": [{"unsId": "uns-demo", "application": "app-a", "user": "alice@contoso.com"}]
    })");
}

client::ClientCredentials credentialsFor(
    const QUrl &url, const QByteArray &secret = "s+cret & 100%")
{
    QUrl tokenUrl = url;
    tokenUrl.setPath(u"/contoso.com/oauth2/v2.0/token"_s);
    return {tokenUrl, "app-a", secret, "https://graph.microsoft.com/.default"};
}

http::HttpRequest createRequest(const QByteArray &body = test::smallBody)
{
    return {.method = "POST",
        .target = "/beta/me/notifications/",
        .headers = {{"Content-Type", "application/json"}, {"X-UNS-ID", "uns-demo"}},
        .body = body};
}

// Answers each connection with the next of these and notes what was asked.
class ScriptedServer {
public:
    explicit ScriptedServer(const QByteArrayList &answers)
        : m_answers(answers)
    {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] {
            QTcpSocket *socket = m_server.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                const QByteArray asked = socket->readAll();
                requests.append(asked.left(asked.indexOf('\r')));
                const QByteArray body = m_answers.isEmpty() ? QByteArray() : m_answers.takeFirst();
                const QByteArray status = body.left(3);
                const QByteArray text = body.mid(4);
                socket->write("HTTP/1.1 " + status + " x\r\nConnection: close\r\nContent-Length: "
                    + QByteArray::number(text.size()) + "\r\n\r\n" + text);
                socket->disconnectFromHost();
            });
        });
    }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
    }
    [[nodiscard]] qsizetype tokenRequests() const
    {
        return std::count_if(requests.begin(), requests.end(),
            [](const QByteArray &line) { return line.contains("/oauth2/"); });
    }
    QByteArrayList requests;

private:
    QByteArrayList m_answers;
    QTcpServer m_server;
};

QByteArray granted(const QByteArray &token, int life = 3600)
{
    return "200 {\"token_type\":\"Bearer\",\"expires_in\":" + QByteArray::number(life)
        + ",\"access_token\":\"" + token + "\"}";
}

/// A sender whose waits are over when the test says so.
struct Bench {
    SteppedClock clock{test::testTime};
    client::GraphClient client;
    QList<std::chrono::milliseconds> waits;
    std::function<void()> go;
    client::Sender sender{client, clock, Limits(),
        {.wait =
                [this](
                    std::chrono::milliseconds time, QObject *, const std::function<void()> &then) {
                    waits.append(time);
                    go = then;
                },
            .jitter = [] { return 0.0; }}};
    int tokensAsked = 0;
    int attempts = 0;
    QList<http::Exchange> done;

    Bench()
    {
        QObject::connect(&sender, &client::Sender::tokenAsked, &sender, [this] { ++tokensAsked; });
        QObject::connect(&sender, &client::Sender::attempted, &sender,
            [this](int attempt) { attempts = attempt; });
        QObject::connect(&sender, &client::Sender::finished, &sender,
            [this](const http::Exchange &exchange) { done.append(exchange); });
    }
    http::Exchange send(const client::Dispatch &dispatch)
    {
        const qsizetype before = done.size();
        sender.send(dispatch);
        (void)QTest::qWaitFor([&] { return done.size() > before; }, 10'000);
        return done.value(before);
    }
};

QString problemOf(const http::Exchange &exchange)
{
    return exchange.failure ? exchange.failure->message : QString();
}

service::Fault throttle(int next, int seconds)
{
    service::Fault fault;
    fault.retryAfterSeconds = seconds;
    fault.next = next;
    return fault;
}

} // namespace

class SenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clientCredentialsSend();
    void aTokenIsKeptUntilShortlyBeforeItsEnd();
    void aRefusedTokenIsRenewedOnce();
    void anUnauthorizedBodyCostsNoToken();
    void aWrongSecretIsSaidInWords();
    void theSecretIsInNoMessage();
    void hostileTokenAnswersAreRefused_data();
    void hostileTokenAnswersAreRefused();
    void aThrottledSendWaitsAsAsked();
    void itGivesUpAfterTheLastAttempt();
    void cancelEndsAWaitWithItsAnswer();
    void cancelEndsARequest();
    void cancelEndsTheWaitForAToken();
    void whoeverNeverRetriesDoesNot();
};

void SenderTest::clientCredentialsSend()
{
    test::RunningService service({}, strict());
    Bench bench;
    const auto exchange
        = bench.send({createRequest(), service.url(), credentialsFor(service.url())});
    QCOMPARE(problemOf(exchange), QString());
    QCOMPARE(exchange.response.status, 201);
    QVERIFY(exchange.request.headers.value("Authorization").startsWith("Bearer "));
}

void SenderTest::aTokenIsKeptUntilShortlyBeforeItsEnd()
{
    ScriptedServer server({granted("one"), "201 ", "201 ", granted("two"), "201 "});
    Bench bench;
    const client::Dispatch dispatch{createRequest(), server.url(), credentialsFor(server.url())};
    QCOMPARE(bench.send(dispatch).request.headers.value("Authorization"), "Bearer one");
    bench.clock.advance(3539s);
    QCOMPARE(bench.send(dispatch).request.headers.value("Authorization"), "Bearer one");
    bench.clock.advance(2s);
    QCOMPARE(bench.send(dispatch).request.headers.value("Authorization"), "Bearer two");
    QCOMPARE(server.tokenRequests(), 2);
}

void SenderTest::aRefusedTokenIsRenewedOnce()
{
    const QByteArray refusal
        = R"(401 {"error":{"code":"InvalidAuthenticationToken","message":"m"}})";
    ScriptedServer server({granted("one"), refusal, granted("two"), "201 "});
    Bench bench;
    const client::Dispatch dispatch{createRequest(), server.url(), credentialsFor(server.url())};
    const auto exchange = bench.send(dispatch);
    QCOMPARE(exchange.response.status, 201);
    QCOMPARE(exchange.request.headers.value("Authorization"), "Bearer two");

    ScriptedServer stubborn({granted("one"), refusal, granted("two"), refusal, granted("three")});
    const auto refused
        = bench.send({createRequest(), stubborn.url(), credentialsFor(stubborn.url())});
    QCOMPARE(refused.response.status, 401);
    QCOMPARE(stubborn.tokenRequests(), 2);
}

// The documented 401 row is about the body.
void SenderTest::anUnauthorizedBodyCostsNoToken()
{
    test::RunningService service({}, strict());
    Bench bench;
    const auto exchange
        = bench.send({createRequest(foreignType), service.url(), credentialsFor(service.url())});
    QCOMPARE(exchange.response.status, 401);
    QCOMPARE(client::errorCode(exchange.response), "invalidActivityDataTypes");
    QCOMPARE(bench.tokensAsked, 1);
    QCOMPARE(bench.attempts, 1);
    // Nor where the outer code is the one of a refused token.
    ScriptedServer server({granted("one"),
        R"(401 {"error":{"code":"InvalidAuthenticationToken","innerError":{"code":"invalidActivityDataTypes"}}})"});
    QCOMPARE(
        bench.send({createRequest(), server.url(), credentialsFor(server.url())}).response.status,
        401);
    QCOMPARE(server.tokenRequests(), 1);
}

void SenderTest::aWrongSecretIsSaidInWords()
{
    test::RunningService service({}, strict());
    Bench bench;
    const auto exchange
        = bench.send({createRequest(), service.url(), credentialsFor(service.url(), "guess")});
    QVERIFY(exchange.failure);
    QCOMPARE(exchange.failure->code, u"token"_s);
    QVERIFY2(problemOf(exchange).startsWith(u"No token from 127.0.0.1: the client id or its secret "
                                            "is wrong – AADSTS7000215"),
        qPrintable(problemOf(exchange)));
    QVERIFY(!problemOf(exchange).contains(u'\n'));
}

void SenderTest::theSecretIsInNoMessage()
{
    ScriptedServer server({R"(401 {"error":"invalid_client","error_description":"not hunter2!"})"});
    Bench bench;
    const auto exchange
        = bench.send({createRequest(), server.url(), credentialsFor(server.url(), "hunter2")});
    QVERIFY2(problemOf(exchange).contains(u"not •••!"), qPrintable(problemOf(exchange)));
    QVERIFY(!exchange.failure->where.contains(u"hunter2"));
}

void SenderTest::hostileTokenAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a line break in it")
        << QByteArray(R"(200 {"token_type":"Bearer","access_token":"a\r\nX-Evil: 1"})");
    QTest::newRow("a space in it")
        << QByteArray(R"(200 {"token_type":"Bearer","access_token":"a b"})");
    QTest::newRow("none") << QByteArray(R"(200 {"token_type":"Bearer"})");
    QTest::newRow("a number") << QByteArray(R"(200 {"token_type":"Bearer","access_token":1})");
    QTest::newRow("another kind") << QByteArray(R"(200 {"token_type":"mac","access_token":"a"})");
    QTest::newRow("a page") << QByteArray("200 <html>");
    QTest::newRow("empty") << QByteArray("500 ");
    QTest::newRow("huge") << "200 {\"token_type\":\"Bearer\",\"access_token\":\""
            + QByteArray(100'000, 'a') + "\"}";
    QTest::newRow("a redirect") << QByteArray("302 ");
}

void SenderTest::hostileTokenAnswersAreRefused()
{
    QFETCH(QByteArray, answer);
    ScriptedServer server({answer, "201 "});
    Bench bench;
    const auto exchange = bench.send({createRequest(), server.url(), credentialsFor(server.url())});
    QVERIFY(exchange.failure);
    QCOMPARE(exchange.failure->code, u"token"_s);
    QCOMPARE(server.requests.size(), 1);
}

void SenderTest::aThrottledSendWaitsAsAsked()
{
    service::Configuration configuration;
    configuration.faults = {throttle(2, 3)};
    test::RunningService service({}, configuration);
    Bench bench;
    http::HttpRequest request = createRequest();
    request.headers.add("Authorization", "Bearer t");
    QSignalSpy waiting(&bench.sender, &client::Sender::waiting);
    bench.sender.send({request, service.url(), {}});
    QTRY_COMPARE(waiting.size(), 1);
    QCOMPARE(waiting[0][0].value<http::Exchange>().response.status, 406);
    QVERIFY(waiting[0][2].toBool());
    QCOMPARE(bench.waits, QList<std::chrono::milliseconds>{3000ms});
    bench.go();
    QTRY_COMPARE(bench.waits.size(), 2);
    bench.go();
    QTRY_COMPARE(bench.done.size(), 1);
    QCOMPARE(bench.done[0].response.status, 201);
    QCOMPARE(bench.attempts, 3);
}

void SenderTest::itGivesUpAfterTheLastAttempt()
{
    ScriptedServer server({"503 ", "503 ", "503 ", "503 ", "201 "});
    Bench bench;
    bench.sender.send({createRequest(), server.url(), {}});
    for (int waits = 1; waits <= 3; ++waits) {
        QTRY_COMPARE(bench.waits.size(), waits);
        bench.go();
    }
    QTRY_COMPARE(bench.done.size(), 1);
    QCOMPARE(bench.done[0].response.status, 503);
    QCOMPARE(bench.waits, (QList<std::chrono::milliseconds>{500ms, 1000ms, 2000ms}));
}

void SenderTest::cancelEndsAWaitWithItsAnswer()
{
    ScriptedServer server({"429 ", "201 "});
    Bench bench;
    bench.sender.send({createRequest(), server.url(), {}});
    QTRY_COMPARE(bench.waits.size(), 1);
    bench.sender.cancel();
    QCOMPARE(bench.done.size(), 1);
    QCOMPARE(bench.done[0].response.status, 429);
    QVERIFY(!bench.sender.isSending());
    bench.go(); // a wait that comes too late does nothing
    QCoreApplication::processEvents();
    QCOMPARE(server.requests.size(), 1);
    QCOMPARE(bench.done.size(), 1);
}

void SenderTest::cancelEndsARequest()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    Bench bench;
    bench.sender.send(
        {createRequest(), QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())), {}});
    QTRY_VERIFY(silent.hasPendingConnections());
    bench.sender.send({createRequest(), QUrl(u"http://127.0.0.1:1"_s), {}}); // one at a time
    bench.sender.cancel();
    QCOMPARE(bench.done.size(), 1);
    QCOMPARE(bench.done[0].failure->code, u"cancelled"_s);
    bench.sender.cancel();
    ScriptedServer server({"201 "});
    QCOMPARE(bench.send({createRequest(), server.url(), {}}).response.status, 201);
    QCOMPARE(bench.done.size(), 2);
}

void SenderTest::cancelEndsTheWaitForAToken()
{
    ScriptedServer server({granted("one"), "201 ", "201 "});
    Bench bench;
    const client::Dispatch dispatch{createRequest(), server.url(), credentialsFor(server.url())};
    bench.sender.send(dispatch);
    bench.sender.cancel();
    QCOMPARE(bench.done[0].failure->code, u"cancelled"_s);
    QCoreApplication::processEvents();
    QCOMPARE(bench.done.size(), 1);
    QVERIFY(!bench.sender.isSending());
}

void SenderTest::whoeverNeverRetriesDoesNot()
{
    ScriptedServer server({"429 ", "201 "});
    Bench bench;
    bench.sender.send({createRequest(), server.url(), {}}, client::Sender::Retry::Never);
    QTRY_COMPARE(bench.done.size(), 1);
    QCOMPARE(bench.done[0].response.status, 429);
}

QTEST_GUILESS_MAIN(SenderTest)
#include "test_sender.moc"
