#include "desktop_run.h"

#include "crash_desk.h"
#include "crash_note.h"
#include "instance_desk.h"
#include "process_guard.h"
#include "session.h"
#include "session_end.h"
#include "stop_signals.h"
#include "store_place.h"

#include <QApplication>

namespace carillon {

int runDesktop(const Options &given, const Options &chosen, const ActivationToken &token)
{
    const StopSignals stop;
    QObject::connect(&stop, &StopSignals::raised, qApp, [] { QCoreApplication::exit(); });
    SingleInstance instance(instancePlace(chosen.storePath));
    if (const auto code = joinRunning(instance, given, token))
        return *code;
    const QString folder = place::folderOf(chosen.storePath);
    leaveCrashNotes({"carillon", "window", QGuiApplication::platformName().toLatin1(), folder});
    makeRoomForConnections(Limits().connections);

    const SystemClock clock;
    Session session(given, clock);
    const InstanceDesk instances(instance, session.window());
    const CrashDesk crash(session.window(), folder);
    const SessionEnd end(session, given);
    session.start();
    session.greet();
    const int code = QApplication::exec();
    session.keep();
    endWithin(std::chrono::milliseconds(Limits().quitTime), code); // whatever hangs
    return code;
}

} // namespace carillon
