#include "service/exchange_json.h"
#include "service/exchange_log.h"
#include "support/http_call.h"
#include "support/running_service.h"

#include <QJsonArray>
#include <QWebSocket>

using namespace carillon;
using service::ExchangeLog;
using service::FinishedExchange;
using test::RawClient;

namespace {

FinishedExchange exchangeOf(qsizetype bytes)
{
    FinishedExchange exchange;
    exchange.request.body = QByteArray(bytes, 'x');
    return exchange;
}

QJsonObject shown(const FinishedExchange &exchange, qsizetype bytes = 1 << 16)
{
    return QJsonDocument::fromJson('{' + service::exchangeMembers(exchange, bytes) + '}').object();
}

QJsonObject exchanges(quint16 port, const QByteArray &query = {})
{
    return test::jsonIn(test::control(port, "GET", "/mock/v1/exchanges" + query));
}

} // namespace

class ExchangesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOldestGoesFirst();
    void theBytesAreBounded();
    void secretsAreBlotted();
    void theCredentialsOfATokenRequestAreBlotted_data();
    void theCredentialsOfATokenRequestAreBlotted();
    void bytesThatAreNoTextComeInBase64();
    void longBodiesAreCutBetweenCharacters();
    void listsByNumber();
    void oneShowsItsWholeBody();
    void refusalsShowOutcomeAndRules();
    void theRuleThatDecidesIsNamed_data();
    void theRuleThatDecidesIsNamed();
    void aDroppedRequestIsShown();
    void linesOnRequest_data();
    void linesOnRequest();
    void forgettingKeepsTheNumbers();
    void aSubscriberMayDoWithoutThem();
};

void ExchangesTest::theOldestGoesFirst()
{
    Limits limits;
    limits.exchanges = 2;
    ExchangeLog log(limits);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(log.add(exchangeOf(1), test::testTime).number, i + 1);
    QCOMPARE(log.kept().size(), 2u);
    QVERIFY(!log.find(3));
    QCOMPARE(log.find(4)->number, 4);
    QCOMPARE(log.find(5)->number, 5);
    QVERIFY(!log.find(6));
    QVERIFY(!log.find(-1));
}

void ExchangesTest::theBytesAreBounded()
{
    Limits limits;
    limits.exchangeBytes = 100'000;
    ExchangeLog log(limits);
    for (int i = 0; i < 10; ++i) {
        (void)log.add(exchangeOf(30'000), test::testTime);
        QVERIFY(log.bytes() <= limits.exchangeBytes);
    }
    QCOMPARE(log.kept().size(), 3u);
    (void)log.add(exchangeOf(200'000), test::testTime);
    QCOMPARE(log.kept().size(), 0u);
    QCOMPARE(log.bytes(), 0);
    QCOMPARE(log.last(), 11);
}

void ExchangesTest::secretsAreBlotted()
{
    FinishedExchange exchange;
    exchange.request.target = "/beta/me/notifications";
    exchange.request.headers = {{"authorization", "Bearer secret-1"}, {"Cookie", "a=secret-2"},
        {"Authorization", "secret-3"}, {"X-UNS-ID", "uns-1"}};
    const QByteArray json = service::exchangeMembers(exchange, 100);
    QVERIFY2(!json.contains("secret"), json.constData());
    QVERIFY(json.contains("Bearer ***"));
    QVERIFY(json.contains("uns-1"));
}

void ExchangesTest::theCredentialsOfATokenRequestAreBlotted_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const QByteArray token = "/common/oauth2/v2.0/token";
    const QByteArray form = "application/x-www-form-urlencoded";
    QTest::newRow("form") << token << form
                          << QByteArray("client_id=a&client_secret=s%26s&scope=x&assertion=ey.J")
                          << QByteArray("client_id=a&client_secret=***&scope=x&assertion=***");
    QTest::newRow("escaped name, other case")
        << QByteArray("/T/OAuth2/v2.0/Token?x=1") << form << QByteArray("client%5Fsecret=s")
        << QByteArray("client%5Fsecret=***");
    QTest::newRow("answer") << token << QByteArray("application/json")
                            << QByteArray(R"({"token_type":"Bearer","access_token":"s\"s"})")
                            << QByteArray(R"({"token_type":"Bearer","access_token":"***"})");
    QTest::newRow("unreadable") << token << QByteArray("text/plain")
                                << QByteArray("client_secret=s") << QByteArray("***");
    QTest::newRow("batch") << QByteArray("/beta/$batch") << QByteArray("application/json")
                           << QByteArray(
                                  R"({"requests":[{"headers":{"authorization":"Bearer s"}}]})")
                           << QByteArray(R"({"requests":[{"headers":{"authorization":"***"}}]})");
    QTest::newRow("elsewhere") << QByteArray("/beta/me/notifications")
                               << QByteArray("application/json")
                               << QByteArray(R"({"access_token":"mine"})")
                               << QByteArray(R"({"access_token":"mine"})");
}

void ExchangesTest::theCredentialsOfATokenRequestAreBlotted()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    FinishedExchange exchange;
    exchange.request.target = target;
    exchange.request.headers = exchange.response.headers = {{"Content-Type", type}};
    exchange.request.body = exchange.response.body = body;
    QCOMPARE(shown(exchange)[u"request"][u"body"].toString().toUtf8(), expected);
    QCOMPARE(shown(exchange)[u"response"][u"body"].toString().toUtf8(), expected);
}

void ExchangesTest::bytesThatAreNoTextComeInBase64()
{
    FinishedExchange exchange;
    exchange.request.body = "a\xff";
    exchange.response.body = "a\xc3\xbc";
    const QJsonObject json = shown(exchange);
    QCOMPARE(json[u"request"][u"bodyBase64"].toString(), QStringLiteral("Yf8="));
    QCOMPARE(json[u"request"][u"body"].toString(), QStringLiteral(u"a\uFFFD"));
    QVERIFY(json[u"response"][u"bodyBase64"].isUndefined());
    QCOMPARE(json[u"response"][u"body"].toString(), QStringLiteral(u"a\u00FC"));
}

void ExchangesTest::longBodiesAreCutBetweenCharacters()
{
    FinishedExchange exchange;
    exchange.request.body = "ab\xf0\x9f\x98\x80";
    for (const qsizetype cut : {3, 4, 5}) {
        const QJsonObject request = shown(exchange, cut)[u"request"].toObject();
        QCOMPARE(request[u"body"].toString(), QStringLiteral("ab"));
        QCOMPARE(request[u"bodyBytes"].toInt(), 6);
        QVERIFY(!request.contains(u"bodyBase64"));
    }
    QCOMPARE(shown(exchange, 6)[u"request"][u"body"].toString().toUtf8(), exchange.request.body);
}

void ExchangesTest::listsByNumber()
{
    test::RunningService service;
    for (int i = 0; i < 3; ++i)
        (void)test::ask(service.port(), test::postBytes(test::smallBody, "User-Agent: probe\r\n"));
    const QJsonObject page = exchanges(service.port(), "?after=1&top=1");
    QCOMPARE(page[u"value"].toArray().size(), 1);
    QCOMPARE(page[u"value"][0][u"number"].toInt(), 2);
    QCOMPARE(page[u"more"].toBool(), true);
    QCOMPARE(page[u"last"].toInt(), 3);
    QCOMPARE(page[u"first"].toInt(), 1);
    const QJsonObject rest = exchanges(service.port(), "?after=2");
    QCOMPARE(rest[u"value"][0][u"number"].toInt(), 3);
    QCOMPARE(rest[u"value"][0][u"from"].toString(), QStringLiteral("probe"));
    QCOMPARE(rest[u"value"][0][u"outcome"].toString(), QStringLiteral("Created"));
    QCOMPARE(rest[u"value"][0][u"response"][u"status"].toInt(), 201);
    QCOMPARE(rest[u"value"][0][u"time"].toString(), QStringLiteral("2019-10-21T22:05:36.25Z"));
    QCOMPARE(rest[u"more"].toBool(), false);
    QVERIFY(exchanges(service.port(), "?after=3")[u"value"].toArray().isEmpty());
}

void ExchangesTest::oneShowsItsWholeBody()
{
    test::RunningService service;
    const QByteArray big
        = R"({"targetHostName":"a","payload":{"rawContent":")" + QByteArray(100'000, 'r') + "\"}}";
    (void)test::ask(service.port(), test::postBytes(big));
    QCOMPARE(exchanges(service.port())[u"value"][0][u"request"][u"body"].toString().size(), 65536);
    const QJsonObject one
        = test::jsonIn(test::control(service.port(), "GET", "/mock/v1/exchanges/1"));
    QCOMPARE(one[u"request"][u"body"].toString().toUtf8(), big);
    for (const char *number : {"0", "2", "x"}) {
        const QByteArray none
            = test::control(service.port(), "GET", QByteArray("/mock/v1/exchanges/") + number);
        QCOMPARE(RawClient::statusOf(none), 404);
    }
}

void ExchangesTest::refusalsShowOutcomeAndRules()
{
    test::RunningService service;
    (void)test::ask(service.port(), test::postBytes("{}"));
    const QJsonObject one = exchanges(service.port())[u"value"][0].toObject();
    QCOMPARE(one[u"outcome"].toString(), QStringLiteral("contractMismatch"));
    QVERIFY(one[u"rules"].toArray().contains(QStringLiteral("payload.required")));
}

// Found by comparing generated requests with the editor's verdict.
void ExchangesTest::theRuleThatDecidesIsNamed_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("with");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("rule");
    const QByteArray authorization = "Authorization: Bearer t\r\n";
    QTest::newRow("no token") << authorization << QByteArray() << 401
                              << QStringLiteral("authorization.missing");
    QTest::newRow("another scheme") << authorization
                                    << QByteArray("Authorization: Basic YTpi\r\n") << 401
                                    << QStringLiteral("authorization.missing");
    QTest::newRow("no subscription") << QByteArray("X-UNS-ID: uns-demo\r\n") << QByteArray() << 400
                                     << QStringLiteral("header.unsId.missing");
    QTest::newRow("not gzip") << authorization
                              << authorization + "Content-Encoding: gzip\r\n" << 400
                              << QStringLiteral("body.contentEncoding");
    QTest::newRow("a type that is not JSON")
        << QByteArray("application/json") << QByteArray("text/plain") << 415
        << QStringLiteral("header.contentType.value");
}

void ExchangesTest::theRuleThatDecidesIsNamed()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, with);
    test::RunningService service;
    QByteArray request = test::postBytes(test::smallBody);
    QVERIFY(request.contains(header));
    QTEST(RawClient::statusOf(test::ask(service.port(), request.replace(header, with))), "status");
    const QJsonObject exchange = exchanges(service.port())[u"value"][0].toObject();
    QCOMPARE(exchange[u"rules"].toArray().size(), 1);
    QTEST(exchange[u"rules"][0].toString(), "rule");
}

void ExchangesTest::aDroppedRequestIsShown()
{
    test::RunningService service;
    (void)test::control(
        service.port(), "POST", "/mock/v1/faults", R"({"kind":"drop","when":"after"})");
    RawClient client(service.port());
    client.send(test::postBytes(test::smallBody));
    QCOMPARE(client.readToEnd(), QByteArray());
    const QJsonObject one = exchanges(service.port())[u"value"][0].toObject();
    QCOMPARE(one[u"outcome"].toString(), QStringLiteral("CreatedDropped"));
    QCOMPARE(one[u"response"][u"status"].toInt(), 0);
}

void ExchangesTest::linesOnRequest_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("headers");
    QTest::newRow("by query") << QByteArray("?format=ndjson") << QByteArray();
    QTest::newRow("by header") << QByteArray() << QByteArray("Accept: application/x-ndjson\r\n");
}

void ExchangesTest::linesOnRequest()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, headers);
    test::RunningService service;
    for (int i = 0; i < 2; ++i)
        (void)test::ask(service.port(), test::postBytes(test::smallBody));
    const QByteArray answer
        = test::control(service.port(), "GET", "/mock/v1/exchanges" + query, {}, headers);
    QCOMPARE(test::headerIn(answer, "Content-Type"), QByteArray("application/x-ndjson"));
    const QList<QByteArray> lines = RawClient::bodyOf(answer).split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.at(2).isEmpty());
    for (int i = 0; i < 2; ++i)
        QCOMPARE(QJsonDocument::fromJson(lines.at(i)).object()[u"number"].toInt(), i + 1);
}

void ExchangesTest::forgettingKeepsTheNumbers()
{
    test::RunningService service;
    (void)test::ask(service.port(), test::postBytes(test::smallBody));
    const QByteArray answer = test::control(service.port(), "DELETE", "/mock/v1/exchanges");
    QCOMPARE(RawClient::statusOf(answer), 200);
    QCOMPARE(exchanges(service.port())[u"count"].toInt(), 0);
    QCOMPARE(exchanges(service.port())[u"first"].toInt(), 2);
    (void)test::ask(service.port(), test::postBytes(test::smallBody));
    QCOMPARE(exchanges(service.port())[u"value"][0][u"number"].toInt(), 2);
}

void ExchangesTest::aSubscriberMayDoWithoutThem()
{
    test::RunningService service;
    QStringList with;
    QStringList without;
    const auto subscribe = [&](QWebSocket &socket, QStringList &types, const char *query) {
        connect(&socket, &QWebSocket::textMessageReceived, &socket, [&types](const QString &text) {
            types.append(QJsonDocument::fromJson(text.toUtf8()).object()[u"type"].toString());
        });
        socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/mock/v1/events%2")
                             .arg(service.port())
                             .arg(QLatin1String(query))));
    };
    QWebSocket first;
    QWebSocket second;
    subscribe(first, with, "");
    subscribe(second, without, "?exchanges=false");
    QTRY_VERIFY(with.size() == 1 && without.size() == 1);
    for (int i = 0; i < 2; ++i)
        (void)test::ask(service.port(), test::postBytes(test::smallBody));
    QTRY_COMPARE(with.count(QStringLiteral("exchange")), 2);
    QTRY_COMPARE(without.join(u' '), QStringLiteral("hello feed feed"));
}

QTEST_GUILESS_MAIN(ExchangesTest)
#include "test_exchanges.moc"
