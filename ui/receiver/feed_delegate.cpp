#include "receiver/feed_delegate.h"

#include "theme/fonts.h"

#include <QPainter>
#include <QPainterPath>

namespace carillon::receiver {

void FeedDelegate::paintCell(const Cell &cell, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    switch (index.column()) {
    case FeedModel::Time:
        paintText(cell, text, cell.colors.text, theme::monoFont());
        break;
    case FeedModel::State:
        paintState(cell, index);
        break;
    case FeedModel::Windows:
    case FeedModel::Ios:
    case FeedModel::Android:
    case FeedModel::Web:
        paintMark(cell, index.data(FeedModel::MarkRole).value<Mark>());
        break;
    case FeedModel::Title:
        paintText(cell, text,
            index.data(FeedModel::RawRole).toBool() ? cell.colors.secondaryText : cell.colors.text);
        break;
    case FeedModel::Expires:
        paintText(cell, text, cell.colors.secondaryText);
        break;
    default:
        paintText(cell, text, cell.colors.text);
    }
}

void FeedDelegate::paintState(const Cell &cell, const QModelIndex &index)
{
    widgets::Tone tone = widgets::Tone::Neutral;
    switch (index.data(FeedModel::StateRole).value<FeedState>()) {
    case FeedState::Unread:
        tone = widgets::Tone::Accent;
        break;
    case FeedState::Opened:
    case FeedState::Dismissed:
        tone = widgets::Tone::Success;
        break;
    case FeedState::Snoozed:
    case FeedState::Expired:
        tone = widgets::Tone::Warning;
        break;
    case FeedState::Read:
        break;
    }
    paintChip(cell, index.data().toString(), tone);
}

// A tick, a cross or a dash; drawn, so that no font has to have them.
void FeedDelegate::paintMark(const Cell &cell, Mark mark)
{
    const QPointF c = QRectF(cell.rect).center();
    QPainterPath path;
    QColor color = cell.colors.secondaryText;
    switch (mark) {
    case Mark::None:
        return;
    case Mark::Delivered:
        color = cell.colors.text;
        path.moveTo(c + QPointF(-4, 0.5));
        path.lineTo(c + QPointF(-1.2, 3.3));
        path.lineTo(c + QPointF(4.2, -3.2));
        break;
    case Mark::Undelivered:
        color = cell.colors.warning;
        path.moveTo(c + QPointF(-3, -3));
        path.lineTo(c + QPointF(3, 3));
        path.moveTo(c + QPointF(3, -3));
        path.lineTo(c + QPointF(-3, 3));
        break;
    case Mark::NotTargeted:
        path.moveTo(c + QPointF(-3.5, 0));
        path.lineTo(c + QPointF(3.5, 0));
        break;
    }
    cell.painter.setRenderHint(QPainter::Antialiasing);
    cell.painter.setPen(QPen(color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    cell.painter.setBrush(Qt::NoBrush);
    cell.painter.drawPath(path);
}

} // namespace carillon::receiver
