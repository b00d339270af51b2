#pragma once

#include "base/result.h"
#include "compose/csv_pages.h"

#include <QByteArrayList>
#include <QDateTime>
#include <QFile>
#include <QStringList>

#include <memory>

namespace carillon::compose {

/// How a CSV file is to be read, and what it was when that was found out.
struct CsvSource {
    QString path{};
    char separator = ',';
    QByteArrayList columns{};
    CsvPlace firstRow{}; ///< behind the line with the columns' names
    qint64 size = 0;
    QDateTime modified{};
};

/// A CSV file whose first line names the columns, and its rows by number. Reads on only when
/// asked to, a slice at a time, so that whoever shows it stays alive.
class CsvFile {
public:
    /// Reads the first line.
    /// Errors  "unreadable", "empty"; "notText": not UTF-8; "columns": names that are no use.
    static Result<std::shared_ptr<CsvFile>> open(const QString &path, const Limits &limits = {});

    [[nodiscard]] const CsvSource &source() const { return m_source; }
    [[nodiscard]] const QByteArrayList &columns() const { return m_source.columns; }

    /// Finds the rows of the next @p bytes or so.
    /// @return  false at the end. Errors  "tooMany" rows
    Result<bool> readOn(qint64 bytes);
    [[nodiscard]] bool isWhole() const { return m_whole; }
    [[nodiscard]] qint64 bytesRead() const { return m_reader.place().offset; }

    [[nodiscard]] qint64 rowCount() const { return m_pages.rowCount(); }
    [[nodiscard]] const CsvRow &row(qint64 index) { return m_pages.row(index); }
    /// How many rows cannot be used, and the first few of them in words.
    [[nodiscard]] qint64 faultyRows() const { return m_faulty; }
    [[nodiscard]] const QStringList &firstFaults() const { return m_faults; }

private:
    CsvFile(CsvSource source, const Limits &limits);

    CsvSource m_source;
    Limits m_limits;
    QFile m_scanned;
    QFile m_shown;
    CsvReader m_reader;
    CsvPages m_pages;
    CsvRow m_row;
    bool m_whole = false;
    qint64 m_faulty = 0;
    QStringList m_faults;
};

/// The rows of a CSV file one after the other, read anew; for another thread than the CsvFile's.
class CsvRows {
public:
    explicit CsvRows(CsvSource source, const Limits &limits = {});

    /// @return  nullptr at the end. Errors  "unreadable"; "changed": it is no longer that file
    Result<const CsvRow *> next();

private:
    CsvSource m_source;
    QFile m_file;
    CsvReader m_reader;
    CsvRow m_row;
};

} // namespace carillon::compose
