#pragma once

#include "base/limits.h"
#include "service/respond.h"

#include <deque>

namespace carillon::service {

/// The last exchanges of the Graph surface, within the limits `exchanges` and `exchange-bytes`.
/// They share their bytes with the request and answer they came from and are written as JSON only
/// when somebody asks. Pure; one thread.
class ExchangeLog {
public:
    /// @param limits  outlives the log
    explicit ExchangeLog(const Limits &limits)
        : m_limits(limits)
    {
    }

    /// Numbers the exchange and keeps it, at the cost of the oldest.
    /// @return  the numbered one
    FinishedExchange add(FinishedExchange exchange, Instant now);
    /// Forgets all; the numbers go on.
    void clear();

    [[nodiscard]] const std::deque<FinishedExchange> &kept() const { return m_kept; } ///< by number
    [[nodiscard]] const FinishedExchange *find(qint64 number) const;
    /// The number of the last one, kept or not.
    [[nodiscard]] qint64 last() const { return m_last; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    const Limits &m_limits;
    std::deque<FinishedExchange> m_kept;
    std::deque<qint64> m_weights; // of those, in bytes
    qint64 m_last = 0;
    qint64 m_bytes = 0;
};

} // namespace carillon::service
