#pragma once

#include "receiver/fan_out_looks.h"

#include <QAbstractListModel>

namespace carillon::receiver {

/// The deliveries of one notification, a row each.
class DeliveriesModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        DeviceRole = Qt::UserRole + 1, ///< its name
        WordRole,
        ReasonRole,
        TimeRole, ///< `10:03:11`, empty where none is known
        LookRole,
    };

    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Rows of the same item stay, and with them what is chosen.
    void setItem(const FeedItem &item, const QList<Device> &devices);
    void clear();

private:
    struct Row {
        Cell cell{};
        QString name{};
        Look look{};

        bool operator==(const Row &) const = default;
    };

    void take(QList<Row> rows);

    QList<Row> m_rows;
};

} // namespace carillon::receiver
