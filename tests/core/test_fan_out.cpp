#include "receiver/event.h"
#include "receiver/fan_out.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace carillon;
using namespace carillon::receiver;
using namespace std::chrono_literals;
using contract::Platform;

namespace {

const Instant start = *parseDateTimeOffset("2019-10-21T22:05:36Z");

const QList<Device> devices{
    {u"windows-1"_s, u"Desktop"_s, Platform::Windows},
    {u"ios-1"_s, u"iPhone"_s, Platform::iOS},
    {u"web-1"_s, u"Browser"_s, Platform::WebPush},
};

Delivery shownOn(const QString &id, Platform platform)
{
    Delivery out{.deviceId = id, .platform = platform, .delivered = true};
    out.state = DeliveryState::Shown;
    out.tapped = out.fetched = out.shown = start;
    return out;
}

FeedItem itemWith(const QList<Delivery> &deliveries)
{
    FeedItem item;
    item.id = u"a"_s;
    item.created = item.lastModified = start;
    item.expires = start + 1h;
    item.deliveries = deliveries;
    return item;
}

QString said(const QList<Moment> &moments)
{
    QStringList out;
    for (const Moment &moment : moments)
        out.append((moment.future ? u"> "_s : QString()) + sentence(moment));
    return out.join(u'\n');
}

} // namespace

class FanOutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theTimelineTellsWhatWasAndWhatWillBe();
    void anArmedFallbackIsAhead();
    void whoActedIsToldFromThoseWhoFollowed();
    void everyStateHasAWordAndASentence_data();
    void everyStateHasAWordAndASentence();
    void cellsFollowTheDevicesAndKeepThoseThatAreGone();
    void whatTodaysServiceSaysIsEnough();
    void devicesAreReadWithAllTheirStates();
    void aDevicesFrameIsAnEvent();
};

void FanOutTest::theTimelineTellsWhatWasAndWhatWillBe()
{
    FeedItem item = itemWith({shownOn(u"windows-1"_s, Platform::Windows)});
    item.notification.displayTimeToLive = 60;
    QCOMPARE(said(timelineOf(item, devices, start + 10s)),
        u"Posted at 22:05:36.\n"
        "The push reached Desktop at 22:05:36.\n"
        "Desktop read the content at 22:05:36.\n"
        "Shown on Desktop at 22:05:36.\n"
        "> Its display time ends on Desktop at 22:06:36.\n"
        "> Expires at 23:05:36."_s);
    item.deliveries[0].state = DeliveryState::Ended;
    item.deliveries[0].ended = start + 60s;
    QVERIFY(
        said(timelineOf(item, devices, start + 2h))
            .endsWith(u"Its display time ended on Desktop at 22:06:36.\nExpired at 23:05:36."_s));
}

void FanOutTest::anArmedFallbackIsAhead()
{
    Delivery waiting{.deviceId = u"ios-1"_s, .platform = Platform::iOS};
    waiting.state = DeliveryState::Waiting;
    waiting.tapped = start;
    waiting.fallbackDue = start + 60s;
    const QList<Moment> moments = timelineOf(itemWith({waiting}), devices, start + 18s);
    QCOMPARE(moments.at(2).kind, MomentKind::FallbackDue);
    QVERIFY(moments.at(2).future);
    QCOMPARE(sentence(moments.at(2)), u"The fallback is due on iPhone at 22:06:36."_s);
}

void FanOutTest::whoActedIsToldFromThoseWhoFollowed()
{
    FeedItem item = itemWith(
        {shownOn(u"windows-1"_s, Platform::Windows), shownOn(u"ios-1"_s, Platform::iOS)});
    item.userActionState = UserActionState::Dismissed;
    item.changedBy = u"ios-1"_s;
    for (Delivery &delivery : item.deliveries) {
        delivery.state = DeliveryState::Cleared;
        delivery.ended = start + 5s;
    }
    const QString text = said(timelineOf(item, devices, start + 10s));
    QVERIFY(text.contains(u"\nDismissed on iPhone at 22:05:41.\n"_s));
    QVERIFY(text.contains(u"\nTaken off Desktop at 22:05:41, as it was handled elsewhere.\n"_s));
}

void FanOutTest::everyStateHasAWordAndASentence_data()
{
    QTest::addColumn<DeliveryState>("state");
    QTest::addColumn<DeliveryCause>("cause");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("reason");
    using State = DeliveryState;
    using Cause = DeliveryCause;
    const auto row = [](State state, Cause cause, const char *word, const char *reason) {
        QTest::addRow("%d %s", int(state), word)
            << state << cause << QString::fromLatin1(word) << QString::fromLatin1(reason);
    };
    row(State::Skipped, Cause::Filtered, "filtered", "Its platformTypes leave out this platform.");
    row(State::Skipped, Cause::SubscriptionExpired, "subscription expired",
        "The device's subscription had expired.");
    row(State::Skipped, Cause::RawOnly, "raw only", "The web gets raw content only.");
    row(State::Pending, Cause::LowPriority, "pending",
        "Its priority is low: it is sent at 22:05:41.");
    row(State::Waiting, Cause::Offline, "offline",
        "The device is offline; it reads this when it is back.");
    row(State::Waiting, Cause::SavingPower, "waiting",
        "Raw content is not fetched while saving power; the fallback is due at 22:06:36.");
    row(State::Fetched, Cause::InForeground, "in the app",
        "The app is in front and decides itself what it shows.");
    row(State::Fetched, Cause::NotAllowed, "not allowed",
        "Notifications are not allowed for this app; it read the content, but nothing is shown.");
    row(State::Shown, Cause::None, "shown", "It was shown as soon as it arrived.");
    row(State::Shown, Cause::OfflineThenShown, "shown",
        "The device was offline; it read this after 42 s.");
    row(State::Shown, Cause::DoNotDisturb, "shown quietly",
        "Do not disturb is on: it went to the centre without a pop-up.");
    row(State::Fallback, Cause::FallbackShown, "fallback shown",
        "The fallback was shown after 60 s, as the raw content had not been fetched.");
    row(State::Ended, Cause::DisplayOver, "display over", "Its display time is over.");
    row(State::Cleared, Cause::HandledElsewhere, "cleared", "It was dismissed on Browser.");
    row(State::Cleared, Cause::Other, "cleared", "In its own words.");
}

void FanOutTest::everyStateHasAWordAndASentence()
{
    QFETCH(DeliveryState, state);
    QFETCH(DeliveryCause, cause);
    Delivery delivery{.deviceId = u"ios-1"_s, .platform = Platform::iOS};
    delivery.state = state;
    delivery.cause = cause;
    delivery.delivered = state >= DeliveryState::Shown;
    delivery.quietly = cause == DeliveryCause::DoNotDisturb;
    delivery.due = start + 5s;
    delivery.fetched = start + 42s;
    delivery.shown = start + 60s;
    if (state == DeliveryState::Waiting)
        delivery.fallbackDue = start + 60s;
    if (cause == DeliveryCause::Other)
        delivery.reason = u"in its own words"_s;
    FeedItem item = itemWith({delivery});
    item.userActionState = UserActionState::Dismissed;
    item.changedBy = u"web-1"_s;
    const QList<Cell> cells = fanOutOf(item, devices);
    QCOMPARE(cells.size(), 1);
    QTEST(cells.at(0).word, "word");
    QTEST(cells.at(0).reason, "reason");
}

void FanOutTest::cellsFollowTheDevicesAndKeepThoseThatAreGone()
{
    const QList<Cell> cells = fanOutOf(
        itemWith({shownOn(u"gone"_s, Platform::Android), shownOn(u"web-1"_s, Platform::WebPush),
            shownOn(u"windows-1"_s, Platform::Windows)}),
        devices);
    QStringList ids;
    for (const Cell &cell : cells)
        ids.append(cell.deviceId);
    QCOMPARE(ids, (QStringList{u"windows-1"_s, u"web-1"_s, u"gone"_s}));
    QCOMPARE(cells.at(0).at, start);
}

void FanOutTest::whatTodaysServiceSaysIsEnough()
{
    const auto item = feedItemFromJson(R"({"id":"a","creationDateTime":"2019-10-21T22:05:36Z",
        "deliveries":[
        {"deviceId":"windows-1","platform":"Windows","delivered":true,"reason":""},
        {"deviceId":"ios-1","platform":"iOS","delivered":false,"reason":"filtered by platformTypes"}
        ]})");
    QVERIFY(item);
    const QList<Cell> cells = fanOutOf(*item, devices);
    QCOMPARE(cells.at(0).word, u"shown"_s);
    QCOMPARE(cells.at(1).word, u"not delivered"_s);
    QCOMPARE(cells.at(1).reason, u"Filtered by platformTypes."_s);
}

void FanOutTest::devicesAreReadWithAllTheirStates()
{
    const auto read = devicesFromJson(R"({"value":[
        {"id":"a","name":"Old","platform":"iOS"},
        {"id":"b","name":"New","platform":"Android","user":"alex@contoso.com","online":false,
         "powerSaving":true,"doNotDisturb":true,"foreground":true,"notificationsAllowed":false,
         "hostName":"a.example","subscriptionExpires":"2019-10-21T22:05:36Z","unsId":"uns-1",
         "configured":false,"later":1},
        {"id":"c","name":"Unknown","platform":"Watch"}]})");
    QVERIFY(read);
    QCOMPARE(read->size(), 2);
    QCOMPARE(read->at(0), (Device{u"a"_s, u"Old"_s, Platform::iOS}));
    const Device &device = read->at(1);
    QVERIFY(!device.online && device.powerSaving && device.doNotDisturb && device.foreground);
    QVERIFY(!device.notificationsAllowed && !device.configured);
    QCOMPARE(device.user, u"alex@contoso.com"_s);
    QCOMPARE(device.hostName, u"a.example"_s);
    QCOMPARE(device.subscriptionExpires, start);
    QCOMPARE(device.unsId, u"uns-1"_s);
    QVERIFY(!devicesFromJson("{}"));
    QVERIFY(!devicesFromJson("{"));
}

void FanOutTest::aDevicesFrameIsAnEvent()
{
    const auto event
        = eventFromJson(R"({"type":"devices","value":[{"id":"a","name":"Old","platform":"iOS"}]})");
    QVERIFY(event);
    const auto *changed = std::get_if<DevicesChanged>(&*event);
    QVERIFY(changed);
    QCOMPARE(changed->devices.size(), 1);
    QVERIFY(!eventFromJson(R"({"type":"devices"})"));
}

QTEST_GUILESS_MAIN(FanOutTest)
#include "test_fan_out.moc"
