#include "signal_text.h"

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace carillon {
namespace {

struct Date {
    int64_t year;
    int month;
    int day;
};

// Source  Howard Hinnant, chrono-Compatible Low-Level Date Algorithms: civil_from_days
Date dateOf(int64_t days)
{
    days += 719468;
    const int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    const auto ofEra = int64_t(days - era * 146097);
    const int64_t yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36524 - ofEra / 146096) / 365;
    const int64_t ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int64_t shifted = (5 * ofYear + 2) / 153; // March is the first
    const int month = int(shifted < 10 ? shifted + 3 : shifted - 9);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
        int(ofYear - (153 * shifted + 2) / 5 + 1)};
}

} // namespace

void SignalText::put(char character)
{
    if (m_size == sizeof m_buffer)
        flush();
    m_buffer[m_size++] = character;
}

SignalText &SignalText::text(const char *words)
{
    for (; *words != '\0'; ++words)
        put(*words);
    return *this;
}

SignalText &SignalText::number(int64_t value)
{
    if (value < 0)
        put('-');
    char digits[20];
    int count = 0;
    auto left = value < 0 ? uint64_t(-(value + 1)) + 1 : uint64_t(value);
    do {
        digits[count++] = char('0' + left % 10);
        left /= 10;
    } while (left > 0);
    while (count > 0)
        put(digits[--count]);
    return *this;
}

SignalText &SignalText::hex(uint64_t value)
{
    text("0x");
    bool started = false;
    for (int shift = 60; shift >= 0; shift -= 4) {
        const auto digit = (value >> shift) & 0xf;
        started = started || digit != 0 || shift == 0;
        if (started)
            put("0123456789abcdef"[digit]);
    }
    return *this;
}

SignalText &SignalText::time(int64_t secondsSince1970)
{
    constexpr int64_t day = 86400;
    const Date date = dateOf(secondsSince1970 / day);
    const int64_t ofDay = secondsSince1970 % day;
    const auto two = [this](int64_t value) {
        put(char('0' + value / 10 % 10));
        put(char('0' + value % 10));
    };
    number(date.year).text("-");
    two(date.month);
    text("-");
    two(date.day);
    text("T");
    two(ofDay / 3600);
    text(":");
    two(ofDay / 60 % 60);
    text(":");
    two(ofDay % 60);
    return text("Z");
}

void SignalText::flush()
{
    size_t done = 0;
    while (done < m_size) {
        const auto written = ::write(m_file, m_buffer + done, unsigned(m_size - done));
        if (written <= 0)
            break; // a full disk: what fits is there
        done += size_t(written);
    }
    m_size = 0;
}

} // namespace carillon
