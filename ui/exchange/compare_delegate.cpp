#include "exchange/compare_delegate.h"

#include "exchange/compare_model.h"
#include "theme/fonts.h"

#include <QPainter>

namespace carillon::exchange {

using namespace Qt::StringLiterals;
using Kind = CompareRow::Kind;

namespace {

constexpr int signWidth = 22;
constexpr int barWidth = 3;

struct Inks {
    QColor sign;
    QColor ground;
};

Inks inksOf(Kind kind, bool isLeft, const theme::Colors &colors)
{
    switch (kind) {
    case Kind::Changed:
        return {colors.warning, colors.warningTint};
    case Kind::OnlyLeft:
        return isLeft ? Inks{colors.error, colors.errorTint} : Inks{{}, colors.sunken};
    case Kind::OnlyRight:
        return isLeft ? Inks{{}, colors.sunken} : Inks{colors.success, colors.successTint};
    default:
        return {};
    }
}

} // namespace

void CompareDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, const theme::Colors &colors)
{
    const QRect place = option.rect.adjusted(theme::metrics::grid, 0, -theme::metrics::grid, 0);
    const bool isName = index.column() == CompareModel::Left;
    const QFont font = theme::uiFont(isName ? theme::metrics::bodyText : theme::metrics::smallText,
        isName ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(isName ? colors.text : colors.secondaryText);
    const auto side = QStyle::visualAlignment(option.direction, Qt::AlignLeft);
    painter.drawText(place, int(side | Qt::AlignVCenter),
        QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, place.width()));
}

// Lines of HTTP and JSON run from left to right, whatever the window does.
void CompareDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Colors &colors = theme::colors(theme::schemeOf(option.palette));
    const Kind kind = Kind(index.data(CompareModel::KindRole).toInt());
    const bool isLeft = index.column() == CompareModel::Left;
    const bool isChosen = option.state & QStyle::State_Selected;
    painter->save();
    const auto [sign, ground] = inksOf(kind, isLeft, colors);
    if (kind == Kind::Heading)
        painter->fillRect(option.rect, colors.window);
    else if (ground.isValid())
        painter->fillRect(option.rect, ground);
    else if (isChosen)
        painter->fillRect(option.rect, colors.accentTint);
    if (isChosen) {
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(barWidth, option.rect.height())), colors.accent);
        painter->fillRect(
            QRect(option.rect.bottomLeft(), QSize(option.rect.width(), 1)), colors.accent);
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(option.rect.width(), 1)), colors.accent);
    }
    if (kind == Kind::Heading) {
        paintHeading(*painter, option, index, colors);
    } else {
        const QFont font = theme::monoFont();
        painter->setFont(font);
        painter->setPen(sign);
        const QRect signPlace(
            option.rect.left() + barWidth, option.rect.top(), signWidth, option.rect.height());
        if (sign.isValid())
            painter->drawText(signPlace, Qt::AlignCenter, signOf(kind, isLeft));
        painter->setPen(colors.text);
        const QRect text = option.rect.adjusted(barWidth + signWidth, 0, -theme::metrics::grid, 0);
        painter->setLayoutDirection(Qt::LeftToRight);
        painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, text.width()));
    }
    const bool isMirrored = option.direction == Qt::RightToLeft;
    if (isLeft)
        painter->fillRect(isMirrored ? option.rect.left() : option.rect.right(), option.rect.top(),
            1, option.rect.height(), colors.line);
    painter->restore();
}

} // namespace carillon::exchange
