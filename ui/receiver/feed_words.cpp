#include "receiver/feed_words.h"

#include "base/bidi.h"
#include "base/list_text.h"
#include "receiver/feed_model.h"

#include <QDateTime>

namespace carillon::receiver {

using namespace Qt::StringLiterals;
using contract::Platform;

QString fullTime(Instant instant)
{
    return embedded(
        QDateTime::fromMSecsSinceEpoch(toMsecs(instant)).toString(u"yyyy-MM-dd HH:mm:ss t"_s));
}

QString expiryText(Instant expires, Instant now)
{
    using namespace std::chrono;
    if (expires == Instant::max())
        return {};
    if (expires <= now)
        return FeedModel::tr("expired");
    const auto left = expires - now;
    if (left < minutes(1))
        return FeedModel::tr("in < 1 min");
    if (left < hours(1))
        return FeedModel::tr("in %1 min").arg(duration_cast<minutes>(left).count());
    if (left < hours(24))
        return FeedModel::tr("in %1 h").arg(duration_cast<hours>(left).count());
    const int days = int(duration_cast<std::chrono::days>(left).count());
    return days == 1 ? FeedModel::tr("tomorrow") : FeedModel::tr("in %Ln day(s)", nullptr, days);
}

Mark markOf(const FeedItem &item, Platform platform)
{
    bool reached = false;
    for (const Delivery &delivery : item.deliveries) {
        if (delivery.platform != platform)
            continue;
        if (delivery.delivered)
            return Mark::Delivered;
        reached = true;
    }
    if (!item.notification.platforms.testFlag(platform))
        return Mark::NotTargeted;
    return reached ? Mark::Undelivered : Mark::None;
}

QString FeedWords::deviceName(const QString &deviceId) const
{
    for (const Device &device : devices) {
        if (device.id == deviceId)
            return device.name;
    }
    return deviceId;
}

QString FeedWords::stateText(const FeedItem &item) const
{
    const QString device = item.changedBy.isEmpty() ? QString() : deviceName(item.changedBy);
    switch (stateOf(item, now)) {
    case FeedState::Unread:
        return FeedModel::tr("unread");
    case FeedState::Read:
        return FeedModel::tr("read");
    case FeedState::Opened:
        return device.isEmpty() ? FeedModel::tr("opened")
                                : FeedModel::tr("opened on %1").arg(device);
    case FeedState::Dismissed:
        return device.isEmpty() ? FeedModel::tr("dismissed")
                                : FeedModel::tr("dismissed on %1").arg(device);
    case FeedState::Snoozed:
        return device.isEmpty() ? FeedModel::tr("snoozed")
                                : FeedModel::tr("snoozed on %1").arg(device);
    case FeedState::Expired:
        return FeedModel::tr("expired");
    }
    return {};
}

QString FeedWords::titleText(const FeedItem &item) const
{
    return item.notification.payload.visualContent
        ? item.headline()
        : FeedModel::tr("raw · %1").arg(embedded(item.headline()));
}

QString FeedWords::markText(const FeedItem &item, Platform platform) const
{
    QStringList lines;
    for (const Delivery &delivery : item.deliveries) {
        if (delivery.platform != platform)
            continue;
        QString said
            = delivery.delivered ? FeedModel::tr("delivered") : FeedModel::tr("not delivered");
        if (!delivery.reason.isEmpty())
            said += FeedModel::tr(" (%1)", "the reason").arg(delivery.reason);
        lines.append(FeedModel::tr("%1: %2", "device, what became of it")
                         .arg(deviceName(delivery.deviceId), said));
    }
    if (lines.isEmpty() && markOf(item, platform) == Mark::NotTargeted)
        lines.append(FeedModel::tr("Not targeted: %1 is not among its platform types.")
                         .arg(QLatin1String(contract::spelling(platform))));
    return lines.join(u'\n');
}

QString FeedWords::rowText(const FeedItem &item) const
{
    QStringList parts{titleText(item), item.notification.groupName.value_or(QString()),
        stateText(item), fullTime(item.created)};
    if (const QString expiry = expiryText(item.expires, now); !expiry.isEmpty())
        parts.append(FeedModel::tr("expires %1", "in 9 days").arg(expiry));
    parts.removeAll(QString());
    return listText(parts);
}

} // namespace carillon::receiver
