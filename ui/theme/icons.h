#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

namespace carillon::theme {

/// The stroke icon `resources/icons/<name>.svg` in one colour, sharp at scales 1 to 3. Fades when
/// disabled. Kept once rendered; call it again when the scheme changes.
/// @return an empty icon for an unknown name
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);

} // namespace carillon::theme
