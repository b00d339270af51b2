#pragma once

#include "compose/csv_file.h"
#include "compose/template_text.h"

#include <memory>
#include <variant>

namespace carillon::compose {

/// Rows that were typed; each row's `line` is its number.
struct TypedRows {
    QByteArrayList columns{};
    std::vector<CsvRow> rows{};
};

/// A template to be sent once for each row, and how.
struct SendPlan {
    QByteArray text{};
    std::variant<TypedRows, CsvSource> rows{};
    int concurrency = 8;
    double rate = 0; ///< a second; 0 for as fast as possible
    bool stopAtFailure = false;

    [[nodiscard]] const QByteArrayList &columns() const;
};

/// A row's body, or why there is none.
struct FilledRow {
    qint64 line = 0;
    QByteArray body{};
    QString problem{};
};

/// What a row makes of a template.
/// @param columns  how many a row is to have
[[nodiscard]] FilledRow filledRow(const Template &text, const CsvRow &row, int columns);

/// Fills a plan's rows in, one after the other, so that no more than one is held. May be moved to
/// another thread.
class FilledRows {
public:
    explicit FilledRows(SendPlan plan, const Limits &limits = {});

    /// @return  nothing at the end. Errors  those of CsvRows
    Result<std::optional<FilledRow>> next();

private:
    SendPlan m_plan;
    Template m_template;
    std::unique_ptr<CsvRows> m_file; // nullptr for typed rows
    size_t m_next = 0;
};

} // namespace carillon::compose
