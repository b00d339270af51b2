#include "widgets/row_delegate.h"

#include "base/bidi.h"
#include "theme/chosen_row.h"
#include "theme/fonts.h"
#include "theme/text_size.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace carillon::widgets {
namespace {

theme::RowPart partOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const bool isFirst = !table || table->horizontalHeader()->visualIndex(index.column()) == 0;
    return isFirst ? theme::RowPart::Start : theme::RowPart::Rest;
}

} // namespace

int RowDelegate::rowHeight()
{
    return theme::scaled(26);
}

void RowDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Colors &colors = theme::colors(theme::schemeOf(option.palette));
    painter->save();
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, colors.line);
    if (option.state & QStyle::State_Selected)
        theme::paintChosen(
            *painter, option.rect, colors, option.direction, partOf(option, index));
    const QRect inner = option.rect.adjusted(margin, 0, -margin, -1);
    paintCell({*painter, inner, colors, option}, index);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width() + 2 * margin, rowHeight()};
}

void RowDelegate::paintText(const Cell &cell, const QString &text, const QColor &color,
    const QFont &font, Qt::Alignment alignment)
{
    cell.painter.setFont(font);
    cell.painter.setPen(color);
    const QString shown
        = QFontMetrics(font).elidedText(isolated(text), Qt::ElideRight, cell.rect.width());
    cell.painter.drawText(cell.rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

void RowDelegate::paintText(const Cell &cell, const QString &text, const QColor &color)
{
    paintText(cell, text, color, cell.option.font);
}

void RowDelegate::paintChip(const Cell &cell, const QString &text, Tone tone)
{
    auto [ink, ground] = toneColors(tone, cell.colors);
    if (cell.option.state & QStyle::State_Selected && ground == cell.colors.accentTint)
        ground = cell.colors.panel;
    const QFont font = theme::uiFont(theme::metrics::smallText, QFont::Medium);
    const QFontMetrics metrics(font);
    const int width = std::min(metrics.horizontalAdvance(text) + 16, cell.rect.width());
    QRect chip(cell.rect.left(), 0, width, theme::scaled(18));
    chip.moveTop(cell.rect.center().y() - chip.height() / 2 + 1);
    chip = QStyle::visualRect(cell.option.direction, cell.rect, chip);
    cell.painter.setRenderHint(QPainter::Antialiasing);
    cell.painter.setPen(Qt::NoPen);
    cell.painter.setBrush(ground);
    cell.painter.drawRoundedRect(chip, chip.height() / 2.0, chip.height() / 2.0);
    cell.painter.setFont(font);
    cell.painter.setPen(ink);
    cell.painter.drawText(
        chip, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, chip.width() - 14));
}

} // namespace carillon::widgets
