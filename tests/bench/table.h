#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

/// What the benchmarks share: medians, and one line of the table that run.sh prints.
namespace carillon::bench {

/// @param part  0.5 for the median
inline double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(part * double(values.size())))];
}

inline double median(const std::vector<double> &values)
{
    return percentile(values, 0.5);
}

/// Values and their baseline from the same rounds, taken in turns.
struct Series {
    std::vector<double> values{};
    std::vector<double> baseline{};

    void add(double value, double base)
    {
        values.push_back(value);
        baseline.push_back(base);
    }
    /// The median of the rounds' ratios, so that a slow moment of the machine counts on both sides.
    [[nodiscard]] double ratio() const
    {
        std::vector<double> ratios;
        for (size_t i = 0; i < values.size(); ++i)
            ratios.push_back(values[i] / baseline[i]);
        return median(ratios);
    }
};

/// What a line of the table is to keep.
struct Bound {
    enum class Of { Nothing, Ratio, Value };
    enum class Side { AtLeast, AtMost };
    Of of = Of::Nothing;
    Side side = Side::AtLeast;
    double limit = 0;

    [[nodiscard]] bool holds(double value, double ratio) const
    {
        const double judged = of == Of::Value ? value : ratio;
        return side == Side::AtLeast ? judged >= limit : judged <= limit;
    }
};

inline constexpr Bound noBound{};
constexpr Bound ratioAtLeast(double limit)
{
    return {Bound::Of::Ratio, Bound::Side::AtLeast, limit};
}
constexpr Bound ratioAtMost(double limit)
{
    return {Bound::Of::Ratio, Bound::Side::AtMost, limit};
}
constexpr Bound valueAtMost(double limit)
{
    return {Bound::Of::Value, Bound::Side::AtMost, limit};
}

/// `1 connection`, `64 connections`
inline std::string connectionsText(int count)
{
    return std::to_string(count) + (count == 1 ? " connection" : " connections");
}

template <class Work> double millisecondsOf(const Work &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
        .count();
}

/// @param baseline  0 where there is none
inline void printLine(const std::string &what, const char *unit, double value, double baseline,
    double ratio, const Bound &bound)
{
    std::printf("%-60s %10.2f ", what.c_str(), value);
    if (baseline > 0)
        std::printf("%10.2f %-7s %8.2f  ", baseline, unit, ratio);
    else
        std::printf("%10s %-7s %8s  ", "-", unit, "-");
    if (bound.of == Bound::Of::Nothing) {
        std::printf("%-14s -\n", "-");
    } else {
        const std::string text = std::string(bound.of == Bound::Of::Ratio ? "ratio " : "value ")
            + (bound.side == Bound::Side::AtLeast ? ">=" : "<=");
        std::printf(
            "%s %-5g %s\n", text.c_str(), bound.limit, bound.holds(value, ratio) ? "ok" : "NOT");
    }
    std::fflush(stdout);
}

inline void print(
    const std::string &what, const char *unit, const Series &series, const Bound &bound)
{
    printLine(what, unit, median(series.values), median(series.baseline), series.ratio(), bound);
}

/// A line without a baseline.
inline void print(const std::string &what, const char *unit, const std::vector<double> &values,
    const Bound &bound)
{
    printLine(what, unit, median(values), 0, 0, bound);
}

} // namespace carillon::bench
