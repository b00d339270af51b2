#include "base/english_plurals.h"
#include "cli/commands.h"
#include "cli/steady_pictures.h"
#include "cli/tables/tables.h"
#include "cli/terminal.h"
#include "command_line/help_text.h"

#include <QGuiApplication>
#include <QLocale>

#include <algorithm>
#include <array>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace {

using namespace carillon::cli;
using carillon::command_line::helpText;

void printUsage()
{
    print(carillon::command_line::overviewText(programTable(), allTables()));
}

const Command *commandNamed(const QString &name)
{
    for (const Command &command : allCommands()) {
        if (command.table().name == name)
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

int runWith(const Command &command, const QStringList &arguments)
{
    CommandLine line(command.table());
    if (const auto parsed = line.parse(arguments); !parsed) {
        printError(parsed.error());
        printError(QStringLiteral("Try: %1 --help").arg(line.spec().invocation()));
        return unusable;
    }
    if (line.asksForHelp()) {
        print(helpText(line.spec()));
        return done;
    }
    return command.run(line);
}

// Options in front of a command.
int answerItself(const QString &option)
{
    CommandLine line(programTable());
    if (const auto parsed = line.parse({option}); !parsed) {
        printError(parsed.error());
        printError(QStringLiteral("Try: carillon-cli --help"));
        return unusable;
    }
    if (line.isSet("version"))
        print(QStringLiteral("carillon-cli " CARILLON_VERSION));
    else
        printUsage();
    return done;
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
    return runWith(command, argumentsOf(argc, argv));
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
    // `help COMMAND` is `COMMAND --help`.
    char helpOption[] = "--help";
    std::array<char *, 4> asked{argv[0], argc > 2 ? argv[2] : nullptr, helpOption, nullptr};
    if (argc > 2 && qstrcmp(argv[1], "help") == 0) {
        argc = 3;
        argv = asked.data();
    }
    const QString name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (name == u"help") {
        printUsage();
        return done;
    }
    if (name.startsWith(u'-'))
        return answerItself(name);
    const Command *command = commandNamed(name);
    if (!command) {
        if (!name.isEmpty())
            printError(QStringLiteral("carillon-cli: no command \"%1\"\n").arg(name));
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
