#include "compose/document.h"

namespace carillon::compose {
namespace {

constexpr size_t historyLimit = 10'000;

json::TextEdit inverseOf(const QByteArray &text, const json::TextEdit &edit)
{
    return {edit.offset, edit.text.size(), text.mid(edit.offset, edit.length)};
}

} // namespace

Document::Document(QObject *parent)
    : QObject(parent)
{
}

void Document::reset(QByteArray text)
{
    m_text = text.replace("\r\n", "\n");
    m_done.clear();
    m_undone.clear();
    m_savedAt = 0;
    m_mayJoin = false;
    ++m_revision;
    Q_EMIT replaced();
    Q_EMIT changed();
}

void Document::markSaved()
{
    m_savedAt = m_done.size();
    m_mayJoin = false;
    Q_EMIT changed();
}

void Document::apply(const json::TextEdit &edit, Grouping grouping, const QByteArray &group)
{
    const json::TextEdit inverse = inverseOf(m_text, edit);
    if (inverse.text == edit.text)
        return;
    m_undone.clear();
    if (m_savedAt > m_done.size())
        m_savedAt = size_t(-1); // the saved state lies on the branch just dropped
    const bool typing = grouping == Grouping::Typing;
    if (!typing || !m_mayJoin || !join(edit, inverse, group))
        m_done.push_back({edit, inverse, group});
    if (m_done.size() > historyLimit) {
        m_done.erase(m_done.begin());
        m_savedAt = m_savedAt == 0 ? size_t(-1) : m_savedAt - 1;
    }
    m_mayJoin = typing;
    perform(edit);
}

// Joins an edit into the last step: typing on behind it, or replacing the same value again.
bool Document::join(
    const json::TextEdit &edit, const json::TextEdit &inverse, const QByteArray &group)
{
    if (m_done.empty() || m_done.back().group != group || m_done.size() == m_savedAt)
        return false;
    Step &last = m_done.back();
    const qsizetype lastEnd = last.forward.offset + last.forward.text.size();
    const bool insertsBehind = edit.length == 0 && edit.offset == lastEnd
        && !edit.text.contains('\n');
    if (insertsBehind) {
        last.forward.text += edit.text;
        last.backward.length += edit.text.size();
        return true;
    }
    const bool sameSpan = !group.isEmpty() && edit.offset == last.forward.offset
        && edit.length == last.forward.text.size();
    if (sameSpan) {
        last.forward.text = edit.text;
        last.backward.length = edit.text.size();
        return true;
    }
    const bool deletesBackwards = edit.text.isEmpty() && last.forward.text.isEmpty()
        && edit.offset + edit.length == last.forward.offset;
    if (deletesBackwards) {
        last.forward.offset = edit.offset;
        last.forward.length += edit.length;
        last.backward.offset = edit.offset;
        last.backward.text.prepend(inverse.text);
        return true;
    }
    return false;
}

void Document::undo()
{
    if (m_done.empty())
        return;
    const Step step = m_done.back();
    m_done.pop_back();
    m_undone.push_back(step);
    m_mayJoin = false;
    perform(step.backward);
}

void Document::redo()
{
    if (m_undone.empty())
        return;
    const Step step = m_undone.back();
    m_undone.pop_back();
    m_done.push_back(step);
    m_mayJoin = false;
    perform(step.forward);
}

void Document::perform(const json::TextEdit &edit)
{
    m_text.replace(edit.offset, edit.length, edit.text);
    ++m_revision;
    Q_EMIT edited(edit);
    Q_EMIT changed();
}

} // namespace carillon::compose
