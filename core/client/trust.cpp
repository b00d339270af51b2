#include "client/trust.h"

#include <QCoreApplication>
#include <QFile>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QSslSocket>

namespace carillon::client {
namespace {

constexpr qint64 largestFile = 4 * 1024 * 1024;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::TlsTrust)
};

Unexpected failure(const QString &message, const QString &path)
{
    return fail(QStringLiteral("caFile"), message, path);
}

} // namespace

Result<TlsTrust> trustOfFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(
            Text::tr("The certificate file cannot be read: %1").arg(file.errorString()), path);
    const QByteArray pem = file.read(largestFile + 1);
    if (pem.size() > largestFile)
        return failure(Text::tr("The certificate file is too large."), path);
    const QList<QSslCertificate> found = QSslCertificate::fromData(pem, QSsl::Pem);
    if (found.isEmpty())
        return failure(Text::tr("There is no certificate in PEM form in that file."), path);
    return TlsTrust{.extra = found};
}

void apply(const TlsTrust &trust, QNetworkRequest &request)
{
    if (trust == TlsTrust())
        return;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (trust.verifies)
        tls.addCaCertificates(trust.extra);
    else
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    request.setSslConfiguration(tls);
}

} // namespace carillon::client
