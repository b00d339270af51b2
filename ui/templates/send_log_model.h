#pragma once

#include "compose/send_log.h"

#include <QAbstractTableModel>

namespace carillon::templates {

/// What became of each row, in the order it ended; all, or what failed.
class SendLogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Line, Status, Took, Id, RequestId, Problem, ColumnCount };
    enum Role { StatusRole = Qt::UserRole + 1 }; ///< int, 0 without an answer

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] compose::SendLog &log() const { return *m_log; }
    Result<void> append(const QList<http::SendResult> &results);
    void clear();
    void setFailedOnly(bool on);
    [[nodiscard]] bool isFailedOnly() const { return m_failedOnly; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] int wantedRows() const;

    std::unique_ptr<compose::SendLog> m_log = std::make_unique<compose::SendLog>();
    bool m_failedOnly = false;
    int m_rows = 0;
};

} // namespace carillon::templates
