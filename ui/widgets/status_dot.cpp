#include "widgets/status_dot.h"

#include "theme/palette.h"
#include "theme/text_size.h"

#include <QPainter>

namespace carillon::widgets {

StatusDot::StatusDot(QWidget *parent)
    : QWidget(parent)
{
    theme::follow(this, [this] { setFixedSize(sizeHint()); });
}

QSize StatusDot::sizeHint() const
{
    return {theme::scaled(8), theme::scaled(8)};
}

void StatusDot::setOn(bool on)
{
    m_on = on;
    update();
}

void StatusDot::paintEvent(QPaintEvent *)
{
    const theme::Colors &colors = theme::colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF disc = QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(m_on ? QPen(Qt::NoPen) : QPen(colors.secondaryText, 1.5));
    painter.setBrush(m_on ? QBrush(colors.success) : QBrush(Qt::NoBrush));
    painter.drawEllipse(disc);
}

} // namespace carillon::widgets
