#include "receiver/feed_item.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::receiver;

namespace {

const QByteArray complete = R"({
  "id": "119081f2-f19d-4fa8-817c-7e01092c0f7d", "sequence": 17,
  "appNotificationId": "testDirectToastNotification", "targetHostName": "host.example",
  "groupName": "TestGroup", "priority": "High", "displayTimeToLive": 60,
  "expirationDateTime": "2026-12-02T23:59:00Z", "creationDateTime": "2026-11-23T10:02:11Z",
  "lastModifiedDateTime": "2026-11-23T10:03:00.5Z", "platformTypes": ["Windows", "iOS"],
  "payload": {"rawContent": "a=1", "visualContent": {"title": "Hello", "body": "World"}},
  "fallbackPolicy": {"fallbackDelayInSeconds": 90, "visualContent": {"title": "Open me"}},
  "status": "Active", "readState": "Read", "userActionState": "Dismissed",
  "changedBy": "ios-1", "aMemberOfLaterVersions": [1, {"deep": null}],
  "deliveries": [
    {"deviceId": "windows-1", "platform": "Windows", "delivered": true, "reason": ""},
    {"deviceId": "web-1", "platform": "WebPush", "delivered": false, "reason": "not targeted"}]
})";

QByteArray with(const char *from, const char *to)
{
    return QByteArray(complete).replace(from, to);
}

} // namespace

class FeedItemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyMemberIsRead();
    void absentAndNullMembersHaveDefaults();
    void malformedItemsAreAnError_data();
    void malformedItemsAreAnError();
    void unknownEnumeratorsFallBack();
    void headlineIsTheTitleOrTheRawContentsBeginning();
    void onlyUntouchedItemsArePending();
    void whatIsLeftOfAnExpiredItemIsDeleted();
    void anEndedDeliveryStandsNoMore();
};

void FeedItemTest::everyMemberIsRead()
{
    const auto item = feedItemFromJson(complete);
    QVERIFY(item);
    QCOMPARE(item->id, u"119081f2-f19d-4fa8-817c-7e01092c0f7d"_s);
    QCOMPARE(item->sequence, 17);
    QCOMPARE(item->notification.appNotificationId, u"testDirectToastNotification"_s);
    QCOMPARE(item->notification.targetHostName, u"host.example"_s);
    QCOMPARE(item->notification.groupName, u"TestGroup"_s);
    QCOMPARE(item->notification.priority, contract::Priority::High);
    QCOMPARE(item->notification.displayTimeToLive, 60);
    QCOMPARE(item->notification.platforms,
        contract::Platform::Windows | contract::Platform::iOS);
    QCOMPARE(item->notification.payload.rawContent, u"a=1"_s);
    QCOMPARE(item->notification.payload.visualContent->body, u"World"_s);
    QCOMPARE(item->notification.fallbackPolicy->fallbackDelayInSeconds, 90);
    QCOMPARE(item->notification.fallbackPolicy->visualContent.title, u"Open me"_s);
    QCOMPARE(formatDateTimeOffset(item->created), "2026-11-23T10:02:11Z");
    QCOMPARE(formatDateTimeOffset(item->lastModified), "2026-11-23T10:03:00.5Z");
    QCOMPARE(formatDateTimeOffset(item->expires), "2026-12-02T23:59:00Z");
    QCOMPARE(item->readState, ReadState::Read);
    QCOMPARE(item->userActionState, UserActionState::Dismissed);
    QCOMPARE(item->changedBy, u"ios-1"_s);
    QCOMPARE(item->deliveries.size(), 2);
    QVERIFY(item->deliveryTo(u"windows-1"_s)->delivered);
    QCOMPARE(item->deliveryTo(u"web-1"_s)->reason, u"not targeted"_s);
    QVERIFY(!item->deliveryTo(u"ios-1"_s));
    QCOMPARE(item->json, complete);
}

void FeedItemTest::absentAndNullMembersHaveDefaults()
{
    const auto item = feedItemFromJson(
        R"({"id":"1","creationDateTime":"2026-11-23T10:02:11Z","groupName":null})");
    QVERIFY(item);
    QVERIFY(item->isPending());
    QVERIFY(!item->notification.groupName);
    QVERIFY(!item->notification.displayTimeToLive);
    QCOMPARE(item->notification.platforms, contract::everyPlatform);
    QCOMPARE(item->expires, Instant::max());
    QCOMPARE(item->lastModified, item->created);
}

void FeedItemTest::malformedItemsAreAnError_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");

    QTest::newRow("empty") << QByteArray() << QString();
    QTest::newRow("cut off") << complete.left(200) << QString();
    QTest::newRow("array") << QByteArray("[]") << u"the item"_s;
    QTest::newRow("no id") << with("\"id\"", "\"no\"") << u"/id"_s;
    QTest::newRow("sequence is text") << with(" 17,", " \"17\",") << u"/sequence"_s;
    QTest::newRow("sequence has a fraction") << with(" 17,", " 1.5,") << u"/sequence"_s;
    QTest::newRow("no such day") << with("2026-11-23T10:02:11Z", "2026-11-31T10:02:11Z")
                                 << u"/creationDateTime"_s;
    QTest::newRow("payload is an array") << with("{\"rawContent\"", "[], \"x\": {\"rawContent\"") << u"/payload"_s;
    QTest::newRow("delivery is text")
        << with("\"deliveries\": [", "\"deliveries\": [\"x\", ") << u"/deliveries/0"_s;
}

void FeedItemTest::malformedItemsAreAnError()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);

    const auto item = feedItemFromJson(json);
    QVERIFY(!item);
    QCOMPARE(item.error().where, where);
    QVERIFY(!item.error().message.isEmpty());
}

void FeedItemTest::unknownEnumeratorsFallBack()
{
    const auto item = feedItemFromJson(with("\"Dismissed\"", "\"Flung\"")
                                           .replace("\"Active\"", "\"Archived\"")
                                           .replace("[\"Windows\", \"iOS\"]", "[\"Pager\",\"iOS\"]"));
    QVERIFY(item);
    QCOMPARE(item->userActionState, UserActionState::NoInteraction);
    QCOMPARE(item->status, Status::Active);
    QCOMPARE(item->notification.platforms, contract::Platforms(contract::Platform::iOS));
}

void FeedItemTest::headlineIsTheTitleOrTheRawContentsBeginning()
{
    FeedItem item;
    item.notification.payload.rawContent = u"{\n  \"job\": 1 }"_s + QString(500, u'x');
    QVERIFY(item.headline().startsWith(u"{ \"job\": 1 }xxx"_s));
    QVERIFY(item.headline().size() <= 120);
    item.notification.payload.visualContent = {u"Hello"_s, {}};
    QCOMPARE(item.headline(), u"Hello"_s);
}

void FeedItemTest::onlyUntouchedItemsArePending()
{
    FeedItem item;
    QVERIFY(item.isPending());
    item.readState = ReadState::Read;
    QVERIFY(!item.isPending());
    item = {};
    item.userActionState = UserActionState::Snoozed;
    QVERIFY(!item.isPending());
    item = {};
    item.status = Status::Deleted;
    QVERIFY(!item.isPending());
}

void FeedItemTest::whatIsLeftOfAnExpiredItemIsDeleted()
{
    const Result<FeedItem> item = feedItemFromJson(
        R"({"id":"a","sequence":7,"etag":"\"7\"","expirationDateTime":"2026-11-23T13:37:11Z",)"
        R"("@removed":{"reason":"deleted"}})");
    QVERIFY(item);
    QCOMPARE(item->status, Status::Deleted);
    QCOMPARE(item->sequence, 7);
    QVERIFY(!item->isPending());
}

void FeedItemTest::anEndedDeliveryStandsNoMore()
{
    const Result<FeedItem> item = feedItemFromJson(
        R"({"id":"a","creationDateTime":"2026-11-23T13:37:11Z","deliveries":[)"
        R"({"deviceId":"one","platform":"iOS","state":"shown","delivered":true},)"
        R"({"deviceId":"two","platform":"iOS","state":"cleared","delivered":true,)"
        R"("ended":"2026-11-23T13:38:11Z"}]})");
    QVERIFY(item);
    QVERIFY(item->deliveryTo(QStringLiteral("one"))->isStanding());
    QVERIFY(!item->deliveryTo(QStringLiteral("two"))->isStanding());
    QCOMPARE(formatDateTimeOffset(*item->deliveryTo(QStringLiteral("two"))->ended),
        "2026-11-23T13:38:11Z");
}

QTEST_GUILESS_MAIN(FeedItemTest)
#include "test_feed_item.moc"
