#pragma once

#include "base/instant.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace carillon::json {
class Document;
struct Value;
} // namespace carillon::json

namespace carillon::receiver {

/// What a notification waits for. Source: the service's clock, `next.what`.
enum class Due : quint8 { Delivery, Fallback, DisplayEnd, Expiration, Removal };

struct NextDue {
    Instant at{};
    Due what = Due::Expiration;
    QString id{}; ///< of the notification

    bool operator==(const NextDue &) const = default;
};

/// The service's clock as it tells it.
struct ServiceClock {
    bool isPaused = false;
    Instant now{};
    std::optional<NextDue> next{};

    bool operator==(const ServiceClock &) const = default;
};

/// Reads the answer of `GET /mock/v1/clock`.
/// Errors  "frame"
[[nodiscard]] Result<ServiceClock> clockFromJson(QByteArrayView json);
/// The same as a member of something greater.
[[nodiscard]] Result<ServiceClock> clockFromJson(
    const json::Document &document, const json::Value &value);

} // namespace carillon::receiver
