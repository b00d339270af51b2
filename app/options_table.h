#pragma once

#include "command_line/command_spec.h"

namespace carillon {

/// What the desktop program takes on its command line.
[[nodiscard]] command_line::CommandSpec desktopTable();

} // namespace carillon
