#pragma once

#include "theme/palette.h"

#include <Qt>

class QPainter;
class QRect;

namespace carillon::theme {

/// The ground of a row that is chosen, or of one cell of it: a tint, with a bar where the row
/// begins, since the tint alone is too close to what lies around it; lines above and below in high
/// contrast.
enum class RowPart { Start, Rest };
void paintChosen(QPainter &painter, const QRect &place, const Colors &colors,
    Qt::LayoutDirection direction, RowPart part = RowPart::Start);

} // namespace carillon::theme
