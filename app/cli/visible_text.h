#pragma once

#include <QString>

namespace carillon::cli {

/// The text as it may go to a terminal: control characters, those that turn the direction of
/// writing and those without a shape are written as `\n` or `\u202e`. Joiners stay, since
/// emoji and several scripts need them.
[[nodiscard]] QString visible(const QString &text);

} // namespace carillon::cli
