#include "receiver/toast_board.h"

#include <algorithm>

namespace carillon::receiver {
namespace {

auto placeOf(QList<FeedItem> &toasts, const QString &itemId)
{
    return std::find_if(
        toasts.begin(), toasts.end(), [&](const FeedItem &i) { return i.id == itemId; });
}

bool isOver(const FeedItem &item, Instant now)
{
    if (item.expires <= now)
        return true;
    const auto &seconds = item.notification.displayTimeToLive;
    return seconds && item.created + std::chrono::seconds(*seconds) <= now;
}

} // namespace

ToastBoard::ToastBoard(QList<Device> devices)
    : m_devices(std::move(devices))
{
}

QList<FeedItem> ToastBoard::toastsOn(const QString &deviceId) const
{
    return m_toasts.value(deviceId);
}

QList<QString> ToastBoard::update(const FeedItem &item)
{
    QList<QString> changed;
    for (const Device &device : std::as_const(m_devices)) {
        const Delivery *delivery = item.deliveryTo(device.id);
        const bool stands = item.isPending() && delivery && delivery->isStanding();
        const bool hears = getsStateChanges(device.platform) || item.changedBy == device.id
            || (delivery ? delivery->ended.has_value() : item.status == Status::Deleted);
        if (stands ? show(device, item) : hears && remove(device.id, item.id))
            changed.append(device.id);
    }
    return changed;
}

QList<QString> ToastBoard::expire(Instant now)
{
    QList<QString> changed;
    for (const Device &device : std::as_const(m_devices)) {
        if (m_toasts[device.id].removeIf([&](const FeedItem &i) { return isOver(i, now); }) > 0)
            changed.append(device.id);
    }
    return changed;
}

void ToastBoard::clear()
{
    m_toasts.clear();
}

// What the service only noted something about (a later delivery elsewhere) keeps its place; what
// was sent anew, replacing itself, comes in as the newest.
bool ToastBoard::show(const Device &device, const FeedItem &item)
{
    QList<FeedItem> &toasts = m_toasts[device.id];
    if (const auto place = placeOf(toasts, item.id); place != toasts.end()) {
        if (place->sequence >= item.sequence)
            return false;
        if (place->lastModified == item.lastModified) {
            *place = item;
            return true;
        }
        toasts.erase(place);
    }
    const auto older = std::find_if(toasts.begin(), toasts.end(),
        [&](const FeedItem &other) { return other.sequence < item.sequence; });
    if (older - toasts.begin() >= limit)
        return false;
    toasts.insert(older, item);
    if (toasts.size() > limit)
        toasts.removeLast();
    return true;
}

bool ToastBoard::remove(const QString &deviceId, const QString &itemId)
{
    QList<FeedItem> &toasts = m_toasts[deviceId];
    const auto place = placeOf(toasts, itemId);
    if (place == toasts.end())
        return false;
    toasts.erase(place);
    return true;
}

} // namespace carillon::receiver
