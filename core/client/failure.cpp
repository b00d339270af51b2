#include "client/failure.h"

#include "base/date_text.h"
#include "base/list_text.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QSslCertificate>

#include <algorithm>
#include <array>

namespace carillon::client {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::Failure)
};

// The names a certificate is for, the first few of them.
QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.removeDuplicates();
    std::sort(names.begin(), names.end());
    constexpr qsizetype most = 3;
    const QString shown = listText(names.mid(0, most));
    return names.size() > most ? Text::tr("%1 and others").arg(shown) : shown;
}

QString reasonOf(const QSslError &error, const QString &host)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::HostNameMismatch:
        return Text::tr("its certificate is for %1, not for %2").arg(namesOf(certificate), host);
    case QSslError::CertificateExpired:
        return Text::tr("its certificate ended on %1")
            .arg(dateText(certificate.expiryDate().toUTC().date()));
    case QSslError::CertificateNotYetValid:
        return Text::tr("its certificate begins only on %1")
            .arg(dateText(certificate.effectiveDate().toUTC().date()));
    case QSslError::CertificateRevoked:
        return Text::tr("its certificate was revoked");
    case QSslError::SelfSignedCertificate:
        return Text::tr("its certificate is signed by itself and not among those trusted");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return Text::tr("its certificate comes from an authority that is not trusted here");
    default:
        return error.errorString();
    }
}

// A wrong name or date stays wrong however much one trusts; so it is named first.
int rankOf(const QSslError &error)
{
    constexpr std::array order{QSslError::HostNameMismatch, QSslError::CertificateExpired,
        QSslError::CertificateNotYetValid, QSslError::CertificateRevoked,
        QSslError::SelfSignedCertificate};
    const auto *found = std::find(order.begin(), order.end(), error.error());
    return int(found - order.begin());
}

QString proxyText(const QNetworkReply &reply)
{
    return reply.error() == QNetworkReply::ProxyAuthenticationRequiredError
        ? Text::tr("The proxy wants a login.")
        : Text::tr("The proxy does not answer.");
}

Error errorOf(const QNetworkReply &reply, const FailureFacts &facts)
{
    const QString host = reply.url().host();
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return {QStringLiteral("refused"),
            Text::tr("Nothing listens at %1.").arg(reply.url().authority())};
    case QNetworkReply::HostNotFoundError:
        return {QStringLiteral("hostNotFound"), Text::tr("The name %1 was not found.").arg(host)};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {QStringLiteral("timedOut"), Text::tr("%1 did not answer in time.").arg(host)};
    case QNetworkReply::RemoteHostClosedError:
        return {QStringLiteral("closed"),
            Text::tr("%1 closed the connection without an answer.").arg(host)};
    case QNetworkReply::SslHandshakeFailedError:
        return {QStringLiteral("tls"),
            Text::tr("No secure connection to %1: %2.")
                .arg(host, facts.tls.isEmpty() ? reply.errorString() : tlsReason(facts.tls, host))};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {QStringLiteral("proxy"), proxyText(reply)};
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return {QStringLiteral("network"), Text::tr("The network is not there.")};
    default:
        return {QStringLiteral("network"), reply.errorString()};
    }
}

} // namespace

QString tlsReason(const QList<QSslError> &errors, const QString &host)
{
    const auto first = std::min_element(errors.begin(), errors.end(),
        [](const QSslError &a, const QSslError &b) { return rankOf(a) < rankOf(b); });
    return first == errors.end() ? QString() : reasonOf(*first, host);
}

Error failureOf(const QNetworkReply &reply, const FailureFacts &facts)
{
    const QString host = reply.url().host();
    Error out;
    if (facts.isTooLarge)
        out = {QStringLiteral("tooLarge"), Text::tr("The answer of %1 is too large.").arg(host)};
    else if (facts.isCancelled)
        out = {QStringLiteral("cancelled"), Text::tr("Cancelled.")};
    else if (facts.isConnectTimeout)
        out = {QStringLiteral("connectTimedOut"),
            Text::tr("%1 took no connection within %n s.", nullptr, facts.connectSeconds)
                .arg(host)};
    else
        out = errorOf(reply, facts);
    out.where = reply.url().toDisplayString(QUrl::RemoveUserInfo);
    return out;
}

} // namespace carillon::client
