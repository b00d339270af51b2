#pragma once

#include "receiver/device.h"
#include "receiver/feed_item.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace carillon::receiver {

/// What a row of the feed says about itself in one word; the filter chooses by it.
enum class FeedState : quint8 { Unread, Read, Opened, Dismissed, Snoozed, Expired };

/// What became of an item on the devices of one platform.
enum class Mark : quint8 {
    None,        ///< nothing known
    Delivered,
    Undelivered, ///< wanted there, but it did not come; the tooltip says why
    NotTargeted,
};

/// The feed, newest first. Ten thousand rows are taken in at once; a change finds its row by id.
class FeedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Title, Group, State, Windows, Ios, Android, Web, Expires, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        StateRole,  ///< FeedState, every column
        MarkRole,   ///< Mark, device columns only
        SearchRole, ///< title, body and group, for the filter
        RawRole,    ///< bool: the title is raw content
    };

    explicit FeedModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Takes in new and changed items, in any order. Deleted ones leave; rows that stay keep their
    /// place, and with it their selection.
    void upsert(QList<FeedItem> items);
    void clear();
    /// The names that states speak of.
    void setDevices(QList<Device> devices);
    /// Refreshes what depends on the time, when it would read differently.
    void setNow(Instant now);

    [[nodiscard]] const FeedItem &itemAt(int row) const { return m_items[indexOf(row)]; }
    [[nodiscard]] const FeedItem *find(const QString &id) const;
    [[nodiscard]] FeedState stateOf(const FeedItem &item) const;
    /// `dismissed on iPhone`
    [[nodiscard]] QString stateText(const FeedItem &item) const;
    [[nodiscard]] QString deviceName(const QString &deviceId) const;

private:
    // Kept oldest first, so that a new item is appended and no other's place changes.
    [[nodiscard]] qsizetype indexOf(int row) const { return m_items.size() - 1 - row; }
    [[nodiscard]] int rowOf(qsizetype index) const { return int(m_items.size() - 1 - index); }

    void insert(const QList<FeedItem> &sorted);
    void insertRun(qsizetype at, const QList<FeedItem> &run);
    void removeAt(qsizetype index);
    void rememberPlaces(qsizetype from);
    void findNextExpiry();
    [[nodiscard]] QVariant text(const FeedItem &item, int column) const;
    [[nodiscard]] QString toolTip(const FeedItem &item, int column) const;
    [[nodiscard]] QString markText(const FeedItem &item, contract::Platform platform) const;

    QList<FeedItem> m_items;
    QHash<QString, qsizetype> m_places;
    QList<Device> m_devices;
    Instant m_now{};
    Instant m_nextExpiry = Instant::max();
};

/// `in 9 days`, `tomorrow`, `in 52 min`, `expired`
[[nodiscard]] QString expiryText(Instant expires, Instant now);
[[nodiscard]] Mark markOf(const FeedItem &item, contract::Platform platform);

} // namespace carillon::receiver
