#pragma once

#include "store/feed_record.h"
#include "store/reserve.h"
#include "store/statement.h"

#include <QList>
#include <QLockFile>
#include <QString>

#include <functional>
#include <limits>
#include <memory>
#include <vector>

namespace carillon::store {

/// The durable feed. Writes go into a transaction that begin() opens and commit() makes durable:
/// when commit() has returned, the rows survive a power cut (WAL, synchronous=FULL). After a call
/// to the disk has failed, begin() opens the file anew before anything is written again.
/// Threads  the one that opened it. Life cycle: see README.md in this folder.
class FeedStore {
public:
    ~FeedStore();
    FeedStore(const FeedStore &) = delete;
    FeedStore &operator=(const FeedStore &) = delete;

    /// @param path  the database file, made if it is not there; `:memory:` for none
    ///              A file that cannot be written to, or whose folder cannot, is only read.
    /// Errors  "unreadable", "damaged", "newer", "locked" (another process has it), each with a
    ///         sentence for people.
    [[nodiscard]] static Result<std::unique_ptr<FeedStore>> open(const QString &path);

    /// Errors  "full", "readOnly", "store": for now, or until the disk is sound again
    Result<void> begin();
    Result<void> commit();
    void rollback();
    /// After a failure for want of space: frees what the store can spare, so that small changes
    /// still find room.
    void releaseReserve();
    /// After a commit: takes the reserve back if it is gone and there is room.
    void restoreReserve();
    [[nodiscard]] bool inTransaction() const { return m_inTransaction; }

    /// Adds a row; fills in its position and sequence.
    Result<void> insert(FeedRecord &record);
    /// Writes a row that is there already; gives it the next sequence.
    Result<void> update(FeedRecord &record);
    /// Writes over a row with what has come in its place, which takes the newest position.
    Result<void> replace(FeedRecord &record);
    /// Empties a row whose time has come; it stays to tell readers with a cursor.
    Result<void> expire(FeedRecord &record);
    /// Forgets a row; cursors from before its last change are dead from then on.
    Result<void> remove(const FeedRecord &record);
    /// Forgets up to @p most rows that only tell of a deletion or an expiry, oldest first.
    /// @return how many
    Result<int> removeGone(int most);
    /// Forgets every row and takes a new epoch, so that every cursor is dead. Outside a
    /// transaction; it has one of its own.
    Result<void> reset();

    [[nodiscard]] std::optional<FeedRecord> find(const QByteArray &id);
    /// The live row with the same identity, for a replacement.
    [[nodiscard]] std::optional<FeedRecord> findIdentity(const QByteArray &appNotificationId,
        const QByteArray &user, const QByteArray &app, const QByteArray &host, Instant now);

    /// Rows changed after @p sequence and not after @p upTo, oldest change first. A page ends early
    /// where its texts grow past some megabytes.
    [[nodiscard]] QList<FeedRecord> changedSince(
        qint64 sequence, int most, qint64 upTo = std::numeric_limits<qint64>::max());
    /// Rows before a position, newest first; 0 means from the newest. Ends early as well.
    [[nodiscard]] QList<FeedRecord> newest(qint64 beforePosition, int most);
    /// Of the oldest row; 0 if there is none.
    [[nodiscard]] qint64 oldestPosition();
    [[nodiscard]] qint64 newestPosition();
    [[nodiscard]] std::optional<FeedRecord> at(qint64 position);
    /// Positions of rows that only tell of a deletion or an expiry, newest first.
    [[nodiscard]] std::vector<qint64> gonePositions(qint64 beforePosition, int most);

    /// Passes over rows before a position, newest first, until the visitor has enough. It is shown
    /// position, id, user, app, states and expiry; the content where that is asked for.
    /// @return whether it came to the end
    [[nodiscard]] bool glance(qint64 beforePosition, bool withContent,
        const std::function<bool(const FeedRecord &)> &visit);

    /// Rows whose due instant has come, earliest first.
    /// Errors  those of the disk
    [[nodiscard]] Result<QList<FeedRecord>> dueUntil(Instant now, int most);
    /// The earliest due instant of all.
    [[nodiscard]] std::optional<Instant> nextDue();
    /// Rows of a user that a device has yet to hear of, oldest first, after a position.
    [[nodiscard]] QList<FeedRecord> waitingFor(
        const QByteArray &user, qint64 afterPosition, int most);

    /// Readable items, tombstones of deleted ones included.
    [[nodiscard]] qint64 count() const { return m_totals.items; }
    /// Everything the feed's bound counts.
    [[nodiscard]] qint64 rowCount() const { return m_totals.items + m_totals.stubs; }
    /// Bytes the rows take up on disk, as of begin() or the last removeGone().
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// Cursors below it may have missed a removal.
    [[nodiscard]] qint64 horizon() const { return m_totals.horizon; }
    /// The sequence of the last change, within the open transaction or outside.
    [[nodiscard]] qint64 sequence() const { return m_totals.sequence; }
    /// The sequence of the last change that is durable.
    [[nodiscard]] qint64 committedSequence() const { return m_committed.sequence; }
    /// Names this store for as long as it lives.
    [[nodiscard]] const QByteArray &epoch() const { return m_epoch; }
    /// For what is kept beside the feed, in the same transactions.
    [[nodiscard]] Database &database() { return m_database; }

private:
    // Kept in memory, written with each commit, taken back with each rollback.
    struct Totals {
        qint64 sequence = 0;
        qint64 horizon = 0;
        qint64 items = 0;
        qint64 stubs = 0;
        bool operator==(const Totals &) const = default;
    };

    explicit FeedStore(Database database);
    Result<void> prepare();
    Result<void> reopen();
    void measure();

    struct Statements;
    std::unique_ptr<QLockFile> m_lock;
    QString m_path;
    Reserve m_reserve;
    Database m_database;
    std::unique_ptr<Statements> m_statements;
    QByteArray m_epoch;
    Totals m_totals;
    Totals m_committed;
    qint64 m_bytes = 0;
    bool m_isReadOnly = false;
    bool m_inTransaction = false;
};

} // namespace carillon::store
