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

int certificate(const CommandLine &line)
{
    const QString directory
        = line.isSet("directory") ? line.value("directory") : service::defaultIdentityDirectory();
    const Result<service::StoredIdentity> stored
        = service::identityIn(directory, {}, SystemClock().now());
    if (!stored) {
        printError(stored.error());
        return unusable;
    }
    const QByteArray content = line.isSet("json") ? asJson(*stored) : stored->identity.certificate;
    if (line.value("output") == u"-") {
        print(QString::fromUtf8(content).trimmed());
        return done;
    }
    if (const Result<void> written = writeOutput(line.value("output"), content); !written) {
        printError(written.error());
        return unusable;
    }
    return done;
}

} // namespace carillon::cli
