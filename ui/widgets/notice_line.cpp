#include "widgets/notice_line.h"

#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/style_sheet.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace carillon::widgets {

using namespace Qt::StringLiterals;

NoticeLine::NoticeLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::metrics::halfGrid);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    theme::follow(m_icon, [this] { paintIcon(); });
    hide();
}

void NoticeLine::show(Tone tone, const QString &sentence)
{
    m_tone = tone;
    const bool isError = tone == Tone::Error;
    m_text->setText(sentence.isEmpty() ? QString()
            : isError                  ? tr("Error: %1").arg(sentence)
                                       : tr("Warning: %1").arg(sentence));
    theme::setStyleProperty(m_text, "tone", isError ? u"error"_s : u"warning"_s);
    paintIcon();
    setVisible(!sentence.isEmpty());
}

QString NoticeLine::text() const
{
    return m_text->text();
}

void NoticeLine::paintIcon()
{
    const int side = theme::scaled(theme::metrics::iconSize);
    const QIcon icon
        = theme::icon(toneIcon(m_tone), toneColors(m_tone, theme::colorsOf(this)).text);
    m_icon->setPixmap(icon.pixmap(QSize(side, side), devicePixelRatioF()));
}

void NoticeLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

} // namespace carillon::widgets
