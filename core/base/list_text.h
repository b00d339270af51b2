#pragma once

#include <QStringList>

namespace carillon {

/// The texts as one, in the window's language: `a, b, c`.
[[nodiscard]] QString listText(const QStringList &texts);

} // namespace carillon
