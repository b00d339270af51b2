#include "base/clock.h"
#include "cli/commands.h"
#include "cli/terminal.h"
#include "service/identity_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace carillon::cli {
namespace {

QString utc(const QDateTime &time)
{
    return time.toString(Qt::ISODate);
}

QByteArray asJson(const service::StoredIdentity &stored)
{
    const service::CertificateFacts facts = service::factsOf(stored.identity.certificate);
    QJsonArray names;
    for (const QByteArray &name : facts.names)
        names.append(QString::fromUtf8(name));
    return QJsonDocument(
        QJsonObject{{QStringLiteral("sha256"), QString::fromLatin1(facts.fingerprint)},
            {QStringLiteral("names"), names}, {QStringLiteral("notBefore"), utc(facts.from)},
            {QStringLiteral("notAfter"), utc(facts.until)}, {QStringLiteral("path"), stored.path},
            {QStringLiteral("certificate"), QString::fromLatin1(stored.identity.certificate)}})
        .toJson();
}

} // namespace

int certificate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(QStringLiteral(
        "Hands out the certificate of \"serve --https\" as PEM, never its key; makes it first\n"
        "where there is none. Clients trust it by\n"
        "  curl --cacert FILE                  NODE_EXTRA_CA_CERTS=FILE node ...\n"
        "  SSL_CERT_FILE=FILE                  REQUESTS_CA_BUNDLE=FILE python3 ..."));
    const QCommandLineOption directory(QStringLiteral("directory"),
        QStringLiteral("Where it is kept, as for serve --certificate."), QStringLiteral("DIR"),
        service::defaultIdentityDirectory());
    const QCommandLineOption output(QStringLiteral("output"),
        QStringLiteral("Where it goes; - is standard output."), QStringLiteral("FILE"),
        QStringLiteral("-"));
    const QCommandLineOption json(
        QStringLiteral("json"), QStringLiteral("Its fingerprint, names and times too, as JSON."));
    parser.addOptions({directory, output, json});
    if (const auto code = parse(parser, QStringLiteral("certificate"), arguments))
        return *code;

    const Result<service::StoredIdentity> stored
        = service::identityIn(parser.value(directory), {}, SystemClock().now());
    if (!stored) {
        printError(stored.error());
        return unusable;
    }
    const QByteArray content = parser.isSet(json) ? asJson(*stored) : stored->identity.certificate;
    if (parser.value(output) == u"-") {
        print(QString::fromUtf8(content).trimmed());
        return done;
    }
    if (const Result<void> written = writeOutput(parser.value(output), content); !written) {
        printError(written.error());
        return unusable;
    }
    return done;
}

} // namespace carillon::cli
