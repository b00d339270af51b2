#pragma once

#include "receiver/service_clock.h"

#include <QString>

/// What is said about the service's clock; pure, so that tests read it.
namespace carillon::clock {

/// A notification in the words people know it by.
struct DueSubject {
    QString headline{}; ///< empty: not known here
    QString device{}; ///< whom a fallback is for; empty: not known
};

/// `Fallback on iPhone in 42 s · “Hello World!”`
[[nodiscard]] QString dueText(
    const receiver::NextDue &next, const DueSubject &subject, Instant now);
/// Why there is no next event to go to.
[[nodiscard]] QString nothingDueText();
/// `in 42 s`, `in 3 min`, `in 9 days`, `now`
[[nodiscard]] QString spanText(std::chrono::milliseconds span);
/// `10:02:11`, of another day than @p today `2 Dec 10:02:11`; in the machine's time zone.
[[nodiscard]] QString timeText(Instant now, Instant today);

} // namespace carillon::clock
