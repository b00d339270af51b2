#pragma once

#include "compose/draft_controller.h"
#include "compose/fix.h"

namespace carillon::composer {

/// Says what platforms would lose of a draft, as far as people should act on it while composing;
/// what is cut is measured with the fonts of the previews.
///
/// Threads  where QtGui may use fonts; needs a QGuiApplication.
[[nodiscard]] compose::Advisor platformAdvisor();

/// A change that does away with one finding, the contract's or a platform's.
[[nodiscard]] std::optional<compose::Fix> fixOf(
    const contract::Diagnostic &diagnostic, QByteArrayView text, Instant now);

} // namespace carillon::composer
