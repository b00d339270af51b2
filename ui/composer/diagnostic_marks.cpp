#include "composer/diagnostic_marks.h"

#include "composer/text_offsets.h"
#include "theme/palette.h"

#include <QTextDocument>

#include <algorithm>

namespace carillon::composer {
namespace {

using contract::Diagnostic;

QTextCursor placeOf(qsizetype begin, qsizetype end, QTextDocument *shown)
{
    const int last = shown->characterCount() - 1;
    QTextCursor place(shown);
    // Something missing is marked on the character before it.
    const int from = std::clamp(int(begin == end ? begin - 1 : begin), 0, last);
    place.setPosition(from);
    place.setPosition(std::clamp(int(std::max<qsizetype>(end, from + 1)), 0, last),
        QTextCursor::KeepAnchor);
    return place;
}

} // namespace

const QColor &severityColor(contract::Severity severity, const theme::Colors &colors)
{
    switch (severity) {
    case contract::Severity::Error:
        return colors.error;
    case contract::Severity::Warning:
        return colors.warning;
    case contract::Severity::Note:
        break;
    }
    return colors.secondaryText;
}

void DiagnosticMarks::set(
    const QList<Diagnostic> &diagnostics, const QByteArray &text, QTextDocument *shown)
{
    QList<Diagnostic> marked = diagnostics;
    marked.removeIf(contract::isAboutHead); // the text has no place for it
    std::stable_sort(marked.begin(), marked.end(),
        [](const Diagnostic &a, const Diagnostic &b) { return a.severity() < b.severity(); });
    marked.resize(std::min(marked.size(), mostMarks));
    QList<qsizetype> bytes;
    for (const Diagnostic &diagnostic : marked)
        bytes << diagnostic.range.begin << diagnostic.range.end;
    std::sort(bytes.begin(), bytes.end());
    const QList<qsizetype> units = unitsOf(text, bytes);
    const auto unitAt = [&](qsizetype byte) {
        return units[std::lower_bound(bytes.begin(), bytes.end(), byte) - bytes.begin()];
    };
    m_marks.clear();
    for (const Diagnostic &diagnostic : marked) {
        const auto [begin, end] = diagnostic.range;
        m_marks.append({placeOf(unitAt(begin), unitAt(end), shown), diagnostic});
    }
}

const DiagnosticMarks::Mark *DiagnosticMarks::at(int position) const
{
    const auto covers = [position](const Mark &mark) {
        return mark.place.selectionStart() <= position && position < mark.place.selectionEnd();
    };
    const auto it = std::find_if(m_marks.begin(), m_marks.end(), covers);
    return it == m_marks.end() ? nullptr : &*it;
}

} // namespace carillon::composer
