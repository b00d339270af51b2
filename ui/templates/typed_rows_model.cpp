#include "templates/typed_rows_model.h"

#include <QBuffer>

#include <algorithm>

namespace carillon::templates {

void TypedRowsModel::setColumns(const QByteArrayList &names)
{
    if (names == m_columns)
        return;
    beginResetModel();
    m_columns = names;
    endResetModel();
    Q_EMIT edited();
}

bool TypedRowsModel::isEmpty(const Cells &cells) const
{
    return std::all_of(m_columns.begin(), m_columns.end(),
        [&](const QByteArray &name) { return cells.value(name).isEmpty(); });
}

int TypedRowsModel::filledRows() const
{
    return int(std::count_if(
        m_rows.begin(), m_rows.end(), [this](const Cells &cells) { return !isEmpty(cells); }));
}

compose::CsvRow TypedRowsModel::rowAt(int row) const
{
    compose::CsvRow out{.line = row + 1};
    const Cells cells = m_rows.value(row);
    for (const QByteArray &name : m_columns)
        out.append(cells.value(name));
    return out;
}

compose::TypedRows TypedRowsModel::rows() const
{
    compose::TypedRows out{.columns = m_columns};
    for (int row = 0; row < m_rows.size(); ++row) {
        if (!isEmpty(m_rows[row]))
            out.rows.push_back(rowAt(row));
    }
    return out;
}

// The empty row becomes one of the rows, and there is a new empty one.
void TypedRowsModel::growTo(int rows)
{
    if (rows <= m_rows.size())
        return;
    beginInsertRows({}, int(m_rows.size()) + 1, rows);
    m_rows.resize(rows);
    endInsertRows();
}

void TypedRowsModel::paste(const QModelIndex &at, QByteArray text)
{
    if (!at.isValid())
        return;
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    compose::CsvReader reader(buffer, text.contains('\t') ? '\t' : compose::separatorOf(text));
    QList<compose::CsvRow> pasted;
    for (compose::CsvRow row; reader.next(row);)
        pasted.append(row);
    growTo(at.row() + int(pasted.size()));
    for (qsizetype down = 0; down < pasted.size(); ++down) {
        const compose::CsvRow &row = pasted[down];
        for (int right = 0; right < std::min(row.size(), columnCount() - at.column()); ++right)
            m_rows[at.row() + down].insert(
                m_columns[at.column() + right], row.field(right).toByteArray());
    }
    Q_EMIT dataChanged(at, index(rowCount() - 1, columnCount() - 1));
    Q_EMIT edited();
}

void TypedRowsModel::removeRowAt(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    beginRemoveRows({}, row, row);
    m_rows.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

int TypedRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_columns.isEmpty() ? 0 : int(m_rows.size()) + 1;
}

int TypedRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TypedRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return QString::fromUtf8(m_rows.value(index.row()).value(m_columns[index.column()]));
}

bool TypedRowsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QByteArray text = value.toString().toUtf8();
    if (index.row() < m_rows.size() || !text.isEmpty()) {
        growTo(index.row() + 1);
        m_rows[index.row()].insert(m_columns[index.column()], text);
        Q_EMIT dataChanged(index, index);
        Q_EMIT edited();
    }
    return true;
}

Qt::ItemFlags TypedRowsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QVariant TypedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? QVariant(QString::fromUtf8(m_columns.value(section)))
                                         : QVariant(section + 1);
}

} // namespace carillon::templates
