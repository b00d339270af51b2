#pragma once

namespace carillon {

/// Whether there is a D-Bus session bus to be used. Where there is none, asking Qt for it would
/// start one, which takes its time and reaches nobody.
[[nodiscard]] bool isSessionBusThere();

} // namespace carillon
