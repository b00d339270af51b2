#pragma once

#include "base/instant.h"

#include <atomic>

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

} // namespace carillon
