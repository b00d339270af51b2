#include "exchange/compare_model.h"

#include <algorithm>

namespace carillon::exchange {

using namespace Qt::StringLiterals;
using Kind = CompareRow::Kind;

namespace {

constexpr qsizetype shownContext = 30;

QString spoken(const CompareRow &row, const QString &text, bool isLeft)
{
    switch (row.kind) {
    case Kind::Changed:
        return CompareModel::tr("differs: %1", "a line as it is read out").arg(text);
    case Kind::OnlyLeft:
        return isLeft ? CompareModel::tr("only here: %1").arg(text)
                      : CompareModel::tr("nothing here");
    case Kind::OnlyRight:
        return isLeft ? CompareModel::tr("nothing here")
                      : CompareModel::tr("only here: %1").arg(text);
    default:
        return text;
    }
}

} // namespace

QString cutLine(const QString &line, const QString &other, qsizetype context)
{
    const auto differ = std::mismatch(line.begin(), line.end(), other.begin(), other.end());
    const qsizetype first = differ.first - line.begin();
    const bool isSame = first == line.size() && line.size() == other.size();
    qsizetype begin = isSame || first <= 2 * context ? 0 : first - context;
    if (begin > 0 && line.at(begin).isLowSurrogate())
        --begin;
    const QString out = line.mid(begin, 11 * context);
    return (begin > 0 ? u"…"_s : QString()) + out
        + (begin + out.size() < line.size() ? u"…"_s : QString());
}

CompareModel::CompareModel(const Compared &left, const Compared &right, QObject *parent)
    : QAbstractTableModel(parent)
    , m_comparison(compare(left.exchange, right.exchange))
    , m_leftCaption(left.caption)
    , m_rightCaption(right.caption)
{
}

int CompareModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_comparison.rows.size());
}

int CompareModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant CompareModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const CompareRow &row = m_comparison.rows.at(index.row());
    const bool isLeft = index.column() == Left;
    const bool isHeading = row.kind == Kind::Heading;
    const QString &own = isLeft ? row.left : row.right;
    const QString text
        = isHeading ? own : cutLine(own, isLeft ? row.right : row.left, shownContext);
    switch (role) {
    case Qt::DisplayRole:
        return text;
    case Qt::AccessibleTextRole:
        return spoken(row, text, isLeft);
    case KindRole:
        return int(row.kind);
    default:
        return {};
    }
}

QVariant CompareModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return section == Left ? m_leftCaption : m_rightCaption;
    return {};
}

} // namespace carillon::exchange
