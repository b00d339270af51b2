// The painting half of ToastLayout; toast_layout.cpp measures.

#include "toasts/toast_layout.h"

#include "toasts/app_icon.h"
#include "toasts/glyphs.h"
#include "toasts/shadow.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace carillon::toasts {

using namespace platforms;

namespace {

/// As many whole device pixels as fit into one logical px, in logical px.
double hairline(const QPainter &painter)
{
    const double scale
        = std::hypot(painter.deviceTransform().m11(), painter.deviceTransform().m12());
    return scale > 0 ? std::max(1.0, std::floor(scale + 0.01)) / scale : 1.0;
}

QRectF inner(const QRectF &cell, double size)
{
    return {cell.center().x() - size / 2, cell.center().y() - size / 2, size, size};
}

/// `top` laid over the opaque `bottom`.
QColor over(const QColor &top, const QColor &bottom)
{
    const auto mix
        = [alpha = top.alphaF()](float a, float b) { return a * alpha + b * (1 - alpha); };
    return QColor::fromRgbF(mix(top.redF(), bottom.redF()), mix(top.greenF(), bottom.greenF()),
        mix(top.blueF(), bottom.blueF()));
}

} // namespace

QColor ToastLayout::colour(const Paint &paint) const
{
    return QColor::fromRgba(paint.in(m_spec.theme));
}

void ToastLayout::paint(QPainter &painter, QPointF topLeft) const
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(onPixels(painter, QRectF(topLeft, m_size)).topLeft());
    paintCard(painter);
    paintEdges(painter);
    paintIcon(painter, m_style.icon, m_icon);
    paintIcon(painter, m_style.logo, m_logo);
    paintTexts(painter);
    paintControls(painter);
    painter.restore();
}

/// The lower edges of the cards behind this one, each narrower and fainter than the one before.
void ToastLayout::paintEdges(QPainter &painter) const
{
    const QRectF card = onPixels(painter, m_card);
    const double radius = m_style.radius;
    const double opacity = painter.opacity();
    const QColor fill = colour(m_style.fillEnd.light ? m_style.fillEnd : m_style.fill);
    const QColor rim = over(colour(m_style.groupRim), fill);
    const auto rounded = [radius](const QRectF &rect, double grown) {
        QPainterPath path;
        path.addRoundedRect(
            rect.adjusted(-grown, -grown, grown, grown), radius + grown, radius + grown);
        return path;
    };
    QPainterPath before = rounded(card, 0); // what stands in front
    QPainterPath beforeAndRim = rounded(card, 1);
    for (int i = 1; i <= m_edges; ++i) {
        const double inset = i * m_style.groupInset;
        const QRectF rect = card.adjusted(inset, 0, -inset, i * m_style.groupStep);
        painter.setOpacity(opacity * (1 - i * m_style.groupFade));
        painter.fillPath(rounded(rect, 0).subtracted(before), rim);
        painter.fillPath(rounded(rect, -1).subtracted(beforeAndRim), fill);
        before = before.united(rounded(rect, 0));
        beforeAndRim = beforeAndRim.united(rounded(rect, 1));
    }
    painter.setOpacity(opacity);
}

void ToastLayout::paintCard(QPainter &painter) const
{
    const QRectF card = onPixels(painter, m_card);
    const double radius = m_style.radius;
    if (m_style.shadow.blur > 0)
        paintShadow(painter, card.translated(0, m_style.shadow.offset), radius, m_style.shadow.blur,
            colour(m_style.shadow.colour));

    // The stroke is a larger card behind the card: stroking a path takes ten times as long.
    const QColor fill = colour(m_style.fill);
    const QColor stroke = colour(m_style.stroke);
    const double width = stroke.alpha() > 0 ? hairline(painter) : 0;
    painter.setPen(Qt::NoPen);
    if (width > 0) {
        painter.setBrush(over(stroke, fill));
        painter.drawRoundedRect(card, radius, radius);
    }
    painter.setBrush(fill);
    if (m_style.fillEnd.light) {
        QLinearGradient glass(card.topLeft(), card.bottomLeft());
        glass.setColorAt(0, fill);
        glass.setColorAt(1, colour(m_style.fillEnd));
        painter.setBrush(glass);
    }
    painter.drawRoundedRect(
        card.adjusted(width, width, -width, -width), radius - width, radius - width);
}

void ToastLayout::paintIcon(QPainter &painter, const IconStyle &icon, const QRectF &place) const
{
    if (place.isEmpty())
        return;
    const QRectF rect = onPixels(painter, place);
    if (icon.shape == IconShape::LetterTile) {
        paintAppIcon(painter, rect, icon.radius, m_spec.appName);
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(icon.back));
    painter.drawRoundedRect(rect, icon.radius, icon.radius);
    if (icon.shape == IconShape::BellCircle)
        paintBell(painter, inner(rect, rect.width() * 2 / 3), colour(icon.glyph));
    else
        paintGlobe(
            painter, icon.back.light ? inner(rect, rect.width() / 2) : rect, colour(icon.glyph));
}

void ToastLayout::paintTexts(QPainter &painter) const
{
    for (const PlacedText *text : texts()) {
        if (text->style && text != &m_count)
            text->block.draw(painter, text->at, colour(text->style->colour));
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(m_style.time.colour));
    const double radius = 1.25 * m_spec.textScale;
    for (const QPointF &dot : m_dots)
        painter.drawEllipse(dot, radius, radius);
}

void ToastLayout::paintControls(QPainter &painter) const
{
    const QColor ink = colour(m_style.controlColour);
    if (!m_close.isEmpty())
        paintCross(painter, inner(m_close, m_style.controlGlyph), ink);
    if (!m_more.isEmpty())
        paintDots(painter, inner(m_more, m_style.controlGlyph), ink);
    if (!m_expander.isEmpty())
        paintExpander(painter, ink);
    if (m_count.style)
        m_count.block.draw(painter, m_count.at, colour(m_count.style->colour));
}

void ToastLayout::paintExpander(QPainter &painter, const QColor &ink) const
{
    QColor pill = ink;
    pill.setAlphaF(0.12f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pill);
    painter.drawRoundedRect(m_expander, m_expander.height() / 2, m_expander.height() / 2);
    // A number takes the start of the pill, the chevron its end.
    const double end = m_expander.height() / 2;
    const double wide = m_style.controlWidth > 0 ? m_style.controlWidth / 2 : end;
    const double x = m_spec.rightToLeft ? m_expander.left() + wide : m_expander.right() - wide;
    const QRectF chevron(x - 5, m_expander.center().y() - 5, 10, 10);
    painter.save();
    if (m_style.controls == Controls::Collapser) {
        painter.translate(chevron.center());
        painter.scale(1, -1);
        painter.translate(-chevron.center());
    }
    paintChevron(painter, chevron, ink);
    painter.restore();
}

} // namespace carillon::toasts
