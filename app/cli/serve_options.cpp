#include "cli/serve_options.h"

#include "cli/service_address.h"
#include "cli/terminal.h"
#include "service/identity_store.h"

namespace carillon::cli {
namespace {

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

// Beyond loopback anyone may knock, so names and a token must be given.
Result<service::Access> accessFrom(
    const QList<QHostAddress> &addresses, const QString &hosts, const QString &tokenFile)
{
    service::Access access;
    const QStringList names = hosts.split(u',', Qt::SkipEmptyParts);
    for (const QString &name : names)
        access.hosts.append(name.trimmed().toUtf8());
    if (!tokenFile.isEmpty()) {
        const Result<QByteArray> token = controlTokenIn(tokenFile);
        if (!token)
            return Unexpected{token.error()};
        access.controlToken = *token;
    }
    const bool guarded = !access.hosts.isEmpty() && !access.controlToken.isEmpty();
    for (const QHostAddress &address : addresses) {
        if (!address.isLoopback() && !guarded)
            return fail(QStringLiteral("usage"),
                QStringLiteral("The service listens on loopback addresses only, unless "
                               "--allow-hosts and --control-token-file are given."),
                address.toString());
    }
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

// HTTPS where it is asked for, as whoever the directory's certificate says.
Result<service::HttpsOptions> httpsAt(
    const Endpoint &where, const QString &directory, const QList<QByteArray> &hostNames)
{
    const Result<service::StoredIdentity> stored
        = service::identityIn(directory, hostNames, SystemClock().now());
    if (!stored)
        return Unexpected{stored.error()};
    if (stored->origin != service::StoredIdentity::Origin::Found)
        printError(QStringLiteral("carillon-cli: made a new certificate, %1; clients get it by "
                                  "\"carillon-cli certificate\"")
                       .arg(stored->path));
    return service::HttpsOptions{where.address, where.port, stored->identity};
}

/// Where it listens, and who may knock there.
/// Errors  "usage" and those of what is read
Result<void> readAddresses(service::ServiceOptions &options, const CommandLine &line)
{
    const Result<Endpoint> plain = endpointFrom(QStringLiteral("listen"), line.value("listen"));
    if (!plain)
        return Unexpected{plain.error()};
    options.address = plain->address;
    options.port = plain->port;
    QList<QHostAddress> addresses{plain->address};
    std::optional<Endpoint> secure;
    if (line.isSet("https")) {
        const Result<Endpoint> asked = endpointFrom(QStringLiteral("https"), line.value("https"));
        if (!asked)
            return Unexpected{asked.error()};
        secure = *asked;
        addresses.append(asked->address);
    }
    const Result<service::Access> access
        = accessFrom(addresses, line.value("allow-hosts"), line.value("control-token-file"));
    if (!access)
        return Unexpected{access.error()};
    options.access = *access;
    if (!secure)
        return {};
    const QString directory = line.isSet("certificate") ? line.value("certificate")
                                                        : service::defaultIdentityDirectory();
    Result<service::HttpsOptions> https
        = httpsAt(*secure, directory, options.configuration.hostNames + access->hosts);
    if (!https)
        return Unexpected{https.error()};
    options.https = std::move(*https);
    return {};
}

} // namespace

Result<ServeOptions> serveOptionsFrom(const CommandLine &line)
{
    ServeOptions out{.logPath = line.value("log"),
        .form = line.isSet("json") ? OutputForm::Json : OutputForm::Text};
    service::ServiceOptions &options = out.service;
    Result<service::Configuration> configuration = readConfiguration(line.value("config"));
    if (!configuration)
        return Unexpected{configuration.error()};
    options.configuration = std::move(*configuration);
    options.limits = options.configuration.limits;
    if (const Result<void> set = setLimits(options.limits, line.values("limit")); !set)
        return Unexpected{set.error()};
    options.storePath = line.value("store");
    if (line.isSet("recover"))
        options.onDamage = store::OnDamage::Recover;
    if (const Result<void> read = readAddresses(options, line); !read)
        return Unexpected{read.error()};
    return out;
}

} // namespace carillon::cli
