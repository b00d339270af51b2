#pragma once

#include "command_line/command_spec.h"

#include <QStringList>

namespace carillon {

/// What `--theme` takes, and the preferences beside "system": in the order of theme::ThemeChoice.
[[nodiscard]] QStringList themeNames();

/// What the desktop program takes on its command line.
[[nodiscard]] command_line::CommandSpec desktopTable();

} // namespace carillon
