#pragma once

#include "receiver/fan_out.h"
#include "receiver/fan_out_looks.h"

#include <QAbstractTableModel>
#include <QList>

#include <optional>

namespace carillon::receiver {

/// What became of each notification on each device: notifications down, the newest first, devices
/// across.
class FanOutModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Title, FirstDevice };
    enum Role {
        IdRole = Qt::UserRole + 1,
        StateRole, ///< DeliveryState, device columns where something is known
        CauseRole, ///< DeliveryCause, likewise
        LookRole, ///< Look, likewise
        RawRole, ///< bool: the title is raw content
        ExpiredRole, ///< bool
    };

    /// People read the matrix for what went out lately; the feed holds the rest. At seven devices
    /// this many rows are taken in within a frame or two.
    static constexpr qsizetype mostRows = 500;

    explicit FanOutModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Forgets all others.
    void setItems(const QList<FeedItem> &items);
    /// Takes in new and changed items, in any order. Deleted ones leave; rows that stay keep their
    /// selection.
    void upsert(const QList<FeedItem> &items);
    /// One column each, in this order.
    void setDevices(const QList<Device> &devices);
    /// Tells what has expired.
    void setNow(Instant now);

    [[nodiscard]] const QList<Device> &devices() const { return m_devices; }
    [[nodiscard]] const FeedItem &itemAt(int row) const { return m_rows[row].item; }
    /// -1 if it is not here.
    [[nodiscard]] int rowOf(const QString &id) const;

private:
    struct Row {
        FeedItem item{};
        mutable std::optional<QList<Cell>> cells{}; ///< made when first asked for
    };

    [[nodiscard]] const Cell *cellAt(const Row &row, int column) const;
    [[nodiscard]] QVariant deviceData(const Row &row, int column, int role) const;
    [[nodiscard]] QString text(const FeedItem &item, int column) const;
    [[nodiscard]] bool change(const FeedItem &item);
    void insert(QList<FeedItem> fresh);
    void trim();
    void announce(int firstColumn, int lastColumn);

    QList<Row> m_rows;
    QList<Device> m_devices;
    Instant m_now{};
};

} // namespace carillon::receiver
