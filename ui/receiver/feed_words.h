#pragma once

#include "receiver/device.h"
#include "receiver/feed_query.h"

#include <QList>
#include <QString>

namespace carillon::receiver {

/// What became of an item on the devices of one platform.
enum class Mark : quint8 {
    None, ///< nothing known
    Delivered,
    Undelivered, ///< wanted there, but it did not come; the tooltip says why
    NotTargeted,
};
[[nodiscard]] Mark markOf(const FeedItem &item, contract::Platform platform);

/// `in 9 days`, `tomorrow`, `in 52 min`, `expired`
[[nodiscard]] QString expiryText(Instant expires, Instant now);
/// With date, seconds and zone.
[[nodiscard]] QString fullTime(Instant instant);

/// What the feed says about an item in words.
struct FeedWords {
    QList<Device> devices{}; ///< the names that states speak of
    Instant now{};

    [[nodiscard]] QString deviceName(const QString &deviceId) const;
    /// `dismissed on iPhone`
    [[nodiscard]] QString stateText(const FeedItem &item) const;
    /// The headline, marked where it is raw content.
    [[nodiscard]] QString titleText(const FeedItem &item) const;
    /// One line for each device of the platform, or why there is none.
    [[nodiscard]] QString markText(const FeedItem &item, contract::Platform platform) const;
    /// The row as a sentence, for who does not see its columns.
    [[nodiscard]] QString rowText(const FeedItem &item) const;
};

} // namespace carillon::receiver
