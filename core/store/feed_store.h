#pragma once

#include "store/feed_record.h"
#include "store/reserve.h"
#include "store/statement.h"

#include <QList>
#include <QLockFile>
#include <QString>

#include <memory>

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
    /// Forgets rows whose expiry has passed. @return how many
    Result<int> prune(Instant now);

    [[nodiscard]] std::optional<FeedRecord> find(const QByteArray &id);
    /// The live row with the same identity, for a replacement.
    [[nodiscard]] std::optional<FeedRecord> findIdentity(const QByteArray &appNotificationId,
        const QByteArray &user, const QByteArray &app, const QByteArray &host, Instant now);

    /// Rows changed after @p sequence, oldest change first.
    [[nodiscard]] QList<FeedRecord> changedSince(qint64 sequence, int most);
    /// Rows before a position, newest first; 0 means from the newest.
    [[nodiscard]] QList<FeedRecord> newest(qint64 beforePosition, int most);

    [[nodiscard]] qint64 count();
    /// Bytes the rows take up on disk, as of begin() or the last prune().
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    /// The sequence of the last change, within the open transaction or outside.
    [[nodiscard]] qint64 sequence() const { return m_sequence; }
    /// Names this store for as long as it lives.
    [[nodiscard]] const QByteArray &epoch() const { return m_epoch; }

private:
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
    qint64 m_sequence = 0;
    qint64 m_committedSequence = 0;
    qint64 m_count = 0;
    qint64 m_committedCount = 0;
    qint64 m_bytes = 0;
    bool m_isReadOnly = false;
    bool m_inTransaction = false;
};

} // namespace carillon::store
