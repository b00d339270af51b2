#include "widgets/hinted_text_edit.h"

#include "theme/metrics.h"
#include "widgets/hint_label.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace carillon::widgets {
namespace {

constexpr int frame = 4; // border and padding above, and again below

} // namespace

HintedTextEdit::HintedTextEdit(int least, int most, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_hint(new HintLabel(this))
    , m_least(least)
    , m_most(most)
{
    setProperty("field", true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(theme::metrics::halfGrid);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &HintedTextEdit::fitHeight);
    fitHeight();
}

void HintedTextEdit::setHint(const QString &hint)
{
    m_hint->setText(hint);
    setAccessibleDescription(hint);
    placeHint();
}

QString HintedTextEdit::hint() const
{
    return m_hint->text();
}

QString HintedTextEdit::exactText() const
{
    return document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

void HintedTextEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeHint();
    fitHeight();
}

void HintedTextEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

int HintedTextEdit::shownLines() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines <= m_most;
         block = block.next()) {
        (void)document()->documentLayout()->blockBoundingRect(block); // lays it out
        lines += block.layout()->lineCount();
    }
    return qMin(lines, m_most + 1);
}

void HintedTextEdit::fitHeight()
{
    const int lines = shownLines();
    // Not as needed: Qt would not wrap the text anew for the width that the bar leaves.
    setVerticalScrollBarPolicy(lines > m_most ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    const int margins = int(2 * document()->documentMargin()) + 2 * frame;
    setFixedHeight(qBound(m_least, lines, m_most) * fontMetrics().lineSpacing() + margins);
    placeHint();
}

void HintedTextEdit::placeHint()
{
    const QSize size = m_hint->sizeHint();
    const int room = m_hint->text().isEmpty() ? 0 : size.width() + theme::metrics::grid;
    if (viewportMargins().right() != room)
        setViewportMargins(0, 0, room, 0);
    const bool scrolls = verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOn;
    const int right = width() - 1 - theme::metrics::grid
        - (scrolls ? verticalScrollBar()->sizeHint().width() : 0);
    m_hint->setGeometry(
        right - size.width(), theme::metrics::grid - 1, size.width(), size.height());
    m_hint->raise();
}

} // namespace carillon::widgets
