#pragma once

#include "base/limits.h"
#include "compose/csv_row.h"

#include <QByteArray>

class QIODevice;

namespace carillon::compose {

/// Where a reader goes on: what a table over a large file keeps of it.
struct CsvPlace {
    qint64 offset = 0;
    qint64 line = 1;
};

/// Reads CSV row by row in bounded memory. Our own: the libraries at hand tell neither the byte nor
/// the line a row begins at, and both are needed to show one row of a million.
///
/// Rows end with LF, CRLF or CR; inside quotes these are text, and `""` is a quote. A quote inside
/// an unquoted field is text, too. Blank lines are passed over. A UTF-8 byte order mark in front
/// is not part of the text.
/// Source  RFC 4180. Threads  any one.
class CsvReader {
public:
    /// @param device     read from where it stands; outlives the reader
    /// @param separator  between fields; see separatorOf()
    CsvReader(QIODevice &device, char separator, const Limits &limits = {}, CsvPlace place = {});

    /// How many fields a row is to have; others are a problem. 0: as many as it likes.
    void setColumns(int columns) { m_columns = columns; }

    /// @return false at the end of the device
    bool next(CsvRow &row);
    /// Behind the last row read, blank lines not passed over yet.
    [[nodiscard]] CsvPlace place() const { return {m_base + m_at, m_line}; }

private:
    void passByteOrderMark();
    [[nodiscard]] bool fill();
    bool skipBlankLines();
    void readField(CsvRow &row);
    void readQuoted(CsvRow &row);
    void readPlain(CsvRow &row);
    void keep(CsvRow &row, QByteArrayView bytes) const;
    bool endsRow();
    void finish(CsvRow &row) const;

    QIODevice &m_device;
    char m_separator;
    int m_mostBytes;
    int m_mostFields;
    int m_columns = 0;
    QByteArray m_buffer;
    qsizetype m_at = 0; // in the buffer
    qint64 m_base; // of the buffer in the device
    qint64 m_line;
};

/// The separator a first line uses: the most frequent of comma, semicolon and tab outside quotes.
[[nodiscard]] char separatorOf(QByteArrayView firstLine);

} // namespace carillon::compose
