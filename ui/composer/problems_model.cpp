#include "composer/problems_model.h"

#include "compose/draft.h"
#include "compose/head_fix.h"
#include "composer/platform_advice.h"
#include "platforms/warnings.h"
#include "widgets/json_view.h"

#include <algorithm>
#include <utility>

namespace carillon::composer {
namespace {

/// Each fix reads the whole text once: so many bytes are read in all, so that typing in a text of
/// megabytes with a thousand findings stays smooth.
constexpr qsizetype fixBudget = 8 * 1024 * 1024;

} // namespace

using contract::Diagnostic;
using contract::Severity;

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return ProblemsModel::tr("Error");
    case Severity::Warning:
        return ProblemsModel::tr("Warning");
    case Severity::Note:
        break;
    }
    return ProblemsModel::tr("Note");
}

void ProblemsModel::setDraft(const compose::Draft &draft, Instant now)
{
    QList<Row> rows;
    const QList<Diagnostic> findings = draft.findings();
    for (const Diagnostic &diagnostic : findings)
        rows.append({diagnostic, {}});
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        const auto rank = [](const Diagnostic &each) {
            return std::pair(each.severity(), each.range.begin);
        };
        return rank(a.diagnostic) < rank(b.diagnostic);
    });
    const qsizetype fixes = fixBudget / std::max<qsizetype>(draft.text.size(), 1);
    for (qsizetype i = 0; i < std::min(rows.size(), fixes); ++i) {
        const Diagnostic &diagnostic = rows[i].diagnostic;
        if (const auto head = compose::headFixFor(diagnostic, draft.envelope))
            rows[i].fixLabel = head->label;
        else if (const auto fix = fixOf(diagnostic, draft.text, now))
            rows[i].fixLabel = fix->label;
    }
    m_all = std::move(rows);
    list();
}

void ProblemsModel::setFilter(const std::function<bool(Severity)> &isShown)
{
    m_isShown = isShown;
    list();
}

void ProblemsModel::list()
{
    QList<Row> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows), [this](const Row &row) {
        return !m_isShown || m_isShown(row.diagnostic.severity());
    });
    if (rows == m_rows)
        return;
    // Typing mostly moves what is there; a reset would take the selection away.
    if (sameRules(rows, m_rows)) {
        m_rows = rows;
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

bool ProblemsModel::sameRules(const QList<Row> &a, const QList<Row> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const Row &x, const Row &y) {
        return x.diagnostic.rule == y.diagnostic.rule
            && x.diagnostic.pointer == y.diagnostic.pointer;
    });
}

const Diagnostic &ProblemsModel::diagnosticAt(int row) const
{
    return m_rows[row].diagnostic;
}

int ProblemsModel::countOf(Severity severity) const
{
    return int(std::count_if(m_all.begin(), m_all.end(),
        [severity](const Row &row) { return row.diagnostic.severity() == severity; }));
}

bool ProblemsModel::canFixAny() const
{
    return std::any_of(m_all.begin(), m_all.end(), [](const Row &row) {
        return !row.fixLabel.isEmpty() && !platforms::isPlatformWarning(row.diagnostic);
    });
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const Diagnostic &diagnostic = row.diagnostic;
    switch (role) {
    case Qt::DisplayRole:
        return widgets::revealed(diagnostic.sentence());
    case Qt::ToolTipRole:
        return QString(QStringLiteral("<p>") + widgets::revealed(diagnostic.sentence()).toHtmlEscaped()
            + QStringLiteral("<br>") + QString::fromLatin1(diagnostic.rule->name)
            + QStringLiteral(" · ") + QString::fromUtf8(diagnostic.rule->source).toHtmlEscaped()
            + QStringLiteral("</p>"));
    case Qt::AccessibleTextRole:
        return QString(severityName(diagnostic.severity()) + QStringLiteral(": ")
            + widgets::revealed(diagnostic.sentence()));
    case SeverityRole:
        return int(diagnostic.severity());
    case TargetRole:
        return diagnostic.target().isEmpty() ? tr("The body")
                                             : widgets::revealed(QString::fromUtf8(diagnostic.target()));
    case TargetIsNameRole:
        return !diagnostic.target().isEmpty();
    case PredicateRole:
        return widgets::revealed(diagnostic.predicate());
    case RuleRole:
        return QString::fromLatin1(diagnostic.rule->name);
    case SourceRole:
        return QString::fromUtf8(diagnostic.rule->source);
    case FixLabelRole:
        return row.fixLabel;
    case DiagnosticRole:
        return QVariant::fromValue(diagnostic);
    default:
        return {};
    }
}

} // namespace carillon::composer
