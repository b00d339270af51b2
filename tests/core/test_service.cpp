#include "http/content_coding.h"
#include "service/ordered_id.h"
#include "support/raw_client.h"
#include "support/running_service.h"
#include "support/seed_example.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace carillon;
using test::RawClient;

namespace {

QByteArray ask(quint16 port, const QByteArray &request)
{
    RawClient client(port);
    client.send(request);
    return client.readAnswer();
}

QJsonObject jsonIn(const QByteArray &answer)
{
    return QJsonDocument::fromJson(RawClient::bodyOf(answer)).object();
}

QString innerCode(const QByteArray &answer)
{
    return jsonIn(answer)[u"error"][u"innerError"][u"code"].toString();
}

QByteArray headerIn(const QByteArray &answer, const QByteArray &name)
{
    const qsizetype at = answer.indexOf("\r\n" + name + ": ");
    const qsizetype begin = at + 4 + name.size();
    return at < 0 ? QByteArray() : answer.mid(begin, answer.indexOf("\r\n", begin) - begin);
}

QByteArray get(const QByteArray &target, const QByteArray &headers = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n";
}

QByteArray patch(const QByteArray &id, const QByteArray &body)
{
    return "PATCH /mock/v1/feed/" + id + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

class ServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void answersTheDocumentedExampleAsRecorded();
    void trailingSlashMakesNoDifference();
    void rawContentIsNotEchoedAndLivesSevenDays();
    void aRepostReplaces();
    void refusesInTheDocumentedOrder_data();
    void refusesInTheDocumentedOrder();
    void errorsListEveryViolationByTarget();
    void decodesGzipAndDeflate_data();
    void decodesGzipAndDeflate();
    void aZipBombIsRefused();
    void clientRequestIdComesBack();
    void feedHoldsWhatWasAccepted();
    void stateChangesAndDeletion();
    void aBornExpiredNotificationIsOutOfTheFeed();
    void anotherStoresCursorIsGone();
    void survivesARestartOnce();
    void idsAreGuidsInTheOrderOfTime();
};

void ServiceTest::answersTheDocumentedExampleAsRecorded()
{
    test::RunningService service;
    const QByteArray answer = ask(service.port(), test::postBytes(test::seedExample));
    QVERIFY(answer.startsWith("HTTP/1.1 201 Created\r\n"));
    const QByteArray base = "http://localhost";
    const QByteArray id = jsonIn(answer)[u"id"].toString().toUtf8();
    QCOMPARE(id.size(), 36);
    QCOMPARE(RawClient::bodyOf(answer),
        "{\"@odata.context\":\"" + base
            + "/beta/$metadata#users('alex%40contoso.com')/notifications/$entity\","
              "\"displayTimeToLive\":59,\"expirationDateTime\":\"2019-10-30T23:59:00Z\","
              "\"groupName\":\"TestGroup\",\"id\":\""
            + id
            + "\",\"priority\":\"High\",\"payload\":{\"visualContent\":{\"title\":\"Hello World!\","
              "\"body\":\"Notifications are Great!\"}}}");
    QCOMPARE(headerIn(answer, "Location"), base + "/beta/me/activities/" + id);
    QCOMPARE(headerIn(answer, "Cache-Control"), QByteArray("private"));
    QCOMPARE(headerIn(answer, "OData-Version"), QByteArray("4.0"));
    QVERIFY(headerIn(answer, "Content-Type").startsWith("application/json;odata.metadata=minimal"));
    QCOMPARE(headerIn(answer, "request-id"), headerIn(answer, "client-request-id"));
    for (const char *name : {"x-ms-ags-diagnostic", "Duration", "Date",
             "Access-Control-Allow-Origin", "Access-Control-Expose-Headers"})
        QVERIFY2(!headerIn(answer, name).isEmpty(), name);
}

void ServiceTest::trailingSlashMakesNoDifference()
{
    test::RunningService service;
    for (const char *path : {"/beta/me/notifications", "/beta/me/notifications/",
             "/BETA/Me/Notifications", "/beta/me/notifications?x=1", "/beta/m%65/notifications"}) {
        const QByteArray answer
            = ask(service.port(), test::postBytes(test::smallBody, {}, path));
        QVERIFY2(RawClient::statusOf(answer) == 201, path);
    }
}

void ServiceTest::rawContentIsNotEchoedAndLivesSevenDays()
{
    test::RunningService service;
    service.clock.set(*parseDateTimeOffset("2019-08-23T00:25:55.329Z"));
    const QByteArray answer = ask(service.port(),
        test::postBytes(R"({"targetHostName":"graphnotifications.sample.windows.com",)"
                        R"("appNotificationId":"sampleRawNotification",)"
                        R"("payload":{"rawContent":"Hello World!"},"priority":"High",)"
                        R"("displayTimeToLive":"60"})"));
    const QJsonObject body = jsonIn(answer);
    QCOMPARE(body[u"displayTimeToLive"].toInt(), 59);
    QCOMPARE(body[u"expirationDateTime"].toString(), QStringLiteral("2019-08-30T00:25:55.329Z"));
    QVERIFY(body[u"groupName"].isNull());
    QVERIFY(body[u"payload"].toObject().isEmpty());
}

void ServiceTest::aRepostReplaces()
{
    test::RunningService service;
    const QByteArray first = ask(service.port(), test::postBytes(test::seedExample));
    const QByteArray second = ask(service.port(), test::postBytes(test::seedExample));
    QCOMPARE(RawClient::statusOf(first), 201);
    QCOMPARE(RawClient::statusOf(second), 200);
    QCOMPARE(jsonIn(first)[u"id"], jsonIn(second)[u"id"]);
}

void ServiceTest::refusesInTheDocumentedOrder_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("inner");

    const QByteArray post = "POST /beta/me/notifications HTTP/1.1\r\nHost: localhost\r\n";
    const QByteArray token = "Authorization: Bearer t\r\n";
    const QByteArray uns = "X-UNS-ID: uns-demo\r\n";
    const QByteArray json = "Content-Type: application/json\r\n";
    const QByteArray body = "Content-Length: 1\r\n\r\n[";
    const auto row = [](const char *name, const QByteArray &request, int status, const char *inner) {
        QTest::newRow(name) << request << status << QString::fromLatin1(inner);
    };
    row("token before everything", "GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n", 401, "");
    row("empty token", post + "Authorization: Bearer \r\n" + body, 401, "");
    row("other scheme", post + "Authorization: Basic abc\r\n" + body, 401, "");
    row("path before method", "GET /beta/me/other HTTP/1.1\r\nHost: localhost\r\n" + token + "\r\n",
        400, "resourceNotFoundForSegment");
    row("v1.0 does not have it",
        "POST /v1.0/me/notifications HTTP/1.1\r\nHost: localhost\r\n" + token + body, 400,
        "resourceNotFoundForSegment");
    for (const QByteArray method : {"GET", "PUT", "PATCH", "DELETE"})
        row(method.constData(),
            method + " /beta/me/notifications HTTP/1.1\r\nHost: localhost\r\n" + token + "\r\n",
            405, "");
    row("If-Modified-Since before Content-Type",
        post + token + uns + "If-Modified-Since: x\r\n" + body, 400, "unsupportedHeader");
    row("If-Range before the coding",
        post + token + uns + "If-Range: x\r\nContent-Encoding: br\r\n" + body, 400,
        "unsupportedHeader");
    row("coding before Content-Type", post + token + uns + "Content-Encoding: br\r\n" + body, 415,
        "unsupportedContentEncoding");
    row("identity is no coding", post + token + uns + "Content-Encoding: identity\r\n" + body, 415,
        "unsupportedContentEncoding");
    row("Content-Type missing", post + token + body, 400, "missingContentType");
    row("Content-Type text", post + token + "Content-Type: text/plain\r\n" + body, 415,
        "unsupportedContentType");
    row("X-UNS-ID before the body", post + token + json + body, 400, "missingSubscriptionId");
    row("unknown X-UNS-ID", post + token + json + "X-UNS-ID: nobody\r\n" + body, 403,
        "notAuthorizedForUser");
    row("damaged gzip", post + token + uns + json + "Content-Encoding: gzip\r\n" + body, 400,
        "invalidPayload");
    row("malformed", post + token + uns + json + body, 400, "malformedJson");
    row("empty body", post + token + uns + json + "Content-Length: 0\r\n\r\n", 400,
        "malformedJson");
    row("array", post + token + uns + json + "Content-Length: 2\r\n\r\n[]", 400,
        "multipleNotificationsNotSupported");
    row("type before contract",
        post + token + uns + json + "Content-Length: 22\r\n\r\n{\"@odata.type\":\"#foo\"}", 401,
        "invalidActivityDataTypes");
    row("contract", post + token + uns + json + "Content-Length: 2\r\n\r\n{}", 400,
        "contractMismatch");
    row("payload", test::postBytes(R"({"targetHostName":"x","payload":{}})"), 400,
        "invalidPayload");
}

void ServiceTest::refusesInTheDocumentedOrder()
{
    QFETCH(QByteArray, request);
    QFETCH(int, status);
    QFETCH(QString, inner);
    test::RunningService service;
    const QByteArray answer = ask(service.port(), request);
    QCOMPARE(RawClient::statusOf(answer), status);
    QCOMPARE(innerCode(answer), inner);
    if (status == 405)
        QCOMPARE(headerIn(answer, "Allow"), QByteArray("POST"));
    if (status == 401 && inner.isEmpty())
        QCOMPARE(headerIn(answer, "WWW-Authenticate"), QByteArray("Bearer"));
}

void ServiceTest::errorsListEveryViolationByTarget()
{
    test::RunningService service;
    const QByteArray answer = ask(service.port(),
        test::postBytes(R"({"payload":{"rawContent":"x"},"priority":"Urgent",)"
                        R"("displayTimeToLive":"soon"})"));
    const QJsonObject error = jsonIn(answer)[u"error"].toObject();
    QCOMPARE(error[u"code"].toString(), QStringLiteral("BadRequest"));
    QStringList targets;
    const QJsonArray details = error[u"details"].toArray();
    for (const QJsonValue &detail : details)
        targets.append(detail[u"target"].toString());
    QCOMPARE(targets,
        (QStringList{QStringLiteral("displayTimeToLive"), QStringLiteral("priority"),
            QStringLiteral("targetHostName")}));
    QCOMPARE(error[u"innerError"][u"date"].toString(), QStringLiteral("2019-10-21T22:05:36"));
    QCOMPARE(error[u"innerError"][u"request-id"].toString().toUtf8(),
        headerIn(answer, "request-id"));
}

void ServiceTest::decodesGzipAndDeflate_data()
{
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("bytes");
    using http::ContentCoding;
    const QByteArray gzip = http::encoded(test::smallBody, ContentCoding::Gzip);
    const QByteArray zlib = http::encoded(test::smallBody, ContentCoding::Deflate);
    QTest::newRow("gzip") << QByteArray("gzip") << gzip;
    QTest::newRow("deflate") << QByteArray("Deflate") << zlib;
    QTest::newRow("deflate without wrapper")
        << QByteArray("deflate") << zlib.mid(2, zlib.size() - 6);
    QTest::newRow("two codings, undone from the right")
        << QByteArray("deflate, gzip") << http::encoded(zlib, ContentCoding::Gzip);
}

void ServiceTest::decodesGzipAndDeflate()
{
    QFETCH(QByteArray, coding);
    QFETCH(QByteArray, bytes);
    test::RunningService service;
    const QByteArray answer = ask(
        service.port(), test::postBytes(bytes, "Content-Encoding: " + coding + "\r\n"));
    QCOMPARE(RawClient::statusOf(answer), 201);
}

void ServiceTest::aZipBombIsRefused()
{
    test::RunningService service;
    const QByteArray bomb
        = http::encoded(QByteArray(200 * 1024 * 1024, ' '), http::ContentCoding::Gzip);
    QVERIFY(bomb.size() < 1024 * 1024);
    const QByteArray answer
        = ask(service.port(), test::postBytes(bomb, "Content-Encoding: gzip\r\n"));
    QCOMPARE(RawClient::statusOf(answer), 413);
    QCOMPARE(RawClient::statusOf(ask(service.port(), test::postBytes(test::smallBody))), 201);
}

void ServiceTest::clientRequestIdComesBack()
{
    test::RunningService service;
    const QByteArray answer
        = ask(service.port(), test::postBytes(test::smallBody, "client-request-id: my-id\r\n"));
    QCOMPARE(headerIn(answer, "client-request-id"), QByteArray("my-id"));
}

void ServiceTest::feedHoldsWhatWasAccepted()
{
    test::RunningService service;
    const QByteArray id
        = jsonIn(ask(service.port(), test::postBytes(test::seedExample)))[u"id"].toString().toUtf8();
    const QJsonObject feed = jsonIn(ask(service.port(), get("/mock/v1/feed")));
    QCOMPARE(feed[u"value"].toArray().size(), 1);
    const QJsonObject item = feed[u"value"][0].toObject();
    QCOMPARE(item[u"id"].toString().toUtf8(), id);
    QCOMPARE(item[u"status"].toString(), QStringLiteral("Active"));
    QCOMPARE(item[u"readState"].toString(), QStringLiteral("Unread"));
    QStringList marks;
    const QJsonArray deliveries = item[u"deliveries"].toArray();
    for (const QJsonValue &delivery : deliveries)
        marks.append(delivery[u"platform"].toString() + (delivery[u"delivered"].toBool() ? u'+' : u'-'));
    QCOMPARE(marks.join(u' '), QStringLiteral("Windows+ iOS+ Android+ WebPush-"));

    const QByteArray cursor = feed[u"cursor"].toString().toUtf8();
    QVERIFY(jsonIn(ask(service.port(), get("/mock/v1/feed?cursor=" + cursor)))[u"value"]
                .toArray()
                .isEmpty());
    QCOMPARE(RawClient::statusOf(ask(service.port(), get("/mock/v1/feed", "X-UNS-ID: no\r\n"))), 404);
}

void ServiceTest::stateChangesAndDeletion()
{
    test::RunningService service;
    const QByteArray id
        = jsonIn(ask(service.port(), test::postBytes(test::seedExample)))[u"id"].toString().toUtf8();
    const QByteArray cursor
        = jsonIn(ask(service.port(), get("/mock/v1/feed")))[u"cursor"].toString().toUtf8();

    const QJsonObject changed = jsonIn(ask(service.port(),
        patch(id, R"({"userActionState":"Dismissed","deviceId":"ios-1"})")));
    QCOMPARE(changed[u"userActionState"].toString(), QStringLiteral("Dismissed"));
    QCOMPARE(changed[u"readState"].toString(), QStringLiteral("Unread"));
    QCOMPARE(changed[u"changedBy"].toString(), QStringLiteral("ios-1"));

    QCOMPARE(RawClient::statusOf(ask(service.port(), patch(id, R"({"status":"Active"})"))), 400);
    QCOMPARE(RawClient::statusOf(ask(service.port(), patch(id, R"({"readState":"Seen"})"))), 400);
    QCOMPARE(RawClient::statusOf(ask(service.port(), patch("nothing", R"({"readState":"Read"})"))), 404);

    const QByteArray gone = ask(service.port(),
        "DELETE /mock/v1/feed/" + id + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QCOMPARE(jsonIn(gone)[u"status"].toString(), QStringLiteral("Deleted"));
    const QJsonArray since
        = jsonIn(ask(service.port(), get("/mock/v1/feed?cursor=" + cursor)))[u"value"].toArray();
    QCOMPARE(since.size(), 1); // one row, in its latest state
    QCOMPARE(since[0][u"status"].toString(), QStringLiteral("Deleted"));
}

void ServiceTest::aBornExpiredNotificationIsOutOfTheFeed()
{
    test::RunningService service;
    service.clock.set(*parseDateTimeOffset("2026-01-15T12:00:00Z"));
    QCOMPARE(RawClient::statusOf(ask(service.port(), test::postBytes(test::seedExample))), 201);
    const QJsonObject feed = jsonIn(ask(service.port(), get("/mock/v1/feed")));
    QVERIFY(feed[u"value"].toArray().isEmpty());
}

void ServiceTest::anotherStoresCursorIsGone()
{
    test::RunningService service;
    const QByteArray answer = ask(service.port(), get("/mock/v1/feed?cursor=elsewhere.3"));
    QCOMPARE(RawClient::statusOf(answer), 410);
    QCOMPARE(jsonIn(answer)[u"error"][u"code"].toString(), QStringLiteral("resyncRequired"));
}

void ServiceTest::survivesARestartOnce()
{
    test::RunningService service;
    const QByteArray id
        = jsonIn(ask(service.port(), test::postBytes(test::seedExample)))[u"id"].toString().toUtf8();
    service.restart();
    const QJsonObject feed = jsonIn(ask(service.port(), get("/mock/v1/feed")));
    QCOMPARE(feed[u"value"].toArray().size(), 1);
    QCOMPARE(feed[u"value"][0][u"id"].toString().toUtf8(), id);
}

void ServiceTest::idsAreGuidsInTheOrderOfTime()
{
    const QByteArray first = service::orderedId(test::testTime);
    const QByteArray second = service::orderedId(test::testTime);
    const QByteArray later = service::orderedId(test::testTime + std::chrono::milliseconds(1));
    QVERIFY(first != second);
    QVERIFY(first < later && second < later);
    const QRegularExpression version4(
        QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"));
    QVERIFY(version4.match(QString::fromLatin1(first)).hasMatch());
}

QTEST_GUILESS_MAIN(ServiceTest)
#include "test_service.moc"
