#include "base/instant.h"

#include <array>
#include <string_view>

namespace carillon {
namespace {

using namespace std::chrono;

// Takes fixed-width digits and literal characters off the front of a text.
class Scanner {
public:
    explicit Scanner(QByteArrayView text)
        : m_text(text)
    {
    }

    std::optional<int> digits(qsizetype count)
    {
        if (m_text.size() - m_at < count)
            return {};
        int value = 0;
        for (qsizetype i = 0; i < count; ++i) {
            const char c = m_text[m_at + i];
            if (c < '0' || c > '9')
                return {};
            value = value * 10 + (c - '0');
        }
        m_at += count;
        return value;
    }

    bool literal(char c)
    {
        if (m_at >= m_text.size() || m_text[m_at] != c)
            return false;
        ++m_at;
        return true;
    }

    bool atDigit() const
    {
        return m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9';
    }
    bool atEnd() const { return m_at == m_text.size(); }

private:
    QByteArrayView m_text;
    qsizetype m_at = 0;
};

std::optional<sys_days> readDate(Scanner &in)
{
    const auto y = in.digits(4);
    if (!y || *y == 0 || !in.literal('-'))
        return {};
    const auto m = in.digits(2);
    if (!m || !in.literal('-'))
        return {};
    const auto d = in.digits(2);
    if (!d)
        return {};
    const year_month_day date{year(*y), month(unsigned(*m)), day(unsigned(*d))};
    if (!date.ok())
        return {};
    return sys_days(date);
}

// One to seven digits after the point, as milliseconds.
std::optional<milliseconds> readFraction(Scanner &in)
{
    int value = 0;
    int count = 0;
    for (; in.atDigit(); ++count) {
        const int digit = *in.digits(1);
        if (count < 3)
            value = value * 10 + digit;
    }
    if (count < 1 || count > 7)
        return {};
    for (int i = count; i < 3; ++i)
        value *= 10;
    return milliseconds(value);
}

std::optional<milliseconds> readTime(Scanner &in)
{
    const auto h = in.digits(2);
    if (!h || *h > 23 || !in.literal(':'))
        return {};
    const auto m = in.digits(2);
    if (!m || *m > 59)
        return {};
    milliseconds time = hours(*h) + minutes(*m);
    if (in.literal(':')) {
        const auto s = in.digits(2);
        if (!s || *s > 59)
            return {};
        time += seconds(*s);
        if (in.literal('.')) {
            const auto fraction = readFraction(in);
            if (!fraction)
                return {};
            time += *fraction;
        }
    }
    return time;
}

std::optional<minutes> readOffset(Scanner &in)
{
    if (in.literal('Z'))
        return minutes(0);
    const bool east = in.literal('+');
    if (!east && !in.literal('-'))
        return {};
    const auto h = in.digits(2);
    if (!h || !in.literal(':'))
        return {};
    const auto m = in.digits(2);
    if (!m || *m > 59 || *h * 60 + *m > 14 * 60)
        return {};
    const minutes offset = hours(*h) + minutes(*m);
    return east ? offset : -offset;
}

// Text of a date, made in place: dates are written many times for every request.
class DateText {
public:
    DateText &number(int value, int width)
    {
        for (int i = width - 1; i >= 0; --i) {
            m_text.at(m_size + size_t(i)) = char('0' + value % 10);
            value /= 10;
        }
        m_size += size_t(width);
        return *this;
    }

    DateText &operator<<(char c)
    {
        m_text.at(m_size++) = c;
        return *this;
    }

    DateText &operator<<(std::string_view text)
    {
        for (const char c : text)
            *this << c;
        return *this;
    }

    void dropZeros()
    {
        while (m_text.at(m_size - 1) == '0')
            --m_size;
    }

    QByteArray bytes() const { return {m_text.data(), qsizetype(m_size)}; }

private:
    std::array<char, 32> m_text;
    size_t m_size = 0;
};

struct Parts {
    explicit Parts(Instant instant)
        : days(floor<std::chrono::days>(instant))
        , date(days)
        , time(instant - days)
    {
    }
    sys_days days;
    year_month_day date;
    hh_mm_ss<milliseconds> time;
};

void writeClock(DateText &out, const Parts &parts)
{
    out.number(int(parts.time.hours().count()), 2) << ':';
    out.number(int(parts.time.minutes().count()), 2) << ':';
    out.number(int(parts.time.seconds().count()), 2);
}

void writeDateTime(DateText &out, const Parts &parts)
{
    out.number(int(parts.date.year()), 4) << '-';
    out.number(int(unsigned(parts.date.month())), 2) << '-';
    out.number(int(unsigned(parts.date.day())), 2) << 'T';
    writeClock(out, parts);
}

} // namespace

std::optional<Instant> parseDateTimeOffset(QByteArrayView text)
{
    Scanner in(text);
    const auto date = readDate(in);
    if (!date || !in.literal('T'))
        return {};
    const auto time = readTime(in);
    if (!time)
        return {};
    const auto offset = readOffset(in);
    if (!offset || !in.atEnd())
        return {};
    // An offset may lead out of the years that can be written again.
    static constexpr sys_days first = year(1) / January / 1;
    static constexpr sys_days end = year(10000) / January / 1;
    const Instant out = Instant(*date) + *time - *offset;
    return out >= first && out < end ? std::optional(out) : std::nullopt;
}

QByteArray formatDateTimeOffset(Instant instant)
{
    const Parts parts(instant);
    DateText out;
    writeDateTime(out, parts);
    if (const int fraction = int(parts.time.subseconds().count()); fraction != 0) {
        out << '.';
        out.number(fraction, 3).dropZeros();
    }
    out << 'Z';
    return out.bytes();
}

QByteArray formatErrorDate(Instant instant)
{
    DateText out;
    writeDateTime(out, Parts(instant));
    return out.bytes();
}

QByteArray formatHttpDate(Instant instant)
{
    static constexpr std::array weekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static constexpr std::array months{
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const Parts parts(instant);
    DateText out;
    out << weekdays.at(weekday(parts.days).c_encoding()) << ", ";
    out.number(int(unsigned(parts.date.day())), 2) << ' ';
    out << months.at(unsigned(parts.date.month()) - 1) << ' ';
    out.number(int(parts.date.year()), 4) << ' ';
    writeClock(out, parts);
    out << " GMT";
    return out.bytes();
}

} // namespace carillon
