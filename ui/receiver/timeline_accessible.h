#pragma once

namespace carillon::receiver {

/// Lets screen readers see a TimelineStrip as a list of its moments; called again it does nothing.
void installTimelineAccessible();

} // namespace carillon::receiver
