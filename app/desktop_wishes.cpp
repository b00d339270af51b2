#include "desktop_wishes.h"

#include "session_bus.h"

#include <QtGlobal>

#ifdef CARILLON_DBUS
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QVariantMap>
#endif
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
#include <QAccessibilityHints>
#include <QGuiApplication>
#include <QStyleHints>
#endif

namespace carillon {
namespace {

using namespace Qt::StringLiterals;

#ifdef CARILLON_DBUS

const QString portal = u"org.freedesktop.portal.Desktop"_s;
const QString portalPath = u"/org/freedesktop/portal/desktop"_s;
const QString settings = u"org.freedesktop.portal.Settings"_s;
constexpr int patience = 5000; // milliseconds

using Namespaces = QMap<QString, QVariantMap>;

QVariant valueOf(const Namespaces &all, const QString &space, const QString &key)
{
    QVariant out = all.value(space).value(key);
    while (out.metaType() == QMetaType::fromType<QDBusVariant>())
        out = out.value<QDBusVariant>().variant();
    return out;
}

Wishes wishesIn(const Namespaces &all)
{
    const QString appearance = u"org.freedesktop.appearance"_s;
    const QString gnome = u"org.gnome.desktop.interface"_s;
    const QVariant animations = valueOf(all, gnome, u"enable-animations"_s);
    const QVariant kde = valueOf(all, u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s);
    Wishes out;
    out.highContrast = valueOf(all, appearance, u"contrast"_s).toUInt() == 1
        || valueOf(all, u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s).toBool()
        || valueOf(all, gnome, u"gtk-theme"_s).toString().startsWith(u"HighContrast");
    out.reducedMotion = valueOf(all, appearance, u"reduced-motion"_s).toUInt() == 1
        || (animations.isValid() && !animations.toBool()) || (kde.isValid() && kde.toDouble() == 0);
    return out;
}

#endif

bool qtTellsOfHighContrast()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    return QGuiApplication::styleHints()->accessibility()->contrastPreference()
        == Qt::ContrastPreference::HighContrast;
#else
    return false;
#endif
}

} // namespace

DesktopWishes::DesktopWishes(QObject *parent)
    : QObject(parent)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 10, 0)
    connect(QGuiApplication::styleHints()->accessibility(),
        &QAccessibilityHints::contrastPreferenceChanged, this, &DesktopWishes::ask);
#endif
#ifdef CARILLON_DBUS
    if (isSessionBusThere())
        QDBusConnection::sessionBus().connect(
            portal, portalPath, settings, u"SettingChanged"_s, this, SLOT(ask()));
#endif
    ask();
}

void DesktopWishes::ask()
{
    Wishes known{.highContrast = qtTellsOfHighContrast()};
#ifdef CARILLON_DBUS
    if (isSessionBusThere()) {
        QDBusMessage call
            = QDBusMessage::createMethodCall(portal, portalPath, settings, u"ReadAll"_s);
        call.setArguments({QStringList{u"org.freedesktop.appearance"_s, u"org.gnome.desktop.*"_s,
            u"org.kde.kdeglobals.KDE"_s}});
        auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(call, patience), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, known] {
            watcher->deleteLater();
            const QDBusMessage reply = watcher->reply();
            if (reply.type() != QDBusMessage::ReplyMessage || reply.arguments().isEmpty())
                return take(known);
            Wishes told = wishesIn(qdbus_cast<Namespaces>(reply.arguments().constFirst()));
            told.highContrast = told.highContrast || known.highContrast;
            take(told);
        });
        return;
    }
#endif
    take(known);
}

void DesktopWishes::take(const Wishes &wishes)
{
    if (wishes == m_current)
        return;
    m_current = wishes;
    Q_EMIT changed(m_current);
}

} // namespace carillon
