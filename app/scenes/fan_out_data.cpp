#include "scenes/fan_out_data.h"

#include "scenes/scene_data.h"

namespace carillon::scenes {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using contract::Platform;
using receiver::Delivery;
using receiver::DeliveryCause;
using receiver::DeliveryState;
using receiver::Device;
using receiver::FeedItem;

namespace {

FeedItem posted(const QString &id, const QString &title, std::chrono::milliseconds ago)
{
    FeedItem out;
    out.id = id;
    out.notification.payload.visualContent = {title, {}};
    out.notification.platforms = Platform::Windows | Platform::iOS | Platform::Android;
    out.created = out.lastModified = sceneTime - ago;
    out.sequence = 10'000'000 - ago.count() / 1000;
    out.expires = out.created + 9 * 24h + 13h;
    return out;
}

Delivery to(const Device &device, DeliveryState state, DeliveryCause cause)
{
    Delivery out{.deviceId = device.id, .platform = device.platform};
    out.state = state;
    out.cause = cause;
    return out;
}

Delivery shown(const FeedItem &item, const Device &device, std::chrono::milliseconds after = 0ms)
{
    Delivery out = to(device, DeliveryState::Shown,
        after > 1s ? DeliveryCause::OfflineThenShown : DeliveryCause::None);
    out.delivered = true;
    out.tapped = item.created + after + 3ms;
    out.fetched = item.created + after + 21ms;
    out.shown = item.created + after + 24ms;
    return out;
}

void deliver(FeedItem &item, const QList<Device> &devices)
{
    for (const Device &device : devices)
        item.deliveries.append(item.notification.platforms.testFlag(device.platform)
                ? shown(item, device)
                : to(device, DeliveryState::Skipped, DeliveryCause::Filtered));
}

Delivery fallback(const FeedItem &item, const Device &device)
{
    Delivery out = to(device, DeliveryState::Fallback, DeliveryCause::FallbackShown);
    out.delivered = out.fallback = true;
    out.tapped = item.created + 3ms;
    out.shown = item.created + 60s;
    return out;
}

Delivery armed(const FeedItem &item, const Device &device)
{
    Delivery out = to(device, DeliveryState::Waiting, DeliveryCause::SavingPower);
    out.tapped = item.created + 3ms;
    out.fallbackDue = item.created + 60s;
    return out;
}

FeedItem raw(const QString &id, const QString &content, std::chrono::milliseconds ago)
{
    FeedItem out = posted(id, {}, ago);
    out.notification.payload.visualContent.reset();
    out.notification.payload.rawContent = content;
    out.notification.platforms = contract::everyPlatform;
    return out;
}

FeedItem dismissed(const QList<Device> &devices)
{
    FeedItem out = posted(dismissedId(), u"Stand-up in 5 minutes"_s, 211s);
    out.notification.platforms = contract::everyPlatform;
    deliver(out, devices);
    out.userActionState = receiver::UserActionState::Dismissed;
    out.changedBy = devices.at(1).id;
    for (Delivery &delivery : out.deliveries) {
        if (delivery.platform == Platform::WebPush)
            continue;
        const bool own = delivery.deviceId == out.changedBy;
        delivery.state = DeliveryState::Cleared;
        delivery.cause = own ? DeliveryCause::Handled : DeliveryCause::HandledElsewhere;
        delivery.ended = out.created + 65s + (own ? 0ms : 40ms);
    }
    return out;
}

FeedItem quiet(const QList<Device> &devices)
{
    FeedItem out = posted(u"quiet"_s,
        u"\u062a\u0646\u0628\u064a\u0647: \u0627\u0644\u0627\u062c\u062a\u0645\u0627\u0639 \u0628\u0639\u062f \u062e\u0645\u0633 \u062f\u0642\u0627\u0626\u0642"_s,
        400s);
    deliver(out, devices);
    out.deliveries[0].quietly = true;
    out.deliveries[0].cause = DeliveryCause::DoNotDisturb;
    out.deliveries[1] = to(devices.at(1), DeliveryState::Waiting, DeliveryCause::Offline);
    out.deliveries[2].state = DeliveryState::Fetched;
    out.deliveries[2].cause = DeliveryCause::InForeground;
    out.deliveries[2].delivered = false;
    out.deliveries[2].shown.reset();
    return out;
}

FeedItem late(const QList<Device> &devices)
{
    FeedItem out = posted(
        u"late"_s, u"Invoice 2041 ready, with a title as long as people write them"_s, 3600s);
    deliver(out, devices);
    for (Delivery &delivery : out.deliveries) {
        if (!delivery.delivered)
            continue;
        delivery.state = DeliveryState::Ended;
        delivery.cause = DeliveryCause::DisplayOver;
        delivery.ended = out.created + 900s;
    }
    out.deliveries[2] = shown(out, devices.at(2), 42min);
    out.deliveries[2].ended = {};
    return out;
}

FeedItem low(const QList<Device> &devices)
{
    FeedItem out = raw(u"low"_s, u"{\"digest\":7}"_s, 60s);
    for (const Device &device : devices) {
        Delivery delivery = to(device, DeliveryState::Pending, DeliveryCause::LowPriority);
        delivery.due = out.created + 15min;
        out.deliveries.append(delivery);
    }
    return out;
}

FeedItem expired(const QList<Device> &devices)
{
    FeedItem out = posted(u"expired"_s, u"Lunch is served"_s, 7200s);
    deliver(out, devices);
    out.expires = out.created + 30min;
    out.deliveries[0].state = DeliveryState::Fetched;
    out.deliveries[0].cause = DeliveryCause::NotAllowed;
    out.deliveries[0].delivered = false;
    out.deliveries[0].shown.reset();
    out.deliveries[1] = to(devices.at(1), DeliveryState::Skipped, DeliveryCause::Expired);
    out.deliveries[2]
        = to(devices.at(2), DeliveryState::Skipped, DeliveryCause::SubscriptionExpired);
    return out;
}

} // namespace

QString fallbackId()
{
    return u"fallback"_s;
}

QString armedId()
{
    return u"armed"_s;
}

QString dismissedId()
{
    return u"dismissed"_s;
}

QList<Device> manyDevices()
{
    QList<Device> out = devices();
    out[0].name = u"Alex's desktop beside the window on the third floor"_s;
    out.append({u"android-2"_s, u"\u0647\u0627\u062a\u0641 \u0627\u0644\u0639\u0645\u0644"_s,
        Platform::Android});
    out.append({u"ios-2"_s, u"iPad"_s, Platform::iOS});
    out.append({u"windows-2"_s, u"Laptop"_s, Platform::Windows});
    return out;
}

QList<FeedItem> fanOuts(const QList<Device> &devices)
{
    FeedItem ahead = raw(armedId(), u"{\"job\":\"sync\",\"ok\":true}"_s, 18s);
    deliver(ahead, devices);
    ahead.deliveries[1] = armed(ahead, devices.at(1));
    ahead.notification.displayTimeToLive = 300;
    FeedItem hello = posted(u"hello"_s, u"Hello World!"_s, 95s);
    deliver(hello, devices);
    FeedItem backup = raw(fallbackId(), u"{\"job\":\"backup\",\"ok\":true}"_s, 1264s);
    deliver(backup, devices);
    backup.deliveries[1] = fallback(backup, devices.at(1));
    return {ahead, low(devices), hello, dismissed(devices), quiet(devices), backup, late(devices),
        expired(devices)};
}

} // namespace carillon::scenes
