#pragma once

#include "about_dialog.h"

namespace carillon {

/// What this program is, and what it runs with here. The details hold no name of a person, no path
/// and no address.
[[nodiscard]] AboutFacts aboutFacts();

} // namespace carillon
