#pragma once

#include "receiver/traffic.h"

#include <QAbstractTableModel>
#include <QList>

namespace carillon::exchange {

/// The latest exchanges with the service, newest first; the oldest beyond the limit are let go.
class TrafficModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Method, Path, Status, Duration, Size, From, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, StatusRole, SearchRole };
    static constexpr qsizetype limit = 1000;

    explicit TrafficModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Adds what came after everything here. The service tells each exchange once; its ids rise,
    /// but begin anew when it starts again.
    void add(QList<receiver::TrafficEntry> entries);
    void clear();

    [[nodiscard]] const receiver::TrafficEntry &entryAt(int row) const
    {
        return m_entries[m_entries.size() - 1 - row];
    }

private:
    QList<receiver::TrafficEntry> m_entries; // oldest first
};

/// `412 B`, `1.4 kB`
[[nodiscard]] QString sizeText(qsizetype bytes);
/// `0.3 ms`, `1.2 s`
[[nodiscard]] QString durationText(double milliseconds);

} // namespace carillon::exchange
