#include "receiver/feed_pane.h"
#include "receiver/preview_card.h"
#include "receiver/receiver_pane.h"
#include "receiver/toast_stage.h"
#include "support/feed.h"

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
    void historyDoesNotTurnToReceived();
    void editingTurnsBackToDraft();
    void agingOfTheDraftDoesNotTurnBack();
    void atMostThreeToastsAreShown();
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
    m_pane->applyItems(items);
    QCOMPARE(stage(u"ios-1"_s).toastCount(), 3);
    QVERIFY2(stage(u"ios-1"_s).caption().contains(u"4 "_s), qPrintable(stage(u"ios-1"_s).caption()));
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
    const QString text = m_pane->findChild<QPlainTextEdit *>(u"itemDetail"_s)->toPlainText();
    QVERIFY2(text.startsWith(u"unread\nWindows Desktop · delivered\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"WebPush Browser · not delivered · web gets raw content only"_s),
        qPrintable(text));
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
