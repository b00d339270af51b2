#include "widgets/section_header.h"

#include "theme/fonts.h"
#include "widgets/elided_label.h"

#include <QHBoxLayout>
#include <QLabel>

namespace carillon::widgets {

using namespace theme::metrics;

SectionHeader::SectionHeader(const QString &title, const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new QLabel)
    , m_hint(new ElidedLabel)
{
    m_title->setTextFormat(Qt::PlainText);
    theme::useUiFont(m_title, bodyText, QFont::DemiBold);
    theme::useUiFont(m_hint, smallText);
    m_hint->setColorRole(QPalette::PlaceholderText);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(grid);
    m_row->addWidget(m_title);
    m_row->addWidget(m_hint, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setTitle(title);
    setHint(hint);
}

void SectionHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void SectionHeader::setHint(const QString &hint)
{
    m_hint->setText(hint);
}

void SectionHeader::addBesideTitle(QWidget *widget)
{
    m_row->insertWidget(m_beside++, widget);
}

void SectionHeader::addTrailing(QWidget *widget)
{
    m_row->addWidget(widget);
}

} // namespace carillon::widgets
