#include "contract/scalars.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace carillon::contract {
namespace {

IntegerReading narrowed(long long value)
{
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max())
        return {0, IntegerFault::OutOfRange};
    return {int(value), IntegerFault::None};
}

IntegerReading fromDigits(std::string_view digits)
{
    long long value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error == std::errc::result_out_of_range)
        return {0, IntegerFault::OutOfRange};
    if (error != std::errc() || end != digits.data() + digits.size())
        return {0, IntegerFault::NotInteger};
    return narrowed(value);
}

size_t editDistance(std::string_view a, std::string_view b)
{
    std::vector<size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), size_t(0));
    for (size_t i = 0; i < a.size(); ++i) {
        size_t diagonal = row[0]++;
        for (size_t j = 0; j < b.size(); ++j) {
            const size_t above = row[j + 1];
            const size_t change = diagonal + (a[i] == b[j] ? 0 : 1);
            row[j + 1] = std::min({above + 1, row[j] + 1, change});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

IntegerReading integerFromNumber(std::string_view number)
{
    if (number.find_first_of(".eE") == std::string_view::npos)
        return fromDigits(number);
    double value = 0;
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
    if (error == std::errc::result_out_of_range)
        return {0, IntegerFault::OutOfRange};
    if (error != std::errc() || end != number.data() + number.size() || std::trunc(value) != value)
        return {0, IntegerFault::NotInteger};
    if (std::abs(value) > double(std::numeric_limits<int>::max()) + 1)
        return {0, IntegerFault::OutOfRange};
    return narrowed(static_cast<long long>(value));
}

IntegerReading integerFromString(std::string_view text)
{
    constexpr std::string_view blanks = " \t\n\r\v\f";
    const size_t first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos)
        return {0, IntegerFault::NotInteger};
    text = text.substr(first, text.find_last_not_of(blanks) - first + 1);
    if (text.front() == '+') {
        text.remove_prefix(1);
        if (text.empty() || text.front() == '-')
            return {0, IntegerFault::NotInteger};
    }
    return fromDigits(text);
}

std::optional<PriorityReading> priorityFrom(std::string_view text)
{
    for (const Priority priority : {Priority::None, Priority::High, Priority::Low}) {
        if (text == spelling(priority))
            return PriorityReading{priority, false};
        if (text.size() == 1 && text.front() - '0' == int(priority))
            return PriorityReading{priority, true};
    }
    return {};
}

bool isBlank(std::string_view utf8)
{
    const bool asciiBlank = std::all_of(utf8.begin(), utf8.end(),
        [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
    if (asciiBlank || static_cast<unsigned char>(utf8.front()) < 0x80)
        return asciiBlank;
    const QString text = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace(); });
}

QByteArray nearestMember(std::string_view name)
{
    static constexpr std::array<std::string_view, 9> known{"targetHostName", "appNotificationId",
        "groupName", "expirationDateTime", "displayTimeToLive", "priority", "targetPolicy",
        "payload", "fallbackPolicy"};
    if (name.size() > 40)
        return {};
    const QByteArray lower = QByteArray(name.data(), qsizetype(name.size())).toLower();
    for (const std::string_view candidate : known) {
        const auto longer = qsizetype(candidate.size()) - lower.size();
        if (longer < -2 || longer > 2)
            continue;
        const QByteArray other = QByteArray(candidate.data(), qsizetype(candidate.size())).toLower();
        if (editDistance({lower.constData(), size_t(lower.size())},
                {other.constData(), size_t(other.size())})
            <= 2)
            return {candidate.data(), qsizetype(candidate.size())};
    }
    return {};
}

} // namespace carillon::contract
