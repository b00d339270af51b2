// The painting half of ToastLayout; toast_layout.cpp measures.

#include "toasts/toast_layout.h"

#include "toasts/app_icon.h"
#include "toasts/glyphs.h"
#include "toasts/shadow.h"

#include <QPainter>

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
    paintIcon(painter);
    paintTexts(painter);
    paintControls(painter);
    painter.restore();
}

void ToastLayout::paintCard(QPainter &painter) const
{
    const QRectF card = onPixels(painter, QRectF(QPointF(), m_size));
    const double radius = m_style.radius;
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
    painter.drawRoundedRect(
        card.adjusted(width, width, -width, -width), radius - width, radius - width);
}

void ToastLayout::paintIcon(QPainter &painter) const
{
    const IconStyle &icon = m_style.icon;
    const QRectF rect = onPixels(painter, m_icon);
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
        paintGlobe(painter, inner(rect, rect.width() / 2), colour(icon.glyph));
}

void ToastLayout::paintTexts(QPainter &painter) const
{
    m_header.draw(painter, m_headerAt, colour(m_style.header.colour));
    m_title.draw(painter, m_titleAt, colour(m_style.title.colour));
    m_body.draw(painter, m_bodyAt, colour(m_style.body.colour));
    m_time.draw(painter, m_timeAt, colour(m_style.time.colour));
    if (!m_dot.isNull()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour(m_style.time.colour));
        const double radius = 1.25 * m_spec.textScale;
        painter.drawEllipse(m_dot, radius, radius);
    }
}

void ToastLayout::paintControls(QPainter &painter) const
{
    const QColor ink = colour(m_style.controlColour);
    if (!m_close.isEmpty())
        paintCross(painter, inner(m_close, m_style.controlGlyph), ink);
    if (!m_more.isEmpty())
        paintDots(painter, inner(m_more, m_style.controlGlyph), ink);
    if (m_expander.isEmpty())
        return;
    QColor pill = ink;
    pill.setAlphaF(0.12f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pill);
    painter.drawRoundedRect(m_expander, m_expander.height() / 2, m_expander.height() / 2);
    paintChevron(painter, inner(m_expander, 10), ink);
}

} // namespace carillon::toasts
