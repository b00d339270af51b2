#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "contract/notification.h"
#include "service/directory.h"
#include "store/feed_record.h"

/// What becomes of one notification on the devices of its user, moment by moment. Values in,
/// values out; the timeline moves them on.
/// Source  push-to-pull and fallback sections of the notifications overview; the notification
///         resource (displayTimeToLive, priority, expirationDateTime).
namespace carillon::service {

enum class DeliveryState : quint8 {
    Skipped,  ///< never meant for this device, or too late for it
    Pending,  ///< low priority: sent later
    Waiting,  ///< the device has not fetched it yet
    Fetched,  ///< it has arrived; the system shows nothing
    Shown,
    Fallback, ///< the fallback's toast stands in for what was not fetched
    Ended,    ///< its display time to live is over
    Cleared,  ///< handled or deleted, and the device knows
};

/// Why it is so, where there is something to say. README.md tells the spellings.
enum class DeliveryCause : quint8 {
    None,
    Filtered,
    Expired,
    NotSubscribed,
    SubscriptionExpired,
    RawOnly,
    LowPriority,
    Offline,
    OfflineThenShown,
    SavingPower,
    FallbackLost,
    FallbackShown,
    DisplayOver,
    Handled,
    HandledElsewhere,
    Deleted,
    DeviceGone,
    InForeground,
    NotAllowed,
    DoNotDisturb,
};

struct Delivery {
    QByteArray deviceId{};
    contract::Platform platform = contract::Platform::Windows;
    DeliveryState state = DeliveryState::Skipped;
    DeliveryCause cause = DeliveryCause::None;
    QByteArray reason{};                  ///< for people; empty when plainly delivered
    bool quietly = false;                 ///< shown without a pop-up
    bool fallback = false;                ///< what was shown is the fallback's content
    std::optional<Instant> due{};         ///< of a pending one
    std::optional<Instant> tapped{};      ///< when the push went out
    std::optional<Instant> fetched{};     ///< when the device read the content
    std::optional<Instant> shown{};
    std::optional<Instant> ended{};
    std::optional<Instant> fallbackDue{}; ///< armed until then

    [[nodiscard]] bool isStanding() const
    {
        return state == DeliveryState::Shown || state == DeliveryState::Fallback;
    }
    bool operator==(const Delivery &) const = default;
};
using Deliveries = QList<Delivery>;

/// What of an item decides its deliveries.
struct DeliveryFacts {
    Instant created{};
    Instant expires{};
    contract::Platforms platforms = contract::everyPlatform;
    contract::Priority priority = contract::Priority::None; ///< the effective one
    bool hasRaw = false;
    bool hasVisual = false;
    bool isAsking = true; ///< active, unread, nothing done with it
    std::optional<Instant> displayEnds{};
    std::optional<std::chrono::seconds> fallbackDelay{}; ///< only where the fallback is armed
    std::chrono::seconds lowPriorityDelay{5};
};
[[nodiscard]] DeliveryFacts factsOf(
    const contract::Notification &notification, Instant received, Instant expires);
/// The same for an item that is in the store.
[[nodiscard]] DeliveryFacts factsOf(const store::FeedRecord &record);

/// One device a notification may go to, as it is now.
struct DeliveryTarget {
    const DeviceEntry *device = nullptr;
    bool subscribed = true; ///< by a live subscription of the application and host
    std::optional<Instant> expired{}; ///< when the last one of them ended
};

/// The deliveries of a notification that has just been received.
[[nodiscard]] Deliveries plannedDeliveries(
    const DeliveryFacts &facts, const QList<DeliveryTarget> &targets, Instant now);

/// Finds a device by its id; nullptr if it is gone.
using DeviceLookup = std::function<const DeviceEntry *(const QByteArray &)>;

/// Does what is due at @p now: sends low priority, shows fallbacks, ends displays.
void advance(Deliveries &deliveries, const DeliveryFacts &facts, const DeviceLookup &devices,
    Instant now);
/// A device can be reached, or fetches raw content, again: it reads what it missed.
void catchUp(
    Deliveries &deliveries, const DeliveryFacts &facts, const DeviceEntry &device, Instant now);
/// The item's state has changed, by a device or from outside: everyone who hears of it follows.
void follow(Deliveries &deliveries, const DeliveryFacts &facts, const DeviceLookup &devices,
    const std::optional<QByteArray> &changedBy, Instant now);
/// The item was deleted.
void clear(Deliveries &deliveries, const DeviceLookup &devices, Instant now);

/// The next instant at which advance() would do something.
[[nodiscard]] std::optional<Instant> nextDue(
    const Deliveries &deliveries, const DeliveryFacts &facts);
/// Whether a device has yet to hear of the item or of its state.
[[nodiscard]] bool isAwaited(const Deliveries &deliveries, const DeliveryFacts &facts);

/// A JSON array of `{"deviceId","platform","state","delivered","reason","cause","tapped",…}`; no
/// cause, flags that are not set and instants that did not happen are left out.
[[nodiscard]] QByteArray deliveriesJson(const Deliveries &deliveries);
/// Reads what deliveriesJson() wrote; unknown or older members are passed over.
[[nodiscard]] Deliveries deliveriesFrom(QByteArrayView json);

} // namespace carillon::service
