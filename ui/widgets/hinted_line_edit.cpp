#include "widgets/hinted_line_edit.h"

#include "theme/metrics.h"
#include "theme/palette.h"
#include "widgets/hint_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

#include <limits>

namespace carillon::widgets {
namespace {

constexpr int leastText = 96;
constexpr qsizetype longestMeasured = 300; ///< characters; more than any field is wide

} // namespace

HintedLineEdit::HintedLineEdit(QWidget *parent)
    : QLineEdit(parent)
    , m_row(new QHBoxLayout(this))
    , m_hint(new HintLabel(this))
{
    setMaxLength(std::numeric_limits<int>::max()); // a cut text would be written back cut
    setFixedHeight(theme::metrics::controlHeight);
    m_row->setContentsMargins(0, 0, theme::metrics::grid, 0);
    m_row->setSpacing(theme::metrics::halfGrid);
    m_row->addStretch();
    m_row->addWidget(m_hint);
    connect(this, &QLineEdit::textChanged, this, &HintedLineEdit::reserveRoom);
}

void HintedLineEdit::setHint(const QString &hint)
{
    m_fullHint = hint;
    setAccessibleDescription(hint);
    reserveRoom();
}

void HintedLineEdit::setSuffix(const QString &suffix)
{
    m_suffix = suffix;
    update();
}

void HintedLineEdit::addControl(QWidget *control)
{
    m_row->addWidget(control);
    m_row->setContentsMargins(0, 0, 2, 0);
    m_controlsWidth += control->sizeHint().width() + theme::metrics::halfGrid;
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

void HintedLineEdit::reserveRoom()
{
    const QFontMetrics metrics = fontMetrics();
    int ink = metrics.horizontalAdvance(text().left(longestMeasured)) + 4 * theme::metrics::grid;
    if (!m_suffix.isEmpty())
        ink += metrics.horizontalAdvance(m_suffix) + theme::metrics::grid;
    const int room = width() - m_controlsWidth;
    m_hint->setText(m_fullHint);
    if (room - m_hint->sizeHint().width() < ink)
        m_hint->setText(m_fullHint.section(QStringLiteral(" · "), 0, 0));
    if (room - m_hint->sizeHint().width() < ink && room >= ink)
        m_hint->setText({}); // the text fits, but only alone
    const int wanted = m_hint->text().isEmpty() ? 0 : m_hint->sizeHint().width() + theme::metrics::grid;
    const bool fits = wanted > 0 && width() - wanted - m_controlsWidth >= leastText;
    m_hint->setVisible(fits);
    const QMargins margins(0, 0, (fits ? wanted : 0) + m_controlsWidth, 0);
    if (textMargins() != margins)
        setTextMargins(margins);
}

} // namespace carillon::widgets
