#pragma once

#include "receiver/device.h"
#include "receiver/feed_item.h"

namespace carillon::scenes {

/// Seven devices of one user: long names, and one of a script that runs from right to left.
[[nodiscard]] QList<receiver::Device> manyDevices();

/// One notification for each thing that may become of one, the newest first.
/// @param devices  the first four are a Windows, an iOS, an Android and a web one
[[nodiscard]] QList<receiver::FeedItem> fanOuts(const QList<receiver::Device> &devices);

/// The id of the one that falls back on iOS after a minute.
[[nodiscard]] QString fallbackId();
/// The id of the one whose fallback is still ahead.
[[nodiscard]] QString armedId();
/// The id of the one that was dismissed on the iPhone.
[[nodiscard]] QString dismissedId();

} // namespace carillon::scenes
