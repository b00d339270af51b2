#include "cli/commands.h"
#include "cli/exchange_output.h"
#include "cli/stop_signals.h"
#include "cli/terminal.h"
#include "service/identity_store.h"
#include "log_file.h"
#include "process_guard.h"
#include "service/service.h"

#include <QCoreApplication>
#include <QLoggingCategory>

namespace carillon::cli {
namespace {

QString limitsHelp()
{
    QString text = QStringLiteral("Runs the service until SIGTERM or Ctrl+C.\n\n"
                                  "Limits, and what happens beyond each:\n");
    const Limits defaults;
    for (const LimitRow &row : limitTable()) {
        text += QStringLiteral("  %1 %2 %3: %4\n")
                    .arg(QLatin1String(row.name).toString().leftJustified(24),
                        QString::number(defaults.*row.value).rightJustified(10),
                        QLatin1String(row.unit), QLatin1String(row.past));
    }
    return text.trimmed();
}

struct Endpoint {
    QHostAddress address;
    quint16 port = 0;
};

Result<Endpoint> endpointFrom(const QString &option, const QString &text)
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
            QStringLiteral("--%1 wants HOST:PORT, such as 127.0.0.1:8087").arg(option), text);
    return Endpoint{address, quint16(port)};
}

// The first line of the file; a program that is told of it reads it from there, too.
Result<QByteArray> readToken(const QString &path)
{
    constexpr qsizetype shortest = 16;
    const Result<QByteArray> text = readInput(path);
    if (!text)
        return text;
    const QByteArray token = text->split('\n').constFirst().trimmed();
    if (token.size() < shortest || token.contains(' '))
        return fail(QStringLiteral("usage"),
            QStringLiteral("A control token has at least %1 characters and no blanks.")
                .arg(shortest),
            path);
    return token;
}

// Beyond loopback anyone may knock, so names and a token must be given.
Result<service::Access> accessFrom(
    const QHostAddress &address, const QString &hosts, const QString &tokenFile)
{
    service::Access access;
    const QStringList names = hosts.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names)
        access.hosts.append(name.trimmed().toUtf8());
    if (!tokenFile.isEmpty()) {
        const Result<QByteArray> token = readToken(tokenFile);
        if (!token)
            return Unexpected{token.error()};
        access.controlToken = *token;
    }
    const bool guarded = !access.hosts.isEmpty() && !access.controlToken.isEmpty();
    if (!address.isLoopback() && !guarded)
        return fail(QStringLiteral("usage"),
            QStringLiteral("The service listens on loopback addresses only, unless --allow-hosts "
                           "and --control-token-file are given."),
            address.toString());
    return access;
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

// Each text is NAME=VALUE; they come after the configuration's.
Result<void> setLimits(Limits &limits, const QStringList &texts)
{
    for (const QString &text : texts) {
        const qsizetype equals = text.indexOf(u'=');
        bool isNumber = false;
        const qint64 value = text.mid(equals + 1).toLongLong(&isNumber);
        if (equals < 1 || !isNumber)
            return fail(QStringLiteral("usage"),
                QStringLiteral("--limit wants NAME=VALUE, such as body-bytes=65536."), text);
        const Result<void> set = setLimit(limits, text.left(equals).toUtf8(), value);
        if (!set)
            return fail(QStringLiteral("usage"),
                QStringLiteral("--limit %1 %2.").arg(text.left(equals), set.error().message), text);
    }
    return {};
}

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

// HTTPS where it is asked for, as whoever the directory's certificate says.
Result<std::optional<service::HttpsOptions>> readHttps(
    const QString &endpoint, const QString &directory, const QList<QByteArray> &hostNames)
{
    if (endpoint.isEmpty())
        return std::optional<service::HttpsOptions>();
    const Result<Endpoint> where = endpointFrom(QStringLiteral("https"), endpoint);
    if (!where)
        return Unexpected{where.error()};
    const Result<service::StoredIdentity> stored
        = service::identityIn(directory, hostNames, SystemClock().now());
    if (!stored)
        return Unexpected{stored.error()};
    if (stored->origin != service::StoredIdentity::Origin::Found)
        printError(QStringLiteral("carillon-cli: made a new certificate, %1; clients get it by "
                                  "\"carillon-cli certificate\"")
                       .arg(stored->path));
    return std::optional(
        service::HttpsOptions{where->address, where->port, stored->identity});
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

int serveUntilStopped(
    service::ServiceOptions options, const QString &logPath, OutputForm form)
{
    const QString store = options.storePath;
    const SystemClock clock;
    const auto log = openLog(logPath, options.limits, clock);
    if (!log) {
        printError(log.error());
        return unusable;
    }
    guardProcess();
    if (!makeRoomForConnections(options.limits.connections))
        printError(QStringLiteral(
            "carillon-cli: the system allows fewer open files than the limit connections needs"));
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
    printAddresses(service, *started, store, form);
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
    const QCommandLineOption https(QStringLiteral("https"),
        QStringLiteral("Serve HTTPS too, there."), QStringLiteral("HOST:PORT"));
    const QCommandLineOption certificate(QStringLiteral("certificate"),
        QStringLiteral("Where the certificate for HTTPS is kept, made if missing."),
        QStringLiteral("DIR"), service::defaultIdentityDirectory());
    const QCommandLineOption store(QStringLiteral("store"),
        QStringLiteral("The feed's file, made if missing; without it the feed is kept in memory."),
        QStringLiteral("FILE"), QStringLiteral(":memory:"));
    const QCommandLineOption config(QStringLiteral("config"),
        QStringLiteral("Applications, tokens, users, subscriptions, switches and faults."),
        QStringLiteral("FILE"));
    const QCommandLineOption helpConfig(QStringLiteral("help-config"),
        QStringLiteral("Describe the configuration file."));
    const QCommandLineOption json(QStringLiteral("json"),
        QStringLiteral("Prints its first line as a JSON object: address, port, store, version."));
    const QCommandLineOption limit(QStringLiteral("limit"),
        QStringLiteral("Set a limit of those above; may be given several times."),
        QStringLiteral("NAME=VALUE"));
    const QCommandLineOption log(QStringLiteral("log"),
        QStringLiteral("Write a log: one line an event, no texts of notifications, no tokens."),
        QStringLiteral("FILE"));
    const QCommandLineOption hosts(QStringLiteral("allow-hosts"),
        QStringLiteral("Names it may be called by beside localhost; for other than loopback."),
        QStringLiteral("NAME,..."));
    const QCommandLineOption tokenFile(QStringLiteral("control-token-file"),
        QStringLiteral("The bearer token that /mock/v1 needs, health excepted."),
        QStringLiteral("FILE"));
    const QCommandLineOption recover(QStringLiteral("recover"),
        QStringLiteral("Begin with what can be read of a damaged store; without it such a store is "
                       "set aside and the exit code is 3."));
    parser.addOptions({listen, https, certificate, store, recover, config, helpConfig, limit, log,
        hosts, tokenFile, json});
    if (const auto code = parse(parser, QStringLiteral("serve"), arguments))
        return *code;
    if (parser.isSet(helpConfig)) {
        print(service::configurationHelp());
        return done;
    }
    const Result<Endpoint> endpoint = endpointFrom(QStringLiteral("listen"), parser.value(listen));
    if (!endpoint) {
        printError(endpoint.error());
        return unusable;
    }

    const Result<service::Configuration> configuration = readConfiguration(parser.value(config));
    if (!configuration) {
        printError(configuration.error());
        return unusable;
    }
    const Result<std::optional<service::HttpsOptions>> secure = readHttps(
        parser.value(https), parser.value(certificate), configuration->hostNames);
    if (!secure) {
        printError(secure.error());
        return unusable;
    }

    const Result<service::Access> access
        = accessFrom(endpoint->address, parser.value(hosts), parser.value(tokenFile));
    if (!access) {
        printError(access.error());
        return unusable;
    }

    service::ServiceOptions options;
    options.https = *secure;
    options.access = *access;
    options.address = endpoint->address;
    options.port = endpoint->port;
    options.storePath = parser.value(store);
    if (parser.isSet(recover))
        options.onDamage = store::OnDamage::Recover;
    options.configuration = *configuration;
    options.limits = configuration->limits;
    if (const Result<void> set = setLimits(options.limits, parser.values(limit)); !set) {
        printError(set.error());
        return unusable;
    }
    return serveUntilStopped(std::move(options), parser.value(log),
        parser.isSet(json) ? OutputForm::Json : OutputForm::Text);
}

} // namespace carillon::cli
