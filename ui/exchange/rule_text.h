#pragma once

#include <QString>

namespace carillon::exchange {

/// `visual.title.required: is required in visual content`; of a rule that is not the contract's,
/// as a later service's may be, the name alone.
[[nodiscard]] QString ruleLine(const QString &name);
/// The same with the answer it causes and where it comes from.
[[nodiscard]] QString ruleExplanation(const QString &name);

} // namespace carillon::exchange
