#include "receiver/toast_board.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::receiver;
using contract::Platform;
using namespace std::chrono_literals;

namespace {

const Instant start = fromMsecs(1'795'428'131'000);

const QList<Device> devices{
    {u"windows-1"_s, u"Desktop"_s, Platform::Windows},
    {u"ios-1"_s, u"iPhone"_s, Platform::iOS},
    {u"web-1"_s, u"Browser"_s, Platform::WebPush},
};

FeedItem itemWith(const QString &id, qint64 sequence)
{
    FeedItem item;
    item.id = id;
    item.sequence = sequence;
    item.created = item.lastModified = start + std::chrono::seconds(sequence);
    item.expires = start + std::chrono::hours(1);
    for (const Device &device : devices) {
        Delivery delivery{device.id, device.platform, true, {}};
        delivery.state = DeliveryState::Shown;
        delivery.shown = item.created;
        item.deliveries.append(delivery);
    }
    return item;
}

FeedItem dismissed(FeedItem item, const QString &deviceId)
{
    item.sequence += 100;
    item.userActionState = UserActionState::Dismissed;
    item.changedBy = deviceId;
    return item;
}

QString onDevice(const ToastBoard &board, const QString &deviceId)
{
    QStringList ids;
    for (const FeedItem &item : board.toastsOn(deviceId))
        ids.append(item.id);
    return ids.join(u' ');
}

} // namespace

class ToastBoardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void newItemsStandWhereTheyWereDelivered();
    void newestComesFirstWhateverTheOrderOfArrival();
    void dismissedOnceIsDismissedEverywhereButOnTheWeb();
    void dismissedOnTheWebLeavesTheWebToo();
    void deletedItemsLeave();
    void whatEndedOnADeviceLeavesIt();
    void whatTheServiceForgotLeavesEveryDevice();
    void replacedItemsComeBackAsNewest();
    void laterDeliveryElsewhereKeepsThePlace();
    void sameItemTwiceChangesNothing();
    void displayTimeToLiveCountsFromCreation();
    void expiredItemsLeaveEveryDevice();
    void oldestGiveWay();
    void aPopUpGoesToTheCentreAfterThePlatformsTime_data();
    void aPopUpGoesToTheCentreAfterThePlatformsTime();
    void whatArrivesQuietlyNeverPopsUp();
    void historyDoesNotPopUp();
    void aClockSetBackBringsNothingUpAgain();
    void theNextChangeIsTheEarliestOne();
    void everyChangeIsReachedByStepping();
    void newerOnesReplaceOlderOfTheSameId();
    void theSameIdOfAnotherAppReplacesNothing();
    void groupsStandNewestFirst();
    void windowsKeepsTwentyOfAnApp();
    void windowsForgetsAfterThreeDays();
    void anOfflineDeviceKeepsWhatItHasNotHeardOf();
    void aStalePageBringsNothingBack();
    void sameInstantKeepsTheOrderOfArrival();
    void fallbacksAreKnownAsSuch();
    void devicesComeAndGoWithoutLosingTheOthers();
    void whatWasNotShownIsNotOnTheBoard();
};

void ToastBoardTest::newItemsStandWhereTheyWereDelivered()
{
    ToastBoard board(devices);
    FeedItem item = itemWith(u"a"_s, 1);
    item.deliveries[1].delivered = false;
    QCOMPARE(board.update(item), QList({u"windows-1"_s, u"web-1"_s}));
    QCOMPARE(onDevice(board, u"windows-1"_s), u"a"_s);
    QCOMPARE(onDevice(board, u"ios-1"_s), QString());
    QCOMPARE(onDevice(board, u"nowhere"_s), QString());
}

void ToastBoardTest::newestComesFirstWhateverTheOrderOfArrival()
{
    ToastBoard board(devices);
    board.update(itemWith(u"b"_s, 2));
    board.update(itemWith(u"c"_s, 3));
    board.update(itemWith(u"a"_s, 1));
    QCOMPARE(onDevice(board, u"ios-1"_s), u"c b a"_s);
}

void ToastBoardTest::dismissedOnceIsDismissedEverywhereButOnTheWeb()
{
    ToastBoard board(devices);
    board.update(itemWith(u"a"_s, 1));
    QCOMPARE(board.update(dismissed(itemWith(u"a"_s, 1), u"ios-1"_s)),
        QList({u"windows-1"_s, u"ios-1"_s}));
    QCOMPARE(onDevice(board, u"windows-1"_s), QString());
    QCOMPARE(onDevice(board, u"web-1"_s), u"a"_s);
}

void ToastBoardTest::dismissedOnTheWebLeavesTheWebToo()
{
    ToastBoard board(devices);
    board.update(itemWith(u"a"_s, 1));
    board.update(dismissed(itemWith(u"a"_s, 1), u"web-1"_s));
    QCOMPARE(onDevice(board, u"web-1"_s), QString());
    QCOMPARE(onDevice(board, u"windows-1"_s), QString());
}

void ToastBoardTest::deletedItemsLeave()
{
    ToastBoard board(devices);
    board.update(itemWith(u"a"_s, 1));
    FeedItem deleted = itemWith(u"a"_s, 1);
    ++deleted.sequence;
    deleted.status = Status::Deleted;
    QCOMPARE(board.update(deleted), QList({u"windows-1"_s, u"ios-1"_s}));
    QCOMPARE(onDevice(board, u"web-1"_s), u"a"_s);
    QCOMPARE(board.update(deleted), QList<QString>());
}

void ToastBoardTest::whatEndedOnADeviceLeavesIt()
{
    ToastBoard board(devices);
    FeedItem item = itemWith(u"a"_s, 1);
    board.update(item);
    ++item.sequence;
    item.deliveries[2].ended = start; // the web's
    QCOMPARE(item.deliveries[2].deviceId, u"web-1"_s);
    board.update(item);
    QCOMPARE(onDevice(board, u"web-1"_s), QString());
    QCOMPARE(onDevice(board, u"ios-1"_s), u"a"_s);
}

void ToastBoardTest::whatTheServiceForgotLeavesEveryDevice()
{
    ToastBoard board(devices);
    board.update(itemWith(u"a"_s, 1));
    FeedItem gone;
    gone.id = u"a"_s;
    gone.sequence = 9;
    gone.status = Status::Deleted;
    board.update(gone);
    for (const Device &device : devices)
        QCOMPARE(onDevice(board, device.id), QString());
}

void ToastBoardTest::replacedItemsComeBackAsNewest()
{
    ToastBoard board(devices);
    board.update(itemWith(u"a"_s, 1));
    board.update(itemWith(u"b"_s, 2));
    QCOMPARE(board.update(itemWith(u"a"_s, 3)).size(), 3);
    QCOMPARE(onDevice(board, u"windows-1"_s), u"a b"_s);
    board.update(dismissed(itemWith(u"b"_s, 2), u"ios-1"_s));
    board.update(itemWith(u"b"_s, 200));
    QCOMPARE(onDevice(board, u"ios-1"_s), u"b a"_s);
}

void ToastBoardTest::laterDeliveryElsewhereKeepsThePlace()
{
    ToastBoard board(devices);
    FeedItem item = itemWith(u"a"_s, 1);
    item.deliveries[1].delivered = false;
    board.update(item);
    board.update(itemWith(u"b"_s, 2));
    item.sequence = 3;
    item.deliveries[1].delivered = true;
    item.deliveries[1].shown = start + 3s;
    board.update(item);
    QCOMPARE(onDevice(board, u"windows-1"_s), u"b a"_s);
    QCOMPARE(onDevice(board, u"ios-1"_s), u"a b"_s);
}

void ToastBoardTest::sameItemTwiceChangesNothing()
{
    ToastBoard board(devices);
    board.update(itemWith(u"a"_s, 1));
    QCOMPARE(board.update(itemWith(u"a"_s, 1)), QList<QString>());
}

void ToastBoardTest::displayTimeToLiveCountsFromCreation()
{
    ToastBoard board(devices);
    FeedItem item = itemWith(u"a"_s, 0);
    item.notification.displayTimeToLive = 60;
    board.update(item);
    QCOMPARE(board.advance(start + std::chrono::milliseconds(59'999)), QList<QString>());
    QCOMPARE(board.advance(start + std::chrono::seconds(60)).size(), 3);
    QCOMPARE(onDevice(board, u"windows-1"_s), QString());
}

void ToastBoardTest::expiredItemsLeaveEveryDevice()
{
    ToastBoard board(devices);
    board.advance(start);
    board.update(itemWith(u"a"_s, 0));
    QCOMPARE(board.advance(start), QList<QString>());
    QCOMPARE(board.advance(start + std::chrono::hours(1)).size(), 3);
    QCOMPARE(onDevice(board, u"web-1"_s), QString());
}

void ToastBoardTest::oldestGiveWay()
{
    ToastBoard board(devices);
    for (int i = 1; i <= 150; ++i)
        board.update(itemWith(QString::number(i), i));
    QCOMPARE(board.toastsOn(u"ios-1"_s).size(), ToastBoard::limit);
    QCOMPARE(board.toastsOn(u"ios-1"_s).constLast().id, u"51"_s);
    QCOMPARE(board.update(itemWith(u"late"_s, 0)), QList<QString>());
}

void ToastBoardTest::aPopUpGoesToTheCentreAfterThePlatformsTime_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<int>("seconds");
    QTest::newRow("Windows") << u"windows-1"_s << 5;
    QTest::newRow("iOS") << u"ios-1"_s << 5;
    QTest::newRow("web") << u"web-1"_s << 25;
}

void ToastBoardTest::aPopUpGoesToTheCentreAfterThePlatformsTime()
{
    QFETCH(QString, device);
    QFETCH(int, seconds);
    ToastBoard board(devices);
    board.advance(start);
    board.update(itemWith(u"a"_s, 0));
    QCOMPARE(board.standingOn(device).at(0).phase, ToastPhase::PopUp);
    board.advance(start + std::chrono::seconds(seconds) - 1ms);
    QCOMPARE(board.standingOn(device).at(0).phase, ToastPhase::PopUp);
    QVERIFY(board.advance(start + std::chrono::seconds(seconds)).contains(device));
    QCOMPARE(board.standingOn(device).at(0).phase, ToastPhase::Centre);
}

void ToastBoardTest::whatArrivesQuietlyNeverPopsUp()
{
    ToastBoard board(devices);
    board.advance(start);
    FeedItem item = itemWith(u"a"_s, 0);
    item.deliveries[1].quietly = true;
    board.update(item);
    QCOMPARE(board.standingOn(u"ios-1"_s).at(0).phase, ToastPhase::Centre);
    QVERIFY(board.standingOn(u"ios-1"_s).at(0).quietly);
    QCOMPARE(board.standingOn(u"windows-1"_s).at(0).phase, ToastPhase::PopUp);
}

void ToastBoardTest::historyDoesNotPopUp()
{
    ToastBoard board(devices);
    board.advance(start + 10min);
    board.update(itemWith(u"a"_s, 0));
    for (const Device &device : devices)
        QCOMPARE(board.standingOn(device.id).at(0).phase, ToastPhase::Centre);
    QCOMPARE(board.advance(start + 11min), QList<QString>());
}

void ToastBoardTest::aClockSetBackBringsNothingUpAgain()
{
    ToastBoard board(devices);
    board.advance(start + 10min);
    board.update(itemWith(u"a"_s, 0));
    board.advance(start - 24h);
    QCOMPARE(board.standingOn(u"ios-1"_s).at(0).phase, ToastPhase::Centre);
}

void ToastBoardTest::theNextChangeIsTheEarliestOne()
{
    ToastBoard board({devices.at(1)});
    QVERIFY(!board.nextChange());
    board.advance(start);
    FeedItem item = itemWith(u"a"_s, 0);
    item.notification.displayTimeToLive = 60;
    board.update(item);
    QCOMPARE(board.nextChange(), start + 5s);
    board.advance(start + 5s);
    QCOMPARE(board.nextChange(), start + 60s);
    board.advance(start + 60s);
    QVERIFY(!board.nextChange());
}

// Nothing changes between one nextChange() and the other.
void ToastBoardTest::everyChangeIsReachedByStepping()
{
    ToastBoard stepped(devices);
    ToastBoard ticked(devices);
    for (ToastBoard *board : {&stepped, &ticked}) {
        board->advance(start);
        for (int i = 0; i < 4; ++i) {
            FeedItem item = itemWith(QString::number(i), i);
            item.notification.displayTimeToLive = 10 * (i + 1);
            item.deliveries[0].quietly = i == 2;
            board->update(item);
        }
    }
    QMap<qint64, QList<QString>> byStep;
    QMap<qint64, QList<QString>> byTick;
    while (const auto next = stepped.nextChange()) {
        const QList<QString> changed = stepped.advance(*next);
        QVERIFY(!changed.isEmpty());
        byStep.insert(toMsecs(*next), changed);
    }
    for (Instant now = start; now <= start + 2h; now += 1s) {
        if (const QList<QString> changed = ticked.advance(now); !changed.isEmpty())
            byTick.insert(toMsecs(now), changed);
    }
    QVERIFY(byStep.size() > 8);
    QCOMPARE(byTick, byStep);
}

void ToastBoardTest::newerOnesReplaceOlderOfTheSameId()
{
    ToastBoard board(devices);
    FeedItem older = itemWith(u"a"_s, 1);
    FeedItem newer = itemWith(u"c"_s, 3);
    older.notification.appNotificationId = newer.notification.appNotificationId = u"parcel"_s;
    board.update(older);
    board.update(itemWith(u"b"_s, 2));
    QCOMPARE(board.update(newer).size(), 3);
    QCOMPARE(onDevice(board, u"ios-1"_s), u"c b"_s);
    // Read the other way round, as history is, the older one does not come back.
    ToastBoard fromHistory(devices);
    fromHistory.update(newer);
    QCOMPARE(fromHistory.update(older), QList<QString>());
    QCOMPARE(onDevice(fromHistory, u"ios-1"_s), u"c"_s);
}

void ToastBoardTest::theSameIdOfAnotherAppReplacesNothing()
{
    ToastBoard board(devices);
    FeedItem mail = itemWith(u"a"_s, 1);
    FeedItem shop = itemWith(u"b"_s, 2);
    mail.notification.appNotificationId = shop.notification.appNotificationId = u"one"_s;
    mail.notification.targetHostName = u"mail.example"_s;
    shop.notification.targetHostName = u"shop.example"_s;
    board.update(mail);
    board.update(shop);
    QCOMPARE(onDevice(board, u"ios-1"_s), u"b a"_s);
}

void ToastBoardTest::groupsStandNewestFirst()
{
    ToastBoard board(devices);
    const auto add = [&](const char *id, int sequence, const char *group, const char *host) {
        FeedItem item = itemWith(QString::fromLatin1(id), sequence);
        if (*group)
            item.notification.groupName = QString::fromLatin1(group);
        item.notification.targetHostName = QString::fromLatin1(host);
        board.update(item);
    };
    add("a", 1, "Calendar", "one.example");
    add("b", 2, "", "one.example");
    add("c", 3, "Calendar", "one.example");
    add("d", 4, "Calendar", "two.example");
    add("e", 5, "", "one.example");
    QStringList said;
    for (const ToastGroup &group : board.groupsOn(u"ios-1"_s)) {
        QString line = group.hostName.left(3) + u' ' + group.name + u':';
        for (const Toast &toast : group.toasts)
            line += u' ' + toast.item.id;
        said.append(line);
    }
    QCOMPARE(said, (QStringList{u"one : e b"_s, u"two Calendar: d"_s, u"one Calendar: c a"_s}));
}

void ToastBoardTest::windowsKeepsTwentyOfAnApp()
{
    ToastBoard board(devices);
    for (int i = 1; i <= 25; ++i)
        board.update(itemWith(QString::number(i), i));
    FeedItem other = itemWith(u"other"_s, 0);
    other.notification.targetHostName = u"other.example"_s;
    board.update(other);
    QCOMPARE(board.standingOn(u"windows-1"_s).size(), 21);
    QCOMPARE(board.toastsOn(u"windows-1"_s).at(19).id, u"6"_s);
    QCOMPARE(board.toastsOn(u"windows-1"_s).constLast().id, u"other"_s);
    QCOMPARE(board.standingOn(u"ios-1"_s).size(), 26);
}

void ToastBoardTest::windowsForgetsAfterThreeDays()
{
    ToastBoard board(devices);
    FeedItem item = itemWith(u"a"_s, 0);
    item.expires = start + 240h;
    board.update(item);
    QCOMPARE(board.advance(start + 72h - 1ms).contains(u"ios-1"_s), false);
    QCOMPARE(board.advance(start + 72h), QList{u"windows-1"_s});
    QCOMPARE(onDevice(board, u"ios-1"_s), u"a"_s);
}

void ToastBoardTest::anOfflineDeviceKeepsWhatItHasNotHeardOf()
{
    QList<Device> some = devices;
    some[1].online = false;
    ToastBoard board(some);
    board.update(itemWith(u"a"_s, 1));
    FeedItem item = dismissed(itemWith(u"a"_s, 1), u"windows-1"_s);
    item.deliveries[0].ended = start + 5s;
    board.update(item);
    QCOMPARE(onDevice(board, u"windows-1"_s), QString());
    QCOMPARE(onDevice(board, u"ios-1"_s), u"a"_s);
    some[1].online = true;
    board.setDevices(some);
    item.deliveries[1].ended = start + 60s;
    ++item.sequence;
    QCOMPARE(board.update(item), QList{u"ios-1"_s});
    QCOMPARE(onDevice(board, u"ios-1"_s), QString());
}

void ToastBoardTest::aStalePageBringsNothingBack()
{
    ToastBoard board(devices);
    board.update(dismissed(itemWith(u"a"_s, 1), u"ios-1"_s));
    QCOMPARE(board.update(itemWith(u"a"_s, 1)), QList<QString>());
    QCOMPARE(onDevice(board, u"ios-1"_s), QString());
}

void ToastBoardTest::sameInstantKeepsTheOrderOfArrival()
{
    ToastBoard board(devices);
    FeedItem first = itemWith(u"z"_s, 1);
    FeedItem second = itemWith(u"a"_s, 2);
    for (FeedItem *item : {&first, &second}) {
        for (Delivery &delivery : item->deliveries)
            delivery.shown = start;
    }
    board.update(first);
    board.update(second);
    QCOMPARE(onDevice(board, u"ios-1"_s), u"a z"_s);
    first.sequence = 9; // something was noted about it
    board.update(first);
    QCOMPARE(onDevice(board, u"ios-1"_s), u"a z"_s);
}

void ToastBoardTest::fallbacksAreKnownAsSuch()
{
    ToastBoard board(devices);
    FeedItem item = itemWith(u"a"_s, 1);
    item.deliveries[1].fallback = true;
    item.deliveries[1].shown = start + 60s;
    board.advance(start + 61s);
    board.update(item);
    const Toast toast = board.standingOn(u"ios-1"_s).at(0);
    QVERIFY(toast.fallback);
    QCOMPARE(toast.phase, ToastPhase::PopUp);
    QVERIFY(!board.standingOn(u"windows-1"_s).at(0).fallback);
}

void ToastBoardTest::devicesComeAndGoWithoutLosingTheOthers()
{
    ToastBoard board(devices);
    board.update(itemWith(u"a"_s, 1));
    QList<Device> others{devices.at(1), {u"new"_s, u"Tablet"_s, Platform::Android}};
    others[0].name = u"Renamed"_s;
    board.setDevices(others);
    QCOMPARE(onDevice(board, u"ios-1"_s), u"a"_s);
    QCOMPARE(onDevice(board, u"windows-1"_s), QString());
    QCOMPARE(onDevice(board, u"new"_s), QString());
    QCOMPARE(board.devices().constFirst().name, u"Renamed"_s);
}

void ToastBoardTest::whatWasNotShownIsNotOnTheBoard()
{
    ToastBoard board(devices);
    FeedItem item = itemWith(u"a"_s, 1);
    for (Delivery &delivery : item.deliveries) {
        delivery.state = DeliveryState::Fetched;
        delivery.delivered = false;
    }
    QCOMPARE(board.update(item), QList<QString>());
}

QTEST_GUILESS_MAIN(ToastBoardTest)
#include "test_toast_board.moc"
