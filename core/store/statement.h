#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>

struct sqlite3;
struct sqlite3_stmt;

namespace carillon::store {

/// One open database connection; closes itself. Used from the thread that opened it.
class Database {
public:
    Database() = default;
    ~Database();
    Database(Database &&other) noexcept;
    Database &operator=(Database &&other) noexcept;

    enum class Access {
        ReadWrite, ///< makes the file if it is not there
        Frozen     ///< reads a file that nobody can be writing to; no lock, no other file is needed
    };
    /// @param path  a file, or `:memory:`
    [[nodiscard]] static Result<Database> open(
        const QByteArray &path, Access access = Access::ReadWrite);

    /// Runs statements without parameters and without rows.
    Result<void> execute(const char *sql);
    /// Brings everything committed into the database file and empties the journal.
    Result<void> checkpoint();
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    /// What went wrong in the last call, as an Error for people.
    /// Errors  "full", "locked", "damaged", "unreadable", "readOnly", else "store"
    [[nodiscard]] Unexpected failure(const QString &what);
    /// Reading or writing has failed since it was opened: its descriptors are not to be trusted
    /// with another sync, because Linux takes what it could not write for written.
    [[nodiscard]] bool isBroken() const { return m_isBroken; }

private:
    sqlite3 *m_handle = nullptr;
    bool m_isBroken = false;
};

/// A prepared statement: bind from the left, step, read columns from the left. Text is bound with
/// its byte length, so that NUL bytes come back.
class Statement {
public:
    Statement(Database &database, const char *sql);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(qint64 value);
    Statement &bind(const QByteArray &value);
    Statement &bindNull();

    enum class Step { Row, Done, Failed };
    [[nodiscard]] Step step();
    /// For statements without rows: steps and resets.
    Result<void> run();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QByteArray text(int column) const;
    [[nodiscard]] bool isNull(int column) const;

    /// Makes it ready for other values.
    void reset();

private:
    Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

/// The key of the row that was inserted last.
[[nodiscard]] qint64 lastRowOf(const Database &database);

/// How many rows the last statement changed.
[[nodiscard]] int changesOf(const Database &database);

} // namespace carillon::store
