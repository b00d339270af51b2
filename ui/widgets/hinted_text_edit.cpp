#include "widgets/hinted_text_edit.h"

#include "theme/metrics.h"
#include "widgets/hint_label.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>

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
}

void HintedTextEdit::fitHeight()
{
    const int lines = qBound(m_least, int(document()->size().height()), m_most);
    setVerticalScrollBarPolicy(
        document()->size().height() > m_most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const int margins = int(2 * document()->documentMargin()) + 2 * frame;
    setFixedHeight(lines * fontMetrics().lineSpacing() + margins);
}

void HintedTextEdit::placeHint()
{
    const QSize size = m_hint->sizeHint();
    const int room = m_hint->text().isEmpty() ? 0 : size.width() + theme::metrics::grid;
    if (viewportMargins().right() != room)
        setViewportMargins(0, 0, room, 0);
    m_hint->setGeometry(
        width() - theme::metrics::grid - 1 - size.width(), theme::metrics::grid - 1, size.width(), size.height());
    m_hint->raise();
}

} // namespace carillon::widgets
