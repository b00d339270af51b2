#pragma once

namespace carillon::widgets {

/// Tells screen readers what the widgets of this folder are that paint themselves: words, choices,
/// alerts. Called again it does nothing.
void installWidgetAccessible();

} // namespace carillon::widgets
