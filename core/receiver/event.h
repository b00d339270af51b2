#pragma once

#include "receiver/device.h"
#include "receiver/feed_item.h"
#include "receiver/service_clock.h"
#include "receiver/traffic.h"

#include <variant>

/// What a receiver reads from the service, as values.
namespace carillon::receiver {

/// The first frame of an event stream.
struct Hello {
    QByteArray cursor{};
    bool resumed = false;
};

/// Every device as it is now, told after any of them has changed.
struct DevicesChanged {
    QList<Device> devices{};
};

/// A well-formed frame of a kind that no receiver follows.
struct OtherFrame {};

using Event
    = std::variant<Hello, FeedItem, TrafficEntry, DevicesChanged, ServiceClock, OtherFrame>;

/// Reads one frame of the event stream.
/// Errors  "frame" for anything malformed; skip it.
[[nodiscard]] Result<Event> eventFromJson(QByteArrayView frame);

/// One page of `GET /mock/v1/feed?order=newest`.
struct FeedPage {
    QList<FeedItem> items{};
    QByteArray cursor{};
    qint64 before = 0;  ///< for the next, older page
    qint64 count = 0;   ///< of the whole feed
    bool more = false;
};
[[nodiscard]] Result<FeedPage> feedPageFromJson(QByteArrayView json);

/// The cursor after an item: the same store, its sequence.
[[nodiscard]] QByteArray cursorAfter(const QByteArray &cursor, const FeedItem &item);

} // namespace carillon::receiver
