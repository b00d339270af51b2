#pragma once

#include "instance_message.h"
#include "options.h"

namespace carillon {

/// Runs the window until it ends, or hands over to the one that runs already.
/// @param given   on the command line
/// @param chosen  the same, the rest as preferred
/// @return the program's exit code
[[nodiscard]] int runDesktop(
    const Options &given, const Options &chosen, const ActivationToken &token);

} // namespace carillon
