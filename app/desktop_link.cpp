#include "desktop_link.h"

#include "feed_link.h"

#include <algorithm>

namespace carillon {

using namespace std::chrono_literals;
using receiver::FeedItem;

namespace {

constexpr auto newsAge = 10s; // older ones are read from the feed, they did not just come
constexpr qsizetype mostShown = 500;
constexpr int longestDisplay = 24 * 3600; // seconds

DesktopNote noteOf(const FeedItem &item)
{
    const contract::Notification &notification = item.notification;
    const auto &visual = notification.payload.visualContent;
    DesktopNote out;
    out.id = notification.appNotificationId.isEmpty() ? item.id : notification.appNotificationId;
    out.title = item.headline();
    out.body = visual ? visual->body.value_or(QString()) : QString();
    if (notification.displayTimeToLive)
        out.milliseconds = std::min(*notification.displayTimeToLive, longestDisplay) * 1000;
    return out;
}

} // namespace

DesktopLink::DesktopLink(
    std::unique_ptr<DesktopNotifications> desktop, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_notifier(std::move(desktop))
{
}

void DesktopLink::follow(FeedLink &link)
{
    connect(&link, &FeedLink::itemsArrived, this, &DesktopLink::take);
}

// What changes on one device only is no news, unless the notification itself was sent anew.
bool DesktopLink::isNews(const FeedItem &item)
{
    const bool isDelivered = std::any_of(item.deliveries.begin(), item.deliveries.end(),
        [](const receiver::Delivery &each) { return each.delivered && !each.ended; });
    if (!isDelivered || !item.isPending() || item.lastModified + newsAge < m_clock.now())
        return false;
    if (m_shown.value(item.id) == item.lastModified)
        return false;
    if (m_shown.size() >= mostShown)
        m_shown.clear();
    m_shown.insert(item.id, item.lastModified);
    return true;
}

void DesktopLink::take(const QList<FeedItem> &items)
{
    if (!m_notifier.isOn())
        return;
    for (const FeedItem &item : items) {
        if (isNews(item))
            m_notifier.show(noteOf(item));
    }
}

} // namespace carillon
