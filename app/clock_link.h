#pragma once

#include "base/clock.h"
#include "client/graph_client.h"
#include "clock/due_text.h"
#include "receiver/service_clock.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <deque>

namespace carillon {

namespace clock {
class ClockDialog;
}
class FeedLink;
class MainWindow;

/// What the clock is joined with; all outlive it.
struct ClockParts {
    MainWindow &window;
    client::GraphClient &client; ///< what that service is called with
    MovableClock &clock; ///< made to go as the service's does
    const Clock &machine;
};

/// Keeps a clock going as that of the service the receiver is connected to, and moves the
/// service's: over `/mock/v1/clock` and the frames of the event stream. One request at a time, so
/// that what is asked for happens in its order.
class ClockLink : public QObject {
    Q_OBJECT

public:
    explicit ClockLink(ClockParts parts, QObject *parent = nullptr);

    /// Hears of the clock from there, too.
    void follow(FeedLink &link);
    /// To a service that has just started, whose clock is the machine's.
    void open(const QUrl &baseUrl);
    /// The connection came back; the clock may have been moved meanwhile.
    void refresh();
    /// Something came in, so that something else may be due next.
    void refreshSoon();
    /// As the event stream tells it.
    void take(const receiver::ServiceClock &clock);
    /// Each second: time goes on.
    void tick();

    void pauseOrResume();
    void step(std::chrono::milliseconds time);
    void stepToNext();
    void setTo(Instant instant);

    [[nodiscard]] const receiver::ServiceClock &state() const { return m_state; }

Q_SIGNALS:
    /// Another time than the last one plus what passed.
    void moved();
    void failed(const carillon::Error &error);

private:
    struct Wish {
        QByteArray method{};
        QByteArray target{};
        QByteArray body{};
    };

    void connectActions();
    void ask(const Wish &wish);
    void sendNext();
    void onAnswer(const http::Exchange &exchange);
    void showTime();
    void showNext();
    void askForInstant();
    [[nodiscard]] clock::DueSubject subjectOf(const receiver::NextDue &next) const;

    ClockParts m_parts;
    QUrl m_baseUrl;
    receiver::ServiceClock m_state;
    std::deque<Wish> m_wishes; // the first is under way
    QTimer m_soon;
    QPointer<clock::ClockDialog> m_dialog;
};

} // namespace carillon
