#include "service/waiting_requests.h"

#include <QTimer>

namespace carillon::service {

bool WaitingRequests::wait(int milliseconds, std::function<void()> then)
{
    if (m_waiting >= m_most)
        return false;
    ++m_waiting;
    QTimer::singleShot(milliseconds, Qt::PreciseTimer, this, [this, then = std::move(then)] {
        --m_waiting;
        then();
    });
    return true;
}

} // namespace carillon::service
