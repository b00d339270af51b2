#include "composer/json_editor.h"

#include "composer/diagnostic_popup.h"
#include "composer/json_completer.h"
#include "composer/json_folding.h"
#include "composer/line_number_area.h"
#include "composer/text_binding.h"
#include "composer/text_offsets.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/text_size.h"
#include "widgets/json_highlighter.h"
#include "widgets/wrapped_text_edit.h"

#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <memory>

namespace carillon::composer {
namespace {

constexpr int indentWidth = 2;
constexpr qsizetype longestFluentLine = 32 * 1024;

bool isUndo(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Undo);
}

// Ctrl+Y is Redo on one platform only, and known to hands on all.
bool isRedo(const QKeyEvent *event)
{
    return event->matches(QKeySequence::Redo)
        || event->keyCombination() == (Qt::ControlModifier | Qt::Key_Y);
}

// Shift+Return counts: it would insert a line separator, which JSON does not take for a space.
bool isReturn(const QKeyEvent *event)
{
    const auto others = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier);
    return (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !others;
}

} // namespace

JsonEditor::JsonEditor(compose::DraftController &controller, QWidget *parent)
    : QPlainTextEdit(parent)
    , m_controller(controller)
    , m_binding(new TextBinding(controller.document(), *document(), this))
    , m_colors(new widgets::JsonHighlighter(document(), this))
    , m_lineNumbers(new LineNumberArea(this))
    , m_popup(new DiagnosticPopup(this))
    , m_completer(new JsonCompleter(controller.document(), *this))
    , m_folding(new JsonFolding(*this))
{
    setObjectName(QStringLiteral("jsonEditor"));
    setAccessibleName(tr("JSON of the notification"));
    setFrameShape(QFrame::NoFrame);
    theme::follow(this, [this] { takeFont(); });
    setStyleSheet(QStringLiteral("QPlainTextEdit#jsonEditor { border: none; border-radius: 0;"
                                 " padding: 0; background: palette(base); }"));
    setLineWrapMode(QPlainTextEdit::NoWrap); // wrapped lines would lose their indentation
    setTabChangesFocus(true);
    viewport()->setMouseTracking(true);
    document()->setDocumentMargin(theme::metrics::halfGrid);
    connectViews();
    m_binding->load();
    m_binding->setAwake(isVisible());
    showDraft(m_controller.draft());
    placeLineNumbers();
}

void JsonEditor::connectViews()
{
    connect(this, &QPlainTextEdit::blockCountChanged, this, &JsonEditor::placeLineNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this,
        [this](const QRect &, int) { m_lineNumbers->update(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        refreshSelections();
        viewport()->update();
        m_lineNumbers->update();
    });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &JsonEditor::hidePopup);
    connect(m_folding, &JsonFolding::changed, m_lineNumbers, qOverload<>(&QWidget::update));
    connect(&m_controller, &compose::DraftController::checked, this, &JsonEditor::showDraft);
    connect(document(), &QTextDocument::contentsChange, this,
        [this](int from, int removed, int added) { m_marks.move(from, removed, added); });
    connect(m_binding, &TextBinding::loading, this,
        [this](const QString &text) {
            setLines(linesOf(text));
            m_colors->startSlowly();
        });
    connect(m_binding, &TextBinding::inserting, this, [this](const QString &text) {
        setLines(linesOf(text, m_lines));
    });
    connect(m_binding, &TextBinding::replaced, this, [this] {
        m_marks.clear();
        moveCursor(QTextCursor::Start);
    });
}

// A line of megabytes takes Qt a minute to lay out, mostly in looking for the glyphs that the font
// lacks. Wrapped, without these and without ligatures it takes a moment; wrapped at words, one of
// megabytes would be read anew for each of its lines.
void JsonEditor::setLines(Lines expected)
{
    if (expected == m_lines)
        return;
    m_lines = expected;
    takeFont();
    const bool ordinary = expected == Lines::Ordinary;
    // A bar that comes with the text would have it all laid out again.
    setVerticalScrollBarPolicy(ordinary ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOn);
    setWordWrapMode(
        ordinary ? QTextOption::WrapAtWordBoundaryOrAnywhere : QTextOption::WrapAnywhere);
    setLineWrapMode(expected == Lines::Long ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
}

JsonEditor::Lines JsonEditor::linesOf(const QString &text, Lines before)
{
    if (before == Lines::Unwrappable)
        return before;
    if (before == Lines::Ordinary && !hasLineBeyond(longestFluentLine, text))
        return before;
    return widgets::canWrap(text) ? Lines::Long : Lines::Unwrappable;
}

void JsonEditor::takeFont()
{
    QFont font = theme::monoFont();
    const auto quick = QFont::StyleStrategy(QFont::NoFontMerging | QFont::PreferNoShaping);
    font.setStyleStrategy(m_lines == Lines::Ordinary ? QFont::PreferDefault : quick);
    setFont(font);
}

void JsonEditor::goTo(json::Range bytes)
{
    const QByteArray &text = m_controller.document().text();
    const int last = document()->characterCount() - 1;
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(int(unitOf(text, bytes.begin)), last));
    cursor.setPosition(std::min(int(unitOf(text, bytes.end)), last), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
    if (const DiagnosticMarks::Mark *mark = m_marks.at(cursor.selectionStart()))
        showPopup(*mark);
}

void JsonEditor::undo()
{
    if (!m_controller.document().canUndo())
        return;
    m_controller.document().undo();
    showChange();
}

void JsonEditor::redo()
{
    if (!m_controller.document().canRedo())
        return;
    m_controller.document().redo();
    showChange();
}

void JsonEditor::showChange()
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_binding->lastChangeEnd());
    setTextCursor(cursor);
    ensureCursorVisible();
}

bool JsonEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (isUndo(key) || isRedo(key)) {
            event->accept();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void JsonEditor::keyPressEvent(QKeyEvent *event)
{
    hidePopup();
    if (m_completer->takes(*event))
        return event->ignore(); // the list's own filter does the rest
    if (isUndo(event))
        undo();
    else if (isRedo(event))
        redo();
    else if (isReturn(event))
        breakLine();
    else
        QPlainTextEdit::keyPressEvent(event);
    m_completer->follow(*event);
}

// The new line starts where its neighbours do; between two brackets it gets one of its own.
void JsonEditor::breakLine()
{
    QTextCursor cursor = textCursor();
    const int from = cursor.selectionStart();
    const QTextBlock block = document()->findBlock(from);
    const QString before = block.text().left(from - block.position());
    qsizetype spaces = 0;
    while (spaces < before.size() && (before[spaces] == u' ' || before[spaces] == u'\t'))
        ++spaces;
    const QString indent = before.left(spaces);
    const QString tail = before.trimmed().right(1);
    const bool opens = tail == u"{" || tail == u"[";
    const QChar next = document()->characterAt(cursor.selectionEnd());
    QString inserted = u'\n' + indent + QString(opens ? indentWidth : 0, u' ');
    const qsizetype landing = from + inserted.size();
    if (opens && (next == u'}' || next == u']'))
        inserted += u'\n' + indent;
    cursor.insertText(inserted);
    cursor.setPosition(int(landing));
    setTextCursor(cursor);
    ensureCursorVisible();
}

QMimeData *JsonEditor::createMimeDataFromSelection() const
{
    // Qt's own would turn no-break spaces into spaces.
    const QByteArray &text = m_controller.document().text();
    const qsizetype begin = byteOf(text, textCursor().selectionStart());
    const qsizetype end = byteOf(text, textCursor().selectionEnd());
    auto mime = std::make_unique<QMimeData>();
    mime->setText(QString::fromUtf8(QByteArrayView(text).sliced(begin, end - begin)));
    return mime.release();
}

void JsonEditor::insertFromMimeData(const QMimeData *source)
{
    if (!source->hasText())
        return;
    setLines(linesOf(source->text(), m_lines));
    m_binding->startAlone();
    textCursor().insertText(source->text());
    m_controller.document().endGroup();
    ensureCursorVisible();
}

void JsonEditor::contextMenuEvent(QContextMenuEvent *event)
{
    const bool selected = textCursor().hasSelection();
    QMenu menu(this);
    menu.addAction(tr("&Undo"), this, &JsonEditor::undo)
        ->setEnabled(m_controller.document().canUndo());
    menu.addAction(tr("&Redo"), this, &JsonEditor::redo)
        ->setEnabled(m_controller.document().canRedo());
    menu.addSeparator();
    menu.addAction(tr("Cu&t"), this, &QPlainTextEdit::cut)->setEnabled(selected);
    menu.addAction(tr("&Copy"), this, &QPlainTextEdit::copy)->setEnabled(selected);
    menu.addAction(tr("&Paste"), this, &QPlainTextEdit::paste)->setEnabled(canPaste());
    menu.addSeparator();
    menu.addAction(tr("Select &All"), this, &QPlainTextEdit::selectAll);
    menu.addSeparator();
    menu.addAction(tr("What May Stand &Here"), m_completer, &JsonCompleter::open);
    menu.addAction(tr("&Fold or Unfold"), m_folding, &JsonFolding::toggleHere);
    menu.exec(event->globalPos());
}

// A file is the window's to open; its name is no JSON.
void JsonEditor::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        return event->ignore();
    QPlainTextEdit::dragEnterEvent(event);
}

bool JsonEditor::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::ToolTip:
        showPopupAt(static_cast<QHelpEvent *>(event)->pos());
        return true;
    case QEvent::MouseMove:
        if (m_popup->isVisible()) {
            const int at = characterAt(static_cast<QMouseEvent *>(event)->position().toPoint());
            const bool isInside
                = at >= m_explained.begin && at < m_explained.begin + m_explained.length;
            if (!m_marks.at(at) && !isInside)
                hidePopup();
        }
        break;
    case QEvent::Leave:
    case QEvent::MouseButtonPress:
        hidePopup();
        break;
    default:
        break;
    }
    return QPlainTextEdit::viewportEvent(event);
}

void JsonEditor::focusOutEvent(QFocusEvent *event)
{
    hidePopup();
    QPlainTextEdit::focusOutEvent(event);
}

void JsonEditor::hideEvent(QHideEvent *event)
{
    m_binding->setAwake(false);
    QPlainTextEdit::hideEvent(event);
}

void JsonEditor::showEvent(QShowEvent *event)
{
    m_binding->setAwake(true);
    showDraft(m_controller.draft());
    QPlainTextEdit::showEvent(event);
}

void JsonEditor::showPopupAt(QPoint place)
{
    const int at = characterAt(place);
    hidePopup();
    if (const DiagnosticMarks::Mark *mark = m_marks.at(at))
        showPopup(*mark);
    else if (at >= 0)
        showHelpAt(at);
}

void JsonEditor::hidePopup()
{
    m_explained = {};
    m_popup->hide();
}

void JsonEditor::showHelpAt(int character)
{
    const QByteArray &text = m_controller.document().text();
    const compose::MemberHelp help = compose::memberHelpAt(text, byteOf(text, character));
    if (!help.isKnown())
        return;
    const QList<qsizetype> units = unitsOf(text, {help.range.begin, help.range.end});
    m_explained = {units.first(), units.last() - units.first()};
    QTextCursor start(document());
    start.setPosition(int(m_explained.begin));
    const QRect anchor = cursorRect(start);
    m_popup->showHelp(help, QRect(viewport()->mapToGlobal(anchor.topLeft()), anchor.size()));
}

void JsonEditor::setMatches(const QList<TextMatch> &matches)
{
    m_matches = matches;
    viewport()->update();
}

void JsonEditor::showPopup(const DiagnosticMarks::Mark &mark)
{
    QTextCursor start(document());
    start.setPosition(std::min(mark.begin, document()->characterCount() - 1));
    const QRect anchor = cursorRect(start);
    m_popup->showFor(
        mark.diagnostic, QRect(viewport()->mapToGlobal(anchor.topLeft()), anchor.size()));
}

// -1 where there is none.
int JsonEditor::characterAt(QPoint place) const
{
    QTextCursor cursor = cursorForPosition(place);
    const QRect edge = cursorRect(cursor);
    if (place.y() < edge.top() || place.y() > edge.bottom())
        return -1;
    if (place.x() < edge.left())
        return cursor.atBlockStart() ? -1 : cursor.position() - 1;
    return cursor.atBlockEnd() ? -1 : cursor.position();
}

void JsonEditor::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    // Also called by the base's constructor.
    if (m_lineNumbers && event->type() == QEvent::PaletteChange) {
        m_colors->rehighlight();
        refreshSelections();
    } else if (m_lineNumbers && event->type() == QEvent::FontChange) {
        placeLineNumbers();
    }
}

void JsonEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeLineNumbers();
}

void JsonEditor::placeLineNumbers()
{
    const int width = m_lineNumbers->sizeHint().width();
    if (viewportMargins().left() != width) // for Qt no reason not to lay everything out again
        setViewportMargins(width, 0, 0, 0);
    const QRect inner = contentsRect();
    m_lineNumbers->setGeometry(inner.left(), inner.top(), width, inner.height());
}

void JsonEditor::showDraft(const compose::Draft &draft)
{
    if (draft.revision != m_controller.document().revision())
        return; // it is checked again soon
    if (m_binding->isBehind())
        return; // shown with the text
    m_marks.set(draft.findings(), draft.text, document()->characterCount() - 1);
    hidePopup();
    refreshSelections();
}

} // namespace carillon::composer
