#include "activation.h"
#include "desktop_notifier.h"
#include "desktop_run.h"
#include "language.h"
#include "options.h"
#include "preferences.h"
#include "preferences_desk.h"
#include "process_guard.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

int main(int argc, char **argv)
{
    using namespace carillon;
#ifdef Q_OS_UNIX
    ::umask(077); // the feed may hold people's texts
#endif
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const bool display = qEnvironmentVariableIsSet("DISPLAY")
        || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
    if (!display) {
        std::fputs("carillon: there is no display here; try: carillon-cli demo\n", stderr);
        return 2;
    }
#endif
    // Qt's own dispatcher serves the service's thread twice as fast as GLib's; the window keeps
    // GLib's.
    if (!qEnvironmentVariableIsSet("QT_NO_THREADED_GLIB"))
        qputenv("QT_NO_THREADED_GLIB", "1");

    const ActivationToken token = activationToken();
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("carillon"));
    QCoreApplication::setApplicationName(QStringLiteral("carillon"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CARILLON_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Carillon"));
    QGuiApplication::setDesktopFileName(desktopEntry());
    QGuiApplication::setWindowIcon(QIcon::fromTheme(desktopEntry())); // once installed

    const Preferences preferences = Preferences::load();
    speak(application, preferences.language);
    const OptionsOutcome outcome = optionsFrom(QCoreApplication::arguments());
    if (outcome.exitCode >= 0) {
        std::fputs(qPrintable(outcome.text + u'\n'), outcome.exitCode == 0 ? stdout : stderr);
        return outcome.exitCode;
    }
    guardProcess();
    return runDesktop(outcome.options, withPreferences(outcome.options, preferences), token);
}
