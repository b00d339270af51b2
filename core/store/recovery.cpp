#include "store/recovery.h"

#include "base/json_text.h"
#include "store/migrations.h"
#include "store/store_files.h"

#include <QFile>
#include <QFileInfo>

#include <limits>
#include <numeric>

namespace carillon::store {
namespace {

constexpr int mostProbes = 10'000;

QList<QByteArray> columnsOf(Database &database)
{
    QList<QByteArray> out;
    Statement query(database, "SELECT name FROM pragma_table_info('feed')");
    while (query.step() == Statement::Step::Row)
        out.append(query.text(0));
    return out;
}

// Copies rows by ranges of their position; around each page that cannot be read the range is
// split, until what is left is small.
class Salvager {
public:
    Salvager(Database &from, Database &to, const QByteArray &columns)
        : m_up(from, select(columns, "ORDER BY position").constData())
        , m_down(from, select(columns, "ORDER BY position DESC").constData())
        , m_insert(to, insertion(columns).constData())
        , m_to(to)
        , m_width(int(columns.count(',') + 1))
    {
    }

    int run()
    {
        copy(0, std::numeric_limits<qint64>::max());
        return m_saved;
    }

private:
    static QByteArray select(const QByteArray &columns, const char *order)
    {
        return "SELECT position, id, content, deliveries, " + columns
            + " FROM feed WHERE position > ? AND position < ? " + order;
    }
    static QByteArray insertion(const QByteArray &columns)
    {
        return "INSERT OR IGNORE INTO feed (" + columns + ") VALUES (?"
            + QByteArray(",?").repeated(columns.count(',')) + ')';
    }

    static bool isSound(const Statement &row)
    {
        const QByteArray members = '{' + row.text(2) + '}';
        return !row.text(1).isEmpty() && json::read(members).isValid()
            && json::read(row.text(3)).isValid();
    }

    void take(const Statement &row)
    {
        if (!isSound(row))
            return;
        for (int i = 4; i < 4 + m_width; ++i) {
            if (row.isNull(i))
                m_insert.bindNull();
            else
                m_insert.bind(row.text(i)); // the column's type makes a number of it again
        }
        const bool done = m_insert.run().has_value();
        m_saved += done ? changesOf(m_to) : 0;
    }

    // The last position that could be read; nothing if all were.
    std::optional<qint64> walk(Statement &query, qint64 low, qint64 high, qint64 start)
    {
        query.bind(low).bind(high);
        qint64 last = start;
        Statement::Step step = query.step();
        for (; step == Statement::Step::Row; step = query.step()) {
            last = query.integer(0);
            take(query);
        }
        query.reset();
        return step == Statement::Step::Done ? std::nullopt : std::optional(last);
    }

    // Between two positions, both excluded.
    void copy(qint64 low, qint64 high)
    {
        if (++m_probes > mostProbes)
            return;
        const auto lowest = walk(m_up, low, high, low);
        if (!lowest)
            return;
        const auto highest = walk(m_down, *lowest, high, high);
        if (!highest)
            return;
        const qint64 middle = std::midpoint(*lowest, *highest);
        if (middle == *lowest || middle == *highest)
            return;
        copy(*lowest, middle);
        copy(middle - 1, *highest);
    }

    Statement m_up;
    Statement m_down;
    Statement m_insert;
    Database &m_to;
    int m_width;
    int m_saved = 0;
    int m_probes = 0;
};

Result<void> finish(Database &fresh)
{
    // Other cursors than those of the damaged store: what was lost must not look deleted. Rows of
    // an older schema are due when they expire.
    return fresh.execute(
        "UPDATE feed SET due = expires WHERE due IS NULL;"
        "INSERT INTO store (epoch, sequence, items, stubs) SELECT lower(hex(randomblob(16))), "
        "coalesce(max(sequence), 0), count(*) FILTER (WHERE status < 3), "
        "count(*) FILTER (WHERE status >= 3) FROM feed; COMMIT");
}

Result<int> copyRows(Database &damaged, Database &fresh)
{
    if (const Result<void> made = migrate(fresh); !made)
        return Unexpected{made.error()};
    if (const Result<void> begun = fresh.execute("BEGIN"); !begun)
        return Unexpected{begun.error()};
    const QList<QByteArray> known = columnsOf(fresh);
    QList<QByteArray> columns = columnsOf(damaged);
    columns.removeIf([&](const QByteArray &name) { return !known.contains(name); });
    const int saved
        = columns.isEmpty() ? 0 : Salvager(damaged, fresh, columns.join(',')).run();
    if (const Result<void> done = finish(fresh); !done)
        return Unexpected{done.error()};
    return saved;
}

Result<int> salvageFrom(const QString &path, Database::Access access, Database &to)
{
    Result<Database> from = Database::open(path.toUtf8(), access);
    if (!from)
        return Unexpected{from.error()};
    (void)from->execute("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; "
                        "PRAGMA wal_autocheckpoint = 0");
    return copyRows(*from, to);
}

Result<Recovery> recover(const QString &path, const QString &setAside)
{
    const QString fresh = path + QLatin1String(".recovering");
    QFile::remove(fresh);
    const Result<int> saved = salvage(setAside, fresh);
    if (!saved)
        return Unexpected{saved.error()};
    if (!QFile::rename(fresh, path))
        return fail(QStringLiteral("unreadable"),
            QStringLiteral("The recovered store cannot take its place."), path);
    return Recovery{setAside, *saved};
}

Result<QString> putAside(const QString &path, OnDamage onDamage, Instant now)
{
    Result<QString> setAside = store::setAside(path, now);
    if (!setAside || onDamage == OnDamage::Recover)
        return setAside;
    return fail(QStringLiteral("damaged"),
        QStringLiteral("The store was damaged and has been set aside as %1.").arg(*setAside), path);
}

Result<OpenedStore> openPlain(const QString &path, std::optional<Recovery> recovery)
{
    Result<std::unique_ptr<FeedStore>> store = FeedStore::open(path);
    if (!store)
        return Unexpected{store.error()};
    return OpenedStore{std::move(*store), std::move(recovery)};
}

} // namespace

QString Recovery::sentence() const
{
    return QStringLiteral("The store was damaged. Items saved from it: %1. "
                          "The damaged files are kept as %2.")
        .arg(QString::number(saved), setAside);
}

Result<int> salvage(const QString &damaged, const QString &fresh)
{
    Result<Database> to = Database::open(fresh.toUtf8());
    if (!to)
        return Unexpected{to.error()};
    QFile::setPermissions(fresh, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    // A copy, since reading a journal writes; without one, the database alone.
    const QString copy = fresh + QLatin1String(".source");
    const auto removeCopy = [&copy] {
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::remove(copy + QLatin1String(suffix));
    };
    removeCopy();
    const bool copied = QFile::copy(damaged, copy);
    QFile::copy(damaged + QLatin1String("-wal"), copy + QLatin1String("-wal"));
    Result<int> saved = copied ? salvageFrom(copy, Database::Access::ReadWrite, *to)
                               : salvageFrom(damaged, Database::Access::Frozen, *to);
    removeCopy();
    return saved;
}

Result<OpenedStore> openStore(const QString &path, OnDamage onDamage, Instant now)
{
    const bool recovers = onDamage == OnDamage::Recover && isFile(path);
    QString damaged
        = recovers && !QFileInfo::exists(path) ? latestSetAside(path) : QString();
    if (damaged.isEmpty()) {
        Result<OpenedStore> opened = openPlain(path, {});
        if (opened || opened.error().code != QLatin1String("damaged"))
            return opened;
        const Result<QString> setAside = putAside(path, onDamage, now);
        if (!setAside)
            return Unexpected{setAside.error()};
        damaged = *setAside;
    }
    Result<Recovery> recovery = recover(path, damaged);
    if (!recovery)
        return Unexpected{recovery.error()};
    return openPlain(path, std::move(*recovery));
}

} // namespace carillon::store
