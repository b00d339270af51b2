#pragma once

#include "receiver/service_fault.h"

/// What is said about the service's faults; pure, so that tests read it.
namespace carillon::faults {

/// `Throttle`, `Server busy`
[[nodiscard]] QString kindText(receiver::FaultKind kind);
/// `Throttle 429 · Retry-After 2 s`
[[nodiscard]] QString faultText(const receiver::ServiceFault &fault);
/// Whom it meets: `every request`, `the next 3 · 50 % · alex@contoso.com`
[[nodiscard]] QString conditionText(const receiver::ServiceFault &fault);

/// Those that one command puts in force.
enum class Preset : quint8 { Throttle, Busy, Latency, Drop, Blocked };
[[nodiscard]] receiver::ServiceFault presetFault(Preset preset);

} // namespace carillon::faults
