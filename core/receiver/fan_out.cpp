#include "receiver/fan_out.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace carillon::receiver {
namespace {

using namespace Qt::StringLiterals;
using Cause = DeliveryCause;
using State = DeliveryState;

QString said(const char *text)
{
    return QCoreApplication::translate("receiver", text);
}

QString clockTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(instant)).time().toString(u"HH:mm:ss"_s);
}

QString secondsAfter(const FeedItem &item, const std::optional<Instant> &instant)
{
    const auto time = instant.value_or(item.created) - item.created;
    return QString::number(std::chrono::floor<std::chrono::seconds>(time).count());
}

// Says of what was made without a state that it was shown.
State stateOf(const Delivery &delivery)
{
    if (delivery.state != State::Skipped || !delivery.delivered)
        return delivery.state;
    return delivery.ended ? State::Cleared : State::Shown;
}

const char *skippedWord(Cause cause)
{
    switch (cause) {
    case Cause::Filtered:
        return QT_TRANSLATE_NOOP("receiver", "filtered");
    case Cause::Expired:
        return QT_TRANSLATE_NOOP("receiver", "expired");
    case Cause::NotSubscribed:
        return QT_TRANSLATE_NOOP("receiver", "not subscribed");
    case Cause::SubscriptionExpired:
        return QT_TRANSLATE_NOOP("receiver", "subscription expired");
    case Cause::RawOnly:
        return QT_TRANSLATE_NOOP("receiver", "raw only");
    case Cause::Deleted:
        return QT_TRANSLATE_NOOP("receiver", "deleted");
    case Cause::DeviceGone:
        return QT_TRANSLATE_NOOP("receiver", "device removed");
    default:
        return QT_TRANSLATE_NOOP("receiver", "not delivered");
    }
}

const char *clearedWord(const FeedItem &item, const Delivery &delivery)
{
    if (item.status == Status::Deleted)
        return QT_TRANSLATE_NOOP("receiver", "deleted");
    if (item.changedBy != delivery.deviceId)
        return QT_TRANSLATE_NOOP("receiver", "cleared");
    switch (item.userActionState) {
    case UserActionState::Activated:
        return QT_TRANSLATE_NOOP("receiver", "opened");
    case UserActionState::Dismissed:
        return QT_TRANSLATE_NOOP("receiver", "dismissed");
    case UserActionState::Snoozed:
        return QT_TRANSLATE_NOOP("receiver", "snoozed");
    case UserActionState::NoInteraction:
        break;
    }
    return QT_TRANSLATE_NOOP("receiver", "read");
}

const char *wordOf(const FeedItem &item, const Delivery &delivery)
{
    switch (stateOf(delivery)) {
    case State::Skipped:
        return skippedWord(delivery.cause);
    case State::Pending:
        return QT_TRANSLATE_NOOP("receiver", "pending");
    case State::Waiting:
        return delivery.cause == Cause::Offline     ? QT_TRANSLATE_NOOP("receiver", "offline")
            : delivery.cause == Cause::FallbackLost ? QT_TRANSLATE_NOOP("receiver", "fallback lost")
                                                    : QT_TRANSLATE_NOOP("receiver", "waiting");
    case State::Fetched:
        return delivery.cause == Cause::NotAllowed ? QT_TRANSLATE_NOOP("receiver", "not allowed")
                                                   : QT_TRANSLATE_NOOP("receiver", "in the app");
    case State::Shown:
        return delivery.quietly ? QT_TRANSLATE_NOOP("receiver", "shown quietly")
                                : QT_TRANSLATE_NOOP("receiver", "shown");
    case State::Fallback:
        return QT_TRANSLATE_NOOP("receiver", "fallback shown");
    case State::Ended:
        return QT_TRANSLATE_NOOP("receiver", "display over");
    case State::Cleared:
        return clearedWord(item, delivery);
    }
    return "";
}

QString handledSentence(UserActionState action, const QString &where)
{
    if (where.isEmpty())
        return said(QT_TRANSLATE_NOOP("receiver", "It was handled from outside."));
    switch (action) {
    case UserActionState::Activated:
        return said(QT_TRANSLATE_NOOP("receiver", "It was opened on %1.")).arg(where);
    case UserActionState::Dismissed:
        return said(QT_TRANSLATE_NOOP("receiver", "It was dismissed on %1.")).arg(where);
    case UserActionState::Snoozed:
        return said(QT_TRANSLATE_NOOP("receiver", "It was snoozed on %1.")).arg(where);
    case UserActionState::NoInteraction:
        break;
    }
    return said(QT_TRANSLATE_NOOP("receiver", "It was marked as read on %1.")).arg(where);
}

QString savingPowerSentence(const Delivery &delivery)
{
    if (delivery.fallbackDue)
        return said(QT_TRANSLATE_NOOP("receiver",
                        "Raw content is not fetched while saving power; the fallback is due at "
                        "%1."))
            .arg(clockTime(*delivery.fallbackDue));
    return delivery.isStanding()
        ? said(QT_TRANSLATE_NOOP(
            "receiver", "It is shown, but its raw content is not fetched while saving power."))
        : said(QT_TRANSLATE_NOOP("receiver", "Raw content is not fetched while saving power."));
}

QString plainSentence(const Delivery &delivery)
{
    if (!delivery.reason.isEmpty())
        return delivery.reason.at(0).toUpper() + delivery.reason.sliced(1)
            + (delivery.reason.endsWith(u'.') ? QString() : u"."_s);
    return delivery.delivered
        ? said(QT_TRANSLATE_NOOP("receiver", "It was shown as soon as it arrived."))
        : said(QT_TRANSLATE_NOOP("receiver", "It was not delivered."));
}

/// Writes the sentences of one item.
class Reasons {
public:
    Reasons(const FeedItem &item, const QList<Device> &devices)
        : m_item(item)
        , m_devices(devices)
    {
    }

    [[nodiscard]] QString of(const Delivery &delivery) const
    {
        switch (delivery.cause) {
        case Cause::SubscriptionExpired:
            return subscription(delivery);
        case Cause::LowPriority:
            return said(QT_TRANSLATE_NOOP("receiver", "Its priority is low: it is sent at %1."))
                .arg(clockTime(delivery.due.value_or(m_item.created)));
        case Cause::OfflineThenShown:
            return said(
                QT_TRANSLATE_NOOP("receiver", "The device was offline; it read this after %1 s."))
                .arg(secondsAfter(m_item, delivery.fetched));
        case Cause::SavingPower:
            return savingPowerSentence(delivery);
        case Cause::FallbackShown:
            return said(QT_TRANSLATE_NOOP("receiver",
                            "The fallback was shown after %1 s, as the raw content had not been "
                            "fetched."))
                .arg(secondsAfter(m_item, delivery.shown));
        case Cause::Handled:
        case Cause::HandledElsewhere:
            return handledSentence(m_item.userActionState, nameOf(m_item.changedBy));
        default:
            return fixed(delivery);
        }
    }

private:
    [[nodiscard]] static QString fixed(const Delivery &delivery)
    {
        switch (delivery.cause) {
        case Cause::Filtered:
            return said(
                QT_TRANSLATE_NOOP("receiver", "Its platformTypes leave out this platform."));
        case Cause::Expired:
            return said(QT_TRANSLATE_NOOP("receiver", "It expired before it could be delivered."));
        case Cause::NotSubscribed:
            return said(QT_TRANSLATE_NOOP(
                "receiver", "The device has no subscription of this application and host."));
        case Cause::RawOnly:
            return said(QT_TRANSLATE_NOOP("receiver", "The web gets raw content only."));
        case Cause::Offline:
            return said(QT_TRANSLATE_NOOP(
                "receiver", "The device is offline; it reads this when it is back."));
        case Cause::FallbackLost:
            return said(QT_TRANSLATE_NOOP(
                "receiver", "The fallback came while the device was offline, and was lost."));
        case Cause::DisplayOver:
            return delivery.delivered
                ? said(QT_TRANSLATE_NOOP("receiver", "Its display time is over."))
                : said(QT_TRANSLATE_NOOP(
                    "receiver", "Its display time was over before it could be shown."));
        case Cause::Deleted:
            return said(QT_TRANSLATE_NOOP("receiver", "It was deleted."));
        case Cause::DeviceGone:
            return said(QT_TRANSLATE_NOOP("receiver", "The device was removed."));
        case Cause::InForeground:
            return said(QT_TRANSLATE_NOOP(
                "receiver", "The app is in front and decides itself what it shows."));
        case Cause::NotAllowed:
            return delivery.fetched
                ? said(QT_TRANSLATE_NOOP("receiver",
                    "Notifications are not allowed for this app; it read the content, but nothing "
                    "is shown."))
                : said(QT_TRANSLATE_NOOP("receiver",
                    "Notifications are not allowed for this app, so nothing is shown."));
        case Cause::DoNotDisturb:
            return said(QT_TRANSLATE_NOOP(
                "receiver", "Do not disturb is on: it went to the centre without a pop-up."));
        default:
            return plainSentence(delivery);
        }
    }

    [[nodiscard]] const Device *device(const QString &id) const
    {
        const auto found = std::find_if(
            m_devices.begin(), m_devices.end(), [&](const Device &each) { return each.id == id; });
        return found == m_devices.end() ? nullptr : &*found;
    }

    [[nodiscard]] QString nameOf(const QString &id) const
    {
        const Device *known = device(id);
        return known ? known->name : id;
    }

    // It may have been extended since.
    [[nodiscard]] QString subscription(const Delivery &delivery) const
    {
        const Device *known = device(delivery.deviceId);
        if (known && known->subscriptionExpires && *known->subscriptionExpires <= m_item.created)
            return said(QT_TRANSLATE_NOOP("receiver", "The device's subscription expired at %1."))
                .arg(QString::fromLatin1(formatDateTimeOffset(*known->subscriptionExpires)));
        return said(QT_TRANSLATE_NOOP("receiver", "The device's subscription had expired."));
    }

    const FeedItem &m_item;
    const QList<Device> &m_devices;
};

std::optional<Instant> instantOf(const Delivery &delivery)
{
    switch (stateOf(delivery)) {
    case State::Pending:
        return delivery.due;
    case State::Waiting:
        return delivery.fallbackDue ? delivery.fallbackDue : delivery.tapped;
    case State::Fetched:
        return delivery.fetched;
    case State::Shown:
    case State::Fallback:
        return delivery.shown;
    case State::Skipped:
    case State::Ended:
    case State::Cleared:
        break;
    }
    return delivery.ended;
}

} // namespace

QStringList usualWords()
{
    return {said(QT_TRANSLATE_NOOP("receiver", "shown")),
        said(QT_TRANSLATE_NOOP("receiver", "shown quietly")),
        said(QT_TRANSLATE_NOOP("receiver", "fallback shown")),
        said(QT_TRANSLATE_NOOP("receiver", "offline")),
        said(QT_TRANSLATE_NOOP("receiver", "pending")),
        said(QT_TRANSLATE_NOOP("receiver", "opened")),
        said(QT_TRANSLATE_NOOP("receiver", "dismissed"))};
}

QList<Cell> fanOutOf(const FeedItem &item, const QList<Device> &devices)
{
    const Reasons reasons(item, devices);
    QList<Cell> out;
    const auto append = [&](const Delivery &delivery) {
        out.append({.deviceId = delivery.deviceId,
            .state = stateOf(delivery),
            .cause = delivery.cause,
            .word = said(wordOf(item, delivery)),
            .reason = reasons.of(delivery),
            .at = instantOf(delivery)});
    };
    for (const Device &device : devices) {
        if (const Delivery *delivery = item.deliveryTo(device.id))
            append(*delivery);
    }
    for (const Delivery &delivery : item.deliveries) {
        const bool known = std::any_of(devices.begin(), devices.end(),
            [&](const Device &each) { return each.id == delivery.deviceId; });
        if (!known)
            append(delivery);
    }
    return out;
}

} // namespace carillon::receiver
