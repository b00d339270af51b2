#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace carillon::compose {

/// Why a row of a CSV file cannot be used as it is. Such a row is reported, never sent.
enum class CsvProblem : quint8 {
    None,
    TooFewFields,
    TooManyFields,
    TextAfterQuote, ///< `"a"b`
    OpenQuote, ///< the file ends inside quotes; the row takes all that is left
    NotUtf8,
    TooLong, ///< beyond csv-row-bytes or csv-columns; its fields are not kept
};

/// One row as it stands in its file. Reused from row to row, so that reading allocates little.
struct CsvRow {
    qint64 offset = 0; ///< of its first byte in the file
    qint64 line = 1; ///< of the file, from 1, where it begins
    CsvProblem problem = CsvProblem::None;
    QByteArray text{}; ///< the fields, quotes undone, one behind the other
    std::vector<qsizetype> ends{}; ///< where each field ends in the text

    [[nodiscard]] int size() const { return int(ends.size()); }
    /// Empty for one that the row does not have.
    [[nodiscard]] QByteArrayView field(int index) const;
    void append(QByteArrayView field);
    void clear();
};

/// `Line 7 ends after 2 of its 3 fields.`
/// @param columns  how many the first line names
[[nodiscard]] QString sentenceFor(const CsvRow &row, int columns);

} // namespace carillon::compose
