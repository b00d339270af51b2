#pragma once

#include "base/instant.h"
#include "contract/notification.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace carillon::receiver {

/// What became of a notification on a device, as the service has it.
enum class DeliveryState : quint8 {
    Skipped, ///< never meant for this device, or too late for it
    Pending, ///< low priority: sent later
    Waiting, ///< the device has not fetched it yet
    Fetched, ///< the app has it; the system shows nothing
    Shown,
    Fallback, ///< the fallback's toast stands in for what was not fetched
    Ended, ///< its display time to live is over
    Cleared, ///< handled or deleted, and the device knows
};

/// Why it is in that state, where there is something to say.
enum class DeliveryCause : quint8 {
    None,
    Filtered, ///< by targetPolicy.platformTypes
    Expired, ///< before it could be delivered
    NotSubscribed, ///< for this application and host
    SubscriptionExpired,
    RawOnly, ///< the web gets no visual content
    LowPriority,
    Offline,
    OfflineThenShown,
    SavingPower,
    FallbackLost, ///< it came while the device was offline
    FallbackShown,
    DisplayOver,
    Handled, ///< on this device, or from outside
    HandledElsewhere,
    Deleted,
    DeviceGone,
    InForeground, ///< the app in front decides what it does with it
    NotAllowed, ///< no permission to show notifications
    DoNotDisturb,
    Other, ///< one that this version does not know; see the reason
};

/// Reads the spelling of the service; nothing for an unknown one.
[[nodiscard]] std::optional<DeliveryState> deliveryStateNamed(QByteArrayView name);
/// Nothing counts as None, an unknown one as Other.
[[nodiscard]] DeliveryCause deliveryCauseNamed(QByteArrayView name);

/// What became of a notification on one device.
struct Delivery {
    QString deviceId{};
    contract::Platform platform = contract::Platform::Windows;
    bool delivered = false; ///< it has been shown there
    QString reason{}; ///< the service's words; empty when plainly delivered
    DeliveryState state = DeliveryState::Skipped;
    DeliveryCause cause = DeliveryCause::None;
    bool quietly = false; ///< it arrived without a pop-up
    bool fallback = false; ///< what was shown is the fallback's content
    std::optional<Instant> due{}; ///< of a pending one
    std::optional<Instant> tapped{}; ///< when the push went out
    std::optional<Instant> fetched{}; ///< when the device read the content
    std::optional<Instant> shown{};
    std::optional<Instant> ended{}; ///< since then it stands there no more
    std::optional<Instant> fallbackDue{}; ///< armed until then

    [[nodiscard]] bool isStanding() const { return delivered && !ended; }
    bool operator==(const Delivery &) const = default;
};

} // namespace carillon::receiver
