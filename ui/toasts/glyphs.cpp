#include "toasts/glyphs.h"

#include <QPainter>
#include <QPainterPath>

namespace carillon::toasts {

namespace {

/// A painter whose unit is 1/24 of `rect`, put back when done.
class Grid {
public:
    Grid(QPainter &painter, const QRectF &rect)
        : m_painter(painter)
    {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.translate(rect.topLeft());
        painter.scale(rect.width() / 24, rect.height() / 24);
    }
    ~Grid() { m_painter.restore(); }
    Grid(const Grid &) = delete;
    Grid &operator=(const Grid &) = delete;

private:
    QPainter &m_painter;
};

QPen roundPen(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

} // namespace

void paintBell(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const Grid grid(painter, rect);
    QPainterPath bell(QPointF(2.5, 17.8));
    bell.cubicTo(5, 16, 5.4, 14, 5.6, 10.5);
    bell.cubicTo(5.8, 6.4, 8.4, 3.8, 12, 3.8);
    bell.cubicTo(15.6, 3.8, 18.2, 6.4, 18.4, 10.5);
    bell.cubicTo(18.6, 14, 19, 16, 21.5, 17.8);
    bell.closeSubpath();
    bell.setFillRule(Qt::WindingFill);
    bell.addEllipse(QPointF(12, 3.2), 2, 2);
    QPainterPath clapper(QPointF(8.8, 19.4));
    clapper.cubicTo(9.2, 23.4, 14.8, 23.4, 15.2, 19.4);
    clapper.closeSubpath();
    painter.fillPath(bell, colour);
    painter.fillPath(clapper, colour);
}

void paintGlobe(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const Grid grid(painter, rect);
    painter.setPen(roundPen(colour, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(12, 12), 10.2, 10.2);
    painter.drawEllipse(QPointF(12, 12), 4.4, 10.2);
    painter.drawLine(QPointF(1.8, 12), QPointF(22.2, 12));
    painter.drawLine(QPointF(3.3, 6.8), QPointF(20.7, 6.8));
    painter.drawLine(QPointF(3.3, 17.2), QPointF(20.7, 17.2));
}

void paintCross(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const Grid grid(painter, rect);
    painter.setPen(roundPen(colour, 24 * 1.2 / rect.width()));
    painter.drawLine(QPointF(1.5, 1.5), QPointF(22.5, 22.5));
    painter.drawLine(QPointF(22.5, 1.5), QPointF(1.5, 22.5));
}

void paintDots(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const Grid grid(painter, rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const double x : {2.0, 12.0, 22.0})
        painter.drawEllipse(QPointF(x, 12), 2.3, 2.3);
}

void paintChevron(QPainter &painter, const QRectF &rect, const QColor &colour)
{
    const Grid grid(painter, rect);
    painter.setPen(roundPen(colour, 24 * 1.6 / rect.width()));
    painter.drawPolyline(QPolygonF{{3, 8}, {12, 17}, {21, 8}});
}

} // namespace carillon::toasts
