#include "compose/csv_writer.h"

#include <algorithm>
#include <utility>

namespace carillon::compose {
namespace {

bool isNumber(QByteArrayView text)
{
    bool ok = false;
    (void)text.toDouble(&ok);
    return ok && std::none_of(text.begin(), text.end(), [](char c) { return c > '9' && c != 'e'; });
}

bool mayRun(QByteArrayView text)
{
    return !text.isEmpty() && QByteArrayView("=+-@\t\r").contains(text.front()) && !isNumber(text);
}

} // namespace

QByteArray csvField(QByteArrayView text)
{
    QByteArray out = mayRun(text) ? '\'' + text.toByteArray() : text.toByteArray();
    const bool plain = std::none_of(out.cbegin(), out.cend(), [](char c) {
        return c == ',' || c == ';' || c == '\t' || c == '"' || c == '\n' || c == '\r';
    });
    if (plain)
        return out;
    return '"' + out.replace("\"", "\"\"") + '"';
}

CsvLine &CsvLine::add(QByteArrayView field)
{
    if (!std::exchange(m_first, false))
        m_text += ',';
    m_text += csvField(field);
    return *this;
}

QByteArray CsvLine::take()
{
    m_first = true;
    return std::exchange(m_text, {}) + "\r\n";
}

} // namespace carillon::compose
