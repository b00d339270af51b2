// The painting half of json_editor.h: the cursor's line, brackets and underlines.
#include "composer/json_brackets.h"
#include "composer/json_editor.h"
#include "composer/json_folding.h"
#include "composer/underlines.h"
#include "theme/palette.h"

#include <QPainter>
#include <QTextBlock>

#include <algorithm>
#include <map>

namespace carillon::composer {
namespace {

constexpr qreal wavePen = 1.3;
constexpr int foldGap = 4;

} // namespace

QList<JsonEditor::VisibleLine> JsonEditor::visibleLines() const
{
    QList<VisibleLine> lines;
    const QPointF offset = contentOffset();
    const int bottom = viewport()->height();
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        if (!block.isVisible())
            continue;
        const QRectF box = blockBoundingGeometry(block).translated(offset);
        if (box.top() > bottom)
            break;
        const QTextLayout *layout = block.layout();
        const qreal first = layout->lineCount() > 0 ? layout->lineAt(0).height() : box.height();
        lines.append({block.blockNumber(), box.toAlignedRect(), qRound(first)});
    }
    return lines;
}

void JsonEditor::paintEvent(QPaintEvent *event)
{
    const int current = textCursor().blockNumber();
    const QList<VisibleLine> lines = visibleLines();
    for (const VisibleLine &line : lines) {
        if (line.number == current) {
            QPainter(viewport())
                .fillRect(QRect(0, line.rect.top(), viewport()->width(), line.rect.height()),
                    theme::colorsOf(this).accentTint);
        }
    }
    paintMatches(lines);
    QPlainTextEdit::paintEvent(event);
    paintFolds(lines);
    paintMarks(lines);
}

// Behind the text; only what is on screen, however many there are.
void JsonEditor::paintMatches(const QList<VisibleLine> &lines)
{
    if (m_matches.isEmpty() || lines.isEmpty())
        return;
    const int from = document()->findBlockByNumber(lines.first().number).position();
    const QTextBlock last = document()->findBlockByNumber(lines.last().number);
    const auto first = std::lower_bound(m_matches.begin(), m_matches.end(), from,
        [](const TextMatch &match, int place) { return match.begin < place; });
    QPainter painter(viewport());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::colorsOf(this).warningTint);
    for (auto match = first; match != m_matches.end(); ++match) {
        if (match->begin > last.position() + last.length())
            break;
        QTextCursor cursor(document());
        cursor.setPosition(int(match->begin));
        if (!cursor.block().isVisible())
            continue;
        const QRect left = cursorRect(cursor);
        cursor.setPosition(int(match->begin + match->length));
        const QRect right = cursorRect(cursor);
        if (left.top() == right.top())
            painter.drawRoundedRect(QRect(left.topLeft(), right.bottomLeft()), 2, 2);
    }
}

// Behind a folded line, what stands for the rest.
void JsonEditor::paintFolds(const QList<VisibleLine> &lines)
{
    const theme::Colors &colors = theme::colorsOf(this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font());
    const QString dots = QStringLiteral("…");
    for (const VisibleLine &line : lines) {
        const QTextBlock block = document()->findBlockByNumber(line.number);
        if (!m_folding->isFolded(block))
            continue;
        QTextCursor end(block);
        end.movePosition(QTextCursor::EndOfBlock);
        const QRect edge = cursorRect(end);
        const QRect chip(edge.right() + foldGap, edge.top() + 2,
            fontMetrics().horizontalAdvance(dots) + 2 * foldGap, edge.height() - 4);
        painter.setPen(colors.controlEdge);
        painter.setBrush(colors.sunken);
        painter.drawRoundedRect(chip, 3, 3);
        painter.setPen(colors.secondaryText);
        painter.drawText(chip, Qt::AlignCenter, dots);
    }
}

// The gravest comes last, on top of the others.
void JsonEditor::paintMarks(const QList<VisibleLine> &lines)
{
    if (lines.isEmpty() || m_marks.marks().isEmpty())
        return;
    QPainter painter(viewport());
    std::map<contract::Severity, WaveTile> waves;
    QPointF origin; // of one block for all its marks: Qt adds up the lines of a long one each time
    int originOf = -1;
    const QList<DiagnosticMarks::Mark> &marks = m_marks.marks();
    for (auto mark = marks.rbegin(); mark != marks.rend(); ++mark) {
        const int begin = mark->begin;
        const QTextBlock block = document()->findBlock(begin);
        if (!block.isVisible() || block.blockNumber() < lines.first().number
            || block.blockNumber() > lines.last().number)
            continue;
        if (block.blockNumber() != originOf)
            origin = blockBoundingGeometry(block).translated(contentOffset()).topLeft();
        originOf = block.blockNumber();
        const int end = std::min(mark->end, block.position() + block.length() - 1);
        const contract::Severity severity = mark->diagnostic.severity();
        const QPen pen(severityColor(severity, theme::colorsOf(this)), wavePen);
        const WaveTile &wave = waves.try_emplace(severity, pen, devicePixelRatioF()).first->second;
        wave.paintUnder(painter, block, begin - block.position(), end - block.position(), origin);
    }
}

void JsonEditor::refreshSelections()
{
    setExtraSelections(bracketSelections());
    viewport()->update();
}

QList<QTextEdit::ExtraSelection> JsonEditor::bracketSelections() const
{
    const int position = textCursor().position();
    const auto near = {document()->characterAt(position), document()->characterAt(position - 1)};
    const auto isBracket = [](QChar c) { return QStringView(u"{}[]").contains(c); };
    if (std::none_of(near.begin(), near.end(), isBracket))
        return {};
    const QString text = document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
    const auto pair = bracketsAt(text, position);
    if (!pair)
        return {};
    QList<QTextEdit::ExtraSelection> out;
    for (const qsizetype at : {pair->open, pair->close}) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(int(at));
        selection.cursor.setPosition(int(at) + 1, QTextCursor::KeepAnchor);
        selection.format.setForeground(theme::colorsOf(this).accent);
        selection.format.setFontWeight(QFont::Bold);
        out.append(selection);
    }
    return out;
}

} // namespace carillon::composer
