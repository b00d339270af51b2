#include "receiver/toast_board.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::receiver;
using contract::Platform;

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
    for (const Device &device : devices)
        item.deliveries.append({device.id, device.platform, true, {}});
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
    FeedItem deleted = itemWith(u"a"_s, 2);
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
    QCOMPARE(board.expire(start + std::chrono::milliseconds(59'999)), QList<QString>());
    QCOMPARE(board.expire(start + std::chrono::seconds(60)).size(), 3);
    QCOMPARE(onDevice(board, u"windows-1"_s), QString());
}

void ToastBoardTest::expiredItemsLeaveEveryDevice()
{
    ToastBoard board(devices);
    board.update(itemWith(u"a"_s, 0));
    QCOMPARE(board.expire(start), QList<QString>());
    QCOMPARE(board.expire(start + std::chrono::hours(1)).size(), 3);
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

QTEST_GUILESS_MAIN(ToastBoardTest)
#include "test_toast_board.moc"
