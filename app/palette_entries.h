#pragma once

#include "command_palette.h"

namespace carillon {

class Session;

/// What Ctrl+K offers now: every command that can be given, the drafts, the samples, the devices.
[[nodiscard]] QList<PaletteEntry> paletteEntries(Session &session);

} // namespace carillon
