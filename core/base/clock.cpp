#include "base/clock.h"

namespace carillon {

Instant SystemClock::now() const
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

SteppedClock::SteppedClock(Instant start)
    : m_msecs(toMsecs(start))
{
}

Instant SteppedClock::now() const
{
    return fromMsecs(m_msecs.load());
}

void SteppedClock::set(Instant instant)
{
    m_msecs.store(toMsecs(instant));
}

void SteppedClock::advance(std::chrono::milliseconds step)
{
    m_msecs.fetch_add(step.count());
}

Instant MovableClock::now() const
{
    const qint64 paused = m_pausedAt.load();
    return paused == running ? m_base.now() : fromMsecs(paused);
}

void MovableClock::pauseAt(Instant instant)
{
    m_pausedAt.store(toMsecs(instant));
}

void MovableClock::resume()
{
    m_pausedAt.store(running);
}

} // namespace carillon
