#include "composer/diagnostic_marks.h"

#include "composer/text_offsets.h"
#include "theme/palette.h"

#include <algorithm>

namespace carillon::composer {
namespace {

using contract::Diagnostic;

json::Range placeOf(qsizetype begin, qsizetype end, qsizetype last)
{
    // Something missing is marked on the character before it.
    const qsizetype from = std::clamp<qsizetype>(begin == end ? begin - 1 : begin, 0, last);
    return {from, std::clamp<qsizetype>(std::max(end, from + 1), from, last)};
}

int moved(int place, int from, int removed, int added)
{
    if (place <= from)
        return place;
    return place >= from + removed ? place + added - removed : from + added;
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

void DiagnosticMarks::set(const QList<Diagnostic> &diagnostics, const QByteArray &text, int shown)
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
        const json::Range place = placeOf(unitAt(begin), unitAt(end), shown);
        m_marks.append({int(place.begin), int(place.end), diagnostic});
    }
}

void DiagnosticMarks::move(int from, int removed, int added)
{
    for (Mark &mark : m_marks) {
        mark.begin = moved(mark.begin, from, removed, added);
        mark.end = moved(mark.end, from, removed, added);
    }
}

const DiagnosticMarks::Mark *DiagnosticMarks::at(int position) const
{
    const auto covers
        = [position](const Mark &mark) { return mark.begin <= position && position < mark.end; };
    const auto it = std::find_if(m_marks.begin(), m_marks.end(), covers);
    return it == m_marks.end() ? nullptr : &*it;
}

} // namespace carillon::composer
