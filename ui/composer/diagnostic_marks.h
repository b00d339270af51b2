#pragma once

#include "contract/diagnostic.h"

#include <QList>
#include <QTextCursor>

namespace carillon::theme {
struct Colors;
} // namespace carillon::theme

namespace carillon::composer {

[[nodiscard]] const QColor &severityColor(contract::Severity severity, const theme::Colors &colors);

/// Where the findings of a draft stand in the text shown. Marks move with the text until the next
/// check replaces them.
class DiagnosticMarks {
public:
    static constexpr qsizetype mostMarks = 200;

    struct Mark {
        QTextCursor place;
        contract::Diagnostic diagnostic;
    };

    /// Marks the gravest and, among these, the first of them.
    /// @param text  what they were found in, and what @p shown shows
    void set(const QList<contract::Diagnostic> &diagnostics, const QByteArray &text,
        QTextDocument *shown);
    void clear() { m_marks.clear(); }

    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    /// The gravest that covers the character at @p position, or nullptr.
    [[nodiscard]] const Mark *at(int position) const;
private:
    QList<Mark> m_marks; ///< gravest first
};

} // namespace carillon::composer
