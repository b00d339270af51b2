#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QSslConfiguration>

/// Who the HTTPS listener says it is. The only files that call OpenSSL themselves are these.
namespace carillon::service {

/// A certificate and its private key.
struct TlsIdentity {
    QByteArray certificate{}; ///< PEM
    QByteArray key{}; ///< PEM, PKCS #8; never leaves the machine

    bool operator==(const TlsIdentity &) const = default;
};

/// Makes a new key (ECDSA P-256) and a certificate signed by itself. It is no authority: a client
/// that trusts it trusts these names and nothing else.
///
/// @param hostNames  besides localhost, 127.0.0.1 and ::1; valid host names, in lower case
/// Errors  "certificate": the library could not make one.
[[nodiscard]] Result<TlsIdentity> makeIdentity(
    const QList<QByteArray> &hostNames, Instant from, Instant until);

/// Takes an identity out of PEM text that holds the key and the certificate in any order.
/// Errors  "certificate": one is missing or unreadable, or they do not belong together.
[[nodiscard]] Result<TlsIdentity> identityFrom(const QByteArray &pem);

/// What the listener needs: TLS 1.2 and later, HTTP/1.1, no client certificates.
[[nodiscard]] QSslConfiguration tlsConfiguration(const TlsIdentity &identity);

} // namespace carillon::service
