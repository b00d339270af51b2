#pragma once

#include <QDeadlineTimer>
#include <QTimer>

#include <functional>

namespace carillon::service {

/// A time limit that is set anew with every step of a conversation. Moving it later, which is what
/// nearly every step does, only notes the time: the timer behind it stays as it is and looks again
/// when it rings. Lives on its owner's thread.
class Deadline {
public:
    /// @param passed  called when a limit passes that was not moved or cleared
    explicit Deadline(std::function<void()> passed);

    /// From now on, in place of what was set before.
    void start(int milliseconds);
    void clear() { m_isSet = false; }

private:
    void ring();

    std::function<void()> m_passed;
    QTimer m_timer;
    QDeadlineTimer m_rings; // when the timer does
    QDeadlineTimer m_due;
    bool m_isSet = false;
};

} // namespace carillon::service
