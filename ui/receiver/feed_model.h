#pragma once

#include "receiver/feed_cache.h"
#include "receiver/feed_pages.h"
#include "receiver/feed_words.h"

#include <QAbstractTableModel>
#include <QTimer>

namespace carillon::receiver {

/// A window over the service's feed: the place of every item that the query takes, and the items
/// of the rows that are looked at. It asks for both with signals; whoever answers calls
/// takePlaces() and takeRows(). Rows that are not here yet read "…".
class FeedModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Title, Group, State, Windows, Ios, Android, Web, Expires, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole + 1,
        StateRole, ///< FeedState, every column; invalid while the row is not here
        MarkRole, ///< Mark, device columns only
        RawRole, ///< bool: the title is raw content
    };

    explicit FeedModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Takes in new and changed items, in any order. Deleted ones leave; rows that stay keep their
    /// place, and with it their selection.
    void upsert(const QList<FeedItem> &items);
    /// Forgets everything but the query.
    void clear();
    void setDevices(QList<Device> devices);
    /// Refreshes what depends on the time, when it would read differently.
    void setNow(Instant now);

    /// Shows other items; those shown now stay until the first answer.
    void setQuery(const FeedQuery &query);
    [[nodiscard]] const FeedQuery &query() const { return m_judge.query(); }
    /// Asks for the places anew.
    void look();
    /// While held, items that would come in above what is read are counted only.
    void setHeld(bool held);

    void takePlaces(int ticket, FeedPlaces answer);
    /// @param asked  as given with rowsWanted()
    void takeRows(const std::vector<qint64> &asked, const FeedRows &rows);
    /// Nothing came of the last rowsWanted(); what is in sight asks again.
    void missRows();
    /// Whether this answer of placesWanted() is still waited for.
    [[nodiscard]] bool awaits(int ticket) const { return ticket == m_ticket && m_isLooking; }

    /// Whether there are still places to come, and how many of a thousand are looked through.
    [[nodiscard]] bool isLooking() const { return m_isLooking; }
    [[nodiscard]] int lookedPerMille() const;
    /// How many came in while held.
    [[nodiscard]] int heldBack() const { return m_heldBackCount; }
    /// How many the whole feed holds.
    [[nodiscard]] qint64 total() const;
    void setTotal(qint64 total);

    /// Null while the row is not here; it is asked for then.
    [[nodiscard]] const FeedItem *itemAt(int row) const;
    [[nodiscard]] qint64 positionAt(int row) const { return m_index.at(row).position; }
    [[nodiscard]] int rowOf(qint64 position) const { return m_index.rowOfPosition(position); }
    /// Among those that are here.
    [[nodiscard]] const FeedItem *find(const QString &id) const { return m_cache.find(id); }
    /// Those that are here, oldest first.
    [[nodiscard]] QList<FeedItem> here() const { return m_cache.all(); }
    [[nodiscard]] const FeedWords &words() const { return m_words; }

Q_SIGNALS:
    void placesWanted(int ticket, const carillon::receiver::FeedQuery &query, qint64 before);
    void rowsWanted(const std::vector<qint64> &positions);
    /// Counts, or how far looking has come.
    void countsChanged();

private:
    struct Changes;
    void sortIn(const FeedItem &item, Changes &changes);
    void sortInNew(const FeedItem &item, Changes &changes);
    void leave(const FeedPlace &place, Changes &changes) const;
    [[nodiscard]] bool isLookedThrough(const FeedPlace &place) const;
    [[nodiscard]] bool isHeldBack(const FeedPlace &place) const;
    void beginAnew();
    void gather(std::vector<FeedPlace> places);
    void mergeLast();
    void finishGathering();
    void add(std::vector<FeedPlace> places);
    void removeRowsAt(std::vector<int> rows);
    void want(int row) const;
    void ask();
    [[nodiscard]] QVariant text(const FeedItem &item, int column) const;
    [[nodiscard]] QString toolTip(const FeedItem &item, int column) const;

    FeedJudge m_judge;
    FeedIndex m_index;
    FeedCache m_cache;
    FeedWords m_words;
    std::vector<FeedPlace> m_since; // come in since a query was asked that is not answered yet
    std::vector<FeedPlace> m_heldBack;
    std::vector<std::vector<FeedPlace>> m_sorted; // by expiry, before they are shown
    mutable QTimer m_asking;
    mutable int m_firstMissing = -1;
    mutable int m_lastMissing = -1;
    bool m_isAsking = false;
    bool m_isStale = false; // the rows are those of the query before
    bool m_isLooking = false;
    bool m_hasLooked = false; // through the whole feed, once at least
    bool m_isHeld = false;
    bool m_isChanging = false; ///< its rows, right now
    bool m_missedSome = false; // more were held back than are remembered
    int m_ticket = 0;
    int m_heldBackCount = 0;
    qint64 m_lookedDownTo = 0;
    qint64 m_newest = 0;
    qint64 m_total = 0;
};

} // namespace carillon::receiver
