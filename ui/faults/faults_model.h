#pragma once

#include "receiver/service_fault.h"

#include <QAbstractTableModel>

namespace carillon::faults {

/// The faults in force, in the order they are judged.
class FaultsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { What, Meets, Hits, Left, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Rows that stay keep their place, so that a choice stays where it is.
    void setFaults(const QList<receiver::ServiceFault> &faults);
    [[nodiscard]] const receiver::ServiceFault &faultAt(int row) const { return m_faults[row]; }

private:
    QList<receiver::ServiceFault> m_faults;
};

} // namespace carillon::faults
