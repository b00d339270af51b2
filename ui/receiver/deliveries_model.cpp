#include "receiver/deliveries_model.h"

#include <QDateTime>

#include <algorithm>

namespace carillon::receiver {

using namespace Qt::StringLiterals;

int DeliveriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant DeliveriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: // what a screen reader and typing ahead read
        return tr("%1: %2. %3", "device, what became of it, why")
            .arg(row.name, row.cell.word, row.cell.reason);
    case DeviceRole:
        return row.name;
    case WordRole:
        return row.cell.word;
    case ReasonRole:
        return row.cell.reason;
    case TimeRole:
        return row.cell.at
            ? QDateTime::fromMSecsSinceEpoch(toMsecs(*row.cell.at)).time().toString(u"HH:mm:ss"_s)
            : QString();
    case LookRole:
        return QVariant::fromValue(row.look);
    default:
        return {};
    }
}

void DeliveriesModel::setItem(const FeedItem &item, const QList<Device> &devices)
{
    QList<Row> rows;
    const QList<Cell> cells = fanOutOf(item, devices);
    for (const Cell &cell : cells) {
        const auto device = std::find_if(devices.cbegin(), devices.cend(),
            [&](const Device &each) { return each.id == cell.deviceId; });
        rows.append({.cell = cell,
            .name = device == devices.cend() ? cell.deviceId : device->name,
            .look = lookOf(cell, item)});
    }
    take(std::move(rows));
}

void DeliveriesModel::clear()
{
    take({});
}

void DeliveriesModel::take(QList<Row> rows)
{
    if (rows == m_rows)
        return;
    const bool sameDevices = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
        [](const Row &a, const Row &b) { return a.cell.deviceId == b.cell.deviceId; });
    if (!sameDevices)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameDevices)
        endResetModel();
    else
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

} // namespace carillon::receiver
