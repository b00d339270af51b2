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
constexpr int hintStrip = 14; // keeps the text clear of the hint

} // namespace

HintedTextEdit::HintedTextEdit(int least, int most, QWidget *parent)
    : WrappedTextEdit(parent)
    , m_hint(new HintLabel(this))
    , m_least(least)
    , m_most(most)
{
    setProperty("field", true);
    setTabChangesFocus(true);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(theme::metrics::halfGrid);
    setViewportMargins(0, 0, 0, hintStrip);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
        &HintedTextEdit::fitHeight);
    connect(document(), &QTextDocument::contentsChanged, this, &HintedTextEdit::alignText);
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
    WrappedTextEdit::resizeEvent(event);
    placeHint();
    fitHeight();
}

void HintedTextEdit::changeEvent(QEvent *event)
{
    WrappedTextEdit::changeEvent(event);
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
    const int margins = int(2 * document()->documentMargin()) + 2 * frame + hintStrip;
    setFixedHeight(qBound(m_least, lines, m_most) * fontMetrics().lineSpacing() + margins);
    placeHint();
}

void HintedTextEdit::placeHint()
{
    const QSize size = m_hint->sizeHint();
    const bool scrolls = verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOn;
    const int right = width() - 1 - theme::metrics::grid
        - (scrolls ? verticalScrollBar()->sizeHint().width() : 0);
    m_hint->setGeometry(right - size.width(), height() - theme::metrics::halfGrid - size.height(),
        size.width(), size.height());
    m_hint->raise();
}

void HintedTextEdit::alignText()
{
    QTextOption option = document()->defaultTextOption();
    const bool rightToLeft = exactText().isRightToLeft();
    const Qt::Alignment side = rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    if (option.alignment() == side)
        return;
    option.setAlignment(side);
    document()->setDefaultTextOption(option);
}

} // namespace carillon::widgets
