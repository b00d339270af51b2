#include "session_bus.h"

#ifdef CARILLON_DBUS
#include <QDBusConnection>
#include <QFile>
#endif

namespace carillon {

bool isSessionBusThere()
{
#ifdef CARILLON_DBUS
    using namespace Qt::StringLiterals;
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isNamed = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || (!folder.isEmpty() && QFile::exists(folder + u"/bus"_s));
    return isNamed && QDBusConnection::sessionBus().isConnected();
#else
    return false;
#endif
}

} // namespace carillon
