#pragma once

#include "base/limits.h"
#include "receiver/traffic.h"

#include <QAbstractTableModel>

#include <deque>

namespace carillon::exchange {

/// The latest exchanges with the service, newest first; the oldest beyond the limits `traffic` and
/// `traffic-bytes` are let go.
class TrafficModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Method, Path, Status, Duration, Size, From, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1, StatusRole, SearchRole };

    explicit TrafficModel(QObject *parent = nullptr, const Limits &limits = {});

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
        return m_entries[m_entries.size() - 1 - size_t(row)];
    }
    /// How many were let go since the list was empty.
    [[nodiscard]] qint64 dropped() const { return m_dropped; }

private:
    void makeRoom(const QList<receiver::TrafficEntry> &entries);

    Limits m_limits;
    std::deque<receiver::TrafficEntry> m_entries; // oldest first
    qint64 m_bytes = 0;
    qint64 m_dropped = 0;
};

/// `412 B`, `1.4 kB`
[[nodiscard]] QString sizeText(qsizetype bytes);
/// `0.3 ms`, `1.2 s`
[[nodiscard]] QString durationText(double milliseconds);

} // namespace carillon::exchange
