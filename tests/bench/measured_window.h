#pragma once

#include "receiver/toast_stage.h"
#include "session.h"
#include "window_probe.h"

#include <QApplication>
#include <QTemporaryDir>

#include <cstdio>

namespace carillon::bench {

/// Runs a measurement in the program's window once its devices are there and it is active. Nobody's
/// preferences are read or written.
/// @param measure  called with the session and a folder for files
/// @return the program's exit code
template <class Measure>
int measureInWindow(int argc, char **argv, const char *name, const Measure &measure)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_NO_THREADED_GLIB", "1");
    const QTemporaryDir folder;
    for (const char *variable : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        qputenv(variable, folder.path().toUtf8());
    const QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("carillon"));
    QCoreApplication::setApplicationName(QStringLiteral("carillon"));

    const SystemClock clock;
    Session session({.port = 0, .storePath = folder.filePath(QStringLiteral("feed.db"))}, clock);
    session.window().resize(1440, 900);
    session.start();
    session.window().activateWindow();
    const bool ready = turnUntil(
        [&] { return session.window().findChildren<receiver::ToastStage *>().size() == 4; });
    if (!ready) {
        std::fprintf(stderr, "%s: the devices did not come\n", name);
        return 1;
    }
    turnUntil([&] { return session.window().isActiveWindow(); });
    measure(session, folder.path());
    return 0;
}

} // namespace carillon::bench
