#include "receiver/feed_filter.h"
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
    item.sequence = second;
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
    void filterLooksInTitleBodyAndGroup();
    void filterChoosesByState();
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
    FeedFilter filter(model);
    QItemSelectionModel selection(&filter);
    model.upsert({itemWith(u"a"_s, 1), itemWith(u"b"_s, 2)});
    selection.setCurrentIndex(filter.index(1, 0), QItemSelectionModel::SelectCurrent);
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

void FeedModelTest::filterLooksInTitleBodyAndGroup()
{
    FeedModel model;
    FeedFilter filter(model);
    QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
    FeedItem grouped = itemWith(u"b"_s, 2);
    grouped.notification.groupName = u"Billing"_s;
    model.upsert({itemWith(u"a"_s, 1), grouped, itemWith(u"c"_s, 3)});
    filter.setText(u" BODY A "_s);
    QCOMPARE(idsOf(filter), u"a"_s);
    filter.setText(u"billing"_s);
    QCOMPARE(idsOf(filter), u"b"_s);
    filter.setText({});
    QCOMPARE(idsOf(filter), u"c b a"_s);
}

void FeedModelTest::filterChoosesByState()
{
    FeedModel model;
    FeedFilter filter(model);
    FeedItem read = itemWith(u"b"_s, 2);
    read.readState = ReadState::Read;
    model.upsert({itemWith(u"a"_s, 1), read});
    filter.setState(FeedState::Read);
    QCOMPARE(idsOf(filter), u"b"_s);
    filter.setState(std::nullopt);
    QCOMPARE(filter.rowCount(), 2);
}

QTEST_GUILESS_MAIN(FeedModelTest)
#include "test_feed_model.moc"
