#pragma once

#include "base/instant.h"
#include "contract/diagnostic.h"

#include <QString>

#include <optional>

namespace carillon::compose {

/// A change that does away with one finding.
struct Fix {
    QString label{}; ///< for a button: what it does, such as `Use "High"`
    json::TextEdit edit{};
};

/// @param text  what the diagnostic was found in
/// @return      nothing where no single change is obviously right
[[nodiscard]] std::optional<Fix> fixFor(
    const contract::Diagnostic &diagnostic, QByteArrayView text, Instant now);

} // namespace carillon::compose
