#include "service/deadline.h"

namespace carillon::service {

Deadline::Deadline(std::function<void()> passed)
    : m_passed(std::move(passed))
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { ring(); });
}

void Deadline::start(int milliseconds)
{
    m_due = QDeadlineTimer(milliseconds);
    m_isSet = true;
    if (m_timer.isActive() && m_rings <= m_due)
        return;
    m_rings = m_due;
    m_timer.start(milliseconds);
}

void Deadline::ring()
{
    if (!m_isSet)
        return;
    if (m_due.hasExpired()) {
        m_isSet = false;
        return m_passed();
    }
    m_rings = m_due;
    m_timer.start(int(m_due.remainingTime()) + 1);
}

} // namespace carillon::service
