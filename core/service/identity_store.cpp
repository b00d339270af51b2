#include "service/identity_store.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QHostAddress>
#include <QSslCertificate>
#include <QStandardPaths>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace carillon::service {
namespace {

using namespace std::chrono_literals;
using Origin = StoredIdentity::Origin;

// Clients refuse certificates of this kind that live longer than 825 days.
constexpr auto lifetime = std::chrono::days(820);
constexpr auto renewedBefore = std::chrono::days(30);
constexpr auto clockSkew = 1h;
constexpr qint64 largestFile = 64 * 1024;

QString pathIn(const QString &directory)
{
    return QDir(directory).filePath(QStringLiteral("carillon-tls.pem"));
}

Unexpected failure(const QString &message, const QString &path)
{
    return fail(QStringLiteral("certificate"), message, path);
}

Result<void> makeDirectory(const QString &directory)
{
    const QDir parent = QFileInfo(directory).absoluteDir();
    if (QFileInfo(directory).isDir())
        return {};
    bool made = parent.mkpath(QStringLiteral("."));
#ifdef Q_OS_UNIX
    made = made && ::mkdir(QFile::encodeName(directory).constData(), 0700) == 0;
#else
    made = made && QDir().mkdir(directory);
#endif
    // Another process may have been quicker.
    if (made || QFileInfo(directory).isDir())
        return {};
    return failure(QStringLiteral("The certificate's directory cannot be made."), directory);
}

// Writes a file of mode 0600 beside the target and gives it its name once it is whole.
Result<void> write(const QString &path, const TlsIdentity &identity, Origin origin)
{
    // QTemporaryFile opens with O_EXCL and 0600.
    QTemporaryFile file(path + QStringLiteral(".XXXXXX"));
    const QByteArray content = identity.key + identity.certificate;
    bool done = file.open() && file.write(content) == content.size() && file.flush();
#ifdef Q_OS_UNIX
    done = done && ::fsync(file.handle()) == 0;
#endif
    if (!done)
        return failure(
            QStringLiteral("The certificate cannot be written: %1.").arg(file.errorString()), path);
    if (origin == Origin::Renewed) {
        const QByteArray from = QFile::encodeName(file.fileName());
        if (std::rename(from.constData(), QFile::encodeName(path).constData()) != 0)
            return failure(QStringLiteral("The certificate cannot be replaced."), path);
        file.setAutoRemove(false);
        return {};
    }
    if (!file.rename(path)) // never over a file that another process made meanwhile
        return failure(QStringLiteral("The certificate cannot be written."), path);
    file.setAutoRemove(false);
    return {};
}

Result<void> checkOthersAreKeptOut(const QString &path)
{
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions others
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    if (QFileInfo(path).permissions() & others)
        return failure(QStringLiteral("Other users can read the certificate's key; make the file "
                                      "private (chmod 600) or remove it."),
            path);
#endif
    return {};
}

bool fits(const TlsIdentity &identity, const QList<QByteArray> &hostNames, Instant now)
{
    const CertificateFacts facts = factsOf(identity.certificate);
    const auto instant = [](const QDateTime &time) { return fromMsecs(time.toMSecsSinceEpoch()); };
    return instant(facts.from) <= now && now + renewedBefore < instant(facts.until)
        && std::all_of(hostNames.begin(), hostNames.end(),
            [&](const QByteArray &name) { return facts.names.contains(name); });
}

Result<StoredIdentity> make(
    const QString &path, const QList<QByteArray> &hostNames, Instant now, Origin origin)
{
    const Result<TlsIdentity> made = makeIdentity(hostNames, now - clockSkew, now + lifetime);
    if (!made)
        return Unexpected{made.error()};
    if (const Result<void> written = write(path, *made, origin); !written) {
        // Whoever was quicker has made one that does as well.
        if (origin == Origin::Made && QFileInfo::exists(path))
            return identityFound(QFileInfo(path).path());
        return Unexpected{written.error()};
    }
    return StoredIdentity{*made, origin, path};
}

} // namespace

CertificateFacts factsOf(const QByteArray &certificatePem)
{
    const QSslCertificate certificate(certificatePem);
    CertificateFacts facts;
    facts.fingerprint = certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper();
    for (const QString &name : certificate.subjectAlternativeNames())
        facts.names.append(name.toUtf8());
    std::sort(facts.names.begin(), facts.names.end());
    facts.from = certificate.effectiveDate().toUTC();
    facts.until = certificate.expiryDate().toUTC();
    return facts;
}

Result<StoredIdentity> identityFound(const QString &directory)
{
    const QString path = pathIn(directory);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            QStringLiteral("The certificate cannot be read: %1.").arg(file.errorString()), path);
    if (const Result<void> kept = checkOthersAreKeptOut(path); !kept)
        return Unexpected{kept.error()};
    const Result<TlsIdentity> identity = identityFrom(file.read(largestFile));
    if (!identity)
        return failure(
            QStringLiteral("The certificate is broken; remove the file to have a new one made. ")
                + identity.error().message,
            path);
    return StoredIdentity{*identity, Origin::Found, path};
}

Result<StoredIdentity> identityIn(
    const QString &directory, const QList<QByteArray> &hostNames, Instant now)
{
    if (const Result<void> made = makeDirectory(directory); !made)
        return Unexpected{made.error()};
    const QString path = pathIn(directory);
    // A dangling link counts as there.
    if (!QFileInfo::exists(path) && !QFileInfo(path).isSymLink())
        return make(path, hostNames, now, Origin::Made);
    Result<StoredIdentity> found = identityFound(directory);
    if (!found || fits(found->identity, hostNames, now))
        return found;
    return make(path, hostNames, now, Origin::Renewed);
}

QString defaultIdentityDirectory()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation))
        .filePath(QStringLiteral("carillon/tls"));
}

} // namespace carillon::service
