#include "receiver/deliveries_model.h"
#include "receiver/deliveries_page.h"
#include "receiver/fan_out_pane.h"
#include "receiver/timeline_strip.h"
#include "support/feed.h"
#include "theme/style_sheet.h"
#include "widgets/empty_state.h"

#include <QAccessible>
#include <QHeaderView>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::receiver;
using namespace std::chrono_literals;
using fixture::devices;
using fixture::feedItem;
using fixture::feedStart;

namespace {

struct Shown {
    Shown()
    {
        pane.setNow(feedStart + 10s);
        pane.resize(760, 420);
        pane.show();
        pane.activateWindow();
        (void)QTest::qWaitForWindowActive(&pane);
    }
    void fill()
    {
        pane.setDevices(devices);
        pane.applyItems({feedItem(u"a"_s, 1), feedItem(u"b"_s, 2), feedItem(u"c"_s, 3)});
    }

    FanOutPane pane;
    QTableView &table = *pane.findChild<QTableView *>();
    TimelineStrip &strip = *pane.findChild<TimelineStrip *>();
    widgets::EmptyState &empty = *pane.findChild<widgets::EmptyState *>();
};

} // namespace

class FanOutPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anEmptyPaneSaysWhatToDo();
    void theNewestIsChosenAtFirst();
    void choosingARowShowsItsTimeline();
    void anItemCanBeShown();
    void arrivalsKeepTheChosenOne();
    void newsReachTheTimeline();
    void aDeletedItemGivesWay();
    void newDevicesBelongToTheChosenRow();
    void screenReadersNameTheCells();
    void everyDeviceIsReached();
    void clearingForgetsEverything();
    void thePageTellsEveryReason();
};

void FanOutPaneTest::initTestCase()
{
    theme::apply(*qApp, theme::Scheme::Light);
}

void FanOutPaneTest::anEmptyPaneSaysWhatToDo()
{
    Shown shown;
    QVERIFY(shown.empty.isVisible());
    QVERIFY(shown.empty.accessibleDescription().startsWith(u"Add a device"_s));
    shown.pane.setDevices(devices);
    QVERIFY(shown.empty.accessibleDescription().startsWith(u"Send the draft"_s));
    shown.fill();
    QVERIFY(!shown.empty.isVisible());
    QVERIFY(shown.table.isVisible());
    QVERIFY(shown.strip.isVisible());
}

void FanOutPaneTest::theNewestIsChosenAtFirst()
{
    Shown shown;
    shown.fill();
    QCOMPARE(shown.table.currentIndex().row(), 0);
    QCOMPARE(shown.strip.timeline().title, u"title c"_s);
}

void FanOutPaneTest::choosingARowShowsItsTimeline()
{
    Shown shown;
    shown.fill();
    QSignalSpy chosen(&shown.pane, &FanOutPane::itemChosen);
    shown.table.setFocus();
    QTest::keyClick(&shown.table, Qt::Key_Down);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.constFirst().constFirst().toString(), u"b"_s);
    QCOMPARE(shown.strip.timeline().title, u"title b"_s);
    QTest::keyClick(&shown.table, Qt::Key_Right);
    QCOMPARE(chosen.size(), 1);
}

void FanOutPaneTest::anItemCanBeShown()
{
    Shown shown;
    shown.fill();
    QVERIFY(shown.pane.showItem(u"a"_s));
    QCOMPARE(shown.strip.timeline().title, u"title a"_s);
    QVERIFY(!shown.pane.showItem(u"unknown"_s));
    QCOMPARE(shown.strip.timeline().title, u"title a"_s);
}

void FanOutPaneTest::arrivalsKeepTheChosenOne()
{
    Shown shown;
    shown.fill();
    shown.pane.showItem(u"b"_s);
    QSignalSpy chosen(&shown.pane, &FanOutPane::itemChosen);
    shown.pane.applyItems({feedItem(u"d"_s, 4), feedItem(u"e"_s, 5)});
    QCOMPARE(shown.strip.timeline().title, u"title b"_s);
    QCOMPARE(shown.table.currentIndex().data(FanOutModel::IdRole).toString(), u"b"_s);
    QCOMPARE(chosen.size(), 0);
}

void FanOutPaneTest::newsReachTheTimeline()
{
    Shown shown;
    shown.fill();
    const int before = shown.strip.count();
    FeedItem news = feedItem(u"c"_s, 3);
    news.deliveries[0].tapped = news.created;
    shown.pane.applyItems({news});
    QCOMPARE(shown.strip.count(), before + 1);
    shown.pane.setNow(feedStart + 2h);
    QVERIFY(!shown.strip.timeline().moments.constLast().moment.future);
}

void FanOutPaneTest::aDeletedItemGivesWay()
{
    Shown shown;
    shown.fill();
    FeedItem deleted = feedItem(u"c"_s, 3);
    deleted.status = Status::Deleted;
    shown.pane.applyItems({deleted});
    QCOMPARE(shown.strip.timeline().title, u"title b"_s);
    QCOMPARE(shown.table.currentIndex().data(FanOutModel::IdRole).toString(), u"b"_s);
}

void FanOutPaneTest::newDevicesBelongToTheChosenRow()
{
    Shown shown;
    shown.fill();
    shown.pane.showItem(u"b"_s);
    QList<Device> more = devices;
    more.append({u"tablet-1"_s, u"Tablet"_s, contract::Platform::Android});
    shown.pane.setDevices(more);
    QVERIFY(shown.table.selectionModel()->isRowSelected(1));
    QCOMPARE(shown.table.selectionModel()->selectedRows().size(), 1);
}

void FanOutPaneTest::screenReadersNameTheCells()
{
    Shown shown;
    shown.fill();
    QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(&shown.table);
    QVERIFY(!reader->text(QAccessible::Name).isEmpty());
    QAccessibleInterface *cell = reader->tableInterface()->cellAt(0, FanOutModel::FirstDevice);
    QVERIFY(cell->text(QAccessible::Name).startsWith(u"title c on Desktop: shown. "_s));
}

void FanOutPaneTest::everyDeviceIsReached()
{
    Shown shown;
    shown.fill();
    const QHeaderView *columns = shown.table.horizontalHeader();
    QCOMPARE(columns->length(), shown.table.viewport()->width());
    QCOMPARE(shown.table.horizontalScrollBar()->maximum(), 0);
    QList<Device> many;
    for (int i = 0; i < 20; ++i)
        many.append({u"d%1"_s.arg(i), u"Device %1"_s.arg(i), contract::Platform::iOS});
    shown.pane.setDevices(many);
    QVERIFY(columns->length() > shown.table.viewport()->width());
    QCOMPARE(shown.table.horizontalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
    theme::apply(*qApp, theme::Scheme::Light, 200);
    theme::apply(*qApp, theme::Scheme::Light, 100);
    QTRY_COMPARE(shown.table.horizontalScrollBarPolicy(), Qt::ScrollBarAsNeeded);
}

void FanOutPaneTest::clearingForgetsEverything()
{
    Shown shown;
    shown.fill();
    shown.pane.clear();
    QVERIFY(shown.empty.isVisible());
    QCOMPARE(shown.strip.count(), 0);
    shown.fill();
    QCOMPARE(shown.strip.timeline().title, u"title c"_s);
}

void FanOutPaneTest::thePageTellsEveryReason()
{
    DeliveriesPage page;
    page.setNow(feedStart + 10s);
    FeedItem item = feedItem(u"a"_s, 1);
    item.deliveries[1].state = DeliveryState::Waiting;
    item.deliveries[1].cause = DeliveryCause::Offline;
    page.setItem(item, devices.mid(0, 3));
    page.resize(220, 400);
    page.show();
    auto *list = page.findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 4); // the one whose device is gone, too
    const QModelIndex phone = list->model()->index(1, 0);
    QCOMPARE(phone.data().toString(),
        u"iPhone: offline. The device is offline; it reads this when it is back."_s);
    const int narrow = list->visualRect(phone).height();
    list->setCurrentIndex(phone);
    item.deliveries[1].cause = DeliveryCause::None;
    page.setItem(item, devices.mid(0, 3));
    QCOMPARE(list->currentIndex(), phone);
    QCOMPARE(list->currentIndex().data(DeliveriesModel::WordRole).toString(), u"waiting"_s);
    item.deliveries[1].cause = DeliveryCause::Offline;
    page.setItem(item, devices.mid(0, 3));
    page.resize(900, 400);
    QCoreApplication::processEvents();
    QTRY_VERIFY(list->visualRect(phone).height() < narrow);
    QCOMPARE(page.findChild<TimelineStrip *>()->timeline().title, u"title a"_s);
    page.clear();
    QCOMPARE(list->model()->rowCount(), 0);
}

QTEST_MAIN(FanOutPaneTest)
#include "test_fan_out_pane.moc"
