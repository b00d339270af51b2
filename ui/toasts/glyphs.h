#pragma once

#include <QColor>
#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

/// Small shapes of our own; none is a vendor's artwork.
namespace carillon::toasts {

void paintBell(QPainter &painter, const QRectF &rect, const QColor &colour);
void paintGlobe(QPainter &painter, const QRectF &rect, const QColor &colour);
void paintCross(QPainter &painter, const QRectF &rect, const QColor &colour);
void paintDots(QPainter &painter, const QRectF &rect, const QColor &colour);
void paintChevron(QPainter &painter, const QRectF &rect, const QColor &colour);

} // namespace carillon::toasts
