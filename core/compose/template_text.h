#pragma once

#include "base/json_text.h"
#include "compose/csv_row.h"

#include <QByteArrayList>
#include <QList>
#include <QString>

#include <optional>

namespace carillon::compose {

/// A `{{name}}` in a draft. Names are what people call columns, so they may hold spaces and any
/// letters, but no braces, quotes, backslashes or control characters.
struct Placeholder {
    QByteArray name{};
    json::Range range{}; ///< braces included
    bool inString = false; ///< between the quotes of a JSON string
    int line = 1; ///< of the text, from 1
};

/// Why a row cannot be filled in, at one placeholder.
struct TemplateProblem {
    enum class Kind : quint8 {
        NoColumn, ///< nothing in the rows has that name
        NoValue, ///< empty, and outside of quotes, where something has to stand
        NotJson, ///< outside of quotes, and no JSON value
    };
    Kind kind = Kind::NoColumn;
    Placeholder placeholder{};
    QByteArray value{};

    [[nodiscard]] QString sentence() const;
};

struct FilledTemplate {
    QByteArray body{}; ///< the exact bytes to send; placeholders with a problem stand as they are
    QList<TemplateProblem> problems{};

    [[nodiscard]] bool isWhole() const { return problems.isEmpty(); }
};

/// A draft's text with placeholders, taken apart once for a given set of columns.
///
/// Inside a JSON string a value is text and is escaped. Outside it is inserted as it stands and
/// must be one JSON value, such as a number, true, false or null; so no value can add a member.
/// Threads  pure; a Template may be copied to any thread.
class Template {
public:
    Template() = default;
    Template(QByteArray text, const QByteArrayList &columns);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// In order, repeated ones too.
    [[nodiscard]] const QList<Placeholder> &placeholders() const { return m_placeholders; }
    /// Each once, in order.
    [[nodiscard]] QByteArrayList names() const;
    /// The first one without a column.
    [[nodiscard]] std::optional<TemplateProblem> firstUnknown() const;

    [[nodiscard]] FilledTemplate fill(const CsvRow &row) const;

private:
    void insert(
        FilledTemplate &out, const Placeholder &placeholder, int column, const CsvRow &row) const;

    QByteArray m_text;
    QList<Placeholder> m_placeholders;
    QList<int> m_columns; // of each placeholder, -1 for none
};

/// All `{{name}}` in a text, which need not be JSON.
[[nodiscard]] QList<Placeholder> placeholdersIn(QByteArrayView text);

} // namespace carillon::compose
