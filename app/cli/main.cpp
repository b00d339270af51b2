#include "base/english_plurals.h"
#include "cli/commands.h"
#include "cli/steady_pictures.h"
#include "cli/terminal.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace {

using namespace carillon::cli;

enum class Fonts { Never, ForReach, Always };

struct Command {
    const char *name;
    const char *summary;
    int (*run)(const QStringList &arguments);
    Fonts fonts = Fonts::Never; ///< needs QGuiApplication
};

constexpr std::array commands{
    Command{"serve", "run the service until it is told to stop", serve},
    Command{
        "check", "say what the service would answer to a file, and why", check, Fonts::ForReach},
    Command{"send", "send a file to a service and print the answer", send},
    Command{"certificate", "hand out the certificate of the service, for clients to trust",
        certificate},
    Command{"feed", "list a service's feed, or follow it", feed},
    Command{"expect", "wait until the feed holds what is named", expect},
    Command{"record", "write what a service does to a file", record},
    Command{"replay", "send a recording again and compare the answers", replay},
    Command{"native", "print what to send to the platforms' own push services instead", native,
        Fonts::Always},
    Command{"render", "draw what the platforms would show, and compare it with kept pictures",
        render, Fonts::Always},
    Command{"openapi", "print the service's OpenAPI document", openapi},
    Command{"demo", "play the whole road once: serve, send, deliver, draw", demo, Fonts::Always},
};

void printUsage()
{
    print(QStringLiteral("Usage: carillon-cli COMMAND [OPTIONS]\n\nCommands:"));
    for (const Command &command : commands)
        print(
            QStringLiteral("  %1 %2").arg(QLatin1String(command.name).toString().leftJustified(11),
                QLatin1String(command.summary)));
    print(QStringLiteral(
        "\nExit codes: 0 done, 1 the thing checked is not so, 2 usage or environment, "
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

bool asksForReach(int argc, char **argv)
{
    return std::any_of(
        argv, argv + argc, [](const char *each) { return qstrcmp(each, "--reach") == 0; });
}

// Behind the command's name.
QStringList argumentsOf(int argc, char **argv)
{
#ifdef Q_OS_WIN
    Q_UNUSED(argc)
    Q_UNUSED(argv)
    return QCoreApplication::arguments().mid(2); // argv cannot spell every name there
#else
    QStringList out;
    for (int i = 2; i < argc; ++i)
        out.append(QString::fromLocal8Bit(argv[i]));
    return out;
#endif
}

template <class Application> int run(const Command &command, int argc, char **argv)
{
    // Qt would take options such as --platform for its own.
    int own = 1;
    Application application(own, argv);
    QCoreApplication::setApplicationName(QStringLiteral("carillon-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CARILLON_VERSION));
    carillon::speakEnglishPlurals();
    QLocale::setDefault(QLocale::c()); // programs read what it says
    return command.run(argumentsOf(argc, argv));
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
            printError(QStringLiteral("carillon-cli: no command \"%1\"\n")
                           .arg(QString::fromLocal8Bit(name)));
        printUsage();
        return unusable;
    }
    const bool measures = command->fonts == Fonts::Always
        || (command->fonts == Fonts::ForReach && asksForReach(argc, argv));
    if (!measures)
        return run<QCoreApplication>(*command, argc, argv);
    const SteadyPictures steady(fontFolderIn(argc, argv));
    return run<QGuiApplication>(*command, argc, argv);
}
