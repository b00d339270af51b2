#include "composer/line_number_area.h"

#include "composer/json_editor.h"
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

} // namespace

LineNumberArea::LineNumberArea(JsonEditor *editor)
    : QWidget(editor)
    , m_editor(editor)
{
    setFont(theme::monoFont(theme::metrics::smallText));
    setCursor(Qt::ArrowCursor);
}

QSize LineNumberArea::sizeHint() const
{
    const int digits
        = std::max(fewestDigits, int(QString::number(m_editor->blockCount()).size()));
    return {theme::metrics::grid + fontMetrics().horizontalAdvance(u'0') * digits + theme::metrics::halfGrid, 0};
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
        const QRect first(0, row.top(), width() - theme::metrics::halfGrid, line.firstLineHeight);
        painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter, QString::number(line.number + 1));
    }
}

void LineNumberArea::mousePressEvent(QMouseEvent *event)
{
    const int y = event->position().toPoint().y();
    m_editor->setTextCursor(m_editor->cursorForPosition({0, y}));
    m_editor->setFocus(Qt::MouseFocusReason);
}

} // namespace carillon::composer
