#include "cli/commands.h"
#include "cli/terminal.h"

#include <QGuiApplication>

#include <array>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace {

using namespace carillon::cli;

struct Command {
    const char *name;
    const char *summary;
    int (*run)(const QStringList &arguments);
    bool paints; ///< needs fonts, so QGuiApplication
};

constexpr std::array commands{
    Command{"serve", "run the service until it is told to stop", serve, false},
    Command{"check", "say what the service would answer to a file, and why", check, false},
    Command{"send", "send a file to a service and print the answer", send, false},
    Command{"certificate", "hand out the certificate of the service, for clients to trust",
        certificate, false},
    Command{"feed", "list a service's feed, or follow it", feed, false},
    Command{"expect", "wait until the feed holds what is named", expect, false},
    Command{"record", "write what a service does to a file", record, false},
    Command{"replay", "send a recording again and compare the answers", replay, false},
    Command{"openapi", "print the service's OpenAPI document", openapi, false},
    Command{"demo", "play the whole road once: serve, send, deliver, draw", demo, true},
};

void printUsage()
{
    print(QStringLiteral("Usage: carillon-cli COMMAND [OPTIONS]\n\nCommands:"));
    for (const Command &command : commands)
        print(QStringLiteral("  %1 %2").arg(
            QLatin1String(command.name).toString().leftJustified(11), QLatin1String(command.summary)));
    print(QStringLiteral("\nExit codes: 0 done, 1 the thing checked is not so, 2 usage or environment, "
                         "3 a damaged store."
                         "\nHelp on one: carillon-cli COMMAND --help"));
}

const Command *commandNamed(const char *name)
{
    for (const Command &command : commands) {
        if (qstrcmp(command.name, name) == 0)
            return &command;
    }
    return nullptr;
}

template <class Application>
int run(const Command &command, int argc, char **argv)
{
    Application application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("carillon-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CARILLON_VERSION));
    return command.run(QCoreApplication::arguments().mid(2));
}

} // namespace

int main(int argc, char **argv)
{
#ifdef Q_OS_UNIX
    ::umask(077); // the store and the pictures may hold people's texts
#endif
    // The service runs on this thread, and Qt's own event dispatcher serves a thousand sockets for
    // less than GLib's.
    if (!qEnvironmentVariableIsSet("QT_NO_GLIB"))
        qputenv("QT_NO_GLIB", "1");
    const QByteArray name = argc > 1 ? argv[1] : "";
    if (name == "--help" || name == "-h" || name == "help") {
        printUsage();
        return done;
    }
    if (name == "--version" || name == "-v") {
        print(QStringLiteral("carillon-cli " CARILLON_VERSION));
        return done;
    }
    const Command *command = commandNamed(name.constData());
    if (!command) {
        if (!name.isEmpty())
            printError(QStringLiteral("carillon-cli: no command \"%1\"\n").arg(QString::fromLocal8Bit(name)));
        printUsage();
        return unusable;
    }
    if (!command->paints)
        return run<QCoreApplication>(*command, argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return run<QGuiApplication>(*command, argc, argv);
}
