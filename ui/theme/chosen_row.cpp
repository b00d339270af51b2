#include "theme/chosen_row.h"

#include <QPainter>
#include <QRect>

namespace carillon::theme {
namespace {

constexpr int barWidth = 3;

} // namespace

void paintChosen(QPainter &painter, const QRect &place, const Colors &colors,
    Qt::LayoutDirection direction, RowPart part)
{
    painter.fillRect(place, colors.accentTint);
    if (isHighContrast(colors)) {
        painter.fillRect(place.left(), place.top(), place.width(), 1, colors.accent);
        painter.fillRect(place.left(), place.bottom(), place.width(), 1, colors.accent);
    }
    if (part == RowPart::Rest)
        return;
    QRect bar(place.topLeft(), QSize(barWidth, place.height()));
    if (direction == Qt::RightToLeft)
        bar.moveRight(place.right());
    painter.fillRect(bar, colors.accent);
}

} // namespace carillon::theme
