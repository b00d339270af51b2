#include "desktop_notifier.h"

#include "session_bus.h"

#include <QCoreApplication>

#ifdef CARILLON_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>
#endif

namespace carillon {
namespace {

using namespace Qt::StringLiterals;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::DesktopNotifications)
};

#ifdef CARILLON_DBUS

constexpr int patience = 3000; // milliseconds

// Source: Desktop Notifications Specification 1.2, D-BUS Protocol.
QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s,
        u"/org/freedesktop/Notifications"_s, u"org.freedesktop.Notifications"_s, method);
}

class SessionBus final : public DesktopNotifications {
public:
    void askCapabilities(const Known &known) override
    {
        if (!whyNoNotifications().isEmpty()) {
            QMetaObject::invokeMethod(
                &m_context, [known] { known({}); }, Qt::QueuedConnection);
            return;
        }
        watch(callOf(u"GetCapabilities"_s), [known](const QDBusPendingCall &call) {
            const QDBusPendingReply<QStringList> reply = call;
            known(reply.isError() ? QStringList() : reply.value());
        });
    }

    void show(const DesktopNote &note, uint replaces, bool withSound, const Shown &shown) override
    {
        if (const QString why = whyNoNotifications(); !why.isEmpty())
            return shown(fail(u"desktop"_s, why));
        QVariantMap hints{{u"desktop-entry"_s, desktopEntry()}};
        if (withSound)
            hints.insert(u"sound-name"_s, u"message-new-instant"_s);
        else
            hints.insert(u"suppress-sound"_s, true);
        QDBusMessage call = callOf(u"Notify"_s);
        call.setArguments({u"Carillon"_s, replaces, desktopEntry(), note.title, note.body,
            QStringList(), hints, note.milliseconds});
        watch(call, [shown](const QDBusPendingCall &answered) {
            const QDBusPendingReply<uint> reply = answered;
            if (reply.isError())
                return shown(fail(u"desktop"_s,
                    Text::tr("The desktop does not show notifications: %1")
                        .arg(reply.error().message())));
            shown(reply.value());
        });
    }

private:
    void watch(const QDBusMessage &call, const std::function<void(const QDBusPendingCall &)> &done)
    {
        auto *watcher = new QDBusPendingCallWatcher(
            QDBusConnection::sessionBus().asyncCall(call, patience), &m_context);
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, &m_context, [watcher, done] {
            watcher->deleteLater();
            done(*watcher);
        });
    }

    QObject m_context; // nobody is called back once this is gone
};

#endif

} // namespace

// The bus is not touched before somebody wants it.
std::unique_ptr<DesktopNotifications> sessionNotifications()
{
#ifdef CARILLON_DBUS
    return std::make_unique<SessionBus>();
#else
    return nullptr;
#endif
}

QString whyNoNotifications()
{
#ifdef CARILLON_DBUS
    if (isSessionBusThere())
        return {};
    return Text::tr("There is no session bus, over which the desktop could be reached.");
#else
    return Text::tr("This build cannot reach the desktop: it was made without D-Bus.");
#endif
}

} // namespace carillon
