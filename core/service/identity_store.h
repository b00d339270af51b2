#pragma once

#include "service/tls_identity.h"

#include <QDateTime>
#include <QString>

namespace carillon::service {

/// What people and programs want to know about a certificate.
struct CertificateFacts {
    QByteArray fingerprint{}; ///< SHA-256, pairs of upper-case digits with colons
    QList<QByteArray> names{}; ///< host names and addresses, sorted
    QDateTime from{}; ///< UTC
    QDateTime until{}; ///< UTC
};
[[nodiscard]] CertificateFacts factsOf(const QByteArray &certificatePem);

/// An identity as it was found or made.
struct StoredIdentity {
    enum class Origin { Found, Made, Renewed };

    TlsIdentity identity{};
    Origin origin = Origin::Found;
    QString path{};
};

/// Reads the identity kept in a directory; makes one, valid for 820 days, where there is none, and
/// replaces one that ends within 30 days or lacks a name.
///
/// The file holds key and certificate together, so that they cannot be torn apart, with mode 0600;
/// the directory is made with mode 0700.
/// Errors  "certificate": the file is there but unreadable, broken or open to others (it is left
///         as it is), or nothing can be written.
[[nodiscard]] Result<StoredIdentity> identityIn(
    const QString &directory, const QList<QByteArray> &hostNames, Instant now);

/// Reads it as it is.
/// Errors  "certificate", also where there is none.
[[nodiscard]] Result<StoredIdentity> identityFound(const QString &directory);

/// `~/.local/share/carillon/tls` or what stands for it on other systems.
[[nodiscard]] QString defaultIdentityDirectory();

} // namespace carillon::service
