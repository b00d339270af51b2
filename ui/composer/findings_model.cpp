#include "composer/findings_model.h"

#include "composer/problems_model.h"
#include "widgets/json_view.h"

namespace carillon::composer {
namespace {

using Row = FindingsModel::Row;

// `-12 · payload.rawContent`, a true minus sign in front.
QString targetOf(const Row &row)
{
    const QString target = widgets::revealed(QString::fromUtf8(row.finding.diagnostic().target()));
    return row.points > 0 ? QStringLiteral("\u2212%1 \u00b7 ").arg(row.points) + target : target;
}

// The score is of all platforms, so its reasons say which.
QString predicateOf(const Row &row)
{
    const QString predicate = widgets::revealed(row.finding.diagnostic().predicate());
    if (row.points == 0)
        return predicate;
    return FindingsModel::tr("%1 (%2)", "a sentence, then the platforms it is about")
        .arg(predicate, platforms::platformNames(row.finding.platforms));
}

QString toolTipOf(const Row &row)
{
    const contract::Rule &rule = row.finding.warning().rule;
    return QStringLiteral("<p>") + (targetOf(row) + u' ' + predicateOf(row)).toHtmlEscaped()
        + QStringLiteral("<br>") + QString::fromLatin1(rule.name) + QStringLiteral(" \u00b7 ")
        + QString::fromUtf8(rule.source).toHtmlEscaped() + QStringLiteral("</p>");
}

} // namespace

void FindingsModel::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const platforms::Finding &FindingsModel::findingAt(int row) const
{
    return m_rows[row].finding;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const contract::Severity severity = row.finding.warning().rule.severity;
    switch (role) {
    case Qt::DisplayRole:
        return QString(targetOf(row) + u' ' + predicateOf(row));
    case Qt::ToolTipRole:
        return toolTipOf(row);
    case Qt::AccessibleTextRole:
        return QString(severityName(severity) + QStringLiteral(": ") + targetOf(row) + u' '
            + predicateOf(row));
    case ProblemsModel::SeverityRole:
        return int(severity);
    case ProblemsModel::TargetRole:
        return targetOf(row);
    case ProblemsModel::TargetIsNameRole:
        return true;
    case ProblemsModel::PredicateRole:
        return predicateOf(row);
    case ProblemsModel::RuleRole:
        return QString::fromLatin1(row.finding.warning().rule.name);
    default:
        return {};
    }
}

} // namespace carillon::composer
