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
    /// What platforms would lose of it, while the service accepts it; never an error.
    QList<contract::Diagnostic> platformFindings{};
    Envelope envelope{};
    http::HttpRequest request{}; ///< exactly what would be sent

    /// All there is to say about it, the contract's findings first.
    [[nodiscard]] QList<contract::Diagnostic> findings() const
    {
        return verdict.diagnostics + platformFindings;
    }
    /// The outcome of sending it now.
    [[nodiscard]] contract::Outcome outcome() const
    {
        return contract::outcomeOf(verdict.diagnostics);
    }
};

} // namespace carillon::compose
