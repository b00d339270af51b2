#include "theme/focus_ring.h"

#include "theme/metrics.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>

namespace carillon::theme {

int ringWidth(const Colors &colors)
{
    return isHighContrast(colors) ? 3 : 2;
}

void paintRing(
    QPainter &painter, const QRectF &rect, const QColor &color, const Colors &colors, qreal radius)
{
    const qreal half = ringWidth(colors) / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2 * half));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
    painter.restore();
}

bool FocusRing::suits(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    const Qt::WindowType window = widget->window()->windowType();
    return area && widget->focusPolicy() != Qt::NoFocus && !widget->property("field").toBool()
        && window != Qt::Popup && window != Qt::ToolTip;
}

void FocusRing::giveTo(QWidget *widget)
{
    if (!widget->findChild<FocusRing *>(QString(), Qt::FindDirectChildrenOnly))
        new FocusRing(widget); // the widget's
}

FocusRing::FocusRing(QWidget *widget)
    : QWidget(widget)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    widget->installEventFilter(this);
    fit();
}

bool FocusRing::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
    case QEvent::FocusOut:
    case QEvent::Resize:
        fit();
        break;
    default:
        break;
    }
    return false;
}

void FocusRing::fit()
{
    setGeometry(parentWidget()->rect());
    setVisible(parentWidget()->hasFocus());
    raise();
}

void FocusRing::paintEvent(QPaintEvent *)
{
    const Colors &colors = colorsOf(this);
    QPainter painter(this);
    paintRing(painter, rect(), colors.focus, colors, metrics::halfGrid);
}

} // namespace carillon::theme
