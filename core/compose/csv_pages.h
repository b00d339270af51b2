#pragma once

#include "compose/csv_reader.h"

#include <QIODevice>

#include <array>
#include <vector>

namespace carillon::compose {

/// The rows of a CSV file by number. Only the place of every 64th is kept, and a few pages of them
/// are read at a time, so that a table over a million rows costs next to nothing.
class CsvPages {
public:
    static constexpr qint64 pageRows = 64;

    /// @param device  random access; read whenever a row is asked for; outlives the pages
    CsvPages(QIODevice &device, char separator, int columns, const Limits &limits)
        : m_device(device)
        , m_separator(separator)
        , m_columns(columns)
        , m_limits(limits)
    {
    }

    /// The next row begins there.
    void add(CsvPlace place);
    void clear();
    [[nodiscard]] qint64 rowCount() const { return m_rowCount; }

    /// @param index  below rowCount(). Valid until the next call; without fields if the file is no
    ///               longer what it was.
    [[nodiscard]] const CsvRow &row(qint64 index);

private:
    struct Page {
        qint64 number = -1;
        size_t known = 0; ///< rows of it that were there when it was read
        std::array<CsvRow, pageRows> rows{};
    };

    void read(Page &page, qint64 number);

    QIODevice &m_device;
    char m_separator;
    int m_columns;
    Limits m_limits;
    qint64 m_rowCount = 0;
    std::vector<CsvPlace> m_places; // of the pages
    std::array<Page, 4> m_pages{};
    size_t m_oldest = 0;
};

} // namespace carillon::compose
