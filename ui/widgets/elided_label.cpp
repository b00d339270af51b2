#include "widgets/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace carillon::widgets {

ElidedLabel::ElidedLabel(QWidget *parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

ElidedLabel::ElidedLabel(const QString &text, QWidget *parent)
    : ElidedLabel(parent)
{
    setText(text);
}

void ElidedLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 1, fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const int least = fontMetrics().horizontalAdvance(QStringLiteral("mm…"));
    return {qMin(sizeHint().width(), least), fontMetrics().height()};
}

QString ElidedLabel::shown() const
{
    const QString line = QString(m_text).replace(u'\n', u' ');
    return fontMetrics().elidedText(line, m_mode, contentsRect().width());
}

void ElidedLabel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    const QString text = shown();
    const auto side = text.isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(contentsRect(), int(side | Qt::AlignAbsolute | Qt::AlignVCenter), text);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && toolTip().isEmpty()) {
        const bool cut = shown() != m_text;
        // The text is a person's: escaped, so that it cannot be taken for markup.
        if (cut)
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(),
                QStringLiteral("<p>%1</p>").arg(m_text.toHtmlEscaped()), this);
        return cut;
    }
    return QFrame::event(event);
}

} // namespace carillon::widgets
