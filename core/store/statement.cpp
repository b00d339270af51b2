#include "store/statement.h"

#include <QUrl>

#include <sqlite3.h>

#include <cerrno>
#include <utility>

namespace carillon::store {
namespace {

// What the system said to a call of SQLite that failed.
QString codeOfSystem(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return QStringLiteral("full");
    case EROFS:
        return QStringLiteral("readOnly");
    default:
        return QStringLiteral("store");
    }
}

QString codeOf(int code, int systemError)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return QStringLiteral("full");
    case SQLITE_IOERR:
        return codeOfSystem(systemError);
    case SQLITE_READONLY:
        return QStringLiteral("readOnly");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return QStringLiteral("locked");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return QStringLiteral("damaged");
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
        return QStringLiteral("unreadable");
    default:
        return QStringLiteral("store");
    }
}

} // namespace

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Database::Database(Database &&other) noexcept
    : m_handle(std::exchange(other.m_handle, nullptr))
    , m_isBroken(other.m_isBroken)
{
}

Database &Database::operator=(Database &&other) noexcept
{
    std::swap(m_handle, other.m_handle);
    std::swap(m_isBroken, other.m_isBroken);
    return *this;
}

Result<Database> Database::open(const QByteArray &path, Access access)
{
    Database database;
    int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    QByteArray name = path;
    if (access == Access::Frozen) {
        flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX;
        name = "file:" + QUrl::toPercentEncoding(QString::fromUtf8(path), "/") + "?immutable=1";
    }
    if (sqlite3_open_v2(name.constData(), &database.m_handle, flags, nullptr) != SQLITE_OK)
        return database.failure(QStringLiteral("The store cannot be opened"));
    sqlite3_extended_result_codes(database.m_handle, 1);
    sqlite3_busy_timeout(database.m_handle, 5000);
    return database;
}

Result<void> Database::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failure(QStringLiteral("The store failed"));
    return {};
}

Result<void> Database::checkpoint()
{
    if (sqlite3_wal_checkpoint_v2(
            m_handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr)
        != SQLITE_OK)
        return failure(QStringLiteral("The store failed"));
    return {};
}

bool Database::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") == 1;
}

Unexpected Database::failure(const QString &what)
{
    const QString detail = QString::fromUtf8(sqlite3_errmsg(m_handle));
    const int code = sqlite3_errcode(m_handle);
    m_isBroken = m_isBroken || (code & 0xff) == SQLITE_IOERR;
    return fail(codeOf(code, sqlite3_system_errno(m_handle)),
        what + QLatin1String(": ") + detail + u'.');
}

qint64 lastRowOf(const Database &database)
{
    return sqlite3_last_insert_rowid(database.handle());
}

int changesOf(const Database &database)
{
    return sqlite3_changes(database.handle());
}

Statement::Statement(Database &database, const char *sql)
    : m_database(database)
{
    sqlite3_prepare_v3(
        database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

Statement &Statement::bind(const QByteArray &value)
{
    sqlite3_bind_text64(m_statement, ++m_bound, value.isNull() ? "" : value.constData(),
        sqlite3_uint64(value.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindNull()
{
    sqlite3_bind_null(m_statement, ++m_bound);
    return *this;
}

Statement::Step Statement::step()
{
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return Step::Row;
    case SQLITE_DONE:
        return Step::Done;
    default:
        return Step::Failed;
    }
}

Result<void> Statement::run()
{
    const Step result = step();
    if (result == Step::Failed) {
        const Unexpected failure = m_database.failure(QStringLiteral("The store failed"));
        reset();
        return failure;
    }
    reset();
    return {};
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QByteArray Statement::text(int column) const
{
    const auto *bytes
        = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {bytes, sqlite3_column_bytes(m_statement, column)};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
    m_bound = 0;
}

} // namespace carillon::store
