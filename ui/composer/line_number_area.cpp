#include "composer/line_number_area.h"

#include "composer/json_folding.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palette.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace carillon::composer {
namespace {

constexpr int fewestDigits = 2;
constexpr int foldWidth = 14;
constexpr int foldMark = 3; // half of its width

} // namespace

LineNumberArea::LineNumberArea(JsonEditor *editor)
    : QWidget(editor)
    , m_editor(editor)
{
    theme::useMonoFont(this, theme::metrics::smallText);
    setCursor(Qt::ArrowCursor);
}

QSize LineNumberArea::sizeHint() const
{
    const int digits = std::max(fewestDigits, int(QString::number(m_editor->blockCount()).size()));
    return {theme::metrics::grid + fontMetrics().horizontalAdvance(u'0') * digits + foldWidth, 0};
}

void LineNumberArea::paintEvent(QPaintEvent *event)
{
    const theme::Colors &colors = theme::colorsOf(m_editor);
    QPainter painter(this);
    painter.fillRect(event->rect(), colors.panel);
    const int current = m_editor->textCursor().blockNumber();
    for (const JsonEditor::VisibleLine &line : m_editor->visibleLines()) {
        const QRect row(0, line.rect.top(), width(), line.rect.height());
        if (!row.intersects(event->rect()))
            continue;
        if (line.number == current)
            painter.fillRect(row, colors.accentTint);
        painter.setPen(line.number == current ? colors.text : colors.secondaryText);
        const QRect first(0, row.top(), width() - foldWidth, line.firstLineHeight);
        painter.drawText(
            first, Qt::AlignRight | Qt::AlignVCenter, QString::number(line.number + 1));
        paintFold(painter, line);
    }
}

// A triangle: down where a bracket is open, towards the text where it is folded.
void LineNumberArea::paintFold(QPainter &painter, const JsonEditor::VisibleLine &line) const
{
    const QTextBlock block = m_editor->document()->findBlockByNumber(line.number);
    const JsonFolding *folding = m_editor->folding();
    if (!JsonFolding::opensBracket(block))
        return;
    const QPointF middle(width() - foldWidth / 2.0, line.rect.top() + line.firstLineHeight / 2.0);
    const bool folded = folding->isFolded(block);
    const qreal side = m_editor->isRightToLeft() ? -foldMark : foldMark;
    QPolygonF triangle;
    if (folded)
        triangle << middle + QPointF(-side, -foldMark - 1) << middle + QPointF(side, 0)
                 << middle + QPointF(-side, foldMark + 1);
    else
        triangle << middle + QPointF(-foldMark - 1, -foldMark)
                 << middle + QPointF(foldMark + 1, -foldMark) << middle + QPointF(0, foldMark);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colorsOf(m_editor).secondaryText);
    painter.drawPolygon(triangle);
    painter.restore();
}

void LineNumberArea::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const QTextCursor cursor = m_editor->cursorForPosition({0, place.y()});
    if (place.x() >= width() - foldWidth && m_editor->folding()->canFold(cursor.block()))
        return m_editor->folding()->toggle(cursor.block());
    m_editor->setTextCursor(cursor);
    m_editor->setFocus(Qt::MouseFocusReason);
}

} // namespace carillon::composer
