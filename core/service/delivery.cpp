#include "service/delivery.h"

#include <algorithm>

namespace carillon::service {
namespace {

using contract::Platform;
using contract::Priority;

using Cause = DeliveryCause;

/// Why a delivery is as it is.
struct Why {
    Cause cause = Cause::None;
    QByteArray reason{};
};
const Why displayOver{Cause::DisplayOver, "its display time to live is over"};
const Why offline{Cause::Offline, "offline"};
const Why savingPower{Cause::SavingPower, "raw content is not fetched while saving power"};
const Why notAllowed{Cause::NotAllowed, "notifications are not allowed for this app"};

void say(Delivery &delivery, const Why &why)
{
    delivery.cause = why.cause;
    delivery.reason = why.reason;
}

// Why a device gets nothing; no reason if it gets the notification.
Why obstacle(const DeliveryFacts &facts, const DeliveryTarget &target, Instant now)
{
    const Platform platform = target.device->platform;
    if (!facts.platforms.testFlag(platform))
        return {Cause::Filtered, "filtered by platformTypes"};
    if (facts.expires <= now)
        return {Cause::Expired, "expired before delivery"};
    if (!target.subscribed && target.expired)
        return {Cause::SubscriptionExpired,
            "subscription expired at " + formatDateTimeOffset(*target.expired)};
    if (!target.subscribed)
        return {Cause::NotSubscribed, "no live subscription of this application and host"};
    if (platform == Platform::WebPush && !facts.hasRaw)
        return {Cause::RawOnly, "web gets raw content only"};
    // A push subscription ends with the permission. Source: Push API, 3.4.
    if (platform == Platform::WebPush && !target.device->notificationsAllowed)
        return notAllowed;
    return {};
}

bool hearsOfStates(Platform platform)
{
    return platform != Platform::WebPush;
}

QByteArray after(std::chrono::milliseconds time)
{
    return "after " + QByteArray::number(std::chrono::floor<std::chrono::seconds>(time).count())
        + " s";
}

void end(Delivery &delivery, DeliveryState state, const Why &why, Instant now)
{
    delivery.state = state;
    say(delivery, why);
    delivery.ended = now;
    delivery.due.reset();
    delivery.fallbackDue.reset();
}

// Windows and browsers show a toast over the app it belongs to. iOS asks the app, and Android
// hands it notification messages; a data message is the app's own affair anywhere.
// Source: UNUserNotificationCenterDelegate, willPresent; About FCM messages.
bool isLeftToTheApp(const DeliveryFacts &facts, const DeviceEntry &device)
{
    return device.foreground
        && (device.platform == Platform::iOS
            || (device.platform == Platform::Android && facts.hasVisual));
}

// What keeps the system from showing what has arrived; no reason if nothing does.
Why restraint(const DeliveryFacts &facts, const DeviceEntry &device)
{
    if (!device.notificationsAllowed)
        return notAllowed;
    if (isLeftToTheApp(facts, device))
        return {Cause::InForeground, "the app is in front and decides what it shows"};
    return {};
}

// The device has the content, or the system shows the visual part by itself.
void show(Delivery &delivery, const DeliveryFacts &facts, const DeviceEntry &device, Instant now)
{
    if (facts.displayEnds && *facts.displayEnds <= now)
        return end(delivery, DeliveryState::Ended, displayOver, now);
    if (!facts.isAsking)
        return end(delivery, DeliveryState::Cleared,
            {Cause::HandledElsewhere, "already handled elsewhere"}, now);
    if (const Why why = restraint(facts, device); why.cause != Cause::None) {
        delivery.state = DeliveryState::Fetched;
        return say(delivery, why);
    }
    delivery.state = DeliveryState::Shown;
    delivery.fallback = false;
    delivery.shown = now;
    delivery.ended.reset();
    delivery.quietly = device.doNotDisturb;
    if (delivery.quietly && delivery.cause == Cause::None)
        say(delivery, {Cause::DoNotDisturb, "do not disturb: shown without a pop-up"});
}

// A push has reached the device.
void receive(
    Delivery &delivery, const DeliveryFacts &facts, const DeviceEntry &device, Instant now)
{
    const bool leavesRaw = device.platform == Platform::iOS && device.powerSaving
        && !device.foreground && facts.hasRaw;
    const bool stoodIn = delivery.state == DeliveryState::Fallback;
    if (!stoodIn)
        say(delivery, leavesRaw ? savingPower : Why());
    if (!leavesRaw) {
        // Without the permission the system drops a direct toast; no app wakes for it.
        if (facts.hasRaw || device.notificationsAllowed)
            delivery.fetched = now;
        delivery.fallbackDue.reset();
    }
    if (leavesRaw && !facts.hasVisual)
        delivery.state = stoodIn ? DeliveryState::Fallback : DeliveryState::Waiting;
    else if (!stoodIn && delivery.state != DeliveryState::Shown)
        show(delivery, facts, device, now);
}

void tap(Delivery &delivery, const DeliveryFacts &facts, const DeviceEntry *device, Instant now)
{
    delivery.due.reset();
    if (!device)
        return end(
            delivery, DeliveryState::Skipped, {Cause::DeviceGone, "the device is gone"}, now);
    if (!device->online) {
        delivery.state = DeliveryState::Waiting;
        return say(delivery, offline);
    }
    delivery.tapped = now;
    receive(delivery, facts, *device, now);
}

// Shown once, to a device that did not fetch the raw content in time.
void fallBack(Delivery &delivery, const DeliveryFacts &facts, const DeviceEntry *device, Instant now)
{
    delivery.fallbackDue.reset();
    if (facts.displayEnds && *facts.displayEnds <= now)
        return end(delivery, DeliveryState::Ended, displayOver, *facts.displayEnds);
    if (!device || !device->online)
        return say(delivery, {Cause::FallbackLost, "offline, and the fallback was lost"});
    if (!device->notificationsAllowed)
        return say(delivery, {notAllowed.cause, "the fallback was not shown: " + notAllowed.reason});
    delivery.state = DeliveryState::Fallback;
    say(delivery, {Cause::FallbackShown, "fallback shown " + after(now - facts.created)});
    delivery.shown = now;
    delivery.fallback = true;
    delivery.quietly = device->doNotDisturb;
}

Delivery plannedFor(const DeliveryFacts &facts, const DeliveryTarget &target, Instant now)
{
    Delivery delivery{.deviceId = target.device->id, .platform = target.device->platform};
    if (const Why why = obstacle(facts, target, now); why.cause != Cause::None) {
        say(delivery, why);
        return delivery;
    }
    if (facts.priority == Priority::Low) {
        delivery.state = DeliveryState::Pending;
        say(delivery, {Cause::LowPriority, "low priority"});
        delivery.due = now + facts.lowPriorityDelay;
        return delivery;
    }
    tap(delivery, facts, target.device, now);
    const bool mayFallBack = facts.fallbackDelay && delivery.platform == Platform::iOS;
    if (mayFallBack && !delivery.fetched && !delivery.ended)
        delivery.fallbackDue = now + *facts.fallbackDelay;
    return delivery;
}

bool isStale(const Delivery &delivery, const DeliveryFacts &facts)
{
    return delivery.isStanding() && !facts.isAsking && hearsOfStates(delivery.platform);
}

bool isUnfetched(const Delivery &delivery)
{
    return delivery.state == DeliveryState::Waiting
        || (delivery.isStanding() && !delivery.fetched);
}

Why handledBy(bool own, const std::optional<QByteArray> &changedBy)
{
    if (own || !changedBy)
        return {Cause::Handled, "handled"};
    return {Cause::HandledElsewhere, "handled on " + *changedBy};
}

} // namespace

Deliveries plannedDeliveries(
    const DeliveryFacts &facts, const QList<DeliveryTarget> &targets, Instant now)
{
    Deliveries out;
    out.reserve(targets.size());
    for (const DeliveryTarget &target : targets)
        out.append(plannedFor(facts, target, now));
    return out;
}

void advance(Deliveries &deliveries, const DeliveryFacts &facts, const DeviceLookup &devices,
    Instant now)
{
    for (Delivery &delivery : deliveries) {
        if (delivery.due && *delivery.due <= now)
            tap(delivery, facts, devices(delivery.deviceId), now);
        if (delivery.fallbackDue && *delivery.fallbackDue <= now)
            fallBack(delivery, facts, devices(delivery.deviceId), now);
        if (delivery.isStanding() && facts.displayEnds && *facts.displayEnds <= now)
            end(delivery, DeliveryState::Ended, displayOver, *facts.displayEnds);
    }
}

void catchUp(
    Deliveries &deliveries, const DeliveryFacts &facts, const DeviceEntry &device, Instant now)
{
    if (!device.online)
        return;
    for (Delivery &delivery : deliveries) {
        if (delivery.deviceId != device.id)
            continue;
        if (isStale(delivery, facts))
            end(delivery, DeliveryState::Cleared,
                {Cause::HandledElsewhere, "handled elsewhere while offline"}, now);
        if (!isUnfetched(delivery))
            continue;
        const bool wasOffline = delivery.cause == Cause::Offline;
        const bool wasShown = delivery.state == DeliveryState::Shown;
        if (!delivery.tapped)
            delivery.tapped = now;
        receive(delivery, facts, device, now);
        if (delivery.state != DeliveryState::Shown || !delivery.fetched)
            continue;
        const QByteArray when = after(now - facts.created);
        if (wasOffline)
            say(delivery, {Cause::OfflineThenShown, "offline, delivered " + when});
        else
            say(delivery,
                {delivery.cause, (wasShown ? "its raw content was read " : "delivered ") + when});
    }
}

void follow(Deliveries &deliveries, const DeliveryFacts &facts, const DeviceLookup &devices,
    const std::optional<QByteArray> &changedBy, Instant now)
{
    for (Delivery &delivery : deliveries) {
        const bool own = changedBy == delivery.deviceId;
        const DeviceEntry *device = devices(delivery.deviceId);
        const bool hears
            = own || (hearsOfStates(delivery.platform) && device && device->online);
        if (!facts.isAsking)
            delivery.fallbackDue.reset();
        if (!hears)
            continue;
        if (facts.isAsking && delivery.state == DeliveryState::Cleared && delivery.fetched
            && device) {
            say(delivery, {});
            show(delivery, facts, *device, now);
        } else if (!facts.isAsking && delivery.isStanding()) {
            end(delivery, DeliveryState::Cleared, handledBy(own, changedBy), now);
        }
    }
}

void clear(Deliveries &deliveries, const DeviceLookup &devices, Instant now)
{
    for (Delivery &delivery : deliveries) {
        const DeviceEntry *device = devices(delivery.deviceId);
        delivery.fallbackDue.reset();
        const bool arrived = delivery.isStanding() || delivery.state == DeliveryState::Fetched;
        if (!arrived && delivery.state != DeliveryState::Skipped && !delivery.ended)
            end(delivery, DeliveryState::Skipped, {Cause::Deleted, "deleted before delivery"}, now);
        else if (arrived && hearsOfStates(delivery.platform) && device && device->online)
            end(delivery, DeliveryState::Cleared, {Cause::Deleted, "deleted"}, now);
    }
}

std::optional<Instant> nextDue(const Deliveries &deliveries, const DeliveryFacts &facts)
{
    std::optional<Instant> out;
    const auto consider = [&out](const std::optional<Instant> &instant) {
        if (instant && (!out || *instant < *out))
            out = instant;
    };
    for (const Delivery &delivery : deliveries) {
        consider(delivery.due);
        consider(delivery.fallbackDue);
        if (delivery.isStanding())
            consider(facts.displayEnds);
    }
    return out;
}

bool isAwaited(const Deliveries &deliveries, const DeliveryFacts &facts)
{
    return std::any_of(deliveries.begin(), deliveries.end(), [&](const Delivery &delivery) {
        return isUnfetched(delivery) || isStale(delivery, facts);
    });
}

} // namespace carillon::service
