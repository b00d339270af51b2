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

void Document::reset(QByteArray text, const Envelope &envelope)
{
    m_text = text.replace("\r\n", "\n");
    m_envelope = envelope;
    m_done.clear();
    m_undone.clear();
    m_savedAt = 0;
    m_mayJoin = false;
    ++m_revision;
    Q_EMIT replaced();
    Q_EMIT envelopeChanged();
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
    forgetUndone();
    const bool typing = grouping == Grouping::Typing;
    if (!typing || !m_mayJoin || !join(edit, inverse, group))
        push({edit, inverse, group, {}});
    m_mayJoin = typing;
    perform(edit, nullptr);
}

void Document::applyEnvelope(const Envelope &envelope, Grouping grouping, const QByteArray &group)
{
    if (envelope == m_envelope)
        return;
    forgetUndone();
    const bool typing = grouping == Grouping::Typing;
    if (!typing || !m_mayJoin || !joinEnvelope(envelope, group))
        push({{}, {}, group, EnvelopeChange{m_envelope, envelope}});
    m_mayJoin = typing;
    perform({}, &envelope);
}

void Document::replaceAll(QByteArray text, const Envelope &envelope)
{
    const json::TextEdit edit = json::editBetween(m_text, text.replace("\r\n", "\n"));
    const json::TextEdit inverse = inverseOf(m_text, edit);
    if (inverse.text == edit.text && envelope == m_envelope)
        return;
    forgetUndone();
    push({edit, inverse, {}, EnvelopeChange{m_envelope, envelope}});
    m_mayJoin = false;
    perform(edit, &envelope);
}

void Document::forgetUndone()
{
    m_undone.clear();
    if (m_savedAt > m_done.size())
        m_savedAt = size_t(-1); // the saved state lies on the branch just dropped
}

void Document::push(Step step)
{
    m_done.push_back(std::move(step));
    if (m_done.size() > historyLimit) {
        m_done.erase(m_done.begin());
        m_savedAt = m_savedAt == 0 ? size_t(-1) : m_savedAt - 1;
    }
}

bool Document::joinEnvelope(const Envelope &envelope, const QByteArray &group)
{
    if (m_done.empty() || group.isEmpty() || m_done.back().group != group || !m_done.back().envelope
        || m_done.size() == m_savedAt)
        return false;
    m_done.back().envelope->after = envelope;
    return true;
}

// Joins an edit into the last step: typing on behind it, or replacing the same value again.
bool Document::join(
    const json::TextEdit &edit, const json::TextEdit &inverse, const QByteArray &group)
{
    if (m_done.empty() || m_done.back().group != group || m_done.back().envelope
        || m_done.size() == m_savedAt)
        return false;
    Step &last = m_done.back();
    const qsizetype lastEnd = last.forward.offset + last.forward.text.size();
    const bool insertsBehind
        = edit.length == 0 && edit.offset == lastEnd && !edit.text.contains('\n');
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
    perform(step.backward, step.envelope ? &step.envelope->before : nullptr);
}

void Document::redo()
{
    if (m_undone.empty())
        return;
    const Step step = m_undone.back();
    m_undone.pop_back();
    m_done.push_back(step);
    m_mayJoin = false;
    perform(step.forward, step.envelope ? &step.envelope->after : nullptr);
}

void Document::perform(const json::TextEdit &edit, const Envelope *envelope)
{
    const bool editsText = edit.length > 0 || !edit.text.isEmpty();
    if (editsText)
        m_text.replace(edit.offset, edit.length, edit.text);
    if (envelope)
        m_envelope = *envelope;
    ++m_revision;
    if (editsText)
        Q_EMIT edited(edit);
    if (envelope)
        Q_EMIT envelopeChanged();
    Q_EMIT changed();
}

} // namespace carillon::compose
