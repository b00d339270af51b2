#include "composer/text_field.h"

#include "composer/text_offsets.h"
#include "toasts/text_block.h"
#include "widgets/hinted_line_edit.h"
#include "widgets/hinted_text_edit.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QTextCursor>

#include <algorithm>

namespace carillon::composer {
namespace {

constexpr int mostLines = 10;

// As many units as the text, with a sign for what an input would take for the end of a line.
QString withSigns(QString text)
{
    for (QChar &c : text) {
        const char16_t u = c.unicode();
        if (u == u'\r')
            c = QChar(0x240D);
        else if (u == QChar::ParagraphSeparator)
            c = QChar(0x00B6);
        else if (u == 0xFDD0 || u == 0xFDD1)
            c = QChar(QChar::ReplacementCharacter);
    }
    return text;
}

// Where the cursor belongs after @p before became @p after: behind what changed.
int cursorAfter(const QString &before, const QString &after)
{
    const auto tail
        = std::mismatch(before.crbegin(), before.crend(), after.crbegin(), after.crend());
    const qsizetype same = tail.second - after.crbegin();
    return int(after.size() - same);
}

} // namespace

QString characterCount(const QString &text)
{
    return text.isEmpty() ? QString() : QLocale().toString(toasts::characterCount(text));
}

QString characterAndLineCount(const QString &text)
{
    if (text.isEmpty())
        return {};
    const auto lines = int(text.count(u'\n')) + 1;
    return QStringLiteral("%1 · %2").arg(
        characterCount(text), TextField::tr("%Ln line(s)", nullptr, lines));
}

QString byteCount(const QString &text)
{
    if (text.isEmpty())
        return {};
    return TextField::tr("%Ln byte(s)", nullptr, int(text.toUtf8().size()));
}

TextField::TextField(
    compose::Document &document, const compose::Path &path, const QString &label, QWidget *parent)
    : FormField(document, path, label, parent)
    , m_edit(new widgets::HintedLineEdit(this))
{
    setInput(m_edit, m_edit);
    // Not textEdited(), which comes from the keyboard alone: screen readers and dictation edit, too.
    connect(m_edit, &QLineEdit::textChanged, this, &TextField::take);
}

void TextField::setCounter(Counter counter)
{
    m_counter = std::move(counter);
}

void TextField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void TextField::show(const compose::FieldValue &value)
{
    const bool isOther = value.text != m_value.text;
    m_value = value; // before it is shown, which is no edit
    if (isOther) {
        const bool focused = m_edit->hasFocus();
        const QString shown = shownPart(value.text);
        const int cursor = cursorAfter(m_edit->text(), shown);
        m_edit->setText(shown);
        m_edit->setCursorPosition(focused ? cursor : 0);
    }
    lockIfTooLong(value.text);
    describe(value);
}

void TextField::showAccess(Access access)
{
    m_edit->setReadOnly(access == Access::ReadOnly);
}

void TextField::describe(const compose::FieldValue &value)
{
    if (m_counter)
        m_edit->setHint(m_counter(value.text));
}

std::optional<json::TextEdit> TextField::editFor(const QString &typed) const
{
    return compose::setText(document().text(), path(), typed);
}

void TextField::take(const QString &typed)
{
    if (typed == shownPart(m_value.text))
        return;
    m_value.text = typed; // what the draft is about to say, so that it is not set again
    if (typed.isEmpty())
        remove();
    else
        write(editFor(typed), compose::Document::Grouping::Typing);
}

LongTextField::LongTextField(compose::Document &document, const compose::Path &path,
    const QString &label, QWidget *parent, int lines)
    : FormField(document, path, label, parent)
    , m_edit(new widgets::HintedTextEdit(lines, mostLines, this))
{
    setInput(m_edit, m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &LongTextField::take);
}

void LongTextField::setCounter(Counter counter)
{
    m_counter = std::move(counter);
}

void LongTextField::show(const compose::FieldValue &value)
{
    const bool isCut = isTooLong(m_value) && m_shown.size() < m_value.size();
    if (value.text != m_value || isCut != isTooLong(value.text)) {
        const QString shown = withSigns(shownPart(value.text));
        const int cursor = cursorAfter(m_edit->exactText(), shown);
        const QSignalBlocker quiet(m_edit);
        m_edit->showText(shown);
        QTextCursor position = m_edit->textCursor();
        position.setPosition(
            m_edit->hasFocus() ? qMin(cursor, int(m_edit->exactText().size())) : 0);
        m_edit->setTextCursor(position);
    }
    m_value = value.text;
    m_shown = m_edit->exactText();
    lockIfTooLong(value.text);
    if (m_counter)
        m_edit->setHint(m_counter(value.text));
}

void LongTextField::showAccess(Access access)
{
    m_edit->setReadOnly(access == Access::ReadOnly);
}

// textChanged() comes for changes of the format, too: they leave the text as it is.
void LongTextField::take()
{
    const QString typed = m_edit->exactText();
    if (typed == m_shown)
        return;
    const TextChange change = changeBetween(m_shown, typed, typed.size());
    m_value.replace(change.from, change.removed, typed.mid(change.from, change.added));
    m_shown = typed;
    if (typed.isEmpty() && m_whenCleared == WhenCleared::Remove)
        remove();
    else
        write(compose::setText(document().text(), path(), m_value),
            compose::Document::Grouping::Typing);
}

} // namespace carillon::composer
