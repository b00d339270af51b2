#include "compose/csv_reader.h"

#include <QIODevice>

#include <algorithm>
#include <array>

namespace carillon::compose {
namespace {

constexpr qint64 chunk = 64 * 1024;
constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

CsvReader::CsvReader(QIODevice &device, char separator, const Limits &limits, CsvPlace place)
    : m_device(device)
    , m_separator(separator)
    , m_mostBytes(limits.csvRowBytes)
    , m_mostFields(limits.csvColumns)
    , m_base(place.offset)
    , m_line(place.line)
{
    if (place.offset == 0)
        passByteOrderMark();
}

// A device may hand it out in pieces.
void CsvReader::passByteOrderMark()
{
    while (m_buffer.size() < byteOrderMark.size()) {
        const QByteArray more = m_device.read(byteOrderMark.size() - m_buffer.size());
        if (more.isEmpty())
            break;
        m_buffer += more;
    }
    if (m_buffer == byteOrderMark)
        m_at = m_buffer.size();
}

// Makes sure that there is a byte to look at; what was read is let go.
bool CsvReader::fill()
{
    if (m_at < m_buffer.size())
        return true;
    m_base += m_buffer.size();
    m_at = 0;
    m_buffer.resize(chunk);
    m_buffer.resize(std::max<qint64>(m_device.read(m_buffer.data(), chunk), 0));
    return !m_buffer.isEmpty();
}

bool CsvReader::next(CsvRow &row)
{
    row.clear();
    if (!skipBlankLines())
        return false;
    row.offset = m_base + m_at;
    row.line = m_line;
    do
        readField(row);
    while (!endsRow());
    finish(row);
    return true;
}

bool CsvReader::skipBlankLines()
{
    while (fill()) {
        if (!isLineEnd(m_buffer.at(m_at)))
            return true;
        (void)endsRow();
    }
    return false;
}

void CsvReader::readField(CsvRow &row)
{
    if (fill() && m_buffer.at(m_at) == '"')
        readQuoted(row);
    readPlain(row);
    if (row.size() < m_mostFields)
        row.ends.push_back(row.text.size());
    else
        row.problem = CsvProblem::TooLong;
}

void CsvReader::readQuoted(CsvRow &row)
{
    ++m_at;
    bool returned = false; // the last byte was CR, which LF may go with
    while (fill()) {
        const qsizetype from = m_at;
        while (m_at < m_buffer.size() && m_buffer.at(m_at) != '"') {
            const char c = m_buffer.at(m_at++);
            m_line += c == '\r' || (c == '\n' && !returned);
            returned = c == '\r';
        }
        keep(row, QByteArrayView(m_buffer).sliced(from, m_at - from));
        if (m_at == m_buffer.size())
            continue;
        ++m_at;
        returned = false;
        if (!fill())
            return;
        if (m_buffer.at(m_at) != '"') {
            const char c = m_buffer.at(m_at);
            if (c != m_separator && !isLineEnd(c) && row.problem == CsvProblem::None)
                row.problem = CsvProblem::TextAfterQuote;
            return;
        }
        keep(row, "\"");
        ++m_at;
    }
    row.problem = CsvProblem::OpenQuote;
}

void CsvReader::readPlain(CsvRow &row)
{
    while (fill()) {
        const char *const begin = m_buffer.constData() + m_at;
        const char *const end = m_buffer.constData() + m_buffer.size();
        const char *const found
            = std::find_if(begin, end, [this](char c) { return c == m_separator || isLineEnd(c); });
        keep(row, QByteArrayView(begin, found));
        m_at += found - begin;
        if (found != end)
            return;
    }
}

void CsvReader::keep(CsvRow &row, QByteArrayView bytes) const
{
    if (row.problem == CsvProblem::TooLong)
        return;
    if (row.text.size() + bytes.size() <= m_mostBytes) {
        row.text.append(bytes);
        return;
    }
    row.clear();
    row.problem = CsvProblem::TooLong;
}

// Takes what stands between fields. True at the end of the row.
bool CsvReader::endsRow()
{
    if (!fill())
        return true;
    const char c = m_buffer.at(m_at++);
    if (c == m_separator)
        return false;
    ++m_line;
    if (c == '\r' && fill() && m_buffer.at(m_at) == '\n')
        ++m_at;
    return true;
}

void CsvReader::finish(CsvRow &row) const
{
    if (row.problem == CsvProblem::TooLong) {
        row.clear();
        row.problem = CsvProblem::TooLong;
    }
    if (row.problem != CsvProblem::None)
        return;
    for (int i = 0; i < row.size(); ++i) {
        if (!row.field(i).isValidUtf8())
            row.problem = CsvProblem::NotUtf8;
    }
    if (row.problem == CsvProblem::None && m_columns > 0 && row.size() != m_columns)
        row.problem = row.size() < m_columns ? CsvProblem::TooFewFields : CsvProblem::TooManyFields;
}

char separatorOf(QByteArrayView firstLine)
{
    constexpr std::array candidates{',', ';', '\t'};
    std::array<int, candidates.size()> counts{};
    bool quoted = false;
    for (const char c : firstLine) {
        if (!quoted && isLineEnd(c))
            break;
        quoted ^= c == '"';
        for (size_t i = 0; !quoted && i < candidates.size(); ++i)
            counts[i] += c == candidates[i];
    }
    return candidates[size_t(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

} // namespace carillon::compose
