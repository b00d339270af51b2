#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
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

template <class Work> double millisecondsOf(const Work &work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin)
        .count();
}

inline void printLine(const char *what, const char *unit, double value, double baseline,
    double ratio, const char *target)
{
    std::printf("%-46s %10.2f %10.2f %-6s %8.2f  %s\n", what, value, baseline, unit, ratio, target);
    std::fflush(stdout);
}

inline void print(const char *what, const char *unit, const Series &series, const char *target)
{
    printLine(what, unit, median(series.values), median(series.baseline), series.ratio(), target);
}

} // namespace carillon::bench
