#include "support/raw_client.h"
#include "support/running_service.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebSocket>

using namespace carillon;
using namespace std::chrono_literals;
using test::RawClient;

namespace {

const QByteArray goodForm = "client_id=app-a&client_secret=s%2Bcret&grant_type=client_credentials"
                            "&scope=https%3A%2F%2Fgraph.microsoft.com%2F.default";
const QByteArray oboForm
    = "client_id=app-a&client_secret=s%2Bcret&requested_token_use=on_behalf_of"
      "&grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=user-token"
      "&scope=https://graph.microsoft.com/User.Read+"
      "https://graph.microsoft.com/Notifications.ReadWrite.CreatedByApp+offline_access";

service::Configuration strict()
{
    return *service::configurationFrom(R"({
        "applications": [{"id": "app-a", "secret": "s+cret"}, {"id": "app-b", "secret": "other"},
                         {"id": "app-c"}],
        "users": [{"name": "alice@contoso.com", "devices": []}],
        "tokens": [{"token": "user-token", "application": "app-a", "user": "alice@contoso.com"},
                   {"token": "app-token", "application": "app-a"},
                   {"token": "b-token", "application": "app-b", "user": "alice@contoso.com"}],
        "subscriptions": [{"unsId": "uns-demo", "application": "app-a", "user": "alice@contoso.com"}]
    })");
}

QByteArray tokenRequest(const QByteArray &form, const QByteArray &extra = {},
    const QByteArray &type = "application/x-www-form-urlencoded")
{
    return "POST /contoso.com/oauth2/v2.0/token HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
        + type + "\r\n" + extra + "Content-Length: " + QByteArray::number(form.size()) + "\r\n\r\n"
        + form;
}

QByteArray replaced(QByteArray form, const QByteArray &before, const QByteArray &after)
{
    return form.replace(before, after);
}

QByteArray ask(const test::RunningService &service, const QByteArray &request)
{
    RawClient client(service.port());
    client.send(request);
    return client.readAnswer();
}

QJsonObject jsonIn(const QByteArray &answer)
{
    return QJsonDocument::fromJson(RawClient::bodyOf(answer)).object();
}

QByteArray tokenFor(const test::RunningService &service, const QByteArray &form)
{
    return jsonIn(ask(service, tokenRequest(form)))[u"access_token"].toString().toUtf8();
}

int statusWith(
    const test::RunningService &service, const QByteArray &token, const QByteArray &unsId = {})
{
    const QByteArray uns = unsId.isEmpty() ? QByteArray() : "X-UNS-ID: " + unsId + "\r\n";
    return RawClient::statusOf(ask(service,
        "POST /beta/me/notifications HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
            + "\r\n" + uns + "Content-Type: application/json\r\nContent-Length: "
            + QByteArray::number(test::smallBody.size()) + "\r\n\r\n" + test::smallBody));
}

} // namespace

class TokenEndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clientCredentialsGiveAnAppToken();
    void onBehalfOfGivesTheUsersToken();
    void theScopeDecidesWhetherItMaySend();
    void credentialsMayComeInTheHeader();
    void refusesAsDocumented_data();
    void refusesAsDocumented();
    void refusalsCarryWhatSupportAsksFor();
    void otherMethodsAreRefused();
    void quickStartTakesAnySecretAndAssertion();
    void aSecretMakesTheServiceStrict();
    void aTokenEndsAfterAnHour();
    void theOldestTokenEndsAtTheLimit();
    void tokensDoNotOutliveTheService();
    void revokedTokensAreUnknown();
    void nothingSecretIsShownToThoseWhoWatch();
    void guessingIsSlowedForTheGuesserOnly();
    void theNumberOfDelayedAnswersIsBounded();
};

void TokenEndpointTest::clientCredentialsGiveAnAppToken()
{
    test::RunningService service({}, strict());
    const QByteArray answer = ask(service, tokenRequest(goodForm));
    QCOMPARE(RawClient::statusOf(answer), 200);
    QVERIFY(answer.contains("Cache-Control: no-store\r\n"));
    const QJsonObject body = jsonIn(answer);
    QCOMPARE(body[u"token_type"].toString(), QStringLiteral("Bearer"));
    QCOMPARE(body[u"expires_in"].toInt(), 3599);
    QVERIFY(!body.contains(u"scope"));
    const QByteArray token = body[u"access_token"].toString().toUtf8();
    QVERIFY(token.size() > 43); // 256 bits
    QVERIFY(tokenFor(service, goodForm) != token);
    QCOMPARE(statusWith(service, token, "uns-demo"), 201);
    QCOMPARE(statusWith(service, token), 400); // an app token needs the subscription
    QCOMPARE(statusWith(service, token + 'x', "uns-demo"), 401);
}

void TokenEndpointTest::onBehalfOfGivesTheUsersToken()
{
    test::RunningService service({}, strict());
    const QJsonObject body = jsonIn(ask(service, tokenRequest(oboForm)));
    QCOMPARE(body[u"scope"].toString(),
        QStringLiteral("https://graph.microsoft.com/User.Read "
                       "https://graph.microsoft.com/Notifications.ReadWrite.CreatedByApp"));
    const QByteArray token = body[u"access_token"].toString().toUtf8();
    QCOMPARE(statusWith(service, token), 201);
    // It is a user's token, so it may be exchanged in its turn.
    const QByteArray again = tokenFor(service, replaced(oboForm, "user-token", token));
    QCOMPARE(statusWith(service, again), 201);
}

void TokenEndpointTest::theScopeDecidesWhetherItMaySend()
{
    test::RunningService service({}, strict());
    const QByteArray scope = "https://graph.microsoft.com/Notifications.ReadWrite.CreatedByApp";
    QCOMPARE(statusWith(service, tokenFor(service, replaced(oboForm, scope, "Mail.Read"))), 403);
    QCOMPARE(
        statusWith(service, tokenFor(service, replaced(oboForm, scope, scope.toLower()))), 201);
    QCOMPARE(
        statusWith(service,
            tokenFor(service, replaced(oboForm, scope, "https://graph.microsoft.com/.default"))),
        201);
}

void TokenEndpointTest::credentialsMayComeInTheHeader()
{
    test::RunningService service({}, strict());
    const QByteArray form = "grant_type=client_credentials&scope=x/.default";
    const auto status = [&](const QByteArray &credentials, const QByteArray &body) {
        return RawClient::statusOf(ask(service,
            tokenRequest(body, "Authorization: Basic " + credentials.toBase64() + "\r\n")));
    };
    QCOMPARE(status("app-a:s%2Bcret", form), 200);
    QCOMPARE(status("app-a:wrong", form), 401);
    QCOMPARE(status("app-a:s%2Bcret", goodForm), 400); // both ways at once
}

void TokenEndpointTest::refusesAsDocumented_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("code");
    const auto row
        = [](const char *name, const QByteArray &form, int status, const char *error, int code) {
              QTest::newRow(name) << form << status << QString::fromLatin1(error) << code;
          };
    row("empty", "", 400, "invalid_request", 900144);
    row("no client", replaced(goodForm, "client_id", "x"), 400, "invalid_request", 900144);
    row("no scope", replaced(goodForm, "scope", "x"), 400, "invalid_request", 900144);
    row("twice", goodForm + "&scope=a", 400, "invalid_request", 9002313);
    row("other grant", replaced(goodForm, "=client_credentials", "=password"), 400,
        "unsupported_grant_type", 70003);
    row("delegated scope", replaced(goodForm, ".default", "User.Read"), 400, "invalid_scope",
        1002012);
    row("unknown client", replaced(goodForm, "app-a", "app-x"), 401, "invalid_client", 700016);
    row("no secret", replaced(goodForm, "client_secret", "x"), 401, "invalid_client", 7000218);
    row("wrong secret", replaced(goodForm, "s%2Bcret", "s%2Bcreu"), 401, "invalid_client", 7000215);
    row("part of the secret", replaced(goodForm, "s%2Bcret", "s"), 401, "invalid_client", 7000215);
    row("another's secret", replaced(goodForm, "app-a", "app-b"), 401, "invalid_client", 7000215);
    row("client without a secret", replaced(goodForm, "app-a", "app-c"), 401, "invalid_client",
        7000215);
    row("no assertion", replaced(oboForm, "assertion", "x"), 400, "invalid_request", 900144);
    row("no token use", replaced(oboForm, "requested_token_use", "x"), 400, "invalid_request",
        900144);
    row("other token use", replaced(oboForm, "on_behalf_of", "logon_cert"), 400, "invalid_request",
        9002313);
    row("unknown assertion", replaced(oboForm, "user-token", "x"), 400, "invalid_grant", 50013);
    row("app token as assertion", replaced(oboForm, "user-token", "app-token"), 400,
        "invalid_grant", 50013);
    row("another app's assertion", replaced(oboForm, "user-token", "b-token"), 400, "invalid_grant",
        500131);
    row("no API scope", oboForm.first(oboForm.lastIndexOf('=') + 1) + "offline_access", 400,
        "invalid_scope", 70011);
}

void TokenEndpointTest::refusesAsDocumented()
{
    QFETCH(QByteArray, form);
    QFETCH(int, status);
    QFETCH(QString, error);
    QFETCH(int, code);
    test::RunningService service({}, strict());
    const QByteArray answer = ask(service, tokenRequest(form));
    QCOMPARE(RawClient::statusOf(answer), status);
    const QJsonObject body = jsonIn(answer);
    QCOMPARE(body[u"error"].toString(), error);
    QCOMPARE(body[u"error_codes"].toArray(), (QJsonArray{code}));
    QVERIFY(
        body[u"error_description"].toString().startsWith(QStringLiteral("AADSTS%1: ").arg(code)));
    QVERIFY(!answer.contains("cret&") && !answer.contains("s+cret"));
}

void TokenEndpointTest::refusalsCarryWhatSupportAsksFor()
{
    test::RunningService service({}, strict());
    const QByteArray answer = ask(
        service, tokenRequest("", "client-request-id: 3a2f1a10-0000-4000-8000-000000000001\r\n"));
    const QJsonObject body = jsonIn(answer);
    QCOMPARE(body[u"timestamp"].toString(), QStringLiteral("2019-10-21 22:05:36Z"));
    QCOMPARE(
        body[u"correlation_id"].toString(), QStringLiteral("3a2f1a10-0000-4000-8000-000000000001"));
    QCOMPARE(body[u"trace_id"].toString().size(), 36);
    QVERIFY(body[u"error_description"].toString().endsWith(u"\r\nTimestamp: 2019-10-21 22:05:36Z"));
    const QByteArray json
        = ask(service, tokenRequest(R"({"client_id":"app-a"})", {}, "application/json"));
    QCOMPARE(jsonIn(json)[u"error"].toString(), QStringLiteral("invalid_request"));
}

void TokenEndpointTest::otherMethodsAreRefused()
{
    test::RunningService service;
    const QByteArray answer
        = ask(service, "GET /common/oauth2/v2.0/token HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(RawClient::statusOf(answer), 405);
    QVERIFY(answer.contains("Allow: POST\r\n"));
}

void TokenEndpointTest::quickStartTakesAnySecretAndAssertion()
{
    test::RunningService service;
    const QByteArray app = tokenFor(service, goodForm);
    QCOMPARE(statusWith(service, app, "uns-demo"), 201);
    const QByteArray user = tokenFor(service, oboForm);
    QCOMPARE(statusWith(service, user), 201); // the first user
    service.clock.advance(2h);
    QCOMPARE(statusWith(service, user), 401); // though any other token would do
    QCOMPARE(statusWith(service, "anything", "uns-demo"), 201);
}

void TokenEndpointTest::aSecretMakesTheServiceStrict()
{
    const auto read = [](const QByteArray &secret) {
        return service::configurationFrom(R"({"subscriptions":[],"applications":[{"id":"a")"
            + (secret.isNull() ? QByteArray() : ",\"secret\":\"" + secret + '"') + "}]}");
    };
    QVERIFY(read({})->directory.anyToken);
    QVERIFY(!read("s")->directory.anyToken);
    QVERIFY(read("").error().message.contains(u"applications[0].secret: must not be empty"));
}

void TokenEndpointTest::aTokenEndsAfterAnHour()
{
    test::RunningService service({}, strict());
    const QByteArray token = tokenFor(service, goodForm);
    service.clock.advance(3598s);
    QCOMPARE(statusWith(service, token, "uns-demo"), 201);
    service.clock.advance(1s);
    QCOMPARE(statusWith(service, token, "uns-demo"), 401);
}

void TokenEndpointTest::theOldestTokenEndsAtTheLimit()
{
    Limits limits;
    limits.issuedTokens = 2;
    test::RunningService service(limits, strict());
    const QByteArray first = tokenFor(service, goodForm);
    const QByteArray second = tokenFor(service, goodForm);
    const QByteArray third = tokenFor(service, goodForm);
    QCOMPARE(statusWith(service, first, "uns-demo"), 401);
    QCOMPARE(statusWith(service, second, "uns-demo"), 201);
    QCOMPARE(statusWith(service, third, "uns-demo"), 201);
}

void TokenEndpointTest::tokensDoNotOutliveTheService()
{
    test::RunningService service({}, strict());
    const QByteArray token = tokenFor(service, goodForm);
    service.restart();
    QCOMPARE(statusWith(service, token, "uns-demo"), 401);
}

void TokenEndpointTest::revokedTokensAreUnknown()
{
    const Limits limits;
    service::IssuedTokens issued(limits);
    const QByteArray token = issued.issue({.application = "a", .expires = test::testTime + 1h});
    QVERIFY(issued.grantOf(token, test::testTime));
    issued.revokeAll();
    QVERIFY(!issued.grantOf(token, test::testTime));
    QVERIFY(service::IssuedTokens::looksIssued(token));
}

void TokenEndpointTest::nothingSecretIsShownToThoseWhoWatch()
{
    test::RunningService service({}, strict());
    QWebSocket socket;
    QStringList frames;
    connect(&socket, &QWebSocket::textMessageReceived, this,
        [&](const QString &frame) { frames.append(frame); });
    QUrl url = service.url();
    url.setScheme(QStringLiteral("ws"));
    url.setPath(QStringLiteral("/mock/v1/events"));
    socket.open(url);
    QTRY_COMPARE(frames.size(), 1);
    const QByteArray token = tokenFor(service, oboForm);
    (void)ask(service, tokenRequest("client%5Fsecret=s%2Bcret"));
    (void)ask(service, tokenRequest("", "Authorization: Basic YXBwLWE6cyUyQmNyZXQ=\r\n"));
    QTRY_COMPARE(frames.size(), 4);
    const QString all = frames.join(u'\n');
    QVERIFY(all.contains(u"client_secret=***"));
    QVERIFY(all.contains(u"assertion=***"));
    for (const char *secret : {"cret&", "2Bcret", "user-token", "YXBwLWE6"})
        QVERIFY2(!all.contains(QLatin1String(secret)), secret);
    QVERIFY(!token.isEmpty() && !all.contains(QString::fromUtf8(token)));
}

void TokenEndpointTest::guessingIsSlowedForTheGuesserOnly()
{
    Limits limits;
    limits.failedLogins = 3;
    limits.failureDelay = 2000;
    test::RunningService service(limits, strict());
    const QByteArray wrong = tokenRequest(replaced(goodForm, "s%2Bcret", "guess"));
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 3; ++i)
        QCOMPARE(RawClient::statusOf(ask(service, wrong)), 401);
    QVERIFY(timer.elapsed() < 2000);
    timer.start();
    RawClient guesser(service.port());
    guesser.send(wrong);
    RawClient other(service.port()); // a token unknown to the Graph surface counts as well
    other.send(test::postBytes(test::smallBody));
    QVERIFY(!tokenFor(service, goodForm).isEmpty());
    QVERIFY2(timer.elapsed() < 2000, "who knows the secret waits for the guesser");
    QCOMPARE(RawClient::statusOf(guesser.readAnswer()), 401);
    QCOMPARE(RawClient::statusOf(other.readAnswer()), 401);
    QVERIFY(timer.elapsed() >= 1800); // a coarse timer
}

void TokenEndpointTest::theNumberOfDelayedAnswersIsBounded()
{
    Limits limits;
    limits.failedLogins = 0;
    limits.failureDelay = 60'000;
    limits.delayedFailures = 1;
    test::RunningService service(limits, strict());
    const QByteArray wrong = tokenRequest(replaced(goodForm, "s%2Bcret", "guess"));
    RawClient first(service.port());
    first.send(wrong);
    // Answered by way of the event loop, so the first one is waiting by now.
    QCOMPARE(RawClient::statusOf(ask(service, tokenRequest(goodForm))), 200);
    RawClient guesser(service.port());
    guesser.send(wrong);
    QCOMPARE(guesser.readToEnd(), QByteArray()); // closed, so that guessing on is no faster
}

QTEST_GUILESS_MAIN(TokenEndpointTest)
#include "test_token_endpoint.moc"
