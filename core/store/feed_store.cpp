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
    "expires, status, readState, userActionState, changedBy, content, deliveries, unsId, due, "    \
    "waiting"

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
    if (!row.isNull(16))
        record.unsId = row.text(16);
    record.due = fromMsecs(row.integer(17));
    record.waiting = row.integer(18) != 0;
    return record;
}

void bindOptional(Statement &statement, const std::optional<QByteArray> &value)
{
    if (value)
        statement.bind(*value);
    else
        statement.bindNull();
}

// Until the texts of a page weigh this much.
constexpr qsizetype pageBytes = 4 * 1024 * 1024;

QList<FeedRecord> allRows(Statement &query)
{
    QList<FeedRecord> out;
    qsizetype bytes = 0;
    while (bytes < pageBytes && query.step() == Statement::Step::Row) {
        out.append(recordFrom(query));
        bytes += out.constLast().content.size() + out.constLast().deliveries.size();
    }
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
              "deliveries, unsId, due, waiting) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
        , update(db,
              "UPDATE feed SET sequence=?, created=?, modified=?, expires=?, status=?, "
              "readState=?, userActionState=?, changedBy=?, content=?, deliveries=?, unsId=?, "
              "due=?, waiting=? WHERE id=?")
        , remove(db, "DELETE FROM feed WHERE id = ?")
        , totals(db, "UPDATE store SET sequence=?, horizon=?, items=?, stubs=?")
        , find(db, "SELECT " COLUMNS " FROM feed WHERE id = ?")
        , identity(db,
              "SELECT " COLUMNS " FROM feed WHERE appNotificationId = ? AND user = ? AND app = ? "
              "AND targetHostName = ? AND expires > ? AND status = 0 ORDER BY position DESC LIMIT 1")
        , changed(db, "SELECT " COLUMNS " FROM feed WHERE sequence > ? AND sequence <= ? "
              "ORDER BY sequence LIMIT ?")
        , newest(db, "SELECT " COLUMNS " FROM feed WHERE position < ? ORDER BY position DESC LIMIT ?")
        , due(db, "SELECT " COLUMNS " FROM feed WHERE due <= ? ORDER BY due, position LIMIT ?")
        , nextDue(db, "SELECT min(due) FROM feed")
        , oldest(db, "SELECT coalesce(min(position), 0) FROM feed")
        , newestAt(db, "SELECT coalesce(max(position), 0) FROM feed")
        , at(db, "SELECT " COLUMNS " FROM feed WHERE position = ?")
        , move(db,
              "UPDATE feed SET position = (SELECT max(position) + 1 FROM feed) WHERE id = ? "
              "AND position < (SELECT max(position) FROM feed) RETURNING position")
        , gonePositions(db,
              "SELECT position FROM feed WHERE status >= 2 AND position < ? "
              "ORDER BY position DESC LIMIT ?")
        , glance(db,
              "SELECT position, id, user, app, expires, status, readState, userActionState, "
              "iif(?, content, NULL) FROM feed WHERE position < ? ORDER BY position DESC")
        , waiting(db,
              "SELECT " COLUMNS " FROM feed WHERE waiting = 1 AND user = ? AND position > ? "
              "ORDER BY position LIMIT ?")
        , gone(db, "SELECT " COLUMNS " FROM feed WHERE status >= 2 ORDER BY position LIMIT ?")
        , bytes(db,
              "SELECT (page_count - freelist_count) * page_size FROM pragma_page_count, "
              "pragma_freelist_count, pragma_page_size")
    {
    }

    Statement begin;
    Statement commit;
    Statement insert;
    Statement update;
    Statement remove;
    Statement totals;
    Statement find;
    Statement identity;
    Statement changed;
    Statement newest;
    Statement due;
    Statement nextDue;
    Statement oldest;
    Statement newestAt;
    Statement at;
    Statement move;
    Statement gonePositions;
    Statement glance;
    Statement waiting;
    Statement gone;
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
    Statement state(m_database, "SELECT epoch, sequence, horizon, items, stubs FROM store");
    if (state.step() == Statement::Step::Row) {
        m_epoch = state.text(0);
        m_totals = {state.integer(1), state.integer(2), state.integer(3), state.integer(4)};
    } else {
        m_epoch = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        Statement create(m_database, "INSERT INTO store (epoch, sequence) VALUES (?, 0)");
        if (const Result<void> made = create.bind(m_epoch).run(); !made)
            return made;
    }
    m_committed = m_totals;
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
    if (m_totals != m_committed) {
        Statement &to = m_statements->totals;
        to.bind(m_totals.sequence).bind(m_totals.horizon);
        if (const Result<void> written = to.bind(m_totals.items).bind(m_totals.stubs).run();
            !written) {
            rollback();
            return written;
        }
    }
    const Result<void> done = m_statements->commit.run();
    if (!done) {
        rollback();
        return done;
    }
    m_inTransaction = false;
    m_committed = m_totals;
    return {};
}

void FeedStore::rollback()
{
    if (!m_inTransaction)
        return;
    (void)m_database.execute("ROLLBACK");
    m_inTransaction = false;
    m_totals = m_committed;
}

Result<void> FeedStore::insert(FeedRecord &record)
{
    record.sequence = m_totals.sequence + 1;
    if (record.due == Instant())
        record.due = record.expires;
    Statement &to = m_statements->insert;
    to.bind(record.id).bind(record.sequence).bind(record.user).bind(record.app);
    to.bind(record.targetHostName);
    bindOptional(to, record.appNotificationId);
    to.bind(toMsecs(record.created)).bind(toMsecs(record.modified)).bind(toMsecs(record.expires));
    to.bind(record.status).bind(record.readState).bind(record.userActionState);
    bindOptional(to, record.changedBy);
    to.bind(record.content).bind(record.deliveries);
    bindOptional(to, record.unsId);
    to.bind(toMsecs(record.due)).bind(record.waiting ? 1 : 0);
    if (const Result<void> done = to.run(); !done)
        return done;
    record.position = lastRowOf(m_database);
    m_totals.sequence = record.sequence;
    ++m_totals.items;
    return {};
}

Result<void> FeedStore::update(FeedRecord &record)
{
    record.sequence = m_totals.sequence + 1;
    Statement &to = m_statements->update;
    to.bind(record.sequence).bind(toMsecs(record.created)).bind(toMsecs(record.modified));
    to.bind(toMsecs(record.expires)).bind(record.status);
    to.bind(record.readState).bind(record.userActionState);
    bindOptional(to, record.changedBy);
    to.bind(record.content).bind(record.deliveries);
    bindOptional(to, record.unsId);
    to.bind(toMsecs(record.due)).bind(record.waiting ? 1 : 0).bind(record.id);
    const Result<void> done = to.run();
    if (!done)
        return done;
    m_totals.sequence = record.sequence;
    return {};
}

Result<void> FeedStore::replace(FeedRecord &record)
{
    if (const Result<void> written = update(record); !written)
        return written;
    Statement &to = m_statements->move.bind(record.id);
    const Statement::Step step = to.step();
    if (step == Statement::Step::Row)
        record.position = to.integer(0);
    if (step != Statement::Step::Failed) {
        to.reset();
        return {};
    }
    const Unexpected failure = m_database.failure(QStringLiteral("The store failed"));
    to.reset();
    return failure;
}

Result<void> FeedStore::expire(FeedRecord &record)
{
    record.status = status::expired;
    record.content.clear();
    record.deliveries = "[]";
    record.waiting = false;
    const Result<void> written = update(record);
    if (!written || changesOf(m_database) == 0)
        return written;
    --m_totals.items;
    ++m_totals.stubs;
    return {};
}

Result<void> FeedStore::remove(const FeedRecord &record)
{
    const Result<void> done = m_statements->remove.bind(record.id).run();
    if (!done || changesOf(m_database) == 0)
        return done;
    --(record.status == status::expired ? m_totals.stubs : m_totals.items);
    m_totals.horizon = std::max(m_totals.horizon, record.sequence);
    return {};
}

Result<int> FeedStore::removeGone(int most)
{
    const QList<FeedRecord> rows = allRows(m_statements->gone.bind(most));
    for (const FeedRecord &row : rows) {
        if (const Result<void> done = remove(row); !done)
            return Unexpected{done.error()};
    }
    measure();
    return int(rows.size());
}

Result<void> FeedStore::reset()
{
    if (m_inTransaction)
        return fail(QStringLiteral("busy"), QStringLiteral("The store is being written to."));
    if (const Result<void> begun = begin(); !begun)
        return begun;
    const QByteArray epoch = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    Result<void> done = Statement(m_database, "DELETE FROM feed").run();
    if (done)
        done = Statement(m_database, "UPDATE store SET epoch = ?").bind(epoch).run();
    if (!done) {
        rollback();
        return done;
    }
    m_totals.items = 0;
    m_totals.stubs = 0;
    m_totals.horizon = m_totals.sequence;
    done = commit();
    if (done)
        m_epoch = epoch;
    return done;
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

QList<FeedRecord> FeedStore::changedSince(qint64 sequence, int most, qint64 upTo)
{
    return allRows(m_statements->changed.bind(sequence).bind(upTo).bind(most));
}

qint64 FeedStore::oldestPosition()
{
    Statement &query = m_statements->oldest;
    const qint64 out = query.step() == Statement::Step::Row ? query.integer(0) : 0;
    query.reset();
    return out;
}

qint64 FeedStore::newestPosition()
{
    Statement &query = m_statements->newestAt;
    const qint64 out = query.step() == Statement::Step::Row ? query.integer(0) : 0;
    query.reset();
    return out;
}

std::optional<FeedRecord> FeedStore::at(qint64 position)
{
    return firstRow(m_statements->at.bind(position));
}

std::vector<qint64> FeedStore::gonePositions(qint64 beforePosition, int most)
{
    Statement &query = m_statements->gonePositions.bind(beforePosition).bind(most);
    std::vector<qint64> out;
    while (query.step() == Statement::Step::Row)
        out.push_back(query.integer(0));
    query.reset();
    return out;
}

bool FeedStore::glance(qint64 beforePosition, bool withContent,
    const std::function<bool(const FeedRecord &)> &visit)
{
    Statement &query = m_statements->glance.bind(withContent ? 1 : 0).bind(beforePosition);
    bool isEnd = true;
    while (query.step() == Statement::Step::Row) {
        FeedRecord row;
        row.position = query.integer(0);
        row.id = query.text(1);
        row.user = query.text(2);
        row.app = query.text(3);
        row.expires = fromMsecs(query.integer(4));
        row.status = int(query.integer(5));
        row.readState = int(query.integer(6));
        row.userActionState = int(query.integer(7));
        row.content = query.text(8);
        isEnd = visit(row);
        if (!isEnd)
            break;
    }
    query.reset();
    return isEnd;
}

QList<FeedRecord> FeedStore::newest(qint64 beforePosition, int most)
{
    const qint64 before = beforePosition > 0 ? beforePosition : std::numeric_limits<qint64>::max();
    return allRows(m_statements->newest.bind(before).bind(most));
}

Result<QList<FeedRecord>> FeedStore::dueUntil(Instant now, int most)
{
    Statement &query = m_statements->due.bind(toMsecs(now)).bind(most);
    QList<FeedRecord> out;
    Statement::Step step = query.step();
    for (; step == Statement::Step::Row; step = query.step())
        out.append(recordFrom(query));
    if (step == Statement::Step::Failed) {
        const Unexpected failure = m_database.failure(QStringLiteral("The store failed"));
        query.reset();
        return failure;
    }
    query.reset();
    return out;
}

std::optional<Instant> FeedStore::nextDue()
{
    Statement &query = m_statements->nextDue;
    std::optional<Instant> out;
    if (query.step() == Statement::Step::Row && !query.isNull(0))
        out = fromMsecs(query.integer(0));
    query.reset();
    return out;
}

QList<FeedRecord> FeedStore::waitingFor(const QByteArray &user, qint64 afterPosition, int most)
{
    return allRows(m_statements->waiting.bind(user).bind(afterPosition).bind(most));
}

} // namespace carillon::store
