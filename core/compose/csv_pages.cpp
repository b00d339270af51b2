#include "compose/csv_pages.h"

#include <algorithm>

namespace carillon::compose {

void CsvPages::add(CsvPlace place)
{
    if (m_rowCount % pageRows == 0)
        m_places.push_back(place);
    ++m_rowCount;
}

void CsvPages::clear()
{
    m_rowCount = 0;
    m_places.clear();
    for (Page &page : m_pages)
        page.number = -1;
}

const CsvRow &CsvPages::row(qint64 index)
{
    const qint64 number = index / pageRows;
    const auto place = size_t(index % pageRows);
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
        [number](const Page &page) { return page.number == number; });
    if (found != m_pages.end()) {
        if (place >= found->known) // the file has grown
            read(*found, number);
        return found->rows[place];
    }
    Page &page = m_pages[m_oldest];
    m_oldest = (m_oldest + 1) % m_pages.size();
    read(page, number);
    return page.rows[place];
}

void CsvPages::read(Page &page, qint64 number)
{
    page.number = number;
    page.known = size_t(std::min(pageRows, m_rowCount - number * pageRows));
    const CsvPlace place = m_places[size_t(number)];
    const bool there = m_device.seek(place.offset);
    CsvReader reader(m_device, m_separator, m_limits, place);
    reader.setColumns(m_columns);
    for (size_t i = 0; i < page.known; ++i) {
        if (!there || !reader.next(page.rows[i]))
            page.rows[i].clear();
    }
}

} // namespace carillon::compose
