#include "widgets/hint_label.h"

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palette.h"

#include <QPainter>

namespace carillon::widgets {

HintLabel::HintLabel(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void HintLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    updateGeometry();
    update();
}

QSize HintLabel::sizeHint() const
{
    const QFontMetrics metrics(theme::uiFont(theme::metrics::smallText));
    return {metrics.horizontalAdvance(m_text), metrics.height()};
}

void HintLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(theme::uiFont(theme::metrics::smallText));
    painter.setPen(theme::colorsOf(this).secondaryText);
    painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, m_text);
}

} // namespace carillon::widgets
