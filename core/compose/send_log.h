#pragma once

#include "compose/csv_pages.h"
#include "http/send_result.h"

#include <QTemporaryFile>

namespace carillon::compose {

/// What became of each of many requests, in the order they ended. Kept as a CSV file in the
/// temporary folder, not in memory, however many there are; exporting copies it.
class SendLog {
public:
    enum Column { Line, Status, RequestId, Id, Milliseconds, Problem, ColumnCount };

    explicit SendLog(const Limits &limits = {});

    /// Errors  "unwritable": the disk is full, say; what was there stays readable
    Result<void> append(const QList<http::SendResult> &results);
    /// Starts over.
    void clear();

    [[nodiscard]] qint64 rowCount() const { return m_pages.rowCount(); }
    [[nodiscard]] qint64 failedCount() const { return qint64(m_failed.size()); }
    /// The fields of Column, as text. Valid until the next call.
    [[nodiscard]] const CsvRow &row(qint64 index) { return m_pages.row(index); }
    /// Which row the n-th failed one is.
    [[nodiscard]] qint64 failedRow(qint64 number) const { return m_failed[size_t(number)]; }

    /// Writes all of it, or what failed, in place of a file; a spreadsheet can open it.
    /// Errors  "unwritable"
    Result<void> exportTo(const QString &path, bool failedOnly);

private:
    [[nodiscard]] QByteArray lineAt(qint64 index);

    QTemporaryFile m_file;
    CsvPages m_pages;
    std::vector<quint32> m_failed;
    qint64 m_end = 0; // of what was written whole
};

} // namespace carillon::compose
