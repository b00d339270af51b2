#include "receiver/feed_pill.h"

#include "theme/focus_ring.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/text_size.h"

#include <QEvent>
#include <QPainter>

namespace carillon::receiver {

using namespace Qt::StringLiterals;

FeedPill::FeedPill(QWidget *over)
    : QPushButton(over)
{
    setObjectName(u"feedPill"_s);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(tr("Go up to them (Home)"));
    over->installEventFilter(this);
    hide();
}

void FeedPill::setCount(int count)
{
    setVisible(count > 0);
    if (count == 0)
        return;
    setText(tr("↑ %Ln new", nullptr, count));
    setAccessibleName(tr("New notifications: %L1; go up to them").arg(count));
    place();
}

QSize FeedPill::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 3 * theme::metrics::grid,
        theme::scaled(theme::metrics::chipHeight + theme::metrics::halfGrid)};
}

void FeedPill::place()
{
    const QSize size = sizeHint();
    setGeometry((parentWidget()->width() - size.width()) / 2,
        theme::scaled(theme::metrics::controlHeight) + theme::metrics::grid, size.width(),
        size.height());
    raise();
}

bool FeedPill::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QPushButton::eventFilter(watched, event);
}

void FeedPill::paintEvent(QPaintEvent *)
{
    const theme::Colors &colors = theme::colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ground = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(colors.accent);
    painter.setBrush(colors.accent);
    painter.drawRoundedRect(ground, ground.height() / 2, ground.height() / 2);
    if (hasFocus()) // inside, where the ring stands out from the pill on both sides
        theme::paintRing(painter, ground.adjusted(2, 2, -2, -2), colors.onAccent, colors,
            ground.height() / 2 - 2);
    painter.setPen(colors.onAccent);
    painter.drawText(rect(), Qt::AlignCenter, text());
}

} // namespace carillon::receiver
