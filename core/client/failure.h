#pragma once

#include "base/result.h"

#include <QList>
#include <QSslError>

class QNetworkReply;

namespace carillon::client {

/// Why there is no answer, as far as the reply itself does not say it.
struct FailureFacts {
    bool isTooLarge = false;
    bool isCancelled = false;
    bool isConnectTimeout = false;
    int connectSeconds = 0;
    QList<QSslError> tls{};
};

/// Why a request has no answer, in words.
/// Errors  "tooLarge", "cancelled", "connectTimedOut", "refused", "hostNotFound", "timedOut",
///         "closed", "tls", "proxy", "network"
[[nodiscard]] Error failureOf(const QNetworkReply &reply, const FailureFacts &facts);

/// Why a certificate is not taken: the reason a person can act on comes first.
[[nodiscard]] QString tlsReason(const QList<QSslError> &errors, const QString &host);

} // namespace carillon::client
