#include "receiver/timeline_glyph.h"

#include <QPainter>
#include <QPainterPath>

namespace carillon::receiver {
namespace {

/// A drawing in a square of 16 by 16.
struct Drawing {
    QPainterPath body{}; ///< filled, and framed
    QPainterPath strokes{};
    QPainterPath cut{}; ///< strokes in the colour of the ground, on the body
};

QPainterPath polygon(std::initializer_list<QPointF> points)
{
    QPainterPath out;
    out.addPolygon(QPolygonF(QList<QPointF>(points)));
    out.closeSubpath();
    return out;
}

QPainterPath line(std::initializer_list<QPointF> points)
{
    QPainterPath out;
    out.addPolygon(QPolygonF(QList<QPointF>(points)));
    return out;
}

// QPainterPath's own + unites areas, and loses lines.
QPainterPath joined(std::initializer_list<QPainterPath> parts)
{
    QPainterPath out;
    for (const QPainterPath &part : parts)
        out.addPath(part);
    return out;
}

QPainterPath circle(qreal radius)
{
    QPainterPath out;
    out.addEllipse(QPointF(8, 8), radius, radius);
    return out;
}

QPainterPath card(const QRectF &rect)
{
    QPainterPath out;
    out.addRoundedRect(rect, 2, 2);
    return out;
}

Drawing filled(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Disc:
        return {.body = circle(4.5)};
    case Glyph::Pause:
        return {.body = joined({card({3.5, 3, 3, 10}), card({9.5, 3, 3, 10})})};
    case Glyph::Diamond:
        return {.body = polygon({{8, 2.5}, {13.5, 8}, {8, 13.5}, {2.5, 8}})};
    case Glyph::Card:
        return {.body = card({1.5, 4, 13, 8})};
    case Glyph::HalfCard:
        return {.body = card({1.5, 8, 13, 4}), .strokes = card({1.5, 4, 13, 8})};
    case Glyph::Clock:
        return {.body = circle(5.75), .cut = line({{8, 4.75}, {8, 8.25}, {10.5, 9.5}})};
    case Glyph::Triangle:
        return {.body = polygon({{8, 2.5}, {14, 13}, {2, 13}}),
            .cut = joined({line({{8, 6.5}, {8, 9}}), line({{8, 11}, {8, 11.1}})})};
    case Glyph::Stop:
        return {.body = card({3.5, 3.5, 9, 9})};
    default:
        return {.body = polygon({{3, 2}, {13, 2}, {3, 14}, {13, 14}})};
    }
}

QPainterPath stroked(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Chevron:
        return line({{3.5, 5.5}, {8, 10.5}, {12.5, 5.5}});
    case Glyph::ArrowOut:
        return joined({line({{4, 12}, {12, 4}}), line({{6, 4}, {12, 4}, {12, 10}})});
    case Glyph::Cross:
        return joined({line({{4, 4}, {12, 12}}), line({{12, 4}, {4, 12}})});
    case Glyph::Zed:
        return line({{4, 3.5}, {12, 3.5}, {4, 12.5}, {12, 12.5}});
    case Glyph::Tick:
        return line({{3, 8.5}, {6.2, 11.7}, {13, 4.8}});
    case Glyph::Minus:
        return joined({circle(5.75), line({{5.5, 8}, {10.5, 8}})});
    case Glyph::Bin:
        return joined(
            {line({{3, 4}, {13, 4}}), line({{6.5, 4}, {6.5, 2.25}, {9.5, 2.25}, {9.5, 4}}),
                line({{4.25, 4}, {5, 13.5}, {11, 13.5}, {11.75, 4}})});
    case Glyph::Ring:
        return circle(5);
    case Glyph::Slash:
        return joined({circle(5.75), line({{4, 12}, {12, 4}})});
    default:
        return line({{3.5, 8}, {12.5, 8}});
    }
}

bool isStroked(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Chevron:
    case Glyph::ArrowOut:
    case Glyph::Cross:
    case Glyph::Zed:
    case Glyph::Tick:
    case Glyph::Minus:
    case Glyph::Bin:
    case Glyph::Dash:
    case Glyph::Ring:
    case Glyph::Slash:
        return true;
    default:
        return false;
    }
}

// The body less what is cut out of it, so that any ground shows through.
QPainterPath cutOut(const Drawing &drawing)
{
    if (drawing.cut.isEmpty())
        return drawing.body;
    QPainterPathStroker knife;
    knife.setWidth(1.6);
    knife.setCapStyle(Qt::RoundCap);
    return drawing.body - knife.createStroke(drawing.cut);
}

} // namespace

void paintGlyph(
    QPainter &painter, Glyph glyph, const QRectF &box, const QColor &color, GlyphFill fill)
{
    const Drawing drawing = isStroked(glyph) ? Drawing{.strokes = stroked(glyph)} : filled(glyph);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.topLeft());
    painter.scale(box.width() / 16, box.height() / 16);
    QPen pen(color, 1.7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (fill == GlyphFill::Solid) {
        painter.fillPath(cutOut(drawing), color);
    } else {
        pen.setWidthF(1.3);
        painter.strokePath(drawing.body, pen);
        painter.strokePath(drawing.cut, pen);
    }
    painter.strokePath(drawing.strokes, pen);
    painter.restore();
}

} // namespace carillon::receiver
