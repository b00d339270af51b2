#include "composer/json_folding.h"

#include <QPlainTextDocumentLayout>

#include <memory>

namespace carillon::composer {
namespace {

class Fold : public QTextBlockUserData { };

// How much deeper a line is at its end than at its start, and how shallow it gets between.
struct Depths {
    int end = 0;
    int least = 0;
};

Depths depthsOf(const QString &line)
{
    Depths out;
    bool inString = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const QChar c = line[i];
        if (c == u'"')
            inString = !inString;
        else if (inString && c == u'\\')
            ++i;
        else if (!inString && (c == u'{' || c == u'['))
            ++out.end;
        else if (!inString && (c == u'}' || c == u']'))
            out.least = std::min(out.least, --out.end);
    }
    return out;
}

} // namespace

bool JsonFolding::opensBracket(const QTextBlock &block)
{
    const Depths depths = depthsOf(block.text());
    return depths.end > depths.least;
}

JsonFolding::JsonFolding(QPlainTextEdit &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    connect(m_editor.document(), &QTextDocument::contentsChange, this, [this] {
        if (m_isAny) // not inside the change
            QMetaObject::invokeMethod(this, &JsonFolding::settle, Qt::QueuedConnection);
    });
    connect(&m_editor, &QPlainTextEdit::cursorPositionChanged, this, [this] {
        if (m_isAny)
            reveal(m_editor.textCursor().block());
    });
}

bool JsonFolding::isFolded(const QTextBlock &block) const
{
    return dynamic_cast<Fold *>(block.userData()) != nullptr;
}

QTextBlock JsonFolding::endOf(const QTextBlock &block) const
{
    if (!block.isValid() || !opensBracket(block))
        return {};
    int depth = 1;
    for (QTextBlock next = block.next(); next.isValid(); next = next.next()) {
        const Depths depths = depthsOf(next.text());
        if (depth + depths.least <= 0)
            return next.blockNumber() > block.blockNumber() + 1 ? next : QTextBlock();
        depth += depths.end;
    }
    return {};
}

QList<int> JsonFolding::ends() const
{
    struct Opener {
        int line = 0;
        int depth = 0; // behind its line
    };
    QList<int> out(m_editor.blockCount(), -1);
    QList<Opener> open; // ever deeper
    int depth = 0;
    for (QTextBlock block = m_editor.document()->firstBlock(); block.isValid();
         block = block.next()) {
        const Depths depths = depthsOf(block.text());
        const int line = block.blockNumber();
        while (!open.isEmpty() && depth + depths.least < open.constLast().depth) {
            const int opener = open.takeLast().line;
            out[opener] = line > opener + 1 ? line : -1;
        }
        depth += depths.end;
        if (depths.end > depths.least)
            open.append({line, depth});
    }
    return out;
}

QTextBlock JsonFolding::openerAround(const QTextBlock &block) const
{
    const QList<int> ending = ends();
    int line = block.blockNumber();
    while (line >= 0 && ending[line] < block.blockNumber())
        --line;
    return m_editor.document()->findBlockByNumber(line);
}

void JsonFolding::setFolded(QTextBlock block, bool folded)
{
    block.setUserData(folded ? std::make_unique<Fold>().release() : nullptr);
}

void JsonFolding::toggle(const QTextBlock &block)
{
    if (!canFold(block))
        return;
    const bool fold = !isFolded(block);
    const QTextBlock end = endOf(block);
    QTextCursor cursor = m_editor.textCursor();
    if (fold && cursor.block().blockNumber() > block.blockNumber()
        && cursor.block().blockNumber() < end.blockNumber()) {
        cursor.setPosition(block.position() + block.length() - 1);
        m_editor.setTextCursor(cursor);
    }
    setFolded(block, fold);
    apply();
}

void JsonFolding::toggleHere()
{
    toggle(openerAround(m_editor.textCursor().block()));
}

void JsonFolding::foldAll()
{
    const QList<int> ending = ends();
    bool isAny = false;
    QTextBlock block = m_editor.document()->firstBlock();
    for (block = block.next(); block.isValid(); block = block.next()) {
        if (ending[block.blockNumber()] < 0)
            continue;
        setFolded(block, true);
        isAny = true;
    }
    if (!isAny)
        return;
    QTextCursor cursor = m_editor.textCursor();
    cursor.movePosition(QTextCursor::Start);
    m_editor.setTextCursor(cursor);
    apply();
}

void JsonFolding::unfoldAll()
{
    for (QTextBlock block = m_editor.document()->firstBlock(); block.isValid();
         block = block.next())
        setFolded(block, false);
    apply();
}

void JsonFolding::reveal(const QTextBlock &block)
{
    if (block.isVisible())
        return;
    const QList<int> ending = ends();
    for (QTextBlock above = block.previous(); above.isValid(); above = above.previous()) {
        if (isFolded(above) && ending[above.blockNumber()] > block.blockNumber())
            setFolded(above, false);
    }
    apply();
}

// After an edit: what can no longer be folded is open again.
void JsonFolding::settle()
{
    const QList<int> ending = ends();
    for (QTextBlock block = m_editor.document()->firstBlock(); block.isValid();
         block = block.next()) {
        if (isFolded(block) && ending[block.blockNumber()] < 0)
            setFolded(block, false);
    }
    apply();
}

void JsonFolding::apply()
{
    QTextDocument *document = m_editor.document();
    int hiddenUpTo = -1;
    bool isChanged = false;
    m_isAny = false;
    for (QTextBlock block = document->firstBlock(); block.isValid(); block = block.next()) {
        const bool shown = block.blockNumber() >= hiddenUpTo;
        if (block.isVisible() != shown) {
            block.setVisible(shown);
            block.setLineCount(shown ? std::max(1, block.layout()->lineCount()) : 0);
            isChanged = true;
        }
        if (!isFolded(block))
            continue;
        m_isAny = true;
        if (shown)
            hiddenUpTo = endOf(block).blockNumber();
    }
    if (!isChanged)
        return;
    document->markContentsDirty(0, document->characterCount());
    auto *layout = static_cast<QPlainTextDocumentLayout *>(document->documentLayout());
    layout->requestUpdate();
    Q_EMIT layout->documentSizeChanged(layout->documentSize());
    m_editor.viewport()->update();
    Q_EMIT changed();
}

} // namespace carillon::composer
