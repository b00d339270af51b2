#include "receiver/device_button.h"

#include "receiver/feed_model.h"
#include "widgets/elided_label.h"
#include "widgets/menus.h"

#include <QMenu>

namespace carillon::receiver {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using contract::Platform;

QString conditionText(Condition condition)
{
    switch (condition) {
    case Condition::Online:
        return DeviceButton::tr("online");
    case Condition::Foreground:
        return DeviceButton::tr("app in front");
    case Condition::PowerSaving:
        return DeviceButton::tr("saving power");
    case Condition::DoNotDisturb:
        return DeviceButton::tr("do not disturb");
    case Condition::NotAllowed:
        return DeviceButton::tr("not allowed");
    case Condition::Expired:
        return DeviceButton::tr("subscription expired");
    case Condition::Offline:
        return DeviceButton::tr("offline");
    }
    return {};
}

DeviceButton::DeviceButton(QWidget *parent)
    : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus);
    setAutoRaise(true);
    setMenu(new QMenu(this));
    connect(menu(), &QMenu::aboutToShow, this, &DeviceButton::fill);
}

void DeviceButton::setDevice(const Device &device, Instant now)
{
    m_device = device;
    m_now = now;
    showState();
}

void DeviceButton::setConnected(bool connected)
{
    m_isConnected = connected;
    showState();
}

void DeviceButton::showState()
{
    const QString text
        = m_isConnected ? conditionText(conditionOf(m_device, m_now)) : tr("no service");
    setText(text);
    setAccessibleName(tr("%1: %2", "device, its state").arg(m_device.name, text));
    setEnabled(m_isConnected);
    QStringList lines{accessibleName()};
    if (!m_device.hostName.isEmpty())
        lines.append(tr("Subscribed with host name %1").arg(m_device.hostName));
    if (m_device.subscriptionExpires)
        lines.append(tr("Subscription: %1").arg(expiryText(*m_device.subscriptionExpires, m_now)));
    widgets::setPlainToolTip(this, lines.join(u'\n'));
}

void DeviceButton::fill()
{
    widgets::emptyMenu(menu());
    addState(tr("&Online"), "deviceOnline", m_device.online, &DeviceChange::online);
    addState(tr("&Do Not Disturb"), "deviceDoNotDisturb", m_device.doNotDisturb,
        &DeviceChange::doNotDisturb);
    if (m_device.platform == Platform::iOS)
        addState(tr("Saving &Power: raw content is not fetched"), "devicePowerSaving",
            m_device.powerSaving, &DeviceChange::powerSaving);
    addState(
        tr("App in &Front"), "deviceForeground", m_device.foreground, &DeviceChange::foreground);
    addState(tr("Notifications &Allowed"), "deviceAllowed", m_device.notificationsAllowed,
        &DeviceChange::notificationsAllowed);
    menu()->addSeparator();
    addSubscription();
    menu()->addSeparator();
    connect(menu()->addAction(tr("Re&name…")), &QAction::triggered, this,
        &DeviceButton::renameRequested);
    connect(menu()->addAction(tr("&Remove…")), &QAction::triggered, this,
        &DeviceButton::removeRequested);
}

void DeviceButton::addState(
    const QString &text, const char *name, bool on, std::optional<bool> DeviceChange::*member)
{
    QAction *action = menu()->addAction(text);
    action->setObjectName(QLatin1StringView(name));
    action->setCheckable(true);
    action->setChecked(on);
    connect(action, &QAction::toggled, this, [this, member](bool is) {
        DeviceChange change;
        change.*member = is;
        Q_EMIT changeRequested(change);
    });
}

void DeviceButton::addSubscription()
{
    const QString when = m_device.subscriptionExpires
        ? tr("&Subscription: %1").arg(expiryText(*m_device.subscriptionExpires, m_now))
        : tr("&Subscription: does not expire");
    QMenu *subscription = menu()->addMenu(when);
    const auto add = [this, subscription](const QString &text, std::chrono::seconds in) {
        connect(subscription->addAction(text), &QAction::triggered, this, [this, in] {
            DeviceChange change;
            change.subscriptionExpires = m_now + in;
            Q_EMIT changeRequested(change);
        });
    };
    add(tr("&Renew for 30 Days"), 30 * 24h);
    add(tr("Expires in One &Minute"), 1min);
    add(tr("&Expires Now"), 0s);
}

} // namespace carillon::receiver
