#pragma once

namespace carillon::receiver {

/// Lets screen readers see what a ToastStage shows as a notification that can be opened, dismissed,
/// snoozed and deleted; called again it does nothing.
void installToastStageAccessible();

} // namespace carillon::receiver
