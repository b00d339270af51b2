#pragma once

#include "receiver/device.h"
#include "receiver/feed_item.h"

namespace carillon::fixture {

inline const Instant feedStart = fromMsecs(1'795'428'131'000);

inline const QList<receiver::Device> devices{
    {QStringLiteral("windows-1"), QStringLiteral("Desktop"), contract::Platform::Windows},
    {QStringLiteral("ios-1"), QStringLiteral("iPhone"), contract::Platform::iOS},
    {QStringLiteral("android-1"), QStringLiteral("Pixel"), contract::Platform::Android},
    {QStringLiteral("web-1"), QStringLiteral("Browser"), contract::Platform::WebPush},
};

/// A notification with a title, delivered to every device but the web.
inline receiver::FeedItem feedItem(const QString &id, int second)
{
    receiver::FeedItem item;
    item.id = id;
    item.sequence = item.position = second;
    item.created = item.lastModified = feedStart + std::chrono::seconds(second);
    item.expires = feedStart + std::chrono::hours(1);
    item.notification.payload.visualContent = {QStringLiteral("title ") + id, {}};
    for (const receiver::Device &device : devices) {
        const bool web = device.platform == contract::Platform::WebPush;
        item.deliveries.append({device.id, device.platform, !web,
            web ? QStringLiteral("web gets raw content only") : QString()});
    }
    item.json = "{\"id\":\"" + id.toUtf8() + "\"}";
    return item;
}

} // namespace carillon::fixture
