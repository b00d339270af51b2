#include "feed_link.h"
#include "receiver/fan_out.h"
#include "receiver/toast_board.h"
#include "support/service_client.h"

using namespace carillon;
using namespace Qt::StringLiterals;
using receiver::Device;
using receiver::FeedItem;
using receiver::Toast;
using receiver::ToastPhase;

namespace {

QByteArray visual(const QByteArray &title, const QByteArray &members = {})
{
    return R"({"targetHostName":"a.example",)" + members + R"("payload":{"rawContent":"x",)"
        + R"("visualContent":{"title":")" + title + R"("}}})";
}

const QByteArray withFallback
    = R"({"targetHostName":"a.example","priority":"High","payload":{"rawContent":"call"},)"
      R"("fallbackPolicy":{"endpointFallback":{"platformTypes":["iOS"],)"
      R"("fallbackDelayInSeconds":60,"visualContent":{"title":"Late"}}}})";

QString titleOf(const Toast &toast)
{
    const contract::Notification &notification = toast.item.notification;
    return toast.fallback ? notification.fallbackPolicy->visualContent.title
                          : toast.item.headline();
}

/// A receiver as the window has one, but that it is looked at through its values.
class Receiver : public QObject {
public:
    explicit Receiver(const QUrl &url)
        : m_link(m_client)
    {
        connect(&m_link, &FeedLink::devicesLoaded, this, [this](const QList<Device> &loaded) {
            const bool first = devices.isEmpty();
            devices = loaded;
            board.setDevices(loaded);
            if (first) // what came before them
                takeAll();
        });
        connect(&m_link, &FeedLink::itemsArrived, this, [this](const QList<FeedItem> &arrived) {
            for (const FeedItem &item : arrived) {
                sequence = std::max(sequence, item.sequence);
                if (items.value(item.id).sequence < item.sequence)
                    items.insert(item.id, item);
                if (!devices.isEmpty())
                    board.update(item);
            }
            ++pages;
        });
        m_link.open(url);
    }

    void close() { m_link.close(); }
    void open(const QUrl &url) { m_link.open(url); }

    void takeAll()
    {
        for (const FeedItem &item : std::as_const(items))
            board.update(item);
    }

    /// "^" pops up, "~" came quietly, newest first.
    [[nodiscard]] QString on(const QString &deviceId) const
    {
        QStringList out;
        for (const Toast &toast : board.standingOn(deviceId))
            out.append((toast.phase == ToastPhase::PopUp ? u"^"_s : QString())
                + (toast.quietly ? u"~"_s : QString()) + titleOf(toast));
        return out.join(u' ');
    }

    QList<Device> devices;
    QHash<QString, FeedItem> items;
    receiver::ToastBoard board{{}};
    qint64 sequence = 0;
    int pages = 0;

private:
    client::GraphClient m_client;
    FeedLink m_link;
};

/// A service with its clock paused, and one who receives from it.
class Stage {
public:
    Stage()
        : client(service)
        , me(service.url())
    {
        client.call("PUT", "/mock/v1/clock", R"({"mode":"paused"})");
        settle(me);
    }

    QString post(const QByteArray &body)
    {
        const QByteArray id = client.post(body);
        settle(me);
        return QString::fromUtf8(id);
    }
    void change(const QByteArray &device, const QByteArray &members)
    {
        QCOMPARE(
            client.call("PATCH", "/mock/v1/devices/" + device, '{' + members + '}').status, 200);
        settle(me);
    }
    void act(const QString &id, const QByteArray &action, const QByteArray &device)
    {
        const QByteArray body
            = R"({"userActionState":")" + action + R"(","deviceId":")" + device + "\"}";
        QCOMPARE(client.call("PATCH", "/mock/v1/feed/" + id.toUtf8(), body).status, 200);
        settle(me);
    }
    void step(int seconds)
    {
        (void)client.step(seconds);
        settle(me);
    }
    /// To whatever comes first: an event of the service or a change of the board.
    void stepToNext()
    {
        const QJsonObject clock = client.get("/mock/v1/clock").json();
        const auto due = parseDateTimeOffset(clock[u"next"][u"at"].toString().toUtf8());
        const Instant next = std::min(due.value_or(Instant::max()),
            me.board.nextChange().value_or(Instant::max()));
        client.call("POST", "/mock/v1/clock/step",
            "{\"milliseconds\":" + QByteArray::number((next - now()).count()) + '}');
        settle(me);
    }
    Instant now()
    {
        return *parseDateTimeOffset(
            client.get("/mock/v1/clock").json()[u"now"].toString().toUtf8());
    }
    /// Until a receiver knows everything the service does, at the service's time.
    void settle(Receiver &receiver)
    {
        const QByteArray cursor
            = client.get("/mock/v1/feed?order=newest&top=1").json()[u"cursor"].toString().toUtf8();
        const qint64 sequence = cursor.mid(cursor.lastIndexOf('.') + 1).toLongLong();
        const auto devices = receiver::devicesFromJson(client.get("/mock/v1/devices").body);
        QVERIFY(devices);
        QVERIFY(QTest::qWaitFor([&] {
            return receiver.pages > 0 && receiver.sequence >= sequence
                && receiver.devices == *devices;
        }));
        receiver.board.advance(now());
    }
    receiver::Cell cell(const QString &itemId, const QString &deviceId)
    {
        const QList<receiver::Cell> cells
            = receiver::fanOutOf(me.items.value(itemId), me.devices);
        for (const receiver::Cell &each : cells) {
            if (each.deviceId == deviceId)
                return each;
        }
        return {};
    }

    test::RunningService service;
    test::ServiceClient client;
    Receiver me;
};

} // namespace

// What one sees on the devices, played by stepping the service's clock: nothing waits for time.
class LifeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPopUpGoesToTheCentreAfterItsTime();
    void theFallbackComesOnAPowerSavingPhone();
    void dismissedOnceIsDismissedEverywhereButOnTheWeb();
    void whatWasSentOfflineComesWhenTheDeviceIsBack();
    void theDisplayTimeTakesTheToastAway();
    void expiryTakesToastAndItem();
    void theSameAppNotificationIdReplaces();
    void snoozedLeavesTheDevices();
    void groupsStandTogether();
    void doNotDisturbGoesToTheCentre();
    void withoutPermissionNothingIsShown();
    void anAppInFrontDecidesItself();
    void anExpiredSubscriptionHearsNothing();
    void anAddedDeviceTakesPartAtOnce();
    void devicesChangedMeanwhileAreReadAfterALoss();
    void historyReadsAsWhatWasSeen();
    void theNextEventIsAlwaysKnown();
};

void LifeTest::aPopUpGoesToTheCentreAfterItsTime()
{
    Stage stage;
    stage.post(visual("Hello"));
    for (const char *device : {"windows-1", "ios-1", "android-1"})
        QCOMPARE(stage.me.on(QString::fromLatin1(device)), u"^Hello"_s);
    stage.step(4);
    QCOMPARE(stage.me.on(u"ios-1"_s), u"^Hello"_s);
    stage.step(1);
    for (const char *device : {"windows-1", "ios-1", "android-1"})
        QCOMPARE(stage.me.on(QString::fromLatin1(device)), u"Hello"_s);
    QCOMPARE(stage.me.on(u"web-1"_s), u"^Hello"_s);
    stage.step(20);
    QCOMPARE(stage.me.on(u"web-1"_s), u"Hello"_s);
}

void LifeTest::theFallbackComesOnAPowerSavingPhone()
{
    Stage stage;
    stage.change("ios-1", "\"powerSaving\":true");
    const QString id = stage.post(withFallback);
    QCOMPARE(stage.me.on(u"ios-1"_s), QString());
    QCOMPARE(stage.me.on(u"android-1"_s), u"^call"_s);
    QCOMPARE(stage.cell(id, u"ios-1"_s).word, u"waiting"_s);
    stage.step(18);
    const QJsonValue next = stage.client.get("/mock/v1/clock").json()[u"next"];
    QCOMPARE(next[u"what"].toString(), u"fallback"_s);
    QCOMPARE(next[u"deviceName"].toString(), u"iPhone"_s);
    QCOMPARE(parseDateTimeOffset(next[u"at"].toString().toUtf8()),
        stage.now() + std::chrono::seconds(42));
    stage.step(41);
    QCOMPARE(stage.me.on(u"ios-1"_s), QString());
    stage.step(1);
    QCOMPARE(stage.me.on(u"ios-1"_s), u"^Late"_s);
    QCOMPARE(stage.cell(id, u"ios-1"_s).word, u"fallback shown"_s);
    stage.step(5);
    QCOMPARE(stage.me.on(u"ios-1"_s), u"Late"_s);
}

void LifeTest::dismissedOnceIsDismissedEverywhereButOnTheWeb()
{
    Stage stage;
    const QString id = stage.post(visual("Hello"));
    stage.step(30);
    stage.act(id, "Dismissed", "ios-1");
    for (const char *device : {"windows-1", "ios-1", "android-1"})
        QCOMPARE(stage.me.on(QString::fromLatin1(device)), QString());
    QCOMPARE(stage.me.on(u"web-1"_s), u"Hello"_s);
    QCOMPARE(stage.cell(id, u"ios-1"_s).word, u"dismissed"_s);
    QCOMPARE(stage.cell(id, u"windows-1"_s).word, u"cleared"_s);
    QCOMPARE(stage.cell(id, u"windows-1"_s).reason, u"It was dismissed on iPhone."_s);
    QCOMPARE(stage.cell(id, u"web-1"_s).word, u"shown"_s);
}

void LifeTest::whatWasSentOfflineComesWhenTheDeviceIsBack()
{
    Stage stage;
    stage.change("android-1", "\"online\":false");
    const QString id = stage.post(visual("Hello"));
    QCOMPARE(stage.me.on(u"android-1"_s), QString());
    QCOMPARE(stage.cell(id, u"android-1"_s).word, u"offline"_s);
    stage.step(42);
    stage.change("android-1", "\"online\":true");
    QCOMPARE(stage.me.on(u"android-1"_s), u"^Hello"_s); // it pops up when it comes
    QCOMPARE(stage.me.on(u"ios-1"_s), u"Hello"_s);
    QCOMPARE(stage.cell(id, u"android-1"_s).reason,
        u"The device was offline; it read this after 42 s."_s);

    // Away again, it does not hear that it was handled, and keeps its toast until it is back.
    stage.change("android-1", "\"online\":false");
    stage.act(id, "Activated", "windows-1");
    QCOMPARE(stage.me.on(u"ios-1"_s), QString());
    QCOMPARE(stage.me.on(u"android-1"_s), u"^Hello"_s);
    stage.change("android-1", "\"online\":true");
    QCOMPARE(stage.me.on(u"android-1"_s), QString());
}

void LifeTest::theDisplayTimeTakesTheToastAway()
{
    Stage stage;
    const QString id = stage.post(visual("Hello", R"("displayTimeToLive":60,)"));
    stage.step(59);
    QCOMPARE(stage.me.on(u"windows-1"_s), u"Hello"_s);
    stage.step(1);
    for (const Device &device : stage.me.devices)
        QCOMPARE(stage.me.on(device.id), QString());
    QCOMPARE(stage.me.items.value(id).status, receiver::Status::Active);
    QCOMPARE(stage.cell(id, u"windows-1"_s).word, u"display over"_s);
}

void LifeTest::expiryTakesToastAndItem()
{
    Stage stage;
    const QString id
        = stage.post(visual("Hello", R"("expirationDateTime":"2019-10-21T22:10:00Z",)"));
    stage.step(263);
    QCOMPARE(stage.me.on(u"windows-1"_s), u"Hello"_s);
    stage.step(1);
    for (const Device &device : stage.me.devices)
        QCOMPARE(stage.me.on(device.id), QString());
    QCOMPARE(stage.me.items.value(id).status, receiver::Status::Deleted);
}

void LifeTest::theSameAppNotificationIdReplaces()
{
    Stage stage;
    const QByteArray named = R"("appNotificationId":"parcel",)";
    const QString first = stage.post(visual("Packed", named));
    stage.step(30);
    stage.post(visual("Other"));
    stage.step(30);
    QCOMPARE(stage.me.on(u"ios-1"_s), u"Other Packed"_s);
    QCOMPARE(stage.post(visual("Arrived", named)), first);
    QCOMPARE(stage.me.on(u"ios-1"_s), u"^Arrived Other"_s);
    QCOMPARE(stage.me.on(u"web-1"_s), u"^Arrived Other"_s);
}

void LifeTest::snoozedLeavesTheDevices()
{
    Stage stage;
    const QString id = stage.post(visual("Hello"));
    stage.act(id, "Snoozed", "android-1");
    QCOMPARE(stage.me.on(u"android-1"_s), QString());
    QCOMPARE(stage.me.on(u"windows-1"_s), QString());
    QCOMPARE(stage.cell(id, u"android-1"_s).word, u"snoozed"_s);
    stage.act(id, "NoInteraction", "android-1"); // taken back, it asks again
    QCOMPARE(stage.me.on(u"windows-1"_s), u"^Hello"_s);
}

void LifeTest::groupsStandTogether()
{
    Stage stage;
    for (const char *each : {"Mail:1", "Chat:2", "Mail:3"}) {
        const QList<QByteArray> parts = QByteArray(each).split(':');
        stage.post(visual(parts.at(1), R"("groupName":")" + parts.at(0) + "\","));
        stage.step(1);
    }
    stage.post(visual("4"));
    QStringList said;
    for (const receiver::ToastGroup &group : stage.me.board.groupsOn(u"windows-1"_s)) {
        QString line = group.name + u':';
        for (const Toast &toast : group.toasts)
            line += titleOf(toast);
        said.append(line);
    }
    QCOMPARE(said, (QStringList{u":4"_s, u"Mail:31"_s, u"Chat:2"_s}));
}

void LifeTest::doNotDisturbGoesToTheCentre()
{
    Stage stage;
    stage.change("windows-1", "\"doNotDisturb\":true");
    const QString id = stage.post(visual("Hello"));
    QCOMPARE(stage.me.on(u"windows-1"_s), u"~Hello"_s);
    QCOMPARE(stage.me.on(u"ios-1"_s), u"^Hello"_s);
    QCOMPARE(stage.cell(id, u"windows-1"_s).word, u"shown quietly"_s);
    stage.change("windows-1", "\"doNotDisturb\":false"); // nothing pops up afterwards
    QCOMPARE(stage.me.on(u"windows-1"_s), u"~Hello"_s);
}

void LifeTest::withoutPermissionNothingIsShown()
{
    Stage stage;
    stage.change("ios-1", "\"notificationsAllowed\":false");
    const QString id = stage.post(visual("Hello"));
    QCOMPARE(stage.me.on(u"ios-1"_s), QString());
    QCOMPARE(stage.me.on(u"windows-1"_s), u"^Hello"_s);
    const receiver::Cell cell = stage.cell(id, u"ios-1"_s);
    QCOMPARE(cell.word, u"not allowed"_s);
    QVERIFY2(cell.reason.startsWith(u"Notifications are not allowed for this app"_s),
        qPrintable(cell.reason));
    QVERIFY(stage.me.items.value(id).deliveryTo(u"ios-1"_s)->fetched);
}

void LifeTest::anAppInFrontDecidesItself()
{
    Stage stage;
    for (const char *device : {"windows-1", "ios-1", "android-1"})
        stage.change(device, "\"foreground\":true");
    const QString id = stage.post(visual("Hello"));
    QCOMPARE(stage.me.on(u"windows-1"_s), u"^Hello"_s);
    QCOMPARE(stage.me.on(u"ios-1"_s), QString());
    QCOMPARE(stage.me.on(u"android-1"_s), QString());
    QCOMPARE(stage.cell(id, u"ios-1"_s).word, u"in the app"_s);
    stage.post(R"({"targetHostName":"a.example","payload":{"rawContent":"raw"}})");
    QCOMPARE(stage.me.on(u"android-1"_s), u"^raw"_s);
}

void LifeTest::anExpiredSubscriptionHearsNothing()
{
    Stage stage;
    stage.change("android-1", "\"subscriptionExpires\":\"2019-10-21T22:06:00Z\"");
    stage.post(visual("Before"));
    stage.step(60);
    const QString id = stage.post(visual("After"));
    QCOMPARE(stage.me.on(u"android-1"_s), u"Before"_s);
    QCOMPARE(stage.cell(id, u"android-1"_s).word, u"subscription expired"_s);
    QCOMPARE(stage.cell(id, u"android-1"_s).reason,
        u"The device's subscription expired at 2019-10-21T22:06:00Z."_s);
    stage.change("android-1", "\"subscriptionExpires\":\"2019-11-21T22:06:00Z\"");
    stage.post(visual("Extended"));
    QCOMPARE(stage.me.on(u"android-1"_s), u"^Extended Before"_s);
}

void LifeTest::anAddedDeviceTakesPartAtOnce()
{
    Stage stage;
    Receiver other(stage.service.url());
    stage.settle(other);
    const QString tablet
        = stage.client
              .call("POST", "/mock/v1/devices",
                  R"({"user":"alex@contoso.com","platform":"iOS","name":"Tablet"})")
              .json()[u"id"]
              .toString();
    stage.post(visual("Hello"));
    stage.settle(other);
    QCOMPARE(stage.me.on(tablet), u"^Hello"_s);
    QCOMPARE(other.on(tablet), u"^Hello"_s);
    QCOMPARE(stage.client.call("DELETE", "/mock/v1/devices/" + tablet.toUtf8()).status, 204);
    stage.settle(stage.me);
    stage.settle(other);
    QCOMPARE(other.devices.size(), 4);
    QCOMPARE(other.on(tablet), QString());
}

void LifeTest::devicesChangedMeanwhileAreReadAfterALoss()
{
    Stage stage;
    stage.post(visual("Hello"));
    stage.me.close();
    QCOMPARE(stage.client.call("PATCH", "/mock/v1/devices/ios-1", R"({"name":"Renamed"})").status,
        200);
    stage.me.open(stage.service.url());
    stage.settle(stage.me);
    QCOMPARE(stage.me.devices.at(1).name, u"Renamed"_s);
    QCOMPARE(stage.me.on(u"ios-1"_s), u"^Hello"_s);
}

// One who comes later sees what the others see: nothing pops up again, nothing is missing.
void LifeTest::historyReadsAsWhatWasSeen()
{
    Stage stage;
    stage.change("windows-1", "\"doNotDisturb\":true");
    stage.change("android-1", "\"online\":false");
    stage.change("ios-1", "\"powerSaving\":true");
    const QString dismissed = stage.post(visual("Dismissed"));
    stage.step(3);
    stage.post(withFallback);
    stage.step(3);
    stage.post(visual("Short", R"("displayTimeToLive":10,)"));
    stage.step(3);
    stage.act(dismissed, "Dismissed", "ios-1");
    stage.step(60);
    stage.change("android-1", "\"online\":true");
    stage.step(2);
    stage.post(visual("New", R"("appNotificationId":"one",)"));
    stage.step(3);

    Receiver late(stage.service.url());
    late.board.advance(stage.now());
    stage.settle(late);
    for (const Device &device : stage.me.devices)
        QCOMPARE(late.on(device.id), stage.me.on(device.id));
    QCOMPARE(late.on(u"web-1"_s), u"^New call Dismissed"_s);
    QCOMPARE(late.on(u"ios-1"_s), u"^New Late"_s);
    QCOMPARE(late.on(u"windows-1"_s), u"~New ~call"_s);
}

void LifeTest::theNextEventIsAlwaysKnown()
{
    Stage stage;
    stage.change("ios-1", "\"powerSaving\":true");
    const Instant posted = stage.now();
    QByteArray body = withFallback;
    stage.post(body.insert(1, R"("displayTimeToLive":90,)"));
    QList<qint64> seconds;
    while (stage.me.on(u"windows-1"_s) != QString()) {
        stage.stepToNext();
        seconds.append((stage.now() - posted).count() / 1000);
    }
    // To the centre, on the web too; the fallback; that to the centre; the end of display.
    QCOMPARE(seconds, (QList<qint64>{5, 25, 60, 65, 90}));
}

QTEST_GUILESS_MAIN(LifeTest)
#include "test_life.moc"
