#pragma once

#include "base/limits.h"
#include "service/respond.h"

#include <QElapsedTimer>
#include <QObject>

#include <deque>

namespace carillon::service {

/// Slows down guessing: after a number of failed authentications within ten seconds, further
/// answers that say 401 wait. Every other answer passes at once, so nobody who knows a secret waits
/// for those who guess; what waits is bounded. By real time, whatever the service's clock says.
/// Lives on the service thread.
class FailureDelay : public QObject {
    Q_OBJECT

public:
    /// @param limits  outlives this
    explicit FailureDelay(const Limits &limits, QObject *parent = nullptr);

    /// The same as @p respond for every answer but a failed authentication: a 401 with a challenge
    /// (`WWW-Authenticate`), so not the 401 for a body's data types.
    [[nodiscard]] Respond guarded(const Respond &respond);

private:
    void pass(const Respond &respond, const http::HttpResponse &response);
    [[nodiscard]] bool isTooMany();

    const Limits &m_limits;
    QElapsedTimer m_clock;
    std::deque<qint64> m_failures; // milliseconds on m_clock, at most failedLogins of them
    int m_waiting = 0;
};

} // namespace carillon::service
