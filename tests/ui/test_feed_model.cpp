#include "receiver/feed_model.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::receiver;
using contract::Platform;

namespace {

const Instant start = fromMsecs(1'795'428'131'000);

FeedItem itemWith(const QString &id, int second)
{
    FeedItem item;
    item.id = id;
    item.sequence = item.position = second;
    item.created = item.lastModified = start + std::chrono::seconds(second);
    item.expires = start + std::chrono::hours(1);
    item.notification.payload.visualContent = {u"title "_s + id, u"body "_s + id};
    return item;
}

QString idsOf(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(FeedModel::IdRole).toString());
    return ids.join(u' ');
}

QString shown(const FeedModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

// The places of these positions, newest first.
FeedPlaces answer(std::vector<qint64> positions, qint64 before = 0)
{
    FeedPlaces out;
    for (const qint64 position : positions)
        out.places.push_back({0, position});
    out.before = before;
    out.more = before > 0;
    out.count = 100;
    return out;
}

int ticketOf(const QSignalSpy &asked)
{
    return asked.constLast().constFirst().toInt();
}

} // namespace

class FeedModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newestComesFirst();
    void changesKeepTheirRow();
    void olderNewsIsIgnored();
    void replacedItemsMoveToTheTop();
    void deletedItemsLeave();
    void tenThousandRowsComeAtOnce();
    void selectionSurvivesArrivals();
    void stateNamesTheDevice();
    void marksTellDeliveredFromNotTargeted();
    void tooltipsShowMarkupAsText();
    void expiryReadsAsPeopleSayIt_data();
    void expiryReadsAsPeopleSayIt();
    void timePassingExpiresRows();
    void aMillionPlacesComeAtOnce();
    void rowsThatAreNoMoreLeave();
    void oneQuestionForRowsAtATime();
    void arrivalsAreHeldBackWhileSomeoneReads();
    void whatChangesWhileHeldBackIsCountedOnce();
    void rowsLetGoWhileOthersLeaveComeAfterwards();
    void rowsStayUntilAQueryIsAnswered();
    void anAnswerToAnEarlierQueryIsPassedOver();
    void lookingGoesOnWhereItEnded();
    void whatNoLongerMatchesLeaves();
    void ordersAreKept_data();
    void ordersAreKept();
    void manyScatteredRowsLeaveAtOnce();
    void heavyItemsAreKeptLight();
    void onlySoManyItemsAreKept();
    void rowsAreToldWhole();
};

void FeedModelTest::newestComesFirst()
{
    FeedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.upsert({itemWith(u"b"_s, 2), itemWith(u"d"_s, 4)});
    model.upsert({itemWith(u"a"_s, 1), itemWith(u"e"_s, 5), itemWith(u"c"_s, 3)});
    QCOMPARE(idsOf(model), u"e d c b a"_s);
    QCOMPARE(shown(model, 0, FeedModel::Title), u"title e"_s);
    QCOMPARE(model.find(u"c"_s)->id, u"c"_s);
}

void FeedModelTest::changesKeepTheirRow()
{
    FeedModel model;
    model.upsert({itemWith(u"a"_s, 1), itemWith(u"b"_s, 2)});
    FeedItem read = itemWith(u"a"_s, 1);
    read.sequence = 3;
    read.readState = ReadState::Read;
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.upsert({read});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 1);
    QCOMPARE(shown(model, 1, FeedModel::State), u"read"_s);
}

void FeedModelTest::olderNewsIsIgnored()
{
    FeedModel model;
    FeedItem read = itemWith(u"a"_s, 1);
    read.sequence = 9;
    read.readState = ReadState::Read;
    model.upsert({read});
    model.upsert({itemWith(u"a"_s, 1)});
    QCOMPARE(shown(model, 0, FeedModel::State), u"read"_s);
}

void FeedModelTest::replacedItemsMoveToTheTop()
{
    FeedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.upsert({itemWith(u"a"_s, 1), itemWith(u"b"_s, 2)});
    model.upsert({itemWith(u"a"_s, 3)});
    QCOMPARE(idsOf(model), u"a b"_s);
}

void FeedModelTest::deletedItemsLeave()
{
    FeedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.upsert({itemWith(u"a"_s, 1), itemWith(u"b"_s, 2), itemWith(u"c"_s, 3)});
    FeedItem deleted = itemWith(u"b"_s, 2);
    deleted.status = Status::Deleted;
    model.upsert({deleted});
    QCOMPARE(idsOf(model), u"c a"_s);
    QVERIFY(!model.find(u"b"_s));
    QCOMPARE(model.find(u"c"_s)->id, u"c"_s);
    model.upsert({deleted});
    QCOMPARE(model.rowCount(), 2);
}

void FeedModelTest::tenThousandRowsComeAtOnce()
{
    FeedModel model;
    QList<FeedItem> items;
    for (int i = 10'000; i > 0; --i)
        items.append(itemWith(QString::number(i), i));
    QElapsedTimer timer;
    timer.start();
    model.upsert(items);
    for (FeedItem &item : items)
        item.readState = ReadState::Read;
    model.upsert(items);
    QCOMPARE(model.rowCount(), 10'000);
    QCOMPARE(idsOf(model).left(11), u"10000 9999 "_s);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
}

void FeedModelTest::selectionSurvivesArrivals()
{
    FeedModel model;
    QItemSelectionModel selection(&model);
    model.upsert({itemWith(u"a"_s, 1), itemWith(u"b"_s, 2)});
    selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::SelectCurrent);
    model.upsert({itemWith(u"c"_s, 3), itemWith(u"d"_s, 4)});
    QCOMPARE(selection.currentIndex().data(FeedModel::IdRole).toString(), u"a"_s);
    QCOMPARE(selection.currentIndex().row(), 3);
}

void FeedModelTest::stateNamesTheDevice()
{
    FeedModel model;
    model.setDevices({{u"ios-1"_s, u"iPhone"_s, Platform::iOS}});
    FeedItem item = itemWith(u"a"_s, 1);
    item.userActionState = UserActionState::Dismissed;
    item.changedBy = u"ios-1"_s;
    model.upsert({item});
    QCOMPARE(shown(model, 0, FeedModel::State), u"dismissed on iPhone"_s);
    item.sequence = 2;
    item.changedBy.clear();
    item.userActionState = UserActionState::Activated;
    model.upsert({item});
    QCOMPARE(shown(model, 0, FeedModel::State), u"opened"_s);
}

void FeedModelTest::marksTellDeliveredFromNotTargeted()
{
    FeedItem item = itemWith(u"a"_s, 1);
    item.notification.platforms = Platform::Windows | Platform::iOS | Platform::Android;
    item.deliveries = {{u"windows-1"_s, Platform::Windows, true, {}},
        {u"ios-1"_s, Platform::iOS, false, u"offline"_s},
        {u"web-1"_s, Platform::WebPush, false, u"not targeted"_s}};
    QCOMPARE(markOf(item, Platform::Windows), Mark::Delivered);
    QCOMPARE(markOf(item, Platform::iOS), Mark::Undelivered);
    QCOMPARE(markOf(item, Platform::Android), Mark::None);
    QCOMPARE(markOf(item, Platform::WebPush), Mark::NotTargeted);
}

void FeedModelTest::tooltipsShowMarkupAsText()
{
    FeedModel model;
    FeedItem item = itemWith(u"a"_s, 1);
    item.notification.payload.visualContent->title = u"<img src=x>"_s;
    model.upsert({item});
    QVERIFY(model.index(0, FeedModel::Title)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"&lt;img src=x&gt;"_s));
}

void FeedModelTest::expiryReadsAsPeopleSayIt_data()
{
    using namespace std::chrono;
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<QString>("text");

    const auto row = [](const char *name, milliseconds left, const QString &text) {
        QTest::newRow(name) << qint64(left.count()) << text;
    };
    row("past", milliseconds(0), u"expired"_s);
    row("seconds", seconds(59), u"in < 1 min"_s);
    row("minutes", minutes(52), u"in 52 min"_s);
    row("hours", hours(23) + minutes(59), u"in 23 h"_s);
    row("a day", hours(24), u"tomorrow"_s);
    row("days", hours(24 * 9 + 23), u"in 9 days"_s);
}

void FeedModelTest::expiryReadsAsPeopleSayIt()
{
    QFETCH(qint64, milliseconds);
    QFETCH(QString, text);

    QCOMPARE(expiryText(start + std::chrono::milliseconds(milliseconds), start), text);
}

void FeedModelTest::timePassingExpiresRows()
{
    FeedModel model;
    model.setNow(start);
    model.upsert({itemWith(u"a"_s, 1)});
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setNow(start + std::chrono::seconds(1));
    QCOMPARE(changed.size(), 0);
    model.setNow(start + std::chrono::hours(1));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(shown(model, 0, FeedModel::State), u"expired"_s);
}

void FeedModelTest::aMillionPlacesComeAtOnce()
{
    FeedModel model;
    QSignalSpy asked(&model, &FeedModel::placesWanted);
    QSignalSpy rows(&model, &FeedModel::rowsWanted);
    model.look();
    FeedPlaces places;
    for (qint64 position = 1'000'000; position > 0; --position)
        places.places.push_back({0, position});
    places.count = 1'000'000;
    model.takePlaces(ticketOf(asked), places);
    QCOMPARE(model.rowCount(), 1'000'000);
    QCOMPARE(model.total(), 1'000'000);
    QCOMPARE(shown(model, 499'999, FeedModel::Title), u"…"_s);
    QVERIFY(rows.wait());
    const auto wanted = rows[0][0].value<std::vector<qint64>>();
    QVERIFY(std::find(wanted.begin(), wanted.end(), 500'001) != wanted.end());
    QVERIFY(wanted.size() <= 150);
    FeedRows read{.items = {}, .looked = qsizetype(wanted.size())};
    for (const qint64 position : wanted)
        read.items.append(itemWith(QString::number(position), int(position)));
    model.takeRows(wanted, read);
    QCOMPARE(shown(model, 499'999, FeedModel::Title), u"title 500001"_s);
    QCOMPARE(model.rowOf(500'001), 499'999);
}

void FeedModelTest::rowsThatAreNoMoreLeave()
{
    FeedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy asked(&model, &FeedModel::placesWanted);
    model.look();
    model.takePlaces(ticketOf(asked), answer({5, 4, 3, 2, 1}));
    model.takeRows(
        {5, 4, 3, 2}, {.items = {itemWith(u"e"_s, 5), itemWith(u"c"_s, 3)}, .looked = 3});
    QCOMPARE(model.rowCount(), 4); // 4 is gone, 2 was not looked at
    QCOMPARE(model.rowOf(4), -1);
    QCOMPARE(model.rowOf(2), 2);
}

void FeedModelTest::oneQuestionForRowsAtATime()
{
    FeedModel model;
    QSignalSpy asked(&model, &FeedModel::placesWanted);
    QSignalSpy rows(&model, &FeedModel::rowsWanted);
    model.look();
    model.takePlaces(ticketOf(asked), answer({3, 2, 1}));
    (void)model.itemAt(0);
    QVERIFY(rows.wait());
    (void)model.itemAt(1);
    QTest::qWait(0);
    QCoreApplication::processEvents();
    QCOMPARE(rows.size(), 1);
    model.missRows();
    (void)model.itemAt(1);
    QVERIFY(rows.wait());
}

void FeedModelTest::arrivalsAreHeldBackWhileSomeoneReads()
{
    FeedModel model;
    model.upsert({itemWith(u"a"_s, 1)});
    model.setHeld(true);
    model.upsert({itemWith(u"b"_s, 2), itemWith(u"c"_s, 3)});
    QCOMPARE(idsOf(model), u"a"_s);
    QCOMPARE(model.heldBack(), 2);
    FeedItem read = itemWith(u"a"_s, 1);
    read.sequence = 4;
    read.readState = ReadState::Read;
    model.upsert({read});
    QCOMPARE(shown(model, 0, FeedModel::State), u"read"_s); // changes are shown in place
    model.setHeld(false);
    QCOMPARE(model.heldBack(), 0);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.positionAt(0), 3);
}

void FeedModelTest::whatChangesWhileHeldBackIsCountedOnce()
{
    FeedModel model;
    model.upsert({itemWith(u"a"_s, 1)});
    model.setHeld(true);
    FeedItem item = itemWith(u"b"_s, 2);
    model.upsert({item});
    item.sequence = 3;
    item.userActionState = UserActionState::Dismissed;
    model.upsert({item});
    QCOMPARE(model.heldBack(), 1);
    model.setHeld(false);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.positionAt(0), 2);
    FeedItem both = itemWith(u"c"_s, 4);
    FeedItem changed = both;
    changed.sequence = 5;
    model.upsert({both, changed}); // created and changed in one go
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.positionAt(0), 4);
}

// A row that leaves takes the choice along, and with the choice goes what held others back.
void FeedModelTest::rowsLetGoWhileOthersLeaveComeAfterwards()
{
    FeedModel model;
    const QAbstractItemModelTester tester(&model);
    model.upsert({itemWith(u"a"_s, 1), itemWith(u"b"_s, 2), itemWith(u"c"_s, 3)});
    model.setHeld(true);
    model.upsert({itemWith(u"d"_s, 4), itemWith(u"e"_s, 5)});
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, &model,
        [&model] { model.setHeld(false); });
    FeedItem gone = itemWith(u"a"_s, 1);
    gone.sequence = 6;
    gone.status = Status::Deleted;
    model.upsert({gone});
    QTRY_COMPARE(model.rowCount(), 4);
    QVERIFY(!idsOf(model).contains(u'a'));
}

void FeedModelTest::rowsStayUntilAQueryIsAnswered()
{
    FeedModel model;
    QSignalSpy asked(&model, &FeedModel::placesWanted);
    model.upsert({itemWith(u"a"_s, 1), itemWith(u"b"_s, 2)});
    model.setQuery({.text = u"TITLE"_s});
    QCOMPARE(asked.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.isLooking());
    model.upsert({itemWith(u"c"_s, 3)}); // after the service has looked
    FeedItem other = itemWith(u"d"_s, 4);
    other.notification.payload.visualContent->title = u"else"_s;
    model.upsert({other});
    model.takePlaces(ticketOf(asked), answer({2}));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.positionAt(0), 3);
    QCOMPARE(model.positionAt(1), 2);
    QVERIFY(!model.isLooking());
}

void FeedModelTest::anAnswerToAnEarlierQueryIsPassedOver()
{
    FeedModel model;
    QSignalSpy asked(&model, &FeedModel::placesWanted);
    model.setQuery({.text = u"x"_s});
    const int first = ticketOf(asked);
    model.setQuery({.text = u"xy"_s});
    model.takePlaces(first, answer({2, 1}));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.awaits(first));
    model.takePlaces(ticketOf(asked), answer({1}));
    QCOMPARE(model.rowCount(), 1);
}

void FeedModelTest::lookingGoesOnWhereItEnded()
{
    FeedModel model;
    QSignalSpy asked(&model, &FeedModel::placesWanted);
    model.look();
    model.takePlaces(ticketOf(asked), answer({9, 8}, 5));
    QCOMPARE(asked.constLast().at(2).toLongLong(), 5);
    QVERIFY(model.isLooking());
    // What changes below comes with looking; above it is taken in at once.
    model.upsert({itemWith(u"three"_s, 3), itemWith(u"six"_s, 6)});
    QCOMPARE(model.rowCount(), 3);
    model.takePlaces(ticketOf(asked), answer({4, 3}));
    QCOMPARE(model.rowCount(), 5);
    QCOMPARE(model.positionAt(2), 6);
    QCOMPARE(model.positionAt(4), 3);
}

void FeedModelTest::whatNoLongerMatchesLeaves()
{
    FeedModel model;
    QSignalSpy asked(&model, &FeedModel::placesWanted);
    model.setQuery({.state = FeedState::Unread});
    model.takePlaces(ticketOf(asked), answer({2, 1}));
    FeedItem read = itemWith(u"b"_s, 2);
    read.readState = ReadState::Read;
    model.upsert({read});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.positionAt(0), 1);
}

void FeedModelTest::ordersAreKept_data()
{
    QTest::addColumn<FeedOrder>("order");
    QTest::addColumn<QString>("ids");
    QTest::newRow("newest first") << FeedOrder::NewestFirst << u"d c b a"_s;
    QTest::newRow("oldest first") << FeedOrder::OldestFirst << u"a b c d"_s;
    QTest::newRow("expires first") << FeedOrder::ExpiresFirst << u"c a b d"_s;
    QTest::newRow("expires last") << FeedOrder::ExpiresLast << u"d b a c"_s;
}

// a and b expire together, c before them, d after.
void FeedModelTest::ordersAreKept()
{
    QFETCH(FeedOrder, order);
    QFETCH(QString, ids);
    FeedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy asked(&model, &FeedModel::placesWanted);
    QList<FeedItem> items{
        itemWith(u"a"_s, 1), itemWith(u"b"_s, 2), itemWith(u"c"_s, 3), itemWith(u"d"_s, 4)};
    items[2].expires = start + std::chrono::minutes(1);
    items[3].expires = start + std::chrono::hours(2);
    model.setQuery({.order = order});
    if (order == FeedOrder::NewestFirst)
        model.look();
    const auto placesOf = [&](std::initializer_list<int> which) {
        FeedPlaces out;
        for (const int i : which)
            out.places.push_back(placeOf(items[i], order));
        return out;
    };
    FeedPlaces first = placesOf({2, 1});
    first.more = true;
    first.before = 2;
    model.takePlaces(ticketOf(asked), first);
    model.takePlaces(ticketOf(asked), placesOf({0}));
    model.upsert(items); // the last one is new
    QCOMPARE(idsOf(model), ids);
    items[2].status = Status::Deleted;
    items[2].sequence = 9;
    model.upsert({items[2]});
    QCOMPARE(idsOf(model), QString(ids).remove(u"c "_s).remove(u" c"_s));
}

void FeedModelTest::manyScatteredRowsLeaveAtOnce()
{
    FeedModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QList<FeedItem> items;
    for (int i = 1; i <= 1000; ++i)
        items.append(itemWith(QString::number(i), i));
    model.upsert(items);
    QList<FeedItem> gone;
    for (int i = 0; i < 1000; i += 2) {
        gone.append(items[i]);
        gone.last().status = Status::Deleted;
        gone.last().sequence = 2000 + i;
    }
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.upsert(gone);
    QCOMPARE(model.rowCount(), 500);
    QCOMPARE(resets.size(), 1);
    model.upsert(items); // scattered ones come back, too: as news they are told as a whole
    QCOMPARE(model.rowCount(), 1000);
}

void FeedModelTest::heavyItemsAreKeptLight()
{
    FeedModel model;
    FeedItem heavy = itemWith(u"a"_s, 1);
    heavy.json = QByteArray(1'000'000, 'x');
    heavy.notification.payload.rawContent = QString(1'000'000, u'x');
    model.upsert({heavy, itemWith(u"b"_s, 2)});
    QVERIFY(model.find(u"a"_s)->json.isEmpty());
    QVERIFY(model.find(u"a"_s)->notification.payload.rawContent->size() < 5000);
    QCOMPARE(model.find(u"a"_s)->headline(), u"title a"_s);
}

void FeedModelTest::onlySoManyItemsAreKept()
{
    FeedCache cache;
    for (int i = 1; i <= 20'000; ++i) {
        FeedItem item = itemWith(QString::number(i), i);
        item.json = QByteArray(5000, 'x');
        cache.put(item);
    }
    QVERIFY(cache.all().size() < 2000);
    QCOMPARE(cache.all().constLast().id, u"20000"_s);
    QVERIFY(!cache.find(u"1"_s));
    QVERIFY(cache.find(u"20000"_s));
}

void FeedModelTest::rowsAreToldWhole()
{
    FeedModel model;
    model.setNow(start);
    model.upsert({itemWith(u"a"_s, 1)});
    const QString said = model.index(0, 0).data(Qt::AccessibleDescriptionRole).toString();
    QVERIFY2(said.startsWith(u"title a, unread, "_s) && said.endsWith(u"expires in 1 h"_s),
        qPrintable(said));
}

QTEST_GUILESS_MAIN(FeedModelTest)
#include "test_feed_model.moc"
