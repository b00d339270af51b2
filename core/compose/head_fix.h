#pragma once

#include "compose/envelope.h"
#include "contract/diagnostic.h"

#include <optional>

namespace carillon::compose {

/// A change of the request around the body that does away with one finding.
struct HeadFix {
    QString label{}; ///< for a button
    Envelope envelope{};
};

/// Nothing for a finding about the body's JSON, and where the target itself is at fault.
[[nodiscard]] std::optional<HeadFix> headFixFor(
    const contract::Diagnostic &diagnostic, const Envelope &envelope);

/// The envelope with every such fix applied.
[[nodiscard]] Envelope withHeadFixes(
    const QList<contract::Diagnostic> &diagnostics, const Envelope &envelope);

} // namespace carillon::compose
