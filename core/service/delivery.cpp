#include "service/delivery.h"

#include <algorithm>

namespace carillon::service {
namespace {

using contract::Platform;
using contract::Priority;

constexpr const char *displayOver = "its display time to live is over";
constexpr const char *offline = "offline";
constexpr const char *savingPower = "raw content is not fetched while saving power";

// Why a device gets nothing; empty if it gets the notification.
QByteArray obstacle(const DeliveryFacts &facts, const DeliveryTarget &target, Instant now)
{
    const Platform platform = target.device->platform;
    if (!facts.platforms.testFlag(platform))
        return "filtered by platformTypes";
    if (facts.expires <= now)
        return "expired before delivery";
    if (!target.subscribed)
        return "no live subscription of this application and host";
    if (platform == Platform::WebPush && !facts.hasRaw)
        return "web gets raw content only";
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

void end(Delivery &delivery, DeliveryState state, const QByteArray &reason, Instant now)
{
    delivery.state = state;
    delivery.reason = reason;
    delivery.ended = now;
    delivery.due.reset();
    delivery.fallbackDue.reset();
}

// The device has the content, or the system shows the visual part by itself.
void show(Delivery &delivery, const DeliveryFacts &facts, Instant now)
{
    if (facts.displayEnds && *facts.displayEnds <= now)
        return end(delivery, DeliveryState::Ended, displayOver, now);
    if (!facts.isAsking)
        return end(delivery, DeliveryState::Cleared, "already handled elsewhere", now);
    delivery.state = DeliveryState::Shown;
    delivery.shown = now;
    delivery.ended.reset();
}

// A push has reached the device.
void receive(
    Delivery &delivery, const DeliveryFacts &facts, const DeviceEntry &device, Instant now)
{
    const bool leavesRaw
        = device.platform == Platform::iOS && device.powerSaving && facts.hasRaw;
    delivery.reason = leavesRaw ? savingPower : "";
    if (!leavesRaw) {
        delivery.fetched = now;
        delivery.fallbackDue.reset();
    }
    if (leavesRaw && !facts.hasVisual)
        delivery.state = DeliveryState::Waiting;
    else if (delivery.state != DeliveryState::Fallback)
        show(delivery, facts, now);
}

void tap(Delivery &delivery, const DeliveryFacts &facts, const DeviceEntry *device, Instant now)
{
    delivery.due.reset();
    if (!device)
        return end(delivery, DeliveryState::Skipped, "the device is gone", now);
    if (!device->online) {
        delivery.state = DeliveryState::Waiting;
        delivery.reason = offline;
        return;
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
    if (!device || !device->online) {
        delivery.reason = "offline, and the fallback was lost";
        return;
    }
    delivery.state = DeliveryState::Fallback;
    delivery.reason = "fallback shown " + after(now - facts.created);
    delivery.shown = now;
}

Delivery plannedFor(const DeliveryFacts &facts, const DeliveryTarget &target, Instant now)
{
    Delivery delivery{.deviceId = target.device->id, .platform = target.device->platform};
    if (const QByteArray reason = obstacle(facts, target, now); !reason.isEmpty()) {
        delivery.reason = reason;
        return delivery;
    }
    if (facts.priority == Priority::Low) {
        delivery.state = DeliveryState::Pending;
        delivery.reason = "low priority";
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
            end(delivery, DeliveryState::Cleared, "handled elsewhere while offline", now);
        if (!isUnfetched(delivery))
            continue;
        const QByteArray why = delivery.reason == offline ? "offline, delivered " : "delivered ";
        if (!delivery.tapped)
            delivery.tapped = now;
        receive(delivery, facts, device, now);
        if (delivery.state == DeliveryState::Shown && delivery.fetched)
            delivery.reason = why + after(now - facts.created);
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
        if (facts.isAsking && delivery.state == DeliveryState::Cleared && delivery.fetched) {
            delivery.reason.clear();
            show(delivery, facts, now);
        } else if (!facts.isAsking && delivery.isStanding()) {
            end(delivery, DeliveryState::Cleared,
                own || !changedBy ? QByteArray("handled") : "handled on " + *changedBy, now);
        }
    }
}

void clear(Deliveries &deliveries, const DeviceLookup &devices, Instant now)
{
    for (Delivery &delivery : deliveries) {
        const DeviceEntry *device = devices(delivery.deviceId);
        delivery.fallbackDue.reset();
        if (!delivery.isStanding() && delivery.state != DeliveryState::Skipped
            && !delivery.ended)
            end(delivery, DeliveryState::Skipped, "deleted before delivery", now);
        else if (delivery.isStanding() && hearsOfStates(delivery.platform) && device
            && device->online)
            end(delivery, DeliveryState::Cleared, "deleted", now);
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
