#include "receiver/fan_out_model.h"
#include "support/feed.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::receiver;
using namespace std::chrono_literals;
using fixture::devices;
using fixture::feedStart;

namespace {

constexpr int ios = FanOutModel::FirstDevice + 1;

FeedItem itemWith(const QString &id, int second)
{
    return fixture::feedItem(id, second);
}

FeedItem withFallback(const QString &id, int second)
{
    FeedItem item = itemWith(id, second);
    Delivery &delivery = item.deliveries[1];
    delivery.delivered = delivery.fallback = true;
    delivery.state = DeliveryState::Fallback;
    delivery.cause = DeliveryCause::FallbackShown;
    delivery.shown = item.created + 60s;
    return item;
}

QString idsOf(const QAbstractItemModel &model)
{
    QStringList ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row, 0).data(FanOutModel::IdRole).toString());
    return ids.join(u' ');
}

QString headersOf(const QAbstractItemModel &model)
{
    QStringList out;
    for (int column = 0; column < model.columnCount(); ++column)
        out.append(model.headerData(column, Qt::Horizontal).toString());
    return out.join(u' ');
}

struct Tested {
    Tested() { model.setDevices(devices); }

    FanOutModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class FanOutModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDeviceHasAColumn();
    void newestComesFirst();
    void cellsTellStateAndReason();
    void looksDifferByShapeNotOnlyByTone();
    void aDeviceThatCameLaterSaysSo();
    void tooltipsShowMarkupAsText();
    void deletedItemsLeave();
    void olderNewsIsIgnored();
    void onlyTheNewestAreKept();
    void updatesKeepTheSelection();
    void devicesComeAndGoWithoutLosingTheSelection();
    void aReasonFollowsTheDevicesName();
    void timePassingExpiresRows();
};

void FanOutModelTest::everyDeviceHasAColumn()
{
    Tested tested;
    QCOMPARE(headersOf(tested.model), u"Time Title Desktop iPhone Pixel Browser"_s);
    QCOMPARE(tested.model.headerData(ios, Qt::Horizontal, Qt::AccessibleTextRole).toString(),
        u"iPhone, iOS"_s);
    QVERIFY(tested.model.headerData(ios, Qt::Horizontal, Qt::ToolTipRole)
                .toString()
                .contains(u"iPhone, iOS"_s));
}

void FanOutModelTest::newestComesFirst()
{
    Tested tested;
    tested.model.upsert({itemWith(u"b"_s, 2), itemWith(u"d"_s, 4)});
    tested.model.upsert({itemWith(u"a"_s, 1), itemWith(u"e"_s, 5), itemWith(u"c"_s, 3)});
    QCOMPARE(idsOf(tested.model), u"e d c b a"_s);
    tested.model.setItems({itemWith(u"x"_s, 1), itemWith(u"y"_s, 2)});
    QCOMPARE(idsOf(tested.model), u"y x"_s);
}

void FanOutModelTest::cellsTellStateAndReason()
{
    Tested tested;
    tested.model.upsert({withFallback(u"a"_s, 1)});
    const QModelIndex cell = tested.model.index(0, ios);
    QCOMPARE(cell.data().toString(), u"fallback shown"_s);
    QCOMPARE(cell.data(FanOutModel::StateRole).value<DeliveryState>(), DeliveryState::Fallback);
    QCOMPARE(
        cell.data(FanOutModel::CauseRole).value<DeliveryCause>(), DeliveryCause::FallbackShown);
    const QString reason
        = u"The fallback was shown after 60 s, as the raw content had not been fetched."_s;
    QCOMPARE(cell.data(Qt::ToolTipRole).toString(), u"<qt>"_s + reason + u"</qt>"_s);
    QCOMPARE(cell.data(Qt::AccessibleTextRole).toString(),
        u"title a on iPhone: fallback shown. "_s + reason);
}

void FanOutModelTest::looksDifferByShapeNotOnlyByTone()
{
    FeedItem item = itemWith(u"a"_s, 1);
    QList<Look> looks;
    QList<Glyph> glyphs;
    const auto add = [&](DeliveryState state, DeliveryCause cause) {
        const Look look
            = lookOf(Cell{.deviceId = u"ios-1"_s, .state = state, .cause = cause}, item);
        glyphs.append(look.glyph);
        looks.append(look);
    };
    add(DeliveryState::Skipped, DeliveryCause::Filtered);
    add(DeliveryState::Skipped, DeliveryCause::Expired);
    add(DeliveryState::Pending, DeliveryCause::LowPriority);
    add(DeliveryState::Waiting, DeliveryCause::Offline);
    add(DeliveryState::Waiting, DeliveryCause::SavingPower);
    add(DeliveryState::Fetched, DeliveryCause::InForeground);
    add(DeliveryState::Fetched, DeliveryCause::NotAllowed);
    add(DeliveryState::Shown, DeliveryCause::None);
    add(DeliveryState::Shown, DeliveryCause::DoNotDisturb);
    add(DeliveryState::Fallback, DeliveryCause::FallbackShown);
    add(DeliveryState::Ended, DeliveryCause::DisplayOver);
    add(DeliveryState::Cleared, DeliveryCause::HandledElsewhere);
    item.changedBy = u"ios-1"_s;
    item.userActionState = UserActionState::Dismissed;
    add(DeliveryState::Cleared, DeliveryCause::Handled);
    for (qsizetype i = 0; i < glyphs.size(); ++i)
        QCOMPARE(glyphs.indexOf(glyphs[i]), i);
}

void FanOutModelTest::aDeviceThatCameLaterSaysSo()
{
    Tested tested;
    FeedItem item = itemWith(u"a"_s, 1);
    item.deliveries.removeAt(1);
    tested.model.upsert({item});
    const QModelIndex cell = tested.model.index(0, ios);
    QVERIFY(!cell.data(FanOutModel::LookRole).isValid());
    QVERIFY(cell.data().toString().isEmpty());
    QVERIFY(
        cell.data(Qt::AccessibleTextRole).toString().startsWith(u"title a on iPhone: It went"_s));
}

void FanOutModelTest::tooltipsShowMarkupAsText()
{
    Tested tested;
    FeedItem item = itemWith(u"a"_s, 1);
    item.notification.payload.visualContent->title = u"<img src=x>"_s;
    tested.model.upsert({item});
    QCOMPARE(tested.model.index(0, FanOutModel::Title).data(Qt::ToolTipRole).toString(),
        u"<qt>&lt;img src=x&gt;</qt>"_s);
}

void FanOutModelTest::deletedItemsLeave()
{
    Tested tested;
    tested.model.upsert({itemWith(u"a"_s, 1), itemWith(u"b"_s, 2), itemWith(u"c"_s, 3)});
    FeedItem deleted = itemWith(u"b"_s, 2);
    deleted.status = Status::Deleted;
    deleted.sequence = 9;
    FeedItem neverSeen = itemWith(u"z"_s, 9);
    neverSeen.status = Status::Deleted;
    tested.model.upsert({deleted, neverSeen});
    QCOMPARE(idsOf(tested.model), u"c a"_s);
    QCOMPARE(tested.model.rowOf(u"b"_s), -1);
}

void FanOutModelTest::olderNewsIsIgnored()
{
    Tested tested;
    FeedItem late = withFallback(u"a"_s, 1);
    late.sequence = 9;
    tested.model.upsert({late, itemWith(u"a"_s, 1)});
    tested.model.upsert({itemWith(u"a"_s, 1)});
    QCOMPARE(tested.model.rowCount(), 1);
    QCOMPARE(tested.model.index(0, ios).data().toString(), u"fallback shown"_s);
}

void FanOutModelTest::onlyTheNewestAreKept()
{
    Tested tested;
    const int most = int(FanOutModel::mostRows);
    QList<FeedItem> many;
    for (int i = 0; i < most + 20; ++i)
        many.append(itemWith(QString::number(i), i));
    tested.model.upsert(many.mid(0, most));
    tested.model.upsert(many.mid(most));
    QCOMPARE(tested.model.rowCount(), most);
    QCOMPARE(tested.model.itemAt(0).id, QString::number(most + 19));
    QCOMPARE(tested.model.itemAt(most - 1).id, u"20"_s);
    tested.model.upsert({itemWith(u"older"_s, -5)});
    QCOMPARE(tested.model.rowOf(u"older"_s), -1);
}

void FanOutModelTest::updatesKeepTheSelection()
{
    Tested tested;
    tested.model.upsert({itemWith(u"a"_s, 1), itemWith(u"b"_s, 2)});
    QItemSelectionModel selection(&tested.model);
    selection.setCurrentIndex(tested.model.index(1, ios),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QSignalSpy reset(&tested.model, &QAbstractItemModel::modelReset);
    tested.model.upsert({itemWith(u"c"_s, 3), withFallback(u"a"_s, 1), itemWith(u"0"_s, 0)});
    tested.model.setNow(feedStart + 2h);
    tested.model.setDevices(devices);
    QCOMPARE(reset.size(), 0);
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.currentIndex().data(FanOutModel::IdRole).toString(), u"a"_s);
    QCOMPARE(selection.currentIndex().column(), ios);
}

void FanOutModelTest::devicesComeAndGoWithoutLosingTheSelection()
{
    Tested tested;
    tested.model.upsert({itemWith(u"a"_s, 1), itemWith(u"b"_s, 2)});
    QItemSelectionModel selection(&tested.model);
    selection.setCurrentIndex(tested.model.index(1, 0), QItemSelectionModel::ClearAndSelect);
    QList<Device> changed = devices;
    changed.removeAt(2);
    changed.append({u"tablet-1"_s, u"Tablet"_s, contract::Platform::Android});
    tested.model.setDevices(changed);
    QCOMPARE(headersOf(tested.model), u"Time Title Desktop iPhone Browser Tablet"_s);
    QCOMPARE(selection.currentIndex().data(FanOutModel::IdRole).toString(), u"a"_s);
    tested.model.setDevices({});
    QCOMPARE(headersOf(tested.model), u"Time Title"_s);
    QCOMPARE(selection.currentIndex().data(FanOutModel::IdRole).toString(), u"a"_s);
}

void FanOutModelTest::aReasonFollowsTheDevicesName()
{
    Tested tested;
    FeedItem item = itemWith(u"a"_s, 1);
    item.changedBy = u"ios-1"_s;
    item.userActionState = UserActionState::Dismissed;
    item.deliveries[0].state = DeliveryState::Cleared;
    item.deliveries[0].cause = DeliveryCause::HandledElsewhere;
    tested.model.upsert({item});
    const QModelIndex cell = tested.model.index(0, FanOutModel::FirstDevice);
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"dismissed on iPhone"_s));
    QList<Device> renamed = devices;
    renamed[1].name = u"Work phone"_s;
    QSignalSpy changed(&tested.model, &QAbstractItemModel::dataChanged);
    tested.model.setDevices(renamed);
    QVERIFY(!changed.isEmpty());
    QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(u"dismissed on Work phone"_s));
}

void FanOutModelTest::timePassingExpiresRows()
{
    Tested tested;
    tested.model.upsert({itemWith(u"a"_s, 1)});
    tested.model.setNow(feedStart + 59min);
    const QModelIndex title = tested.model.index(0, FanOutModel::Title);
    QVERIFY(!title.data(FanOutModel::ExpiredRole).toBool());
    QSignalSpy changed(&tested.model, &QAbstractItemModel::dataChanged);
    tested.model.setNow(feedStart + 60min);
    QCOMPARE(changed.size(), 1);
    QVERIFY(title.data(FanOutModel::ExpiredRole).toBool());
    tested.model.setNow(feedStart + 61min);
    QCOMPARE(changed.size(), 1);
}

QTEST_MAIN(FanOutModelTest)
#include "test_fan_out_model.moc"
