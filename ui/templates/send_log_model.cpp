#include "templates/send_log_model.h"

#include "http/message.h"

namespace carillon::templates {
namespace {

using compose::SendLog;

QString text(const compose::CsvRow &row, SendLog::Column column)
{
    return QString::fromUtf8(row.field(column));
}

} // namespace

int SendLogModel::wantedRows() const
{
    return int(m_failedOnly ? m_log->failedCount() : m_log->rowCount());
}

Result<void> SendLogModel::append(const QList<http::SendResult> &results)
{
    Result<void> appended = m_log->append(results);
    if (const int rows = wantedRows(); rows > m_rows) {
        beginInsertRows({}, m_rows, rows - 1);
        m_rows = rows;
        endInsertRows();
    }
    return appended;
}

void SendLogModel::clear()
{
    beginResetModel();
    m_log->clear();
    m_rows = 0;
    endResetModel();
}

void SendLogModel::setFailedOnly(bool on)
{
    if (on == m_failedOnly)
        return;
    beginResetModel();
    m_failedOnly = on;
    m_rows = wantedRows();
    endResetModel();
}

int SendLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int SendLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SendLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != StatusRole)
        return {};
    const compose::CsvRow &row
        = m_log->row(m_failedOnly ? m_log->failedRow(index.row()) : index.row());
    const QByteArray status = row.field(SendLog::Status).toByteArray();
    if (role == StatusRole)
        return status.toInt();
    switch (index.column()) {
    case Line:
        return text(row, SendLog::Line);
    case Status:
        //: a row of a table that was not sent
        return status.isEmpty() ? tr("not sent") : QString::fromLatin1(status);
    case Took:
        return status.isEmpty() ? QString() : tr("%1 ms").arg(text(row, SendLog::Milliseconds));
    case Id:
        return text(row, SendLog::Id);
    case RequestId:
        return text(row, SendLog::RequestId);
    case Problem:
        return text(row, SendLog::Problem);
    default:
        return {};
    }
}

QVariant SendLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line:
        return tr("Line");
    case Status:
        return tr("Status");
    case Took:
        return tr("Took");
    case Id:
        return tr("Notification");
    case RequestId:
        return tr("Request");
    case Problem:
        //: head of a column: why the row was not sent or not accepted
        return tr("Why not");
    default:
        return {};
    }
}

} // namespace carillon::templates
