// What is no text in a ToastLayout: icons, controls, the edges of a group; and its mirror image.

#include "toasts/toast_layout.h"

#include <algorithm>
#include <cmath>

namespace carillon::toasts {

using namespace platforms;

namespace {

constexpr double countGap = 3; ///< between a number in the pill and its chevron

QRectF centred(QPointF middle, double width, double height)
{
    return {middle.x() - width / 2, middle.y() - height / 2, width, height};
}

QRectF mirrored(const QRectF &rect, double width)
{
    return {width - rect.right(), rect.y(), rect.width(), rect.height()};
}

} // namespace

void ToastLayout::arrangeIcon(const IconStyle &icon, QRectF &place, double textTop)
{
    const double size = icon.size;
    if (size <= 0)
        return;
    switch (icon.place) {
    case IconPlace::HeaderRow:
        place = QRectF(m_style.padding.left, std::round(m_headerMiddle - size / 2), size, size);
        return;
    case IconPlace::Leading:
        place = QRectF(m_style.padding.left, m_card.center().y() - size / 2, size, size);
        return;
    case IconPlace::LeadingTop:
        place = QRectF(m_style.padding.left, textTop, size, size);
        return;
    case IconPlace::Trailing:
        place = QRectF(m_style.width - m_style.padding.right - size, textTop, size, size);
        return;
    }
}

void ToastLayout::arrangeControls()
{
    const double cell = m_style.controlCell;
    const double right = m_style.width - m_style.controlInset;
    switch (m_style.controls) {
    case Controls::None:
        return;
    case Controls::MoreAndClose:
        m_more = centred({right - 1.5 * cell, m_headerMiddle}, cell, cell);
        [[fallthrough]];
    case Controls::Close:
        m_close = centred({right - cell / 2, m_headerMiddle}, cell, cell);
        return;
    case Controls::Expander:
    case Controls::Collapser:
        break;
    }
    const double high = m_style.controlGlyph;
    const double wide = m_style.controlWidth > 0 ? m_style.controlWidth : m_style.controlGlyph;
    const bool inRow = m_style.headerText != HeaderText::None;
    m_expander
        = centred({right - cell / 2, inRow ? m_headerMiddle : m_card.center().y()}, wide, high);
    if (m_count.block.lineCount() == 0)
        return;
    const double number = std::ceil(m_count.block.naturalWidth()) + countGap;
    m_expander.setLeft(m_expander.left() - number);
    m_count.at
        = {m_expander.left() + high / 3, m_expander.center().y() - m_count.block.height() / 2};
}

/// Edges of the others under the card, and how many there are.
void ToastLayout::arrangeEdges()
{
    if (m_style.groupStyle != GroupStyle::Edges || m_spec.grouped.isEmpty())
        return;
    const int more = int(m_spec.grouped.size());
    m_edges = std::min<int>(more, m_style.groupShown);
    const double bottom = m_card.bottom() + m_edges * m_style.groupStep;
    const QString text = m_spec.appName.isEmpty()
        ? tr("%n more", nullptr, more)
        : tr("%n more from %1", nullptr, more).arg(m_spec.appName);
    const double left = m_style.padding.left;
    m_count = placed(text, m_style.groupText, {left, bottom + m_style.groupStep},
        m_style.width - 2 * left, start());
    m_size.setHeight(m_count.at.y() + m_count.block.height());
}

/// Turns the card round for an interface written from right to left.
void ToastLayout::mirror()
{
    const double width = m_style.width;
    for (PlacedText *text : texts())
        text->at.setX(width - text->at.x() - text->block.columnWidth());
    // A number in the pill is aligned to the left of its column all the same.
    if (m_style.groupStyle == GroupStyle::Lines && m_count.block.lineCount() > 0)
        m_count.at.rx() += m_count.block.columnWidth() - m_count.block.naturalWidth();
    for (QPointF &dot : m_dots)
        dot.setX(width - dot.x());
    for (QRectF *rect : {&m_icon, &m_logo, &m_close, &m_more, &m_expander}) {
        if (!rect->isEmpty())
            *rect = mirrored(*rect, width);
    }
}

std::vector<ToastLayout::PlacedText *> ToastLayout::texts()
{
    std::vector<PlacedText *> all{&m_header, &m_title, &m_body, &m_time, &m_attribution, &m_count};
    for (PlacedText &line : m_lines)
        all.push_back(&line);
    return all;
}

std::vector<const ToastLayout::PlacedText *> ToastLayout::texts() const
{
    std::vector<const PlacedText *> all{
        &m_header, &m_title, &m_body, &m_time, &m_attribution, &m_count};
    for (const PlacedText &line : m_lines)
        all.push_back(&line);
    return all;
}

QList<QRectF> ToastLayout::textAreas() const
{
    QList<QRectF> areas;
    for (const PlacedText *text : texts()) {
        if (text->block.lineCount() > 0)
            areas.append(QRectF(text->at, QSizeF(text->block.columnWidth(), text->block.height())));
    }
    return areas;
}

} // namespace carillon::toasts
