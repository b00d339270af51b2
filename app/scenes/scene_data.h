#pragma once

#include "http/message.h"
#include "http/send_result.h"
#include "receiver/device.h"
#include "receiver/feed_item.h"
#include "receiver/traffic.h"

/// What the pictures show: always the same, whatever the machine and the day.
namespace carillon::scenes {

/// 2026-11-23T10:02:11Z
extern const Instant sceneTime;

[[nodiscard]] QList<receiver::Device> devices();
/// Four notifications of one morning.
[[nodiscard]] QList<receiver::FeedItem> feed();
/// Many, a second apart.
[[nodiscard]] QList<receiver::FeedItem> longFeed(int count);
/// As if it had come just now.
[[nodiscard]] receiver::FeedItem arrived(const contract::Notification &notification);

/// What the service answers to a body at that time.
[[nodiscard]] http::Exchange exchangeFor(const QByteArray &body);
/// The morning's exchanges, @p latest the last of them.
[[nodiscard]] QList<receiver::TrafficEntry> traffic(const http::Exchange &latest);

/// What became of four rows, one of them refused.
[[nodiscard]] QList<http::SendResult> bulkResults();

/// The documented example without a title and with a priority that is not one.
[[nodiscard]] QByteArray faultyExample();

} // namespace carillon::scenes
