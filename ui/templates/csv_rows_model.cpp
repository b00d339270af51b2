#include "templates/csv_rows_model.h"

namespace carillon::templates {
namespace {

constexpr qsizetype shownBytes = 200;

// A long text would only make the cell slow.
QString shown(QByteArrayView field)
{
    return QString::fromUtf8(field.first(std::min(field.size(), shownBytes)))
        .replace(u'\n', u' ')
        .replace(u'\r', u' ');
}

} // namespace

CsvRowsModel::CsvRowsModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_turn(this)
{
    connect(&m_turn, &QTimer::timeout, this, &CsvRowsModel::readOn);
}

void CsvRowsModel::setFile(std::shared_ptr<compose::CsvFile> file)
{
    beginResetModel();
    m_file = std::move(file);
    m_rows = 0;
    endResetModel();
    m_turn.stop();
    if (m_file)
        m_turn.start(0);
}

void CsvRowsModel::readOn()
{
    const Result<bool> more = m_file->readOn(sliceBytes);
    if (!more || !*more)
        m_turn.stop();
    const int rows = int(m_file->rowCount());
    if (rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    if (!more)
        Q_EMIT failed(more.error());
    Q_EMIT advanced();
}

int CsvRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int CsvRowsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || !m_file ? 0 : int(m_file->columns().size()) + 1;
}

QVariant CsvRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != FaultyRole)
        return {};
    const compose::CsvRow &row = m_file->row(index.row());
    if (role == FaultyRole)
        return row.problem != compose::CsvProblem::None;
    if (role == Qt::ToolTipRole)
        return compose::sentenceFor(row, int(m_file->columns().size()));
    if (index.column() == 0)
        return row.problem == compose::CsvProblem::None ? QString::number(row.line)
                                                        : tr("%1 ✗").arg(row.line);
    return shown(row.field(index.column() - 1));
}

QVariant CsvRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || !m_file)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Line") : QString::fromUtf8(m_file->columns().value(section - 1));
}

} // namespace carillon::templates
