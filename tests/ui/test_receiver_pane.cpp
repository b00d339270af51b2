#include "receiver/deliveries_page.h"
#include "receiver/device_button.h"
#include "receiver/feed_pane.h"
#include "receiver/preview_card.h"
#include "receiver/receiver_pane.h"
#include "receiver/toast_stage.h"
#include "support/feed.h"

#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::receiver;
using fixture::devices;
using fixture::feedItem;

namespace {

const QByteArray good = R"({"targetHostName":"a.example","payload":{"visualContent":)"
                        R"({"title":"Hello"}},"targetPolicy":{"platformTypes":["Windows"]}})";

compose::Draft draftOf(const QByteArray &text, int revision)
{
    return {text, revision, contract::validate(text, {.now = fixture::feedStart})};
}

} // namespace

class ReceiverPaneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void draftsShowOnTargetedDevicesOnly();
    void refusedDraftsSayWhy();
    void arrivalsTurnToReceived();
    void arrivalsBeforeTheDevicesTurnToReceived();
    void historyDoesNotTurnToReceived();
    void editingTurnsBackToDraft();
    void agingOfTheDraftDoesNotTurnBack();
    void atMostThreeToastsAreShown();
    void theArrowKeysGoToOlderOnes();
    void aToastGoesToTheCentreAfterItsTime();
    void aSurfaceThatIsChosenIsAlwaysShown();
    void aSwipeDismisses();
    void whatIsCutIsTold();
    void anotherUserHasOtherDevices();
    void aDeviceInAnotherStateKeepsItsCard();
    void theStateIsChangedInItsMenu();
    void returnOpens();
    void deleteDismisses();
    void clickingOpens();
    void draftsCannotBeActedOn();
    void toastsLeaveInTime();
    void accessibleNameTellsTheToast();
    void feedAsksForStates();
    void clearingForgetsEverything();
    void detailsTellTheDeliveries();
    void tenThousandItemsComeAtOnce();
    void theTotalCountsOn();

private:
    ToastStage &stage(const QString &deviceId) { return m_pane->card(deviceId)->stage(); }

    std::unique_ptr<ReceiverPane> m_pane;
};

void ReceiverPaneTest::init()
{
    m_pane = std::make_unique<ReceiverPane>();
    m_pane->setDevices(devices);
    m_pane->tick(fixture::feedStart);
    m_pane->resize(800, 640);
}

void ReceiverPaneTest::draftsShowOnTargetedDevicesOnly()
{
    m_pane->setDraft(draftOf(good, 1));
    QCOMPARE(stage(u"windows-1"_s).toastCount(), 1);
    QCOMPARE(stage(u"ios-1"_s).toastCount(), 0);
    QVERIFY(!stage(u"ios-1"_s).message().isEmpty());
}

void ReceiverPaneTest::refusedDraftsSayWhy()
{
    m_pane->setDraft(draftOf("{\"targetHostName\":\"a.example\"}", 1));
    QCOMPARE(stage(u"windows-1"_s).toastCount(), 0);
    QVERIFY2(stage(u"windows-1"_s).message().contains(u"payload"_s),
        qPrintable(stage(u"windows-1"_s).message()));
}

void ReceiverPaneTest::arrivalsTurnToReceived()
{
    m_pane->applyItems({feedItem(u"a"_s, 1)});
    QCOMPARE(m_pane->mode(), ReceiverPane::Mode::Received);
    QCOMPARE(stage(u"ios-1"_s).toastCount(), 1);
    QCOMPARE(stage(u"web-1"_s).toastCount(), 0);
}

// Whoever sends as soon as the window is there is shown what came of it, too.
void ReceiverPaneTest::arrivalsBeforeTheDevicesTurnToReceived()
{
    ReceiverPane pane;
    pane.tick(fixture::feedStart);
    pane.setDraft(draftOf(good, 1));
    pane.applyItems({feedItem(u"a"_s, 1)});
    QCOMPARE(pane.mode(), ReceiverPane::Mode::Draft);
    pane.setDevices(devices);
    QCOMPARE(pane.mode(), ReceiverPane::Mode::Received);
    QVERIFY(pane.card(u"ios-1"_s)->stage().canAct());
}

void ReceiverPaneTest::historyDoesNotTurnToReceived()
{
    m_pane->tick(fixture::feedStart + std::chrono::minutes(5));
    m_pane->applyItems({feedItem(u"a"_s, 1)});
    QCOMPARE(m_pane->mode(), ReceiverPane::Mode::Draft);
}

void ReceiverPaneTest::editingTurnsBackToDraft()
{
    m_pane->setDraft(draftOf(good, 1));
    m_pane->applyItems({feedItem(u"a"_s, 1)});
    m_pane->setDraft(draftOf(good, 2));
    QCOMPARE(m_pane->mode(), ReceiverPane::Mode::Draft);
}

void ReceiverPaneTest::agingOfTheDraftDoesNotTurnBack()
{
    m_pane->setDraft(draftOf(good, 1));
    m_pane->applyItems({feedItem(u"a"_s, 1)});
    m_pane->setDraft(draftOf(good, 1));
    QCOMPARE(m_pane->mode(), ReceiverPane::Mode::Received);
}

void ReceiverPaneTest::atMostThreeToastsAreShown()
{
    QList<FeedItem> items;
    for (int i = 1; i <= 5; ++i)
        items.append(feedItem(QString::number(i), i));
    m_pane->tick(fixture::feedStart + std::chrono::seconds(5));
    m_pane->applyItems(items);
    QCOMPARE(stage(u"ios-1"_s).toastCount(), 3);
    QVERIFY2(stage(u"ios-1"_s).caption().contains(u"4 "_s), qPrintable(stage(u"ios-1"_s).caption()));
}

void ReceiverPaneTest::theArrowKeysGoToOlderOnes()
{
    m_pane->tick(fixture::feedStart + std::chrono::seconds(2));
    m_pane->applyItems({feedItem(u"a"_s, 1), feedItem(u"b"_s, 2)});
    ToastStage &ios = stage(u"ios-1"_s);
    QCOMPARE(ios.frontItem(), u"b"_s);
    QTest::keyClick(&ios, Qt::Key_Down);
    QCOMPARE(ios.frontItem(), u"a"_s);
    QVERIFY2(ios.caption().contains(u"2 of 2"_s), qPrintable(ios.caption()));
    QVERIFY(ios.accessibleName().contains(u"title a"_s));
    QTest::keyClick(&ios, Qt::Key_Down);
    QCOMPARE(ios.frontItem(), u"a"_s);
    QTest::keyClick(&ios, Qt::Key_Up);
    QCOMPARE(ios.frontItem(), u"b"_s);
}

void ReceiverPaneTest::aToastGoesToTheCentreAfterItsTime()
{
    m_pane->tick(fixture::feedStart + std::chrono::seconds(1));
    m_pane->applyItems({feedItem(u"a"_s, 1)});
    ToastStage &windows = stage(u"windows-1"_s);
    QVERIFY(!windows.caption().contains(u"Notification centre"_s));
    m_pane->tick(fixture::feedStart + std::chrono::seconds(7));
    QCOMPARE(windows.frontItem(), u"a"_s);
    QVERIFY2(windows.caption().contains(u"Notification centre"_s), qPrintable(windows.caption()));
}

void ReceiverPaneTest::aSurfaceThatIsChosenIsAlwaysShown()
{
    PreviewLook look;
    look.surfaces.insert(contract::Platform::iOS, platforms::Surface::IosLockHidden);
    m_pane->setLook(look);
    m_pane->setDraft(draftOf(
        R"({"targetHostName":"a.example","payload":{"visualContent":{"title":"Hello"}}})", 1));
    QVERIFY2(stage(u"ios-1"_s).caption().contains(u"previews hidden"_s),
        qPrintable(stage(u"ios-1"_s).caption()));
    m_pane->applyItems({feedItem(u"a"_s, 1)});
    QVERIFY(stage(u"ios-1"_s).caption().contains(u"previews hidden"_s));
    QVERIFY(!stage(u"windows-1"_s).caption().contains(u"previews hidden"_s));
}

void ReceiverPaneTest::aSwipeDismisses()
{
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    QSignalSpy spy(m_pane.get(), &ReceiverPane::stateChangeRequested);
    m_pane->applyItems({feedItem(u"a"_s, 1)});
    ToastStage &ios = stage(u"ios-1"_s);
    const QPoint middle = ios.rect().center() - QPoint(0, 10);
    const auto pull = [&](int distance) {
        QTest::mousePress(&ios, Qt::LeftButton, {}, middle);
        QTest::mouseMove(&ios, middle + QPoint(distance / 2, 0));
        QTest::mouseMove(&ios, middle + QPoint(distance, 0));
        QTest::mouseRelease(&ios, Qt::LeftButton, {}, middle + QPoint(distance, 0));
    };
    pull(ios.width() / 10); // let go too early: neither opened nor dismissed
    QCOMPARE(spy.size(), 0);
    pull(ios.width() / 3);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][3].value<UserActionState>(), UserActionState::Dismissed);
}

void ReceiverPaneTest::whatIsCutIsTold()
{
    const QByteArray ending = "the very last words";
    m_pane->setDraft(draftOf(
        R"({"targetHostName":"a.example","payload":{"visualContent":{"title":"T\u202e","body":")"
            + QByteArray("many words ").repeated(40) + ending + R"("}}})",
        1));
    const QString said = stage(u"ios-1"_s).explanation();
    QVERIFY2(said.contains(QString::fromLatin1(ending)), qPrintable(said));
    QVERIFY2(said.contains(u"U+202E"_s), qPrintable(said));
    QVERIFY2(said.contains(u"377 px"_s), qPrintable(said)); // why it is as wide as it is
}

void ReceiverPaneTest::anotherUserHasOtherDevices()
{
    QList<Device> both = devices;
    for (Device &device : both)
        device.user = u"alex@contoso.com"_s;
    both.append({u"tablet"_s, u"Tablet"_s, contract::Platform::Android, u"sam@contoso.com"_s});
    m_pane->setDevices(both);
    QCOMPARE(m_pane->devices().size(), 4);
    m_pane->setUser(u"sam@contoso.com"_s);
    QCOMPARE(m_pane->devices().size(), 1);
    QCOMPARE(m_pane->devices().constFirst().id, u"tablet"_s);
    both.removeLast();
    m_pane->setDevices(both); // the last device of that user is gone
    QCOMPARE(m_pane->user(), u"alex@contoso.com"_s);
    QCOMPARE(m_pane->devices().size(), 4);
}

void ReceiverPaneTest::aDeviceInAnotherStateKeepsItsCard()
{
    m_pane->setConnected(true);
    m_pane->applyItems({feedItem(u"a"_s, 1)});
    PreviewCard *card = m_pane->card(u"ios-1"_s);
    QList<Device> changed = devices;
    changed[1].online = false;
    changed[1].name = u"Old iPhone"_s;
    m_pane->setDevices(changed);
    QCOMPARE(m_pane->card(u"ios-1"_s), card);
    QCOMPARE(card->button().text(), u"offline"_s);
    QVERIFY(card->button().accessibleName().contains(u"Old iPhone"_s));
    QCOMPARE(card->stage().frontItem(), u"a"_s);
    changed.removeAt(1);
    m_pane->setDevices(changed);
    QVERIFY(!m_pane->card(u"ios-1"_s));
    QCOMPARE(m_pane->devices().size(), 3);
}

void ReceiverPaneTest::theStateIsChangedInItsMenu()
{
    m_pane->setConnected(true);
    QSignalSpy spy(m_pane.get(), &ReceiverPane::deviceChangeRequested);
    DeviceButton &button = m_pane->card(u"ios-1"_s)->button();
    const auto trigger = [&](const char *name) {
        Q_EMIT button.menu()->aboutToShow();
        auto *action = button.menu()->findChild<QAction *>(QLatin1StringView(name));
        QVERIFY2(action, name);
        action->trigger();
    };
    trigger("deviceOnline");
    trigger("devicePowerSaving");
    trigger("deviceDoNotDisturb");
    QCOMPARE(spy.size(), 3);
    QCOMPARE(spy[0][0].toString(), u"ios-1"_s);
    QCOMPARE(toJson(spy[0][1].value<DeviceChange>()), R"({"online":false})");
    QCOMPARE(toJson(spy[1][1].value<DeviceChange>()), R"({"powerSaving":true})");
    QCOMPARE(toJson(spy[2][1].value<DeviceChange>()), R"({"doNotDisturb":true})");
    Q_EMIT m_pane->card(u"web-1"_s)->button().menu()->aboutToShow();
    QVERIFY(!m_pane->card(u"web-1"_s)->button().menu()->findChild<QAction *>(u"devicePowerSaving"_s));
}

void ReceiverPaneTest::returnOpens()
{
    QSignalSpy spy(m_pane.get(), &ReceiverPane::stateChangeRequested);
    m_pane->applyItems({feedItem(u"a"_s, 1), feedItem(u"b"_s, 2)});
    QTest::keyClick(&stage(u"ios-1"_s), Qt::Key_Return);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][0].toString(), u"b"_s);
    QCOMPARE(spy[0][1].toString(), u"ios-1"_s);
    QCOMPARE(spy[0][2].value<ReadState>(), ReadState::Read);
    QCOMPARE(spy[0][3].value<UserActionState>(), UserActionState::Activated);
}

void ReceiverPaneTest::deleteDismisses()
{
    QSignalSpy spy(m_pane.get(), &ReceiverPane::stateChangeRequested);
    m_pane->applyItems({feedItem(u"a"_s, 1)});
    QTest::keyClick(&stage(u"windows-1"_s), Qt::Key_Delete);
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][1].toString(), u"windows-1"_s);
    QCOMPARE(spy[0][2].value<ReadState>(), ReadState::Unread);
    QCOMPARE(spy[0][3].value<UserActionState>(), UserActionState::Dismissed);
}

void ReceiverPaneTest::clickingOpens()
{
    m_pane->show();
    QSignalSpy spy(m_pane.get(), &ReceiverPane::stateChangeRequested);
    m_pane->applyItems({feedItem(u"a"_s, 1)});
    ToastStage &android = stage(u"android-1"_s);
    QTest::mouseClick(&android, Qt::LeftButton, {}, {2, 2});
    QCOMPARE(spy.size(), 0);
    QTest::mouseClick(&android, Qt::LeftButton, {}, android.rect().center() - QPoint(0, 12));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy[0][3].value<UserActionState>(), UserActionState::Activated);
}

void ReceiverPaneTest::draftsCannotBeActedOn()
{
    QSignalSpy spy(m_pane.get(), &ReceiverPane::stateChangeRequested);
    m_pane->setDraft(draftOf(good, 1));
    QTest::keyClick(&stage(u"windows-1"_s), Qt::Key_Return);
    QCOMPARE(stage(u"windows-1"_s).focusPolicy(), Qt::NoFocus);
    QCOMPARE(spy.size(), 0);
}

void ReceiverPaneTest::toastsLeaveInTime()
{
    FeedItem item = feedItem(u"a"_s, 1);
    item.notification.displayTimeToLive = 60;
    m_pane->applyItems({item});
    m_pane->tick(fixture::feedStart + std::chrono::seconds(60));
    QCOMPARE(stage(u"ios-1"_s).toastCount(), 1);
    m_pane->tick(fixture::feedStart + std::chrono::seconds(61));
    QCOMPARE(stage(u"ios-1"_s).toastCount(), 0);
}

void ReceiverPaneTest::accessibleNameTellsTheToast()
{
    m_pane->applyItems({feedItem(u"a"_s, 1)});
    QVERIFY2(stage(u"ios-1"_s).accessibleName().contains(u"title a"_s),
        qPrintable(stage(u"ios-1"_s).accessibleName()));
}

void ReceiverPaneTest::feedAsksForStates()
{
    QSignalSpy changes(m_pane.get(), &ReceiverPane::stateChangeRequested);
    QSignalSpy deletions(m_pane.get(), &ReceiverPane::deleteRequested);
    m_pane->applyItems({feedItem(u"a"_s, 1)});
    auto *table = m_pane->findChild<QTableView *>(u"feedTable"_s);
    auto *markRead = table->findChild<QAction *>(u"markRead"_s);
    QVERIFY(!markRead->isEnabled());
    table->selectRow(0);
    markRead->trigger();
    QCOMPARE(changes[0][1].toString(), QString());
    QCOMPARE(changes[0][2].value<ReadState>(), ReadState::Read);
    QCOMPARE(changes[0][3].value<UserActionState>(), UserActionState::NoInteraction);
    table->findChild<QAction *>(u"delete"_s)->trigger();
    QCOMPARE(deletions[0][0].toString(), u"a"_s);
}

void ReceiverPaneTest::clearingForgetsEverything()
{
    m_pane->applyItems({feedItem(u"a"_s, 1)});
    m_pane->setFeedTotal(50);
    QSignalSpy counts(m_pane.get(), &ReceiverPane::feedCountChanged);
    m_pane->clear();
    QCOMPARE(counts.last()[0].toInt(), 0);
    QCOMPARE(stage(u"ios-1"_s).toastCount(), 0);
    QVERIFY(!stage(u"ios-1"_s).message().isEmpty());
}

void ReceiverPaneTest::detailsTellTheDeliveries()
{
    m_pane->applyItems({feedItem(u"a"_s, 1)});
    m_pane->feed().setDetailShown(true);
    m_pane->findChild<QTableView *>(u"feedTable"_s)->selectRow(0);
    const auto *page = m_pane->findChild<DeliveriesPage *>();
    const auto *list = page->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 4);
    const QString browser = list->model()->index(3, 0).data().toString();
    QVERIFY2(browser.contains(u"Browser"_s), qPrintable(browser));
}

void ReceiverPaneTest::tenThousandItemsComeAtOnce()
{
    QList<FeedItem> items;
    for (int i = 1; i <= 10'000; ++i)
        items.append(feedItem(QString::number(i), i));
    m_pane->show();
    QElapsedTimer timer;
    timer.start();
    m_pane->applyItems(items);
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_pane->feed().model().rowCount(), 10'000);
}

void ReceiverPaneTest::theTotalCountsOn()
{
    QList<FeedItem> items;
    for (int i = 1; i <= 100; ++i)
        items.append(feedItem(QString::number(i), i));
    m_pane->applyItems(items);
    QSignalSpy counts(m_pane.get(), &ReceiverPane::feedCountChanged);
    m_pane->setFeedTotal(1204);
    QCOMPARE(counts.last()[0].toInt(), 1204);
    m_pane->applyItems({feedItem(u"101"_s, 101)});
    QCOMPARE(counts.last()[0].toInt(), 1205);
}

QTEST_MAIN(ReceiverPaneTest)
#include "test_receiver_pane.moc"
