#pragma once

#include "receiver/device.h"
#include "receiver/feed_item.h"

/// What became of one notification on every device, and when: for tables, timelines and screen
/// readers. Pure; call it from any thread. Texts are translated in the context "receiver".
namespace carillon::receiver {

enum class MomentKind : quint8 {
    Posted, ///< the service took it in; of no device
    PendingUntil, ///< low priority: sent then
    Tapped, ///< the push reached the device
    Fetched, ///< the device read the content
    Shown,
    ShownQuietly, ///< without a pop-up
    FallbackDue, ///< armed until then
    FallbackShown,
    Opened, ///< by the person, as the next three
    Dismissed,
    Snoozed,
    MarkedRead,
    ClearedElsewhere, ///< taken away, as it was handled on another device or from outside
    Deleted, ///< taken away, as it was deleted
    DisplayEnded,
    Expired, ///< of no device
};

struct Moment {
    MomentKind kind = MomentKind::Posted;
    Instant at{};
    QString deviceId{}; ///< empty: of the notification as a whole
    QString deviceName{}; ///< the id, if no such device is known
    bool future = false; ///< will happen then, as things stand

    bool operator==(const Moment &) const = default;
};

/// Everything that happened to an item and what is due, the earliest first; of one instant in the
/// order of MomentKind, then of the devices.
[[nodiscard]] QList<Moment> timelineOf(
    const FeedItem &item, const QList<Device> &devices, Instant now);

/// One sentence, with the time of day: "Shown on iPhone at 22:05:36."
[[nodiscard]] QString sentence(const Moment &moment);

/// What became of an item on one device.
struct Cell {
    QString deviceId{};
    DeliveryState state = DeliveryState::Skipped;
    DeliveryCause cause = DeliveryCause::None;
    QString word{}; ///< one to three words: "shown", "fallback shown", "offline", "filtered"
    QString reason{}; ///< one full sentence
    std::optional<Instant> at{}; ///< of what the word says, or when it changes

    bool operator==(const Cell &) const = default;
};

/// The words that most cells have; what else there is may be longer.
[[nodiscard]] QStringList usualWords();

/// A cell for each delivery, in the order of the devices; those whose device is gone come last.
[[nodiscard]] QList<Cell> fanOutOf(const FeedItem &item, const QList<Device> &devices);

} // namespace carillon::receiver
