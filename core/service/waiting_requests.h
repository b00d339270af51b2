#pragma once

#include <QObject>

#include <functional>

namespace carillon::service {

/// Requests that wait for their turn without holding up anyone else. Those still waiting when it
/// is destroyed are forgotten. Lives on the service thread.
class WaitingRequests : public QObject {
    Q_OBJECT

public:
    /// @param most  how many may wait at one time
    explicit WaitingRequests(int most, QObject *parent = nullptr)
        : QObject(parent)
        , m_most(most)
    {
    }

    /// Calls @p then after so many milliseconds of real time.
    /// @return false, and nothing is called, if too many wait already
    [[nodiscard]] bool wait(int milliseconds, std::function<void()> then);

private:
    int m_most;
    int m_waiting = 0;
};

} // namespace carillon::service
