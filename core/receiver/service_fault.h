#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace carillon::receiver {

/// Trouble the service makes on purpose. Source: the faults of the service's control surface.
enum class FaultKind : quint8 {
    Throttle,
    Busy,
    Blocked,
    NotAuthorized,
    Latency,
    Drop,
    DuplicatePush,
};
inline constexpr int faultKindCount = 7;

/// One fault as it is asked for, and what it did. Of its members the kind decides which count.
struct ServiceFault {
    QString id{}; ///< empty: not yet in force
    FaultKind kind = FaultKind::Throttle;
    std::optional<int> status{}; ///< of a throttle; else as the service is configured
    int retryAfterSeconds = 2;
    int milliseconds = 0;
    bool afterStored = false; ///< of a drop: the notification was stored before

    QString caller{}; ///< application id or user; empty: everyone
    double sharePercent = 100;
    int every = 1;
    std::optional<int> next{}; ///< so many requests; else without end

    qint64 hits = 0;
    std::optional<qint64> remaining{};

    bool operator==(const ServiceFault &) const = default;
};

[[nodiscard]] bool hasStatus(FaultKind kind);
[[nodiscard]] bool hasRetryAfter(FaultKind kind);

/// Reads the answer of `GET /mock/v1/faults`. A fault of a kind not known here is left out.
/// Errors  "frame"
[[nodiscard]] Result<QList<ServiceFault>> faultsFromJson(QByteArrayView json);

/// The body of `POST /mock/v1/faults`; what has its usual value is left out.
[[nodiscard]] QByteArray faultJson(const ServiceFault &fault);

} // namespace carillon::receiver
