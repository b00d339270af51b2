#pragma once

#include "contract/diagnostic.h"

#include <QColor>
#include <QList>

namespace carillon::theme {
struct Colors;
} // namespace carillon::theme

namespace carillon::composer {

[[nodiscard]] const QColor &severityColor(contract::Severity severity, const theme::Colors &colors);

/// Where the findings of a draft stand in the text shown. Marks move with the text until the next
/// check replaces them; they are numbers, since cursors would have lines laid out for each.
class DiagnosticMarks {
public:
    static constexpr qsizetype mostMarks = 200;

    struct Mark {
        int begin = 0; ///< UTF-16 units
        int end = 0;
        contract::Diagnostic diagnostic;
    };

    /// Marks the gravest and, among these, the first of them.
    /// @param text   what they were found in
    /// @param shown  characters of it in the document that shows it
    void set(const QList<contract::Diagnostic> &diagnostics, const QByteArray &text, int shown);
    void clear() { m_marks.clear(); }
    /// The text shown has changed.
    void move(int from, int removed, int added);

    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    /// The gravest that covers the character at @p position, or nullptr.
    [[nodiscard]] const Mark *at(int position) const;

private:
    QList<Mark> m_marks; ///< gravest first
};

} // namespace carillon::composer
