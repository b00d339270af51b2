#include "widgets/hinted_line_edit.h"

#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/text_size.h"
#include "widgets/hint_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

#include <algorithm>
#include <limits>

namespace carillon::widgets {
namespace {

constexpr int leastText = 96;
constexpr int frame = 24; // border, padding and cursor beside the text

} // namespace

HintedLineEdit::HintedLineEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_row(new QHBoxLayout(this))
    , m_hint(new HintLabel(this))
{
    setMaxLength(std::numeric_limits<int>::max()); // a cut text would be written back cut
    theme::fixHeight(this, theme::metrics::controlHeight);
    m_row->setSpacing(theme::metrics::halfGrid);
    m_row->addStretch();
    m_row->addWidget(m_hint);
    connect(this, &QLineEdit::textChanged, this, &HintedLineEdit::reserveRoom);
}

void HintedLineEdit::setHint(const QString &hint, const QString &brief)
{
    m_fullHint = hint;
    m_briefHint = brief;
    setAccessibleDescription(hint);
    reserveRoom();
}

QString HintedLineEdit::hint() const
{
    return m_fullHint;
}

void HintedLineEdit::setSuffix(const QString &suffix)
{
    m_suffix = suffix;
    update();
}

void HintedLineEdit::addControl(QWidget *control)
{
    m_row->addWidget(control);
    const int width = std::min(control->sizeHint().width(), control->maximumWidth());
    m_controlsWidth += width + theme::metrics::halfGrid;
    reserveRoom();
}

void HintedLineEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_suffix.isEmpty() || text().isEmpty())
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const int innerMargin = 2; // QLineEdit's own, in front of its text
    QRect area = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    area = area.marginsRemoved(textMargins());
    area.setLeft(area.left() + innerMargin + fontMetrics().horizontalAdvance(text()) + theme::metrics::grid);
    if (fontMetrics().horizontalAdvance(m_suffix) > area.width())
        return;
    QPainter painter(this);
    painter.setPen(theme::colorsOf(this).secondaryText);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter, m_suffix);
}

void HintedLineEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    reserveRoom();
}

// The room a hint takes, 0 if it does not fit.
int HintedLineEdit::roomFor(const QString &hint, int textWidth)
{
    m_hint->setText(hint);
    const int wanted = hint.isEmpty() ? 0 : m_hint->sizeHint().width() + theme::metrics::grid;
    return width() - wanted - m_controlsWidth >= textWidth ? wanted : 0;
}

void HintedLineEdit::reserveRoom()
{
    const bool whole = !m_briefHint.isEmpty();
    const int textWidth = whole ? fontMetrics().horizontalAdvance(text()) + frame : leastText;
    int wanted = roomFor(m_fullHint, textWidth);
    if (wanted == 0 && whole)
        wanted = roomFor(m_briefHint, textWidth);
    const bool fits = wanted > 0;
    m_hint->setVisible(fits);
    putAtEnd((fits ? wanted : 0) + m_controlsWidth);
}

// The hint stands where the text does not begin, which goes by the text's own direction: host names
// run from left to right in any window.
void HintedLineEdit::putAtEnd(int room)
{
    const bool isLeft = isRightToLeft() && text().isRightToLeft();
    const bool isMirrored = isRightToLeft() != isLeft; // against what the window does to rows
    m_row->setDirection(isMirrored ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight);
    const int edge = m_controlsWidth > 0 ? 2 : theme::metrics::grid;
    m_row->setContentsMargins(isLeft ? edge : 0, 0, isLeft ? 0 : edge, 0);
    const QMargins margins(isLeft ? room : 0, 0, isLeft ? 0 : room, 0);
    if (textMargins() != margins)
        setTextMargins(margins);
}

} // namespace carillon::widgets
