#pragma once

#include "contract/diagnostic.h"
#include "contract/notification.h"

#include <QByteArrayView>

namespace carillon::contract {

struct ValidationOptions {
    Instant now{};              ///< the service's clock; expiry is judged against it
    bool strictExpiry = false;  ///< refuse an expiry in the past instead of warning
    json::ReadLimits limits{};
};

struct Verdict {
    QList<Diagnostic> diagnostics{};             ///< in document order
    std::optional<Notification> notification{};  ///< if there is no error among them

    [[nodiscard]] bool accepted() const { return notification.has_value(); }
};

/// Checks one create-notification body against the published contract.
///
/// @param body  UTF-8 JSON text, any length, as typed (it need not parse).
/// @return      Findings in document order. No Error among them means the service answers 201
///              (or 200 for a replacement) to the same bytes.
///
/// Errors   none: text that is not JSON is one finding, such as "json.syntax".
/// Units    delays and time-to-live in seconds, instants in UTC.
/// Threads  pure; call it from any thread.
/// Source   Graph beta reference: notification, payloadTypes, visualProperties,
///          targetPolicyEndpoints, fallbackPolicyProperties.
[[nodiscard]] Verdict validate(QByteArrayView body, const ValidationOptions &options);

} // namespace carillon::contract
