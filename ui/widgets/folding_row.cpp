#include "widgets/folding_row.h"

#include "theme/metrics.h"

#include <QBoxLayout>
#include <QEvent>

#include <algorithm>

namespace carillon::widgets {
namespace {

int leastWidth(const QWidget *part)
{
    return std::max(part->minimumWidth(), part->minimumSizeHint().width());
}

} // namespace

FoldingRow::FoldingRow(QWidget *parent)
    : QWidget(parent)
    , m_box(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_box->setContentsMargins(0, 0, 0, 0);
    m_box->setSpacing(theme::metrics::grid);
}

void FoldingRow::add(QWidget *part, int stretch)
{
    m_parts.append(part);
    m_box->addWidget(part, stretch);
}

void FoldingRow::addSpace()
{
    m_box->addStretch(1);
}

bool FoldingRow::isFolded() const
{
    return m_box->direction() == QBoxLayout::TopToBottom;
}

QSize FoldingRow::minimumSizeHint() const
{
    int width = 0;
    for (const QWidget *part : m_parts)
        width = std::max(width, leastWidth(part));
    return {width, m_box->minimumSize().height()};
}

bool FoldingRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FoldingRow::fit()
{
    int wanted = 0;
    for (const QWidget *part : m_parts) {
        if (!part->isHidden())
            wanted += leastWidth(part) + (wanted > 0 ? m_box->spacing() : 0);
    }
    const auto direction = wanted <= width() ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (m_box->direction() == direction)
        return;
    m_box->setDirection(direction);
    updateGeometry();
}

} // namespace carillon::widgets
