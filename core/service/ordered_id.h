#pragma once

#include "base/instant.h"

namespace carillon::service {

/// A fresh GUID of version 4, lower case with dashes, whose first 48 bits are the time: ids made one
/// after the other stand side by side in the store's index, where entirely random ones would touch
/// a page each.
[[nodiscard]] QByteArray orderedId(Instant now);

} // namespace carillon::service
