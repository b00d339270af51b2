#include "receiver/feed_pages.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::receiver;

namespace {

std::vector<FeedPlace> places(std::initializer_list<qint64> positions)
{
    std::vector<FeedPlace> out;
    for (const qint64 position : positions)
        out.push_back({0, position});
    return out;
}

QString positionsOf(const FeedIndex &index)
{
    QStringList out;
    for (int row = 0; row < index.size(); ++row)
        out.append(QString::number(index.at(row).position));
    return out.join(u' ');
}

} // namespace

class FeedIndexTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAreFoundByTheirRow();
    void knownPlacesAreDropped_data();
    void knownPlacesAreDropped();
    void runsBecomePlaces();
    void expiriesBecomeKeys();
    void badAnswersAreRefused_data();
    void badAnswersAreRefused();
    void targetsNameRuns();
    void queriesAreSpelledForTheService();
    void itemsAreJudgedAsTheServiceDoes_data();
    void itemsAreJudgedAsTheServiceDoes();
};

void FeedIndexTest::placesAreFoundByTheirRow()
{
    FeedIndex index;
    index.insert(0, places({9, 7, 5}));
    QCOMPARE(index.rowOf({0, 7}), 1);
    QCOMPARE(index.rowOf({0, 6}), -1);
    QCOMPARE(index.lowerBound({0, 6}), 2);
    QCOMPARE(index.rowOfPosition(5), 2);
    index.remove(0, 2);
    QCOMPARE(positionsOf(index), u"5"_s);
}

void FeedIndexTest::knownPlacesAreDropped_data()
{
    QTest::addColumn<std::vector<FeedPlace>>("given");
    QTest::addColumn<std::vector<FeedPlace>>("left");
    QTest::newRow("none known") << places({8, 6}) << places({8, 6});
    QTest::newRow("all known") << places({9, 7, 5}) << places({});
    QTest::newRow("around") << places({11, 10, 9, 8, 5, 4, 3}) << places({11, 10, 8, 4, 3});
    QTest::newRow("above") << places({11, 10}) << places({11, 10});
    QTest::newRow("below") << places({4, 3}) << places({4, 3});
    QTest::newRow("nothing") << places({}) << places({});
}

void FeedIndexTest::knownPlacesAreDropped()
{
    QFETCH(std::vector<FeedPlace>, given);
    QFETCH(std::vector<FeedPlace>, left);
    FeedIndex index;
    index.insert(0, places({9, 7, 5}));
    index.dropKnown(given);
    QVERIFY(given == left);
}

void FeedIndexTest::runsBecomePlaces()
{
    const auto read = feedPlacesFromJson(
        R"({"value":[[9,7],[3,3]],"cursor":"x.1","before":3,"count":12,"more":true})", false);
    QVERIFY(read);
    QVERIFY(read->places == places({9, 8, 7, 3}));
    QCOMPARE(read->before, 3);
    QCOMPARE(read->count, 12);
    QVERIFY(read->more);
}

void FeedIndexTest::expiriesBecomeKeys()
{
    const auto read = feedPlacesFromJson(R"({"value":[[9,1000]],"more":false})", true);
    QVERIFY(read);
    QCOMPARE(read->places.front().position, 9);
    QCOMPARE(read->places.front().key, 1000);
    QVERIFY(!read->more);
}

void FeedIndexTest::badAnswersAreRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json : {"", "[]", "{}", R"({"value":{}})", R"({"value":[1]})",
             R"({"value":[[1,2]]})", R"({"value":[[1]]})", R"({"value":[[9000000000000,1]]})",
             R"({"value":[[9223372036854775807,-2]]})", R"({"value":[[1,-9223372036854775808]]})"})
        QTest::newRow(json) << QByteArray(json);
}

void FeedIndexTest::badAnswersAreRefused()
{
    QFETCH(QByteArray, json);
    QVERIFY(!feedPlacesFromJson(json, false));
}

void FeedIndexTest::targetsNameRuns()
{
    QCOMPARE(rowsTarget({9, 8, 7, 5, 3, 2}), QByteArray("/mock/v1/feed?at=9-7,5,3-2"));
    QCOMPARE(rowsTarget({1, 2}), QByteArray("/mock/v1/feed?at=1,2"));
}

void FeedIndexTest::queriesAreSpelledForTheService()
{
    QCOMPARE(positionsTarget({}, 0), QByteArray("/mock/v1/feed/positions?before=0"));
    QCOMPARE(positionsTarget({.text = u"a&b ü"_s,
                                 .state = FeedState::Opened,
                                 .platform = contract::Platform::iOS,
                                 .order = FeedOrder::ExpiresLast},
                 7),
        QByteArray("/mock/v1/feed/positions?before=7&search=a%26b%20%C3%BC&platform=iOS"
                   "&userActionState=Activated&sort=expires"));
}

void FeedIndexTest::itemsAreJudgedAsTheServiceDoes_data()
{
    QTest::addColumn<FeedQuery>("query");
    QTest::addColumn<bool>("taken");
    QTest::newRow("everything") << FeedQuery{} << true;
    QTest::newRow("title") << FeedQuery{.text = u"STAND"_s} << true;
    QTest::newRow("group") << FeedQuery{.text = u"meet"_s} << true;
    QTest::newRow("raw") << FeedQuery{.text = u"4711"_s} << true;
    QTest::newRow("id") << FeedQuery{.text = u"ab-12"_s} << true;
    QTest::newRow("elsewhere") << FeedQuery{.text = u"example"_s} << false;
    QTest::newRow("state") << FeedQuery{.state = FeedState::Read} << true;
    QTest::newRow("another state") << FeedQuery{.state = FeedState::Unread} << false;
    QTest::newRow("platform") << FeedQuery{.platform = contract::Platform::iOS} << true;
    QTest::newRow("another platform")
        << FeedQuery{.platform = contract::Platform::Windows} << false;
}

void FeedIndexTest::itemsAreJudgedAsTheServiceDoes()
{
    QFETCH(FeedQuery, query);
    QFETCH(bool, taken);
    FeedItem item;
    item.id = u"AB-12"_s;
    item.readState = ReadState::Read;
    item.notification.targetHostName = u"a.example"_s;
    item.notification.groupName = u"Meetings"_s;
    item.notification.platforms = contract::Platform::iOS;
    item.notification.payload = {u"{\"job\":4711}"_s, contract::VisualContent{u"Stand-up"_s, {}}};
    QCOMPARE(FeedJudge(query).takes(item), taken);
    item.status = Status::Deleted;
    QVERIFY(!FeedJudge(query).takes(item));
}

QTEST_APPLESS_MAIN(FeedIndexTest)
#include "test_feed_index.moc"
