#include "receiver/fan_out.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace carillon::receiver {
namespace {

using namespace Qt::StringLiterals;

/// Gathers the moments of one item.
class Moments {
public:
    Moments(const FeedItem &item, const QList<Device> &devices, Instant now)
        : m_item(item)
        , m_devices(devices)
        , m_now(now)
    {
    }

    QList<Moment> all()
    {
        add(MomentKind::Posted, m_item.created, {});
        for (const Delivery &delivery : m_item.deliveries)
            addDelivery(delivery);
        if (m_item.expires != Instant::max() && m_item.status == Status::Active)
            add(MomentKind::Expired, m_item.expires, {});
        std::stable_sort(m_out.begin(), m_out.end(), [](const Moment &a, const Moment &b) {
            return a.at != b.at ? a.at < b.at : a.kind < b.kind;
        });
        return m_out;
    }

private:
    void add(MomentKind kind, const std::optional<Instant> &at, const QString &deviceId)
    {
        if (!at)
            return;
        const auto device = std::find_if(m_devices.begin(), m_devices.end(),
            [&](const Device &each) { return each.id == deviceId; });
        m_out.append({.kind = kind,
            .at = *at,
            .deviceId = deviceId,
            .deviceName = device == m_devices.end() ? deviceId : device->name,
            .future = *at > m_now});
    }

    void addDelivery(const Delivery &delivery)
    {
        const QString &id = delivery.deviceId;
        add(MomentKind::PendingUntil, delivery.due, id);
        add(MomentKind::Tapped, delivery.tapped, id);
        add(MomentKind::Fetched, delivery.fetched, id);
        add(delivery.fallback      ? MomentKind::FallbackShown
                : delivery.quietly ? MomentKind::ShownQuietly
                                   : MomentKind::Shown,
            delivery.shown, id);
        add(MomentKind::FallbackDue, delivery.fallbackDue, id);
        if (delivery.shown && delivery.ended)
            add(endOf(delivery), delivery.ended, id);
        const auto &seconds = m_item.notification.displayTimeToLive;
        if (seconds && delivery.isStanding())
            add(MomentKind::DisplayEnded, m_item.created + std::chrono::seconds(*seconds), id);
    }

    [[nodiscard]] MomentKind endOf(const Delivery &delivery) const
    {
        if (delivery.state == DeliveryState::Ended)
            return MomentKind::DisplayEnded;
        if (m_item.status == Status::Deleted)
            return MomentKind::Deleted;
        if (delivery.deviceId != m_item.changedBy)
            return MomentKind::ClearedElsewhere;
        switch (m_item.userActionState) {
        case UserActionState::Activated:
            return MomentKind::Opened;
        case UserActionState::Dismissed:
            return MomentKind::Dismissed;
        case UserActionState::Snoozed:
            return MomentKind::Snoozed;
        case UserActionState::NoInteraction:
            break;
        }
        return MomentKind::MarkedRead;
    }

    const FeedItem &m_item;
    const QList<Device> &m_devices;
    const Instant m_now;
    QList<Moment> m_out;
};

struct Wording {
    const char *past;
    const char *future; ///< nullptr: it cannot be said ahead of time
};

// %1 the time of day, %2 the device
Wording wordingOf(MomentKind kind)
{
    switch (kind) {
    case MomentKind::Posted:
        return {QT_TRANSLATE_NOOP("receiver", "Posted at %1."), nullptr};
    case MomentKind::PendingUntil:
        return {QT_TRANSLATE_NOOP("receiver", "Held back for %2 until %1, as its priority is low."),
            QT_TRANSLATE_NOOP("receiver", "Will be sent to %2 at %1, as its priority is low.")};
    case MomentKind::Tapped:
        return {QT_TRANSLATE_NOOP("receiver", "The push reached %2 at %1."), nullptr};
    case MomentKind::Fetched:
        return {QT_TRANSLATE_NOOP("receiver", "%2 read the content at %1."), nullptr};
    case MomentKind::Shown:
        return {QT_TRANSLATE_NOOP("receiver", "Shown on %2 at %1."), nullptr};
    case MomentKind::ShownQuietly:
        return {QT_TRANSLATE_NOOP("receiver", "Put into the centre of %2 without a pop-up at %1."),
            nullptr};
    case MomentKind::FallbackDue:
        return {QT_TRANSLATE_NOOP("receiver", "The fallback was due on %2 at %1."),
            QT_TRANSLATE_NOOP("receiver", "The fallback is due on %2 at %1.")};
    case MomentKind::FallbackShown:
        return {QT_TRANSLATE_NOOP("receiver", "The fallback was shown on %2 at %1."), nullptr};
    case MomentKind::Opened:
        return {QT_TRANSLATE_NOOP("receiver", "Opened on %2 at %1."), nullptr};
    case MomentKind::Dismissed:
        return {QT_TRANSLATE_NOOP("receiver", "Dismissed on %2 at %1."), nullptr};
    case MomentKind::Snoozed:
        return {QT_TRANSLATE_NOOP("receiver", "Snoozed on %2 at %1."), nullptr};
    case MomentKind::MarkedRead:
        return {QT_TRANSLATE_NOOP("receiver", "Marked as read on %2 at %1."), nullptr};
    case MomentKind::ClearedElsewhere:
        return {QT_TRANSLATE_NOOP("receiver", "Taken off %2 at %1, as it was handled elsewhere."),
            nullptr};
    case MomentKind::Deleted:
        return {QT_TRANSLATE_NOOP("receiver", "Taken off %2 at %1, as it was deleted."), nullptr};
    case MomentKind::DisplayEnded:
        return {QT_TRANSLATE_NOOP("receiver", "Its display time ended on %2 at %1."),
            QT_TRANSLATE_NOOP("receiver", "Its display time ends on %2 at %1.")};
    case MomentKind::Expired:
        return {QT_TRANSLATE_NOOP("receiver", "Expired at %1."),
            QT_TRANSLATE_NOOP("receiver", "Expires at %1.")};
    }
    return {"", nullptr};
}

} // namespace

QList<Moment> timelineOf(const FeedItem &item, const QList<Device> &devices, Instant now)
{
    return Moments(item, devices, now).all();
}

QString sentence(const Moment &moment)
{
    const Wording wording = wordingOf(moment.kind);
    const char *text = moment.future && wording.future ? wording.future : wording.past;
    const QString time
        = QDateTime::fromMSecsSinceEpoch(toMsecs(moment.at)).time().toString(u"HH:mm:ss"_s);
    const QString translated = QCoreApplication::translate("receiver", text);
    return translated.contains(u"%2") ? translated.arg(time, moment.deviceName)
                                      : translated.arg(time);
}

} // namespace carillon::receiver
