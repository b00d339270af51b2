#include "faults/faults_model.h"

#include "faults/fault_text.h"
#include "widgets/elided_label.h"

#include <QLocale>

#include <algorithm>

namespace carillon::faults {

using receiver::ServiceFault;

namespace {

QString text(const ServiceFault &fault, int column)
{
    switch (column) {
    case FaultsModel::What:
        return faultText(fault);
    case FaultsModel::Meets:
        return conditionText(fault);
    case FaultsModel::Hits:
        return QLocale().toString(fault.hits);
    case FaultsModel::Left:
        return fault.remaining ? QLocale().toString(*fault.remaining)
                               : FaultsModel::tr("no end", "of a fault");
    default:
        return {};
    }
}

} // namespace

int FaultsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_faults.size());
}

int FaultsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FaultsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString shown = text(m_faults[index.row()], index.column());
    if (role == Qt::DisplayRole)
        return shown;
    return role == Qt::ToolTipRole ? widgets::plainToolTip(shown) : QVariant();
}

QVariant FaultsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What:
        return tr("Fault");
    case Meets:
        //: head of a column: which requests the fault meets
        return tr("Meets");
    case Hits:
        //: head of a column: how many requests it has met
        return tr("Hits");
    case Left:
        //: head of a column: how many requests it still meets
        return tr("Left");
    default:
        return {};
    }
}

void FaultsModel::setFaults(const QList<ServiceFault> &faults)
{
    const auto isIn = [](const QList<ServiceFault> &list, const QString &id) {
        return std::any_of(
            list.begin(), list.end(), [&id](const ServiceFault &each) { return each.id == id; });
    };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (isIn(faults, m_faults[row].id))
            continue;
        beginRemoveRows({}, row, row);
        m_faults.removeAt(row);
        endRemoveRows();
    }
    const bool keepsOrder = m_faults.size() <= faults.size()
        && std::equal(m_faults.begin(), m_faults.end(), faults.begin(),
            [](const ServiceFault &a, const ServiceFault &b) { return a.id == b.id; });
    if (!keepsOrder) {
        beginResetModel();
        m_faults = faults;
        return endResetModel();
    }
    const int known = rowCount();
    std::copy_n(faults.begin(), known, m_faults.begin());
    if (known > 0)
        Q_EMIT dataChanged(index(0, 0), index(known - 1, ColumnCount - 1));
    if (faults.size() == known)
        return;
    beginInsertRows({}, known, int(faults.size()) - 1);
    m_faults = faults;
    endInsertRows();
}

} // namespace carillon::faults
