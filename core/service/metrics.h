#pragma once

#include "service/respond.h"

#include <QByteArray>

#include <array>
#include <map>
#include <optional>

namespace carillon::service {

/// Counts how values spread over buckets, as Prometheus understands a histogram.
template <size_t N>
class Histogram {
public:
    /// @param bounds  upper bounds of the buckets, ascending; what is above all of them counts, too
    explicit constexpr Histogram(const std::array<double, N> &bounds)
        : m_bounds(bounds)
    {
    }

    void add(double value)
    {
        for (size_t i = 0; i < N; ++i)
            m_counts[i] += value <= m_bounds[i] ? 1 : 0;
        m_sum += value;
        ++m_count;
    }

    [[nodiscard]] const std::array<double, N> &bounds() const { return m_bounds; }
    /// How many were up to bound @p i.
    [[nodiscard]] qint64 upTo(size_t i) const { return m_counts[i]; }
    [[nodiscard]] double sum() const { return m_sum; }
    [[nodiscard]] qint64 count() const { return m_count; }

private:
    std::array<double, N> m_bounds;
    std::array<qint64, N> m_counts{};
    double m_sum = 0;
    qint64 m_count = 0;
};

inline constexpr std::array durationBounds{
    0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0}; // s
inline constexpr std::array rowBounds{1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0};

/// What the service counts while it runs. Pure; one thread.
class Metrics {
public:
    void countExchange(const FinishedExchange &exchange);
    void countCommit(qint64 rows);

    /// Requests by status and outcome. Both are few: they come from the service, not the client.
    [[nodiscard]] const std::map<std::pair<int, QByteArray>, qint64> &requests() const
    {
        return m_requests;
    }
    [[nodiscard]] const auto &durations() const { return m_durations; }       ///< seconds
    [[nodiscard]] const auto &rowsPerCommit() const { return m_rowsPerCommit; }

private:
    std::map<std::pair<int, QByteArray>, qint64> m_requests;
    Histogram<durationBounds.size()> m_durations{durationBounds};
    Histogram<rowBounds.size()> m_rowsPerCommit{rowBounds};
};

/// Writes metrics in Prometheus' text format 0.0.4.
/// Source  prometheus.io, Exposition formats.
class MetricsText {
public:
    /// Begins a metric; its samples follow.
    /// @param type  `counter`, `gauge` or `histogram`
    void begin(const char *name, const char *type, const char *help);
    /// @param labels  `status="201",outcome="Created"`, values without quotes and backslashes
    void sample(double value, const QByteArray &labels = {});
    /// A metric of one sample.
    void metric(const char *name, const char *type, const char *help, double value);
    template <size_t N>
    void histogram(const char *name, const char *help, const Histogram<N> &histogram)
    {
        begin(name, "histogram", help);
        for (size_t i = 0; i < N; ++i)
            part("_bucket", double(histogram.upTo(i)),
                "le=\"" + numberText(histogram.bounds()[i]) + '"');
        part("_bucket", double(histogram.count()), "le=\"+Inf\"");
        part("_sum", histogram.sum(), {});
        part("_count", double(histogram.count()), {});
    }

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void part(const char *suffix, double value, const QByteArray &labels);
    [[nodiscard]] static QByteArray numberText(double value);

    QByteArray m_name;
    QByteArray m_text;
};

/// Bytes of memory the process holds; nothing where the system does not tell.
[[nodiscard]] std::optional<qint64> residentBytes();

} // namespace carillon::service
