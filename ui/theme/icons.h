#pragma once

#include "theme/palette.h"

#include <QIcon>
#include <QLatin1StringView>
#include <QPixmap>

class QPainter;

/// Our own 16 px stroke icons, drawn in the colour asked for at the resolution of the screen.
namespace carillon::theme {

/// @param name  a file of resources/icons without its ending, such as `chevron-down`
[[nodiscard]] QIcon icon(QLatin1StringView name, const Colors &colors);
/// The same in one colour, such as that of a severity; paler when disabled.
[[nodiscard]] QIcon icon(QLatin1StringView name, const QColor &color);

/// For painting code.
void paintIcon(QPainter &painter, QLatin1StringView name, const QColor &color, const QRectF &rect);

} // namespace carillon::theme
