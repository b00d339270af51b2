#include "composer/text_binding.h"

#include "composer/text_offsets.h"

#include <QScopedValueRollback>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>
#include <limits>
#include <utility>

namespace carillon::composer {

using compose::Document;

namespace {

constexpr qsizetype fluent = 16 * 1024; ///< bytes of a text that cost nothing to lay out

} // namespace

TextBinding::TextBinding(Document &source, QTextDocument &shown, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_shown(shown)
{
    m_shown.setUndoRedoEnabled(false);
    connect(&m_shown, &QTextDocument::contentsChange, this, &TextBinding::forward);
    connect(&m_source, &Document::edited, this, &TextBinding::follow);
    connect(&m_source, &Document::replaced, this, &TextBinding::load);
}

void TextBinding::setAwake(bool awake)
{
    m_isAwake = awake;
    if (!awake || m_missed == Missed::Nothing)
        return;
    if (std::exchange(m_missed, Missed::Nothing) == Missed::Everything)
        load();
    else
        showDifference(std::numeric_limits<qsizetype>::max());
}

bool TextBinding::isAsleep() const
{
    return !m_isAwake && (m_source.text().size() > fluent || m_missed != Missed::Nothing);
}

void TextBinding::load()
{
    if (isAsleep()) {
        m_missed = Missed::Everything;
        return;
    }
    const QScopedValueRollback guard(m_busy, true);
    m_text = shownText(m_source.text());
    // Two lines in place of those there were: where one line takes the place of one, Qt lays the
    // new one out twice.
    m_shown.setPlainText(QStringLiteral("\n"));
    Q_EMIT loading(m_text);
    QTextCursor all(&m_shown);
    all.select(QTextCursor::Document);
    all.insertText(m_text);
    m_lastChangeEnd = 0;
    Q_EMIT replaced();
}

void TextBinding::forward(int from)
{
    if (m_busy)
        return;
    const QScopedValueRollback guard(m_busy, true);
    const QString now = rawText();
    const TextChange change = changeBetween(m_text, now, from);
    const qsizetype begin = byteOf(m_source.text(), change.from);
    const qsizetype end = byteOf(m_source.text(), change.from + change.removed);
    m_text = now;
    m_source.apply({begin, end - begin, now.mid(change.from, change.added).toUtf8()},
        std::exchange(m_grouping, Document::Grouping::Typing), "json");
    // Rare: half a surrogate pair or a byte order mark, which the draft reads differently. The
    // QTextDocument must not be changed while it reports a change.
    if (shownText(m_source.text()) != m_text) {
        const auto settle = [this] { showDifference(std::numeric_limits<qsizetype>::max()); };
        QMetaObject::invokeMethod(this, settle, Qt::QueuedConnection);
    }
}

void TextBinding::follow(const json::TextEdit &edit)
{
    if (m_busy)
        return;
    if (isAsleep())
        m_missed = std::max(m_missed, Missed::Edits);
    else
        showDifference(unitOf(m_source.text(), edit.offset));
}

void TextBinding::showDifference(qsizetype latest)
{
    const QScopedValueRollback guard(m_busy, true);
    const QString now = shownText(m_source.text());
    const TextChange change = changeBetween(m_text, now, latest);
    const QString added = now.mid(change.from, change.added);
    Q_EMIT inserting(added);
    QTextCursor cursor(&m_shown);
    cursor.setPosition(int(change.from));
    cursor.setPosition(int(change.from + change.removed), QTextCursor::KeepAnchor);
    cursor.insertText(added);
    m_text = now;
    m_lastChangeEnd = int(change.from + change.added);
}

QString TextBinding::rawText() const
{
    return m_shown.toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

} // namespace carillon::composer
