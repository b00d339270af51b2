#include "support/service_client.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using test::RunningService;
using test::ServiceAnswer;
using test::ServiceClient;

namespace {

QByteArray titled(const QByteArray &title, const QByteArray &more = {})
{
    return R"({"targetHostName":"a.example","payload":{"visualContent":{"title":")" + title + "\"}}"
        + more + '}';
}

// `5-3 1`
QString runsOf(const ServiceAnswer &answer)
{
    QStringList out;
    const QJsonArray runs = answer.values();
    for (const QJsonValue &run : runs) {
        const qint64 first = run[0].toInteger();
        const qint64 last = run[1].toInteger();
        out.append(first == last ? QString::number(first) : u"%1-%2"_s.arg(first).arg(last));
    }
    return out.join(u' ');
}

QString titlesOf(const ServiceAnswer &answer)
{
    QStringList out;
    const QJsonArray items = answer.values();
    for (const QJsonValue &item : items)
        out.append(item[u"payload"][u"visualContent"][u"title"].toString());
    return out.join(u' ');
}

constexpr const char *positions = "/mock/v1/feed/positions";

} // namespace

class FeedPositionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aWholeFeedIsOneRun();
    void deletedItemsMakeGaps();
    void aGapOfTheStoreIsSeen();
    void searchLooksInEveryText_data();
    void searchLooksInEveryText();
    void statesAndPlatformsChoose();
    void whatDoesNotExistIsRefused_data();
    void whatDoesNotExistIsRefused();
    void aLongFeedIsLookedThroughInParts();
    void sortedByExpiryEachTellsItsOwn();
    void rowsAreReadByTheirPosition();
    void aHeavyPageEndsEarly();
    void badPositionsAreRefused_data();
    void badPositionsAreRefused();
    void aReplacedItemIsTheNewest();
};

void FeedPositionsTest::aWholeFeedIsOneRun()
{
    RunningService service;
    ServiceClient client(service);
    QCOMPARE(runsOf(client.get(positions)), QString());
    for (int i = 1; i <= 4; ++i)
        client.post(titled("x"));
    const ServiceAnswer answer = client.get(positions);
    QCOMPARE(runsOf(answer), u"4-1"_s);
    QCOMPARE(answer.json()[u"more"].toBool(), false);
    QCOMPARE(answer.json()[u"count"].toInt(), 4);
    QCOMPARE(answer.json()[u"cursor"], client.get("/mock/v1/feed").json()[u"cursor"]);
}

void FeedPositionsTest::deletedItemsMakeGaps()
{
    RunningService service;
    ServiceClient client(service);
    QList<QByteArray> ids;
    for (int i = 1; i <= 6; ++i)
        ids.append(client.post(titled("x")));
    for (const int i : {0, 2, 5})
        client.call("DELETE", "/mock/v1/feed/" + ids.at(i));
    QCOMPARE(runsOf(client.get(positions)), u"5-4 2"_s);
    QCOMPARE(runsOf(client.get(positions + QByteArray("?before=5"))), u"4 2"_s);
    QCOMPARE(runsOf(client.get(positions + QByteArray("?before=2"))), QString());
}

// A day after its deletion nothing is left of an item.
void FeedPositionsTest::aGapOfTheStoreIsSeen()
{
    RunningService service;
    ServiceClient client(service);
    client.post(titled("x"));
    const QByteArray id = client.post(titled("x"));
    client.post(titled("x"));
    client.call("DELETE", "/mock/v1/feed/" + id);
    QCOMPARE(client.step(2 * 24 * 3600).status, 200);
    QCOMPARE(client.get(positions).json()[u"count"].toInt(), 2);
    QCOMPARE(runsOf(client.get(positions)), u"3 1"_s);
}

void FeedPositionsTest::searchLooksInEveryText_data()
{
    QTest::addColumn<QByteArray>("search");
    QTest::addColumn<QString>("found");

    QTest::newRow("title") << QByteArray("stand") << u"1"_s;
    QTest::newRow("body") << QByteArray("STAIRS") << u"2"_s;
    QTest::newRow("group") << QByteArray("meet") << u"3"_s;
    QTest::newRow("raw content") << QByteArray("4711") << u"4"_s;
    QTest::newRow("a quote in raw content") << QByteArray("%22job%22:4711") << u"4"_s;
    QTest::newRow("beyond ASCII") << QByteArray("%C3%9CBER") << u"5"_s;
    QTest::newRow("a plus sign") << QByteArray("1%2B1") << u"6"_s;
    QTest::newRow("names of members are no text") << QByteArray("visualContent") << QString();
    QTest::newRow("everywhere") << QByteArray() << u"6-1"_s;
}

void FeedPositionsTest::searchLooksInEveryText()
{
    QFETCH(QByteArray, search);
    QFETCH(QString, found);
    RunningService service;
    ServiceClient client(service);
    client.post(titled("Stand-up"));
    client.post(R"({"targetHostName":"a.example","payload":{"visualContent":{"title":"t",)"
                R"("body":"by the stairs"}}})");
    client.post(titled("t", R"(,"groupName":"Meetings")"));
    client.post(R"({"targetHostName":"a.example","payload":{"rawContent":"{\"job\":4711}"}})");
    client.post(titled("dar\xc3\xbc"
                       "ber"));
    const QByteArray id = client.post(titled("1+1"));
    QCOMPARE(runsOf(client.get(positions + QByteArray("?search=") + search)), found);
    QCOMPARE(runsOf(client.get(positions + QByteArray("?search=") + id.toUpper())), u"6"_s);
    QCOMPARE(client.get("/mock/v1/feed?search=stand").values().size(), 1);
}

void FeedPositionsTest::statesAndPlatformsChoose()
{
    RunningService service;
    ServiceClient client(service);
    const QByteArray read = client.post(titled("a"));
    const QByteArray opened
        = client.post(titled("phone", R"(,"targetPolicy":{"platformTypes":["iOS","WebPush"]})"));
    client.post(titled("c", R"(,"targetPolicy":{"platformTypes":["Windows"]})"));
    client.call("PATCH", "/mock/v1/feed/" + read, R"({"readState":"Read"})");
    client.call("PATCH", "/mock/v1/feed/" + opened, R"({"userActionState":"Activated"})");
    const auto found
        = [&](const QByteArray &query) { return runsOf(client.get(positions + query)); };
    QCOMPARE(found("?readState=Unread&userActionState=NoInteraction"), u"3"_s);
    QCOMPARE(found("?readState=Read"), u"1"_s);
    QCOMPARE(found("?userActionState=Activated"), u"2"_s);
    QCOMPARE(found("?platform=iOS"), u"2-1"_s);
    QCOMPARE(found("?platform=windows"), u"3 1"_s);
    QCOMPARE(found("?platform=iOS&search=phone"), u"2"_s);
}

void FeedPositionsTest::whatDoesNotExistIsRefused_data()
{
    QTest::addColumn<QByteArray>("filter");
    for (const char *filter : {"platform=Symbian", "readState=Seen", "userActionState=4"})
        QTest::newRow(filter) << QByteArray(filter);
    QTest::newRow("a text of 201") << "search=" + QByteArray(201, 'a');
}

void FeedPositionsTest::whatDoesNotExistIsRefused()
{
    QFETCH(QByteArray, filter);
    RunningService service;
    QCOMPARE(ServiceClient(service).get(positions + ('?' + filter)).status, 400);
}

void FeedPositionsTest::aLongFeedIsLookedThroughInParts()
{
    Limits limits;
    limits.feedScan = 1;
    RunningService service(limits);
    test::RawClient writer(service.port());
    constexpr int many = 3000;
    for (int i = 0; i < many; ++i) {
        writer.send(test::postBytes(R"({"targetHostName":"a.example","payload":{"rawContent":")"
            + QByteArray(1000, 'x') + R"("},"groupName":")" + QByteArray::number(i) + "\"}"));
        if (i % 100 == 99) {
            for (int answer = 0; answer < 100; ++answer)
                QCOMPARE(test::RawClient::statusOf(writer.readAnswer()), 201);
        }
    }
    ServiceClient client(service);
    qint64 before = 0;
    qint64 found = 0;
    int parts = 0;
    for (bool more = true; more; ++parts) {
        const ServiceAnswer answer
            = client.get(positions + QByteArray("?search=XX&before=") + QByteArray::number(before));
        QVERIFY(before == 0 || answer.json()[u"before"].toInteger() < before);
        before = answer.json()[u"before"].toInteger();
        more = answer.json()[u"more"].toBool();
        const QJsonArray runs = answer.values();
        for (const QJsonValue &run : runs)
            found += run[0].toInteger() - run[1].toInteger() + 1;
    }
    QCOMPARE(found, qint64(many));
    QVERIFY(parts > 1);
    QCOMPARE(before, 0);
}

void FeedPositionsTest::sortedByExpiryEachTellsItsOwn()
{
    RunningService service;
    ServiceClient client(service);
    client.post(titled("x", R"(,"expirationDateTime":"2019-10-22T00:00:00Z")"));
    client.post(titled("x"));
    const QJsonArray pairs = client.get(positions + QByteArray("?sort=expires")).values();
    QCOMPARE(pairs.size(), 2);
    QCOMPARE(pairs[1][0].toInteger(), 1);
    QCOMPARE(pairs[1][1].toInteger(), toMsecs(*parseDateTimeOffset("2019-10-22T00:00:00Z")));
    QCOMPARE(pairs[0][0].toInteger(), 2);
}

void FeedPositionsTest::rowsAreReadByTheirPosition()
{
    RunningService service;
    ServiceClient client(service);
    QList<QByteArray> ids;
    for (const char *title : {"a", "b", "c", "d", "e"})
        ids.append(client.post(titled(title)));
    client.call("DELETE", "/mock/v1/feed/" + ids.at(3));
    const ServiceAnswer answer = client.get("/mock/v1/feed?at=1,5-3");
    QCOMPARE(titlesOf(answer), u"a e c"_s);
    QCOMPARE(answer.values()[0][u"position"].toInteger(), 1);
    QCOMPARE(answer.json()[u"looked"].toInt(), 4);
}

void FeedPositionsTest::aHeavyPageEndsEarly()
{
    RunningService service;
    ServiceClient client(service);
    for (int i = 0; i < 5; ++i)
        client.post(titled("x", R"(,"groupName":")" + QByteArray(300'000, 'g') + '"'));
    const ServiceAnswer answer = client.get("/mock/v1/feed?at=5-1");
    QCOMPARE(answer.values().size(), 1); // another one would be too much
    QCOMPARE(answer.json()[u"looked"].toInt(), 1);
}

void FeedPositionsTest::badPositionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("at");
    for (const char *at : {"x", "1,,2", "1-5", "5-3-1", "-1", "1000000-1", "9223372036854775807-0"})
        QTest::newRow(at) << QByteArray(at);
}

void FeedPositionsTest::badPositionsAreRefused()
{
    QFETCH(QByteArray, at);
    RunningService service;
    QCOMPARE(ServiceClient(service).get("/mock/v1/feed?at=" + at).status, 400);
}

void FeedPositionsTest::aReplacedItemIsTheNewest()
{
    service::Configuration configuration;
    configuration.switches.onDuplicate = service::OnDuplicate::Replace;
    RunningService service({}, configuration);
    ServiceClient client(service);
    const QByteArray id = client.post(titled("old", R"(,"appNotificationId":"one")"));
    client.post(titled("other"));
    QCOMPARE(client.post(titled("new", R"(,"appNotificationId":"one")")), id);
    QCOMPARE(titlesOf(client.get("/mock/v1/feed?order=newest")), u"new other"_s);
    QCOMPARE(runsOf(client.get(positions)), u"3-2"_s);
    client.post(titled("newer still", R"(,"appNotificationId":"one")"));
    QCOMPARE(runsOf(client.get(positions)), u"3-2"_s); // it was the newest already
}

QTEST_GUILESS_MAIN(FeedPositionsTest)
#include "test_feed_positions.moc"
