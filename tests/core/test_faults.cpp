#include "service/configuration.h"
#include "support/fixture.h"
#include "support/http_call.h"
#include "support/running_service.h"

#include <QJsonArray>
#include <QWebSocket>

using namespace carillon;
using service::Fault;
using service::FaultKind;
using service::FaultPlan;
using test::RawClient;

namespace {

constexpr int many = 100;

// Which of the next requests of a caller a plan hits, as "x.x.".
QByteArray pattern(FaultPlan &plan, int requests, const service::CallerNames &caller = {})
{
    QByteArray out;
    for (int i = 0; i < requests; ++i)
        out += plan.take({FaultKind::Throttle}, caller) ? 'x' : '.';
    return out;
}

QByteArray post(quint16 port, const QByteArray &headers = {})
{
    return test::ask(port, test::postBytes(test::smallBody, headers));
}

QString innerCode(const QByteArray &answer)
{
    return test::jsonIn(answer)[u"error"][u"innerError"][u"code"].toString();
}

qint64 feedCount(quint16 port)
{
    return test::jsonIn(test::control(port, "GET", "/mock/v1/feed"))[u"count"].toInteger();
}

void addFault(quint16 port, const QByteArray &fault)
{
    const QByteArray answer = test::control(port, "POST", "/mock/v1/faults", fault);
    QVERIFY2(RawClient::statusOf(answer) == 201, answer.constData());
}

} // namespace

class FaultsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void selectorsAreDeterministic_data();
    void selectorsAreDeterministic();
    void aCallersFaultLeavesOthersAlone();
    void aUsedUpFaultIsGoneAndStillCounted();
    void theFirstFaultThatFitsWins();
    void restoringForgetsWhatWasAdded();
    void thereIsALimit();
    void replacingIsAllOrNothing();
    void answersAsAsked_data();
    void answersAsAsked();
    void keepToTheDocumentedOrder();
    void aFaultForAUserMeetsTheSubscriptionToo();
    void latencyDelaysOnlyItsRequest();
    void tooManyWaitingAreRefused();
    void aDropBeforeStoresNothing();
    void aDropAfterHasStored();
    void earlierAnswersArriveBeforeADrop();
    void framesMayComeTwice();
    void listShowsWhatIsLeft();
    void whatIsListedMayBePutBack();
    void badFaultsAreNamed_data();
    void badFaultsAreNamed();
    void theConfigurationTakesTheSame();
};

void FaultsTest::selectorsAreDeterministic_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("all") << Fault{} << QByteArray("xxxxxxxx");
    QTest::newRow("every third") << Fault{.every = 3} << QByteArray("..x..x..");
    QTest::newRow("half") << Fault{.share = Fault::whole / 2} << QByteArray(".x.x.x.x");
    QTest::newRow("a quarter") << Fault{.share = Fault::whole / 4} << QByteArray("...x...x");
    QTest::newRow("none") << Fault{.share = 0} << QByteArray("........");
    QTest::newRow("the next two") << Fault{.next = 2} << QByteArray("xx......");
    QTest::newRow("two of every second") << Fault{.every = 2, .next = 2} << QByteArray(".x.x....");
}

void FaultsTest::selectorsAreDeterministic()
{
    QFETCH(Fault, fault);
    QFETCH(QByteArray, expected);
    FaultPlan plan({fault}, many);
    QCOMPARE(pattern(plan, 8), expected);
}

void FaultsTest::aCallersFaultLeavesOthersAlone()
{
    FaultPlan plan({Fault{.caller = "app-a", .every = 2}}, many);
    QCOMPARE(pattern(plan, 2, {"app-b", "alice"}), QByteArray(".."));
    QCOMPARE(pattern(plan, 1, {"app-a", "alice"}), QByteArray("."));
    QCOMPARE(pattern(plan, 3, {"app-b", "app-a"}), QByteArray("x.x"));
    QCOMPARE(pattern(plan, 2, {}), QByteArray(".."));
}

void FaultsTest::aUsedUpFaultIsGoneAndStillCounted()
{
    FaultPlan plan({Fault{.next = 2}}, many);
    QCOMPARE(pattern(plan, 3), QByteArray("xx."));
    QVERIFY(plan.faults().empty());
    QCOMPARE(plan.hits(FaultKind::Throttle), 2);
}

void FaultsTest::theFirstFaultThatFitsWins()
{
    FaultPlan plan({Fault{.kind = FaultKind::Busy, .next = 1}, Fault{.status = 429}}, many);
    const auto first = plan.take({FaultKind::Throttle, FaultKind::Busy}, {});
    const auto second = plan.take({FaultKind::Throttle, FaultKind::Busy}, {});
    QCOMPARE(first->kind, FaultKind::Busy);
    QCOMPARE(second->status, 429);
    QVERIFY(!plan.take({FaultKind::Latency}, {}));
}

void FaultsTest::restoringForgetsWhatWasAdded()
{
    FaultPlan plan({Fault{.next = 1}}, many);
    QCOMPARE(pattern(plan, 1), QByteArray("x"));
    QVERIFY(plan.add(Fault{.kind = FaultKind::Blocked}));
    plan.restore();
    QCOMPARE(plan.faults().size(), 1u);
    QCOMPARE(pattern(plan, 2), QByteArray("x."));
}

void FaultsTest::thereIsALimit()
{
    FaultPlan plan({}, 2);
    QVERIFY(plan.add({}));
    QVERIFY(plan.add({}));
    const auto third = plan.add({});
    QVERIFY(!third);
    QCOMPARE(third.error().message, QStringLiteral("There may be at most 2 faults."));
}

void FaultsTest::replacingIsAllOrNothing()
{
    FaultPlan plan({Fault{.id = "kept"}}, 2);
    QVERIFY(!plan.set({Fault{}, Fault{}, Fault{}}));
    QVERIFY(!plan.set({Fault{.id = "a"}, Fault{.id = "a"}}));
    QCOMPARE(plan.faults().size(), 1u);
    QCOMPARE(plan.faults().front().fault.id, QByteArray("kept"));
    QVERIFY(plan.set({}));
    QVERIFY(plan.faults().empty());
}

void FaultsTest::answersAsAsked_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("inner");
    QTest::addColumn<QByteArray>("retryAfter");
    const auto row = [](const char *fault, int status, const char *inner, const char *retryAfter) {
        QTest::newRow(fault) << QByteArray(fault) << status << QString::fromLatin1(inner)
                             << QByteArray(retryAfter);
    };
    row(R"({"kind":"throttle"})", 406, "throttled", "2");
    row(R"({"kind":"throttle","status":429,"retryAfterSeconds":7})", 429, "throttled", "7");
    row(R"({"kind":"throttle","status":503})", 503, "serverBusy", "2");
    row(R"({"kind":"busy","retryAfterSeconds":1})", 503, "serverBusy", "1");
    row(R"({"kind":"blocked"})", 403, "callerBlocked", "");
    row(R"({"kind":"notAuthorized"})", 403, "notAuthorizedForUser", "");
}

void FaultsTest::answersAsAsked()
{
    QFETCH(QByteArray, fault);
    test::RunningService service;
    addFault(service.port(), fault);
    const QByteArray answer = post(service.port());
    QTEST(RawClient::statusOf(answer), "status");
    QTEST(innerCode(answer), "inner");
    QTEST(test::headerIn(answer, "Retry-After"), "retryAfter");
    QCOMPARE(feedCount(service.port()), 0);
}

// Token, path and method come before any fault; blocked before throttled; the headers after it.
void FaultsTest::keepToTheDocumentedOrder()
{
    test::RunningService service;
    const quint16 port = service.port();
    for (const char *kind : {"notAuthorized", "throttle", "blocked"})
        addFault(port, QByteArray("{\"kind\":\"") + kind + "\",\"next\":1}");
    const QByteArray stranger = "POST /beta/me/notifications HTTP/1.1\r\nHost: localhost\r\n"
                                "Content-Length: 0\r\n\r\n";
    QCOMPARE(RawClient::statusOf(test::ask(port, stranger)), 401);
    const QByteArray token = "Host: localhost\r\nAuthorization: Bearer t\r\n\r\n";
    QCOMPARE(
        RawClient::statusOf(test::ask(port, "GET /beta/me/messages HTTP/1.1\r\n" + token)), 400);
    QCOMPARE(
        RawClient::statusOf(test::ask(port, "GET /beta/me/notifications HTTP/1.1\r\n" + token)),
        405);

    const QByteArray forbidden = "If-Range: x\r\n";
    QCOMPARE(innerCode(post(port, forbidden)), QStringLiteral("callerBlocked"));
    QCOMPARE(innerCode(post(port, forbidden)), QStringLiteral("throttled"));
    QCOMPARE(innerCode(post(port, forbidden)), QStringLiteral("unsupportedHeader"));
    QCOMPARE(innerCode(post(port)), QStringLiteral("notAuthorizedForUser"));
    QCOMPARE(RawClient::statusOf(post(port)), 201);
}

void FaultsTest::aFaultForAUserMeetsTheSubscriptionToo()
{
    test::RunningService service(
        {}, *service::configurationFrom(test::fixture(QStringLiteral("contract/callers.json"))));
    addFault(service.port(), R"({"kind":"throttle","caller":"alice@contoso.com"})");
    const auto postAs = [&](const QByteArray &token, const QByteArray &unsId) {
        return RawClient::statusOf(test::ask(service.port(),
            "POST /beta/me/notifications HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + token + "\r\nContent-Type: application/json\r\nX-UNS-ID: " + unsId
                + "\r\nContent-Length: 2\r\n\r\n{}"));
    };
    QCOMPARE(postAs("app-good", "uns-alice"), 406);
    QCOMPARE(postAs("user-alice", ""), 406);
    QCOMPARE(postAs("app-good", "uns-nobody"), 403);
}

void FaultsTest::latencyDelaysOnlyItsRequest()
{
    test::RunningService service;
    addFault(service.port(), R"({"kind":"latency","milliseconds":300,"next":1})");
    RawClient slow(service.port());
    QElapsedTimer timer;
    timer.start();
    slow.send(test::postBytes(test::smallBody));
    QTRY_VERIFY(test::jsonIn(test::control(service.port(), "GET", "/mock/v1/faults"))[u"value"]
                    .toArray()
                    .isEmpty());
    QCOMPARE(RawClient::statusOf(post(service.port())), 201);
    QVERIFY2(timer.elapsed() < 300, "another request waited, too");
    const QByteArray answer = slow.readAnswer();
    QCOMPARE(RawClient::statusOf(answer), 201);
    QVERIFY(timer.elapsed() >= 300);
    QVERIFY(test::headerIn(answer, "Duration").toDouble() >= 299);
}

void FaultsTest::tooManyWaitingAreRefused()
{
    Limits limits;
    limits.waitingRequests = 1;
    test::RunningService service(limits);
    addFault(service.port(), R"({"kind":"latency","milliseconds":60000,"next":2})");
    RawClient waiting(service.port());
    waiting.send(test::postBytes(test::smallBody));
    QTRY_COMPARE(
        test::jsonIn(test::control(service.port(), "GET", "/mock/v1/faults"))[u"value"][0][u"hits"]
            .toInt(),
        1);
    const QByteArray answer = post(service.port());
    QCOMPARE(RawClient::statusOf(answer), 503);
    QCOMPARE(innerCode(answer), QStringLiteral("serverBusy"));
    QVERIFY(!waiting.isClosed());
}

void FaultsTest::aDropBeforeStoresNothing()
{
    test::RunningService service;
    addFault(service.port(), R"({"kind":"drop","next":1})");
    RawClient client(service.port());
    client.send(test::postBytes(test::smallBody));
    QCOMPARE(client.readToEnd(), QByteArray());
    QVERIFY(client.isClosed());
    QCOMPARE(feedCount(service.port()), 0);
    QCOMPARE(RawClient::statusOf(post(service.port())), 201);
}

void FaultsTest::aDropAfterHasStored()
{
    test::RunningService service;
    addFault(service.port(), R"({"kind":"drop","when":"after","next":1})");
    const QByteArray refused = test::ask(service.port(), test::postBytes("{}"));
    QCOMPARE(RawClient::statusOf(refused), 400); // nothing was stored, so nothing is dropped
    RawClient client(service.port());
    client.send(test::postBytes(test::smallBody));
    QCOMPARE(client.readToEnd(), QByteArray());
    QVERIFY(client.isClosed());
    QCOMPARE(feedCount(service.port()), 1);
}

void FaultsTest::earlierAnswersArriveBeforeADrop()
{
    test::RunningService service;
    addFault(service.port(), R"({"kind":"drop","every":2})");
    RawClient client(service.port());
    client.send(test::postBytes(test::smallBody) + test::postBytes(test::smallBody)
        + test::postBytes(test::smallBody));
    const QByteArray answers = client.readToEnd();
    QCOMPARE(answers.count("HTTP/1.1 201 Created\r\n"), 1);
    QVERIFY(client.isClosed());
}

void FaultsTest::framesMayComeTwice()
{
    test::RunningService service;
    addFault(service.port(), R"({"kind":"duplicatePush","every":2})");
    QWebSocket socket;
    QStringList sequences;
    connect(&socket, &QWebSocket::textMessageReceived, &socket, [&](const QString &text) {
        const QJsonObject frame = QJsonDocument::fromJson(text.toUtf8()).object();
        if (frame[u"type"].toString() != u"exchange")
            sequences.append(QString::number(frame[u"sequence"].toInt()));
    });
    socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/mock/v1/events").arg(service.port())));
    QTRY_COMPARE(sequences.size(), 1); // hello
    for (int i = 0; i < 3; ++i)
        QCOMPARE(RawClient::statusOf(post(service.port())), 201);
    QTRY_COMPARE(sequences.mid(1).join(u' '), QStringLiteral("1 2 2 3"));
}

void FaultsTest::listShowsWhatIsLeft()
{
    test::RunningService service;
    const quint16 port = service.port();
    addFault(port, R"({"id":"mine","kind":"throttle","next":3,"caller":"demo"})");
    addFault(port, R"({"kind":"blocked","share":0.25})");
    const auto faults = [&] {
        return test::jsonIn(test::control(port, "GET", "/mock/v1/faults"))[u"value"].toArray();
    };
    QVERIFY(!faults()[1][u"id"].toString().isEmpty());
    QCOMPARE(faults()[1][u"share"].toDouble(), 0.25);
    QVERIFY(faults()[1][u"remaining"].isNull());
    QCOMPARE(faults()[0][u"remaining"].toInt(), 3);
    QCOMPARE(RawClient::statusOf(test::control(port, "DELETE", "/mock/v1/faults/mine")), 200);
    QCOMPARE(RawClient::statusOf(test::control(port, "DELETE", "/mock/v1/faults/mine")), 404);
    QCOMPARE(faults().size(), 1);

    addFault(port, R"({"kind":"throttle","next":3})");
    (void)post(port);
    QCOMPARE(faults()[1][u"hits"].toInt(), 1);
    QCOMPARE(faults()[1][u"remaining"].toInt(), 2);
    QCOMPARE(RawClient::statusOf(test::control(port, "DELETE", "/mock/v1/faults")), 200);
    QVERIFY(faults().isEmpty());
}

void FaultsTest::whatIsListedMayBePutBack()
{
    test::RunningService service;
    const quint16 port = service.port();
    for (const char *fault : {R"({"kind":"throttle","status":429,"next":3,"every":2})",
             R"({"kind":"latency","milliseconds":5,"share":0.1})",
             R"({"kind":"drop","when":"after","caller":"nobody"})", R"({"kind":"duplicatePush"})"})
        addFault(port, fault);
    const QByteArray listed = test::control(port, "GET", "/mock/v1/faults");
    const QByteArray put = test::control(port, "PUT", "/mock/v1/faults", RawClient::bodyOf(listed));
    QCOMPARE(RawClient::statusOf(put), 200);
    QCOMPARE(RawClient::bodyOf(put), RawClient::bodyOf(listed));
}

void FaultsTest::badFaultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *body, const char *message) {
        QTest::newRow(body) << QByteArray(body) << QString::fromLatin1(message);
    };
    row("", "this is not JSON.");
    row("[]", "must be an object.");
    row("{}", "lacks a kind.");
    row(R"({"kind":"x"})",
        "kind: is throttle, busy, blocked, notAuthorized, latency, drop or duplicatePush.");
    row(R"({"kind":"throttle","status":418})", "status: is 406, 429 or 503.");
    row(R"({"kind":"throttle","milliseconds":1})", "milliseconds: is not known here.");
    row(R"({"kind":"latency"})", "lacks milliseconds.");
    row(R"({"kind":"latency","milliseconds":60001})",
        "milliseconds: must be a whole number from 0 to 60000.");
    row(R"({"kind":"busy","share":1.5})", "share: must be a number from 0 to 1.");
    row(R"({"kind":"busy","next":0})", "next: must be a whole number from 1.");
    row(R"({"kind":"busy","every":0})", "every: must be a whole number from 1.");
    row(R"({"kind":"busy","every":2,"share":0.5})", "has share and every; give one of them.");
    row(R"({"kind":"drop","when":"later"})", "when: is not one of the words allowed here.");
    row(R"({"kind":"busy","kind":"drop"})", "kind: stands twice in the same object.");
}

void FaultsTest::badFaultsAreNamed()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    test::RunningService service;
    const QByteArray answer = test::control(service.port(), "POST", "/mock/v1/faults", body);
    QCOMPARE(RawClient::statusOf(answer), 400);
    QCOMPARE(test::jsonIn(answer)[u"error"][u"message"].toString(), message);
}

void FaultsTest::theConfigurationTakesTheSame()
{
    const auto good = service::configurationFrom(
        R"({"faults":[{"kind":"throttle","status":429,"next":1},{"kind":"blocked"}]})");
    QVERIFY(good);
    test::RunningService service({}, *good);
    addFault(service.port(), R"({"kind":"busy"})");
    const QJsonArray faults
        = test::jsonIn(test::control(service.port(), "GET", "/mock/v1/faults"))[u"value"].toArray();
    QCOMPARE(faults.size(), 3);

    const auto bad = service::configurationFrom(
        "{\"faults\":[{\"kind\":\"busy\"},\n{\"kind\":\"latency\",\"milliseconds\":-1}]}");
    QCOMPARE(bad.error().message,
        QStringLiteral("Line 2: faults[1].milliseconds: must be a whole number from 0 to 60000."));
    const auto many = service::configurationFrom(
        R"({"limits":{"faults":1},"faults":[{"kind":"busy"},{"kind":"busy"}]})");
    QCOMPARE(many.error().message,
        QStringLiteral("Line 1: faults: holds more faults than the limit allows."));
}

QTEST_GUILESS_MAIN(FaultsTest)
#include "test_faults.moc"
