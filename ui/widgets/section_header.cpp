#include "widgets/section_header.h"

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace carillon::widgets {

SectionHeader::SectionHeader(const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_hint(new ElidedLabel(this))
    , m_row(new QHBoxLayout(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(theme::uiFont(theme::bodyText, QFont::DemiBold));
    m_hint->setFont(theme::uiFont(theme::smallText));
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::grid);
    m_row->addWidget(m_title);
    m_row->addWidget(m_hint, 1);
    setTitle(title);
    setHint(hint);
    tintHint();
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void SectionHeader::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void SectionHeader::addControl(QWidget *control)
{
    m_row->addWidget(control, 0, Qt::AlignVCenter);
}

void SectionHeader::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tintHint();
}

void SectionHeader::tintHint()
{
    QPalette palette = m_hint->palette();
    palette.setColor(QPalette::WindowText, theme::colorsOf(this).secondaryText);
    m_hint->setPalette(palette);
}

} // namespace carillon::widgets
