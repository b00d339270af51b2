#include "http/content_coding.h"
#include "service/batch_api.h"
#include "support/raw_client.h"
#include "support/running_service.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QWebSocket>

using namespace carillon;
using test::RawClient;

namespace {

const QByteArray headers = R"("headers":{"Content-Type":"application/json","X-UNS-ID":"uns-demo"})";

// One part that posts a notification; further members come behind.
QByteArray part(const QByteArray &id, const QByteArray &body = test::smallBody,
    const QByteArray &more = {}, const QByteArray &partHeaders = headers)
{
    return "{\"id\":\"" + id + R"(","method":"POST","url":"/me/notifications",)" + partHeaders
        + ",\"body\":" + body + more + '}';
}

QByteArray batchOf(const QList<QByteArray> &parts)
{
    return "{\"requests\":[" + parts.join(',') + "]}";
}

QByteArray ask(const test::RunningService &service, const QByteArray &body,
    const QByteArray &path = "/beta/$batch",
    const QByteArray &fields = "Authorization: Bearer t\r\nContent-Type: application/json\r\n")
{
    RawClient client(service.port());
    client.send("POST " + path + " HTTP/1.1\r\nHost: localhost\r\n" + fields
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    return client.readAnswer();
}

QJsonObject jsonIn(const QByteArray &answer)
{
    return QJsonDocument::fromJson(RawClient::bodyOf(answer)).object();
}

QHash<QString, QJsonObject> responsesIn(const QByteArray &answer)
{
    QHash<QString, QJsonObject> out;
    const QJsonArray responses = jsonIn(answer)[u"responses"].toArray();
    for (const QJsonValue &each : responses)
        out.insert(each[u"id"].toString(), each.toObject());
    return out;
}

QString statuses(const QByteArray &answer)
{
    QStringList out;
    const QJsonArray responses = jsonIn(answer)[u"responses"].toArray();
    for (const QJsonValue &each : responses)
        out.append(each[u"id"].toString() + u'=' + QString::number(each[u"status"].toInt()));
    return out.join(u' ');
}

qsizetype feedCount(const test::RunningService &service)
{
    RawClient client(service.port());
    client.send("GET /mock/v1/feed?top=1000 HTTP/1.1\r\nHost: localhost\r\n\r\n");
    return client.readAnswer().count("\"sequence\":");
}

} // namespace

class BatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsAreAnsweredLikeRequestsOfTheirOwn();
    void everyAcceptedPartIsStored();
    void whatIsAnswered201IsStored();
    void partsThatWaitForNothingShareOneCommit();
    void dependentsRunAfterTheirDependencies();
    void aFailedDependencyFailsWhatWaitsForIt();
    void malformedBatchesAreRefusedWhole_data();
    void malformedBatchesAreRefusedWhole();
    void otherBytesComeInBase64();
    void aPartMayBringItsOwnToken();
    void theBatchItselfNeedsAToken();
    void v1HasBatchesButNoNotifications();
    void theConnectionsHeadersAreNotTheParts();
    void tokensOfPartsAreNotShownToThoseWhoWatch();
};

void BatchTest::partsAreAnsweredLikeRequestsOfTheirOwn()
{
    test::RunningService service;
    const QByteArray answer = ask(service,
        batchOf({part("good"), part("bad", R"({"targetHostName":"a","payload":{}})"),
            R"({"id":"get","method":"GET","url":"me/notifications"})",
            R"({"id":"elsewhere","method":"GET","url":"/me/messages"})",
            part("other user", test::smallBody, {},
                R"("headers":{"Content-Type":"application/json","X-UNS-ID":"uns-nobody"})")}));
    QCOMPARE(RawClient::statusOf(answer), 200);
    QCOMPARE(
        statuses(answer), QStringLiteral("good=201 bad=400 get=405 elsewhere=400 other user=403"));
    const auto responses = responsesIn(answer);
    const QJsonObject good = responses[QStringLiteral("good")];
    const QString id = good[u"body"][u"id"].toString();
    QCOMPARE(
        good[u"headers"][u"Location"].toString(), QStringLiteral("http://localhost/beta/me/activities/") + id);
    QVERIFY(good[u"headers"][u"Content-Type"].toString().startsWith(u"application/json"));
    const QJsonObject bad = responses[QStringLiteral("bad")];
    QCOMPARE(bad[u"body"][u"error"][u"innerError"][u"code"].toString(),
        QStringLiteral("invalidPayload"));
    QVERIFY(
        bad[u"headers"][u"request-id"].toString() != good[u"headers"][u"request-id"].toString());
    QCOMPARE(
        responses[QStringLiteral("get")][u"headers"][u"Allow"].toString(), QStringLiteral("POST"));
}

void BatchTest::everyAcceptedPartIsStored()
{
    test::RunningService service;
    QList<QByteArray> parts;
    for (int i = 0; i < 20; ++i)
        parts.append(part(QByteArray::number(i)));
    const auto responses = responsesIn(ask(service, batchOf(parts)));
    QCOMPARE(responses.size(), 20);
    QSet<QString> ids;
    for (const QJsonObject &response : responses)
        ids.insert(response[u"body"][u"id"].toString());
    QCOMPARE(ids.size(), 20);
    QCOMPARE(feedCount(service), 20);
    service.restart();
    QCOMPARE(feedCount(service), 20);
}

void BatchTest::whatIsAnswered201IsStored()
{
    Limits limits;
    limits.feedItems = 1; // so the second part fails
    test::RunningService service(limits);
    const QByteArray answer = ask(service, batchOf({part("1"), part("2")}));
    QVERIFY2(statuses(answer).endsWith(u"2=507"), qPrintable(statuses(answer)));
    QCOMPARE(feedCount(service), statuses(answer).count(u"=201"));
}

void BatchTest::partsThatWaitForNothingShareOneCommit()
{
    SteppedClock clock(test::testTime);
    const Limits limits;
    service::Configuration configuration;
    auto store = store::FeedStore::open(QStringLiteral(":memory:"));
    QVERIFY(store);
    service::WriteBatch writes(**store);
    QSignalSpy commits(&writes, &service::WriteBatch::committed);
    service::IssuedTokens issued(limits);
    int ids = 0;
    const auto makeId = [&] { return "id-" + QByteArray::number(++ids); };
    service::FaultPlan faults({}, limits.faults);
    service::Endpoints endpoints(configuration.directory, limits, **store, writes);
    service::NotificationsApi notifications(
        {clock, limits, configuration, endpoints, writes, faults, makeId, {}, &issued});
    service::BatchApi batches({clock, limits, configuration.directory, issued, makeId,
        [&](const auto &request, const auto &respond) {
            notifications.handle(request, service::routeOf(request.target), respond);
        },
        {}});
    http::HttpResponse answer;
    const http::HttpRequest request{.method = "POST",
        .target = "/beta/$batch",
        .headers = {{"Host", "localhost"}, {"Authorization", "Bearer t"},
            {"Content-Type", "application/json"}},
        .body
        = batchOf({part("1"), part("2"), part("3", test::smallBody, R"(,"dependsOn":["1"])")})};
    batches.handle(request, service::routeOf(request.target),
        [&](const http::HttpResponse &response) { answer = response; });
    QCOMPARE(answer.status, 0); // nothing is durable yet
    QTRY_COMPARE(answer.status, 200);
    QCoreApplication::processEvents();
    QCOMPARE(commits.size(), 2); // one for both, one for what waited
}

void BatchTest::dependentsRunAfterTheirDependencies()
{
    test::RunningService service;
    const auto named = [](const QByteArray &title) {
        return R"({"targetHostName":"a","appNotificationId":"same","payload":{"visualContent":{"title":")"
            + title + "\"}}}";
    };
    // Written in the wrong order, so that only the dependencies put them right.
    const QByteArray answer = ask(service,
        batchOf({part("3", named("third"), R"(,"dependsOn":["2"])"),
            part("2", named("second"), R"(,"dependsOn":["1"])"), part("1", named("first"))}));
    QCOMPARE(statuses(answer), QStringLiteral("3=200 2=200 1=201"));
    RawClient client(service.port());
    client.send("GET /mock/v1/feed HTTP/1.1\r\nHost: localhost\r\n\r\n");
    const QByteArray feed = client.readAnswer();
    QVERIFY(feed.contains("third") && !feed.contains("first"));
}

void BatchTest::aFailedDependencyFailsWhatWaitsForIt()
{
    test::RunningService service;
    const QByteArray answer = ask(service,
        batchOf({part("bad", "[]"), part("next", test::smallBody, R"(,"dependsOn":["bad"])"),
            part("last", test::smallBody, R"(,"dependsOn":["good","next"])"), part("good"),
            part("fine", test::smallBody, R"(,"dependsOn":["good"])")}));
    QCOMPARE(statuses(answer), QStringLiteral("bad=400 next=424 last=424 good=201 fine=201"));
    QCOMPARE(responsesIn(answer)[QStringLiteral("next")][u"body"][u"error"][u"code"].toString(),
        QStringLiteral("FailedDependency"));
    QCOMPARE(feedCount(service), 2);
}

void BatchTest::malformedBatchesAreRefusedWhole_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const QByteArray &body, const char *words) {
        QTest::newRow(name) << body << QString::fromLatin1(words);
    };
    row("empty", "", "must be a JSON object");
    row("array", "[]", "must be a JSON object");
    row("cut off", batchOf({part("1")}).chopped(1), "must be a JSON object");
    row("no requests", "{}", "non-empty array");
    row("none", batchOf({}), "non-empty array");
    row("21", batchOf(QList<QByteArray>(21, part("1"))), "maximum of 20");
    row("number", batchOf({"1"}), "must be an object");
    row("no id", batchOf({R"({"method":"GET","url":"/me"})"}), "string 'id'");
    row("id is a number", batchOf({R"({"id":1,"method":"GET","url":"/me"})"}), "string 'id'");
    row("no method", batchOf({R"({"id":"1","url":"/me"})"}), "string 'method'");
    row("no url", batchOf({R"({"id":"1","method":"GET"})"}), "string 'url'");
    row("same id twice", batchOf({part("1"), part("1")}), "more than once");
    row("method with a blank", batchOf({R"({"id":"1","method":"G T","url":"/me"})"}), "method");
    row("absolute",
        batchOf({R"({"id":"1","method":"GET","url":"https://graph.microsoft.com/beta/me"})"}),
        "must be relative");
    row("another authority", batchOf({R"({"id":"1","method":"GET","url":"//evil.example/"})"}),
        "must be relative");
    row("line break in the url", batchOf({R"({"id":"1","method":"GET","url":"/me\r\n"})"}),
        "must be relative");
    row("nested", batchOf({R"({"id":"1","method":"POST","url":"/$batch"})"}), "nested");
    row("nested in disguise", batchOf({R"({"id":"1","method":"POST","url":"%24Batch/?x"})"}),
        "nested");
    row("body without type", batchOf({part("1", test::smallBody, {}, R"("headers":{})")}),
        "no Content-Type");
    row("line break in a header",
        batchOf({R"({"id":"1","method":"GET","url":"/me","headers":{"A":"b\r\nC: d"}})"}),
        "invalid header");
    row("unknown dependency", batchOf({part("1", test::smallBody, R"(,"dependsOn":["2"])")}),
        "not in the batch");
    row("itself", batchOf({part("1", test::smallBody, R"(,"dependsOn":["1"])")}), "circle");
    row("circle",
        batchOf({part("1", test::smallBody, R"(,"dependsOn":["2"])"),
            part("2", test::smallBody, R"(,"dependsOn":["1"])")}),
        "circle");
}

void BatchTest::malformedBatchesAreRefusedWhole()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, words);
    test::RunningService service;
    const QByteArray answer = ask(service, body);
    QCOMPARE(RawClient::statusOf(answer), 400);
    const QJsonObject error = jsonIn(answer)[u"error"].toObject();
    QCOMPARE(error[u"code"].toString(), QStringLiteral("BadRequest"));
    QVERIFY2(
        error[u"message"].toString().contains(words), qPrintable(error[u"message"].toString()));
    QVERIFY(!error[u"innerError"][u"request-id"].toString().isEmpty());
    QCOMPARE(feedCount(service), 0);
}

void BatchTest::otherBytesComeInBase64()
{
    test::RunningService service;
    const QByteArray zipped = http::encoded(test::smallBody, http::ContentCoding::Gzip);
    const auto gzipPart = [](const QByteArray &id, const QByteArray &body) {
        return part(id, '"' + body + '"', {},
            R"("headers":{"Content-Type":"application/json","Content-Encoding":"gzip","X-UNS-ID":"uns-demo"})");
    };
    QCOMPARE(statuses(ask(service,
                 batchOf({gzipPart("1", zipped.toBase64()),
                     gzipPart("2", zipped.toBase64(QByteArray::Base64UrlEncoding))}))),
        QStringLiteral("1=201 2=201"));
    QCOMPARE(RawClient::statusOf(ask(service, batchOf({gzipPart("1", "*")}))), 400);
}

void BatchTest::aPartMayBringItsOwnToken()
{
    service::Configuration configuration;
    configuration.directory.anyToken = false;
    configuration.directory.tokens = {{.token = "batch", .application = "demo-app"},
        {.token = "user",
            .application = "demo-app",
            .user = "alex@contoso.com",
            .scopes = {"Notifications.ReadWrite.CreatedByApp"}}};
    test::RunningService service({}, configuration);
    const auto with = [](const QByteArray &id, const QByteArray &token) {
        return part(id, test::smallBody, {},
            R"("headers":{"Content-Type":"application/json","authorization":"Bearer )" + token
                + "\"}");
    };
    const QByteArray noToken
        = part("batch's", test::smallBody, {}, R"("headers":{"Content-Type":"application/json"})");
    const QByteArray answer
        = ask(service, batchOf({with("user's", "user"), with("wrong", "x"), noToken}),
            "/beta/$batch", "Authorization: Bearer batch\r\nContent-Type: application/json\r\n");
    QCOMPARE(statuses(answer), QStringLiteral("user's=201 wrong=401 batch's=400"));
}

void BatchTest::theBatchItselfNeedsAToken()
{
    test::RunningService service;
    const QByteArray answer
        = ask(service, batchOf({part("1")}), "/beta/$batch", "Content-Type: application/json\r\n");
    QCOMPARE(RawClient::statusOf(answer), 401);
    QCOMPARE(
        jsonIn(answer)[u"error"][u"code"].toString(), QStringLiteral("InvalidAuthenticationToken"));
    QCOMPARE(RawClient::statusOf(ask(service, batchOf({part("1")}), "/beta/$batch",
                 "Authorization: Bearer t\r\nContent-Type: text/plain\r\n")),
        415);
    QCOMPARE(feedCount(service), 0);
}

void BatchTest::v1HasBatchesButNoNotifications()
{
    test::RunningService service;
    const QByteArray answer = ask(service, batchOf({part("1")}), "/V1.0/%24batch");
    QCOMPARE(statuses(answer), QStringLiteral("1=400"));
    QVERIFY(answer.contains("resourceNotFoundForSegment"));
}

void BatchTest::theConnectionsHeadersAreNotTheParts()
{
    test::RunningService service;
    const QByteArray answer = ask(service,
        batchOf({part("1", test::smallBody, {},
            R"("headers":{"Content-Type":"application/json","X-UNS-ID":"uns-demo","Host":"evil.example","Content-Length":"1","Transfer-Encoding":"gzip"})")}));
    QCOMPARE(statuses(answer), QStringLiteral("1=201"));
    QVERIFY(!answer.contains("evil.example"));
}

void BatchTest::tokensOfPartsAreNotShownToThoseWhoWatch()
{
    test::RunningService service;
    QWebSocket socket;
    QStringList frames;
    connect(&socket, &QWebSocket::textMessageReceived, this,
        [&](const QString &frame) { frames.append(frame); });
    QUrl url = service.url();
    url.setScheme(QStringLiteral("ws"));
    url.setPath(QStringLiteral("/mock/v1/events"));
    socket.open(url);
    QTRY_COMPARE(frames.size(), 1);
    const QByteArray own = part("1", test::smallBody, {},
        R"("headers":{"Content-Type":"application/json","X-UNS-ID":"uns-demo","Authorization":"Bearer confidential"})");
    QCOMPARE(statuses(ask(service, batchOf({own}))), QStringLiteral("1=201"));
    QCOMPARE(RawClient::statusOf(ask(service, batchOf({own, own}))), 400);
    QTRY_COMPARE(frames.size(), 4); // a part, its item, a refused batch
    QVERIFY(frames.join(u' ').contains(u"Bearer ***"));
    QVERIFY(!frames.join(u' ').contains(u"confidential"));
}

QTEST_GUILESS_MAIN(BatchTest)
#include "test_batch.moc"
