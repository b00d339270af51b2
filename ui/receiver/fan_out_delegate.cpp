#include "receiver/fan_out_delegate.h"

#include "base/bidi.h"
#include "receiver/fan_out_model.h"
#include "theme/fonts.h"
#include "theme/text_size.h"

#include <QPainter>
#include <QStyle>

namespace carillon::receiver {
namespace {

constexpr int sideMargin = 6;
constexpr int glyphGap = 4;

QFont chipFont()
{
    return theme::uiFont(theme::metrics::smallText, QFont::Medium);
}

int glyphSide()
{
    return theme::scaled(12);
}

} // namespace

int FanOutDelegate::chipWidth(const QString &word)
{
    return 2 * sideMargin + glyphSide() + glyphGap
        + QFontMetrics(chipFont()).horizontalAdvance(word) + 1;
}

QRect FanOutDelegate::paintDelivery(QPainter &painter, const QRect &rect, const QString &word,
    Look look, const QStyleOptionViewItem &option)
{
    const theme::Colors &colors = theme::colors(theme::schemeOf(option.palette));
    auto [ink, ground] = widgets::toneColors(look.tone, colors);
    if (option.state & QStyle::State_Selected && ground == colors.accentTint)
        ground = colors.panel;
    const int tall = theme::scaled(18);
    const QRect chip(rect.left(), rect.center().y() - tall / 2 + 1,
        std::min(chipWidth(word), rect.width()), tall);
    const auto placed
        = [&](const QRect &part) { return QStyle::visualRect(option.direction, rect, part); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    // What is not for the device at all stays without a ground: the matrix shows what happened.
    if (look.tone != widgets::Tone::Neutral) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(placed(chip), tall / 2.0, tall / 2.0);
    }
    const int side = glyphSide();
    const QRect glyph(
        chip.left() + sideMargin, chip.center().y() - side / 2 + (side % 2), side, side);
    paintGlyph(painter, look.glyph, placed(glyph), ink);
    const QFont font = chipFont();
    QRect text = chip.adjusted(sideMargin + side + glyphGap, 0, -sideMargin + 3, 0);
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(placed(text),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter
            | Qt::AlignAbsolute)
            | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(isolated(word), Qt::ElideRight, text.width()));
    painter.restore();
    return placed(chip);
}

void FanOutDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    if (index.column() == FanOutModel::Time) {
        paintText(cell, text, cell.colors.secondaryText, theme::monoFont());
        return;
    }
    if (index.column() == FanOutModel::Title) {
        const bool quiet = index.data(FanOutModel::RawRole).toBool()
            || index.data(FanOutModel::ExpiredRole).toBool();
        paintText(cell, isolated(text), quiet ? cell.colors.secondaryText : cell.colors.text);
        return;
    }
    const QVariant look = index.data(FanOutModel::LookRole);
    if (look.isValid())
        paintDelivery(
            cell.painter, cell.rect.adjusted(-5, 0, 5, 0), text, look.value<Look>(), cell.option);
}

} // namespace carillon::receiver
