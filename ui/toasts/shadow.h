#pragma once

#include <QColor>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace carillon::toasts {

/// Moves a rectangle to whole device pixels, so that its edges are sharp at any scale factor.
[[nodiscard]] QRectF onPixels(const QPainter &painter, const QRectF &rect);

/// Paints a soft shadow as large as `rect`, `blur` px wide on each side of its edge.
void paintShadow(
    QPainter &painter, const QRectF &rect, double radius, double blur, const QColor &colour);

} // namespace carillon::toasts
