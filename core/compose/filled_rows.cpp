#include "compose/filled_rows.h"

namespace carillon::compose {

const QByteArrayList &SendPlan::columns() const
{
    if (const auto *typed = std::get_if<TypedRows>(&rows))
        return typed->columns;
    return std::get<CsvSource>(rows).columns;
}

FilledRow filledRow(const Template &text, const CsvRow &row, int columns)
{
    FilledRow out{.line = row.line};
    if (row.problem != CsvProblem::None) {
        out.problem = sentenceFor(row, columns);
        return out;
    }
    FilledTemplate filled = text.fill(row);
    out.body = std::move(filled.body);
    if (!filled.isWhole())
        out.problem = filled.problems.constFirst().sentence();
    return out;
}

FilledRows::FilledRows(SendPlan plan, const Limits &limits)
    : m_plan(std::move(plan))
    , m_template(m_plan.text, m_plan.columns())
{
    if (const auto *source = std::get_if<CsvSource>(&m_plan.rows))
        m_file = std::make_unique<CsvRows>(*source, limits);
}

Result<std::optional<FilledRow>> FilledRows::next()
{
    const CsvRow *row = nullptr;
    if (m_file) {
        const Result<const CsvRow *> read = m_file->next();
        if (!read)
            return Unexpected{read.error()};
        row = *read;
    } else if (const auto &typed = std::get<TypedRows>(m_plan.rows).rows; m_next < typed.size()) {
        row = &typed[m_next++];
    }
    if (!row)
        return std::optional<FilledRow>();
    return std::optional(filledRow(m_template, *row, int(m_plan.columns().size())));
}

} // namespace carillon::compose
