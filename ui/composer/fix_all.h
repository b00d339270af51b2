#pragma once

#include "base/instant.h"
#include "base/json_text.h"

#include <optional>

namespace carillon::composer {

/// One edit that does away with every finding that has a fix: applied one after another, the
/// gravest first, each on a text judged anew, until none is left. Pure.
/// @return nothing if there is nothing to fix
[[nodiscard]] std::optional<json::TextEdit> fixAllEdit(const QByteArray &text, Instant now);

} // namespace carillon::composer
