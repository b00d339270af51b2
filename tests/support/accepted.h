#pragma once

#include "contract/validator.h"

#include <QtGlobal>

namespace carillon::test {

/// 2026-11-23T10:00:00Z
inline const Instant someMorning = *parseDateTimeOffset("2026-11-23T10:00:00Z");

/// The notification the service makes of a body that it accepts.
inline contract::Notification accepted(const QByteArray &body)
{
    const contract::Verdict verdict = contract::validate(body, {.now = someMorning});
    for (const contract::Diagnostic &diagnostic : verdict.diagnostics) {
        if (diagnostic.isError())
            qFatal("refused: %s", qPrintable(diagnostic.message()));
    }
    return *verdict.notification;
}

} // namespace carillon::test
