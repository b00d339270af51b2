#include "receiver/toast_board.h"

#include "platforms/toast_life.h"

#include <algorithm>

namespace carillon::receiver {
namespace {

constexpr qsizetype rememberedSequences = 5000;

bool isNewer(const Toast &a, const Toast &b)
{
    if (a.shown != b.shown)
        return a.shown > b.shown;
    return a.order > b.order;
}

// As a tag or collapse id does on the platforms.
bool replaces(const FeedItem &a, const FeedItem &b)
{
    return !a.notification.appNotificationId.isEmpty()
        && a.notification.appNotificationId == b.notification.appNotificationId
        && a.notification.targetHostName == b.notification.targetHostName;
}

// The service says when a device has heard of a change; without that, who hears of states has.
bool stands(const Device &device, const Delivery *delivery, const FeedItem &item)
{
    if (!delivery || !delivery->isStanding())
        return false;
    const bool hears
        = item.changedBy == device.id || (getsStateChanges(device.platform) && device.online);
    return item.isPending() || !hears;
}

Instant endOf(const Device &device, const FeedItem &item, Instant shown)
{
    Instant out = item.expires;
    if (const auto &seconds = item.notification.displayTimeToLive)
        out = std::min(out, item.created + std::chrono::seconds(*seconds));
    const auto centre = platforms::toastLifeOf(device.platform).centre.value;
    return centre.count() > 0 ? std::min(out, shown + centre) : out;
}

// A clock that was set back does not bring old toasts up again.
ToastPhase phaseOf(const Toast &toast, Instant now)
{
    const auto popUp = toast.popUpEnds - toast.shown;
    return now < toast.popUpEnds && now > toast.shown - popUp ? ToastPhase::PopUp
                                                              : ToastPhase::Centre;
}

bool looksAlike(const Toast &a, const Toast &b)
{
    return a.item.notification == b.item.notification && a.phase == b.phase
        && a.quietly == b.quietly && a.fallback == b.fallback && a.leaves == b.leaves;
}

// At most so many of one app.
void trim(QList<Toast> &toasts, const Device &device, const QString &hostName)
{
    const int kept = platforms::toastLifeOf(device.platform).kept;
    int count = 0;
    if (kept > 0)
        toasts.removeIf([&](const Toast &each) {
            return each.item.notification.targetHostName == hostName && ++count > kept;
        });
    if (toasts.size() > ToastBoard::limit)
        toasts.resize(ToastBoard::limit);
}

} // namespace

ToastBoard::ToastBoard(QList<Device> devices)
    : m_devices(std::move(devices))
{
}

void ToastBoard::setDevices(QList<Device> devices)
{
    m_devices = std::move(devices);
    QHash<QString, QList<Toast>> kept;
    for (const Device &device : std::as_const(m_devices))
        kept.insert(device.id, m_toasts.take(device.id));
    m_toasts = std::move(kept);
}

QList<Toast> ToastBoard::standingOn(const QString &deviceId) const
{
    return m_toasts.value(deviceId);
}

QList<FeedItem> ToastBoard::toastsOn(const QString &deviceId) const
{
    QList<FeedItem> out;
    for (const Toast &toast : m_toasts.value(deviceId))
        out.append(toast.item);
    return out;
}

QList<ToastGroup> ToastBoard::groupsOn(const QString &deviceId) const
{
    QList<ToastGroup> out;
    for (const Toast &toast : m_toasts.value(deviceId)) {
        const contract::Notification &notification = toast.item.notification;
        const QString name = notification.groupName.value_or(QString());
        auto group = std::find_if(out.begin(), out.end(), [&](const ToastGroup &each) {
            return each.name == name && each.hostName == notification.targetHostName;
        });
        if (group == out.end())
            group = out.insert(out.end(), ToastGroup{name, notification.targetHostName, {}});
        group->toasts.append(toast);
    }
    return out;
}

QList<QString> ToastBoard::update(const FeedItem &item)
{
    QList<QString> changed;
    if (isStale(item))
        return changed;
    for (const Device &device : std::as_const(m_devices)) {
        const Delivery *delivery = item.deliveryTo(device.id);
        bool differs = false;
        if (stands(device, delivery, item))
            differs = show(device, toastOf(device, *delivery, item));
        else
            differs = remove(device.id, item.id);
        if (differs)
            changed.append(device.id);
    }
    return changed;
}

// A page of the feed may be older than what the event stream told meanwhile.
bool ToastBoard::isStale(const FeedItem &item)
{
    const auto known = m_sequences.constFind(item.id);
    if (known != m_sequences.cend() && *known >= item.sequence)
        return true;
    if (m_sequences.size() >= rememberedSequences)
        m_sequences.clear();
    m_sequences.insert(item.id, item.sequence);
    return false;
}

Toast ToastBoard::toastOf(
    const Device &device, const Delivery &delivery, const FeedItem &item) const
{
    Toast out{.item = item,
        .shown = delivery.shown.value_or(item.lastModified),
        .quietly = delivery.quietly,
        .fallback = delivery.fallback,
        .order = item.sequence};
    out.popUpEnds = out.shown;
    if (!out.quietly)
        out.popUpEnds += platforms::toastLifeOf(device.platform).popUp.value;
    out.leaves = endOf(device, item, out.shown);
    out.phase = phaseOf(out, m_now);
    return out;
}

bool ToastBoard::show(const Device &device, Toast toast)
{
    if (toast.leaves <= m_now)
        return remove(device.id, toast.item.id);
    QList<Toast> &toasts = m_toasts[device.id];
    const bool isReplaced = std::any_of(toasts.begin(), toasts.end(), [&](const Toast &each) {
        return each.item.id != toast.item.id && replaces(each.item, toast.item)
            && isNewer(each, toast);
    });
    if (isReplaced)
        return remove(device.id, toast.item.id);
    const auto stood = std::find_if(toasts.begin(), toasts.end(),
        [&](const Toast &each) { return each.item.id == toast.item.id; });
    if (stood != toasts.end() && stood->shown == toast.shown) {
        toast.order = stood->order; // what was only noted about it does not move it
        if (looksAlike(*stood, toast)) {
            *stood = std::move(toast);
            return false;
        }
    }
    const bool left = toasts.removeIf([&](const Toast &each) {
        return each.item.id == toast.item.id || replaces(each.item, toast.item);
    }) > 0;
    const QString id = toast.item.id;
    const QString hostName = toast.item.notification.targetHostName;
    const auto older = std::find_if(
        toasts.begin(), toasts.end(), [&](const Toast &each) { return isNewer(toast, each); });
    toasts.insert(older, std::move(toast));
    trim(toasts, device, hostName);
    return left || std::any_of(toasts.begin(), toasts.end(), [&](const Toast &each) {
        return each.item.id == id;
    });
}

bool ToastBoard::remove(const QString &deviceId, const QString &itemId)
{
    return m_toasts[deviceId].removeIf([&](const Toast &each) { return each.item.id == itemId; })
        > 0;
}

QList<QString> ToastBoard::advance(Instant now)
{
    m_now = now;
    QList<QString> changed;
    for (const Device &device : std::as_const(m_devices)) {
        QList<Toast> &toasts = m_toasts[device.id];
        bool differs = toasts.removeIf([&](const Toast &each) { return each.leaves <= now; }) > 0;
        for (Toast &toast : toasts) {
            const ToastPhase phase = phaseOf(toast, now);
            differs = differs || phase != toast.phase;
            toast.phase = phase;
        }
        if (differs)
            changed.append(device.id);
    }
    return changed;
}

std::optional<Instant> ToastBoard::nextChange() const
{
    std::optional<Instant> out;
    const auto consider = [&](Instant instant) {
        if (instant != Instant::max() && instant > m_now && (!out || instant < *out))
            out = instant;
    };
    for (const QList<Toast> &toasts : m_toasts) {
        for (const Toast &toast : toasts) {
            consider(toast.leaves);
            if (toast.phase == ToastPhase::PopUp)
                consider(toast.popUpEnds);
        }
    }
    return out;
}

void ToastBoard::clear()
{
    m_toasts.clear();
    m_sequences.clear();
}

} // namespace carillon::receiver
