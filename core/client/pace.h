#pragma once

#include <algorithm>
#include <chrono>

namespace carillon::client {

/// Spreads requests over time. What was missed in the last moments is made up for, so that a
/// timer's steps do not slow a fast pace down.
class Pace {
public:
    using Steady = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds memory{50};

    /// @param perSecond  0 for as fast as possible
    explicit Pace(double perSecond)
        : m_step(perSecond > 0 ? std::chrono::nanoseconds(std::chrono::nanoseconds::rep(1e9 / perSecond))
                               : std::chrono::nanoseconds(0))
    {
    }

    /// How long to wait until the next one may go.
    [[nodiscard]] std::chrono::nanoseconds wait(Steady::time_point now) const
    {
        return m_step.count() == 0 ? std::chrono::nanoseconds(0)
                                   : std::max(m_next - now, std::chrono::nanoseconds(0));
    }
    /// One went.
    void took(Steady::time_point now) { m_next = std::max(m_next, now - memory) + m_step; }
    /// From now on, with nothing to make up for.
    void start(Steady::time_point now) { m_next = now; }

private:
    std::chrono::nanoseconds m_step;
    Steady::time_point m_next{};
};

} // namespace carillon::client
