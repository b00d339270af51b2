#include "cli/commands.h"
#include "cli/stop_signals.h"
#include "cli/terminal.h"
#include "service/service.h"

#include <QCoreApplication>

namespace carillon::cli {
namespace {

QString limitsHelp()
{
    QString text = QStringLiteral("Runs the service on loopback until SIGTERM or Ctrl+C.\n\n"
                                  "Limits, and what happens beyond each:\n");
    const Limits defaults;
    for (const LimitRow &row : limitTable()) {
        text += QStringLiteral("  %1 %2 %3: %4\n")
                    .arg(QLatin1String(row.name).toString().leftJustified(24),
                        QString::number(defaults.*row.value).rightJustified(8),
                        QLatin1String(row.unit), QLatin1String(row.past));
    }
    return text.trimmed();
}

struct Endpoint {
    QHostAddress address;
    quint16 port = 0;
};

Result<Endpoint> endpointFrom(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    bool isNumber = false;
    const int port = text.mid(colon + 1).toInt(&isNumber);
    QString host = text.left(colon);
    if (host == u"localhost")
        host = QStringLiteral("127.0.0.1");
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    const QHostAddress address(host);
    if (colon < 0 || !isNumber || port < 0 || port > 65535 || address.isNull())
        return fail(QStringLiteral("usage"),
            QStringLiteral("--listen wants HOST:PORT, such as 127.0.0.1:8087"), text);
    if (!address.isLoopback())
        return fail(QStringLiteral("usage"),
            QStringLiteral("The service listens on loopback addresses only."), text);
    return Endpoint{address, quint16(port)};
}

// The quick-start configuration where no file is named.
Result<service::Configuration> readConfiguration(const QString &path)
{
    if (path.isEmpty())
        return service::Configuration();
    const Result<QByteArray> text = readInput(path);
    if (!text)
        return Unexpected{text.error()};
    Result<service::Configuration> read = service::configurationFrom(*text);
    if (!read)
        return fail(read.error().code, read.error().message, path);
    return read;
}

int serveUntilStopped(service::ServiceOptions options)
{
    const SystemClock clock;
    StopSignals signal;
    service::Service service(std::move(options), clock);
    const Result<QUrl> started = service.start();
    if (!started) {
        printError(started.error());
        if (started.error().code != QLatin1String("damaged"))
            return unusable;
        printError(QStringLiteral("Start with --recover to save what can be read of it, without "
                                  "to begin with an empty feed."));
        return damaged;
    }
    if (service.recovery())
        printError(service.recovery()->sentence());
    print(QStringLiteral("listening on ") + started->toString());
    QObject::connect(&signal, &StopSignals::raised, qApp, &QCoreApplication::quit);
    QCoreApplication::exec();
    service.stop();
    return done;
}

} // namespace

int serve(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(limitsHelp());
    const QCommandLineOption listen(QStringLiteral("listen"),
        QStringLiteral("Address and port; port 0 picks a free one."), QStringLiteral("HOST:PORT"),
        QStringLiteral("127.0.0.1:8087"));
    const QCommandLineOption store(QStringLiteral("store"),
        QStringLiteral("The feed's file, made if missing; without it the feed is kept in memory."),
        QStringLiteral("FILE"), QStringLiteral(":memory:"));
    const QCommandLineOption config(QStringLiteral("config"),
        QStringLiteral("Applications, tokens, users, subscriptions, switches and faults."),
        QStringLiteral("FILE"));
    const QCommandLineOption helpConfig(QStringLiteral("help-config"),
        QStringLiteral("Describe the configuration file."));
    const QCommandLineOption recover(QStringLiteral("recover"),
        QStringLiteral("Begin with what can be read of a damaged store; without it such a store is "
                       "set aside and the exit code is 3."));
    parser.addOptions({listen, store, recover, config, helpConfig});
    if (const auto code = parse(parser, QStringLiteral("serve"), arguments))
        return *code;
    if (parser.isSet(helpConfig)) {
        print(service::configurationHelp());
        return done;
    }
    const Result<Endpoint> endpoint = endpointFrom(parser.value(listen));
    if (!endpoint) {
        printError(endpoint.error());
        return unusable;
    }

    const Result<service::Configuration> configuration = readConfiguration(parser.value(config));
    if (!configuration) {
        printError(configuration.error());
        return unusable;
    }

    service::ServiceOptions options;
    options.address = endpoint->address;
    options.port = endpoint->port;
    options.storePath = parser.value(store);
    if (parser.isSet(recover))
        options.onDamage = store::OnDamage::Recover;
    options.configuration = *configuration;
    return serveUntilStopped(std::move(options));
}

} // namespace carillon::cli
