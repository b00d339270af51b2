#include "store/feed_store.h"

#include "store/migrations.h"
#include "store/store_files.h"

#include <QUuid>

#include <limits>

namespace carillon::store {
namespace {

constexpr const char *pragmas = R"(
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA trusted_schema = OFF;
    PRAGMA cell_size_check = ON;
    PRAGMA mmap_size = 0;
    PRAGMA secure_delete = FAST;
    PRAGMA wal_autocheckpoint = 1000;
    PRAGMA journal_size_limit = 67108864;
)";

#define COLUMNS                                                                                    \
    "position, id, sequence, user, app, targetHostName, appNotificationId, created, modified, "    \
    "expires, status, readState, userActionState, changedBy, content, deliveries"

FeedRecord recordFrom(const Statement &row)
{
    FeedRecord record;
    record.position = row.integer(0);
    record.id = row.text(1);
    record.sequence = row.integer(2);
    record.user = row.text(3);
    record.app = row.text(4);
    record.targetHostName = row.text(5);
    if (!row.isNull(6))
        record.appNotificationId = row.text(6);
    record.created = fromMsecs(row.integer(7));
    record.modified = fromMsecs(row.integer(8));
    record.expires = fromMsecs(row.integer(9));
    record.status = int(row.integer(10));
    record.readState = int(row.integer(11));
    record.userActionState = int(row.integer(12));
    if (!row.isNull(13))
        record.changedBy = row.text(13);
    record.content = row.text(14);
    record.deliveries = row.text(15);
    return record;
}

void bindOptional(Statement &statement, const std::optional<QByteArray> &value)
{
    if (value)
        statement.bind(*value);
    else
        statement.bindNull();
}

QList<FeedRecord> allRows(Statement &query)
{
    QList<FeedRecord> out;
    while (query.step() == Statement::Step::Row)
        out.append(recordFrom(query));
    query.reset();
    return out;
}

std::optional<FeedRecord> firstRow(Statement &query)
{
    std::optional<FeedRecord> out;
    if (query.step() == Statement::Step::Row)
        out = recordFrom(query);
    query.reset();
    return out;
}

Result<void> checkIntegrity(Database &database)
{
    Statement check(database, "PRAGMA quick_check(1)");
    if (check.step() != Statement::Step::Row)
        return database.failure(QStringLiteral("The store cannot be read"));
    if (check.text(0) != "ok")
        return fail(QStringLiteral("damaged"), QStringLiteral("The store is damaged."));
    return {};
}

} // namespace

struct FeedStore::Statements {
    explicit Statements(Database &db)
        : begin(db, "BEGIN IMMEDIATE")
        , commit(db, "COMMIT")
        , insert(db,
              "INSERT INTO feed (id, sequence, user, app, targetHostName, appNotificationId, "
              "created, modified, expires, status, readState, userActionState, changedBy, content, "
              "deliveries) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) RETURNING position")
        , update(db,
              "UPDATE feed SET sequence=?, created=?, modified=?, expires=?, status=?, "
              "readState=?, userActionState=?, changedBy=?, content=?, deliveries=? WHERE id=?")
        , prune(db, "DELETE FROM feed WHERE expires <= ?")
        , advance(db, "UPDATE store SET sequence = ?")
        , find(db, "SELECT " COLUMNS " FROM feed WHERE id = ?")
        , identity(db,
              "SELECT " COLUMNS " FROM feed WHERE appNotificationId = ? AND user = ? AND app = ? "
              "AND targetHostName = ? AND expires > ? AND status = 0 ORDER BY position DESC LIMIT 1")
        , changed(db, "SELECT " COLUMNS " FROM feed WHERE sequence > ? ORDER BY sequence LIMIT ?")
        , newest(db, "SELECT " COLUMNS " FROM feed WHERE position < ? ORDER BY position DESC LIMIT ?")
        , bytes(db,
              "SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, "
              "pragma_freelist_count, pragma_page_size")
    {
    }

    Statement begin;
    Statement commit;
    Statement insert;
    Statement update;
    Statement prune;
    Statement advance;
    Statement find;
    Statement identity;
    Statement changed;
    Statement newest;
    Statement bytes;
};

FeedStore::FeedStore(Database database)
    : m_database(std::move(database))
{
}

FeedStore::~FeedStore()
{
    rollback();
    m_statements.reset();
    if (!m_isReadOnly)
        (void)m_database.checkpoint();
}

Result<std::unique_ptr<FeedStore>> FeedStore::open(const QString &path)
{
    Result<OpenedFile> file = openFile(path);
    if (!file)
        return Unexpected{file.error()};
    std::unique_ptr<FeedStore> store(new FeedStore(std::move(file->database)));
    store->m_path = path;
    store->m_lock = std::move(file->lock);
    store->m_isReadOnly = file->isReadOnly;
    if (const Result<void> ready = store->prepare(); !ready) {
        Error error = ready.error();
        error.where = path;
        return Unexpected{error};
    }
    if (!store->m_isReadOnly && isFile(path)) {
        // A journal may hold what a failed sync never brought to the disk; nothing may follow it.
        (void)store->m_database.checkpoint();
        store->m_reserve = Reserve(reserveOf(path));
        store->restoreReserve();
    }
    return store;
}

Result<void> FeedStore::prepare()
{
    if (const Result<void> set = m_database.execute(pragmas); !set)
        return set;
    if (const Result<void> sound = checkIntegrity(m_database); !sound)
        return sound;
    if (const Result<void> current = migrate(m_database); !current)
        return current;
    Statement state(m_database, "SELECT epoch, sequence, (SELECT count(*) FROM feed) FROM store");
    if (state.step() == Statement::Step::Row) {
        m_epoch = state.text(0);
        m_sequence = state.integer(1);
        m_count = state.integer(2);
    } else {
        m_epoch = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        Statement create(m_database, "INSERT INTO store (epoch, sequence) VALUES (?, 0)");
        if (const Result<void> made = create.bind(m_epoch).run(); !made)
            return made;
    }
    m_committedSequence = m_sequence;
    m_committedCount = m_count;
    m_statements = std::make_unique<Statements>(m_database);
    return {};
}

// Closing a journal with a failed transaction in it would bring that back, so it is emptied first;
// where that fails, this connection still serves to read.
Result<void> FeedStore::reopen()
{
    if (const Result<void> emptied = m_database.checkpoint(); !emptied)
        return emptied;
    Result<Database> fresh = Database::open(m_path.toUtf8());
    if (!fresh)
        return Unexpected{fresh.error()};
    if (const Result<void> set = fresh->execute(pragmas); !set)
        return set;
    m_statements.reset();
    m_database = std::move(*fresh);
    m_statements = std::make_unique<Statements>(m_database);
    return {};
}

void FeedStore::measure()
{
    Statement &query = m_statements->bytes;
    if (query.step() == Statement::Step::Row)
        m_bytes = query.integer(0);
    query.reset();
}

void FeedStore::releaseReserve()
{
    m_reserve.release();
    (void)m_database.checkpoint(); // a journal brought into the file is room, too
}

void FeedStore::restoreReserve()
{
    m_reserve.restore();
}

Result<void> FeedStore::begin()
{
    if (m_isReadOnly)
        return fail(QStringLiteral("readOnly"),
            QStringLiteral("The store or its folder cannot be written to."));
    if (m_database.isBroken()) {
        if (const Result<void> opened = reopen(); !opened)
            return opened;
    }
    const Result<void> begun = m_statements->begin.run();
    m_inTransaction = begun.has_value();
    if (m_inTransaction)
        measure();
    return begun;
}

Result<void> FeedStore::commit()
{
    if (m_sequence != m_committedSequence) {
        if (const Result<void> done = m_statements->advance.bind(m_sequence).run(); !done) {
            rollback();
            return done;
        }
    }
    const Result<void> done = m_statements->commit.run();
    if (!done) {
        rollback();
        return done;
    }
    m_inTransaction = false;
    m_committedSequence = m_sequence;
    m_committedCount = m_count;
    return {};
}

void FeedStore::rollback()
{
    if (!m_inTransaction)
        return;
    (void)m_database.execute("ROLLBACK");
    m_inTransaction = false;
    m_sequence = m_committedSequence;
    m_count = m_committedCount;
}

Result<void> FeedStore::insert(FeedRecord &record)
{
    record.sequence = m_sequence + 1;
    Statement &to = m_statements->insert;
    to.bind(record.id).bind(record.sequence).bind(record.user).bind(record.app);
    to.bind(record.targetHostName);
    bindOptional(to, record.appNotificationId);
    to.bind(toMsecs(record.created)).bind(toMsecs(record.modified)).bind(toMsecs(record.expires));
    to.bind(record.status).bind(record.readState).bind(record.userActionState);
    bindOptional(to, record.changedBy);
    to.bind(record.content).bind(record.deliveries);
    if (to.step() != Statement::Step::Row) {
        const Unexpected failure = m_database.failure(QStringLiteral("The store failed"));
        to.reset();
        return failure;
    }
    record.position = to.integer(0);
    to.reset();
    m_sequence = record.sequence;
    ++m_count;
    return {};
}

Result<void> FeedStore::update(FeedRecord &record)
{
    record.sequence = m_sequence + 1;
    Statement &to = m_statements->update;
    to.bind(record.sequence).bind(toMsecs(record.created)).bind(toMsecs(record.modified));
    to.bind(toMsecs(record.expires)).bind(record.status);
    to.bind(record.readState).bind(record.userActionState);
    bindOptional(to, record.changedBy);
    to.bind(record.content).bind(record.deliveries).bind(record.id);
    const Result<void> done = to.run();
    if (done)
        m_sequence = record.sequence;
    return done;
}

Result<int> FeedStore::prune(Instant now)
{
    if (const Result<void> done = m_statements->prune.bind(toMsecs(now)).run(); !done)
        return Unexpected{done.error()};
    const int gone = changesOf(m_database);
    m_count -= gone;
    measure();
    return gone;
}

std::optional<FeedRecord> FeedStore::find(const QByteArray &id)
{
    return firstRow(m_statements->find.bind(id));
}

std::optional<FeedRecord> FeedStore::findIdentity(const QByteArray &appNotificationId,
    const QByteArray &user, const QByteArray &app, const QByteArray &host, Instant now)
{
    return firstRow(m_statements->identity.bind(appNotificationId)
                        .bind(user)
                        .bind(app)
                        .bind(host)
                        .bind(toMsecs(now)));
}

QList<FeedRecord> FeedStore::changedSince(qint64 sequence, int most)
{
    return allRows(m_statements->changed.bind(sequence).bind(most));
}

QList<FeedRecord> FeedStore::newest(qint64 beforePosition, int most)
{
    const qint64 before = beforePosition > 0 ? beforePosition : std::numeric_limits<qint64>::max();
    return allRows(m_statements->newest.bind(before).bind(most));
}

qint64 FeedStore::count()
{
    return m_count;
}

} // namespace carillon::store
