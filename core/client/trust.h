#pragma once

#include "base/result.h"

#include <QList>
#include <QSslCertificate>

class QNetworkRequest;

namespace carillon::client {

/// Whose certificates are taken: the system's roots, more besides, or, said aloud by whoever asks
/// for it, anybody's.
struct TlsTrust {
    QList<QSslCertificate> extra{};
    bool verifies = true;

    bool operator==(const TlsTrust &) const = default;
};

/// Reads certificates to trust from a PEM file.
/// Errors  "caFile": unreadable, too large, or there is none in it
[[nodiscard]] Result<TlsTrust> trustOfFile(const QString &path);

/// Makes a request keep to it.
void apply(const TlsTrust &trust, QNetworkRequest &request);

} // namespace carillon::client
