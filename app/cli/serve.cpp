#include "cli/commands.h"
#include "cli/serve_options.h"
#include "cli/terminal.h"
#include "crash_files.h"
#include "crash_note.h"
#include "log_file.h"
#include "process_guard.h"
#include "service_manager.h"
#include "stop_signals.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

namespace carillon::cli {
namespace {

// No log where no file is named.
Result<std::unique_ptr<LogFile>> openLog(
    const QString &path, const Limits &limits, const Clock &clock)
{
    if (path.isEmpty())
        return std::unique_ptr<LogFile>();
    Result<std::unique_ptr<LogFile>> log = LogFile::open(path, limits, clock);
    if (!log)
        return log;
    QLoggingCategory::setFilterRules(QStringLiteral("carillon.*.info=true"));
    (*log)->takeMessages();
    return log;
}

void printAddresses(
    const service::Service &service, const QUrl &url, const QString &store, OutputForm form)
{
    const QUrl secure = service.secureUrl();
    if (form == OutputForm::Json) {
        QJsonObject line{{QStringLiteral("address"), url.toString()},
            {QStringLiteral("port"), url.port()}, {QStringLiteral("store"), store},
            {QStringLiteral("version"), QStringLiteral(CARILLON_VERSION)}};
        if (!secure.isEmpty())
            line.insert(QStringLiteral("secureAddress"), secure.toString());
        return printJson(line);
    }
    print(QStringLiteral("listening on ") + url.toString());
    if (!secure.isEmpty())
        print(QStringLiteral("listening on ") + secure.toString());
}

int tellFailure(const Error &error)
{
    printError(error);
    if (error.code != QLatin1String("damaged"))
        return unusable;
    printError(QStringLiteral("Start with --recover to save what can be read of it, without to "
                              "begin with an empty feed."));
    return damaged;
}

// Whoever runs it reads no window; one line says where the note is.
void watchForCrashes(const QString &store)
{
    if (store == u":memory:")
        return;
    const QString folder = QFileInfo(store).absolutePath();
    if (const std::optional<CrashNote> note = takeCrashNote(folder))
        printError(QStringLiteral("carillon-cli: the last run ended unexpectedly; see %1")
                       .arg(note->path));
    leaveCrashNotes({"carillon-cli serve", "service", {}, folder});
}

int serveUntilStopped(const ServeOptions &options)
{
    const SystemClock clock;
    const Limits &limits = options.service.limits;
    const auto log = openLog(options.logPath, limits, clock);
    if (!log)
        return tellFailure(log.error());
    guardProcess();
    watchForCrashes(options.service.storePath);
    if (!makeRoomForConnections(limits.connections))
        printError(QStringLiteral(
            "carillon-cli: the system allows fewer open files than the limit connections needs"));
    StopSignals signal;
    service::Service service(options.service, clock);
    const Result<QUrl> started = service.start();
    if (!started)
        return tellFailure(started.error());
    if (service.recovery())
        printError(service.recovery()->sentence());
    printAddresses(service, *started, options.service.storePath, options.form);
    tellServiceManager("READY=1\nSTATUS=listening on " + started->toEncoded());
    QObject::connect(&signal, &StopSignals::raised, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    tellServiceManager("STOPPING=1");
    service.stop();
    return done;
}

} // namespace

int serve(const CommandLine &line)
{
    if (line.isSet("help-config")) {
        print(service::configurationHelp());
        return done;
    }
    const Result<ServeOptions> options = serveOptionsFrom(line);
    return options ? serveUntilStopped(*options) : tellFailure(options.error());
}

} // namespace carillon::cli
