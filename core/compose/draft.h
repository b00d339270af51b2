#pragma once

#include "compose/envelope.h"
#include "contract/validator.h"

#include <QByteArray>

namespace carillon::compose {

/// What the composer holds at one moment, and what the service would say to it.
struct Draft {
    QByteArray text{};
    int revision = 0;
    /// Of the whole request; ranges are of the text. There is a notification if the service would
    /// take it.
    contract::Verdict verdict{};
    Envelope envelope{};
    http::HttpRequest request{}; ///< exactly what would be sent

    /// The outcome of sending it now.
    [[nodiscard]] contract::Outcome outcome() const
    {
        return contract::outcomeOf(verdict.diagnostics);
    }
};

} // namespace carillon::compose
