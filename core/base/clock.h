#pragma once

#include "base/instant.h"

#include <atomic>
#include <limits>

namespace carillon {

/// Where every part of the program that acts on time reads it. Calls are safe from any thread.
class Clock {
public:
    Clock() = default;
    virtual ~Clock() = default;
    Clock(const Clock &) = delete;
    Clock &operator=(const Clock &) = delete;

    [[nodiscard]] virtual Instant now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
};

/// Stands still until it is moved; for tests and pictures.
class SteppedClock final : public Clock {
public:
    explicit SteppedClock(Instant start);

    [[nodiscard]] Instant now() const override;
    void set(Instant instant);
    void advance(std::chrono::milliseconds step);

private:
    std::atomic<qint64> m_msecs;
};

/// Follows another clock until it is paused; then it stands where it is put.
class MovableClock final : public Clock {
public:
    /// @param base  outlives this one
    explicit MovableClock(const Clock &base)
        : m_base(base)
    {
    }

    [[nodiscard]] Instant now() const override;
    [[nodiscard]] bool isPaused() const { return m_pausedAt.load() != running; }
    /// Stands still at @p instant from now on.
    void pauseAt(Instant instant);
    /// Follows the other clock again.
    void resume();

private:
    static constexpr qint64 running = std::numeric_limits<qint64>::min();

    const Clock &m_base;
    std::atomic<qint64> m_pausedAt{running}; // milliseconds since 1970
};

} // namespace carillon
