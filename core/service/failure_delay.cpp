#include "service/failure_delay.h"

#include <QTimer>

namespace carillon::service {
namespace {

constexpr qint64 window = 10'000; // ms

} // namespace

FailureDelay::FailureDelay(const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_clock.start();
}

Respond FailureDelay::guarded(const Respond &respond)
{
    return [this, respond](const http::HttpResponse &response) {
        if (response.status == 401 && response.headers.contains("WWW-Authenticate"))
            pass(respond, response);
        else
            respond(response);
    };
}

void FailureDelay::pass(const Respond &respond, const http::HttpResponse &response)
{
    if (!isTooMany())
        return respond(response);
    if (m_waiting >= m_limits.delayedFailures)
        return respond({}); // closes the connection: guessing on is no faster that way
    ++m_waiting;
    QTimer::singleShot(m_limits.failureDelay, this, [this, respond, response] {
        --m_waiting;
        respond(response);
    });
}

// Counts one more failure. Whether there were enough of them lately.
bool FailureDelay::isTooMany()
{
    const qint64 now = m_clock.elapsed();
    while (!m_failures.empty() && m_failures.front() + window < now)
        m_failures.pop_front();
    const bool tooMany = int(m_failures.size()) >= m_limits.failedLogins;
    if (tooMany && !m_failures.empty())
        m_failures.pop_front();
    m_failures.push_back(now);
    return tooMany;
}

} // namespace carillon::service
