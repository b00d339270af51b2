#pragma once

#include "base/limits.h"
#include "base/result.h"
#include "http/message.h"

#include <QByteArray>
#include <QList>

namespace carillon::service {

/// One individual request of a JSON batch.
struct BatchPart {
    QByteArray id{};
    QByteArray method{};
    QByteArray url{}; ///< relative to the version, with a leading slash
    http::Headers headers{};
    QByteArray body{}; ///< as it would come on the wire
    QList<int> dependsOn{}; ///< indexes of other parts; there are no circles
};

/// Reads the body of a `$batch` request.
/// Errors  "batch", with a sentence for the answer: not JSON, no or too many requests, ids that
///         are missing, repeated or unknown, absolute or nested urls, a body without Content-Type,
///         dependencies in a circle.
/// Source  Graph: JSON batching; OData JSON format 4.01, section 19.
[[nodiscard]] Result<QList<BatchPart>> batchFrom(const QByteArray &json, const Limits &limits);

} // namespace carillon::service
