#include "receiver/delivery_delegate.h"

#include "base/bidi.h"
#include "receiver/deliveries_model.h"
#include "receiver/fan_out_delegate.h"
#include "theme/chosen_row.h"
#include "theme/fonts.h"
#include "theme/text_size.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

namespace carillon::receiver {
namespace {

using theme::metrics::grid;
using theme::metrics::halfGrid;
using theme::metrics::paneMargin;

int firstLine()
{
    return theme::scaled(24);
}

QFont reasonFont()
{
    return theme::uiFont(theme::metrics::smallText);
}

QRect wrapped(const QString &reason, int width)
{
    return QFontMetrics(reasonFont())
        .boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, reason);
}

// A list view gives a delegate no width of its own to wrap in.
int widthOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * paneMargin;
}

int sideOf(const QStyleOptionViewItem &option, Qt::Alignment side)
{
    return int(QStyle::visualAlignment(option.direction, side) | Qt::AlignAbsolute);
}

} // namespace

QSize DeliveryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString reason = index.data(DeliveriesModel::ReasonRole).toString();
    return {theme::scaled(120),
        halfGrid + firstLine() + wrapped(reason, widthOf(option)).height() + grid};
}

void DeliveryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const theme::Colors &colors = theme::colors(theme::schemeOf(option.palette));
    painter->save();
    painter->fillRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1, colors.line);
    if (option.state & QStyle::State_Selected)
        theme::paintChosen(*painter, option.rect, colors, option.direction);
    const QRect inner = option.rect.adjusted(paneMargin, halfGrid, -paneMargin, -halfGrid);
    const QRect line(inner.left(), inner.top(), inner.width(), firstLine());
    const auto placed
        = [&](const QRect &part) { return QStyle::visualRect(option.direction, inner, part); };

    const QString time = index.data(DeliveriesModel::TimeRole).toString();
    const QFont mono = theme::monoFont(theme::metrics::smallText);
    painter->setFont(mono);
    painter->setPen(colors.secondaryText);
    painter->drawText(
        line, sideOf(option, Qt::AlignRight) | Qt::AlignVCenter | Qt::TextSingleLine, time);
    const int timeWidth = time.isEmpty() ? 0 : QFontMetrics(mono).horizontalAdvance(time) + grid;

    const QString word = index.data(DeliveriesModel::WordRole).toString();
    const int chip = FanOutDelegate::chipWidth(word) + grid;
    const QFont font = theme::uiFont(theme::metrics::bodyText, QFont::DemiBold);
    const QString name = index.data(DeliveriesModel::DeviceRole).toString();
    const int room = line.width() - timeWidth;
    const int nameWidth = std::min(
        QFontMetrics(font).horizontalAdvance(name) + 1, std::max(room - chip - grid, room / 3));
    painter->setFont(font);
    painter->setPen(colors.text);
    painter->drawText(placed({line.left(), line.top(), nameWidth, line.height()}),
        sideOf(option, Qt::AlignLeft) | Qt::AlignVCenter | Qt::TextSingleLine,
        QFontMetrics(font).elidedText(isolated(name), Qt::ElideRight, nameWidth));
    FanOutDelegate::paintDelivery(*painter,
        placed(
            {line.left() + nameWidth + grid, line.top(), room - nameWidth - grid, line.height()}),
        word, index.data(DeliveriesModel::LookRole).value<Look>(), option);

    painter->setFont(reasonFont());
    painter->setPen(colors.secondaryText);
    painter->drawText(inner.adjusted(0, firstLine(), 0, halfGrid),
        sideOf(option, Qt::AlignLeft) | Qt::AlignTop | Qt::TextWordWrap,
        isolated(index.data(DeliveriesModel::ReasonRole).toString()));
    painter->restore();
}

} // namespace carillon::receiver
