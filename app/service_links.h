#pragma once

#include "clock_link.h"
#include "desktop_link.h"
#include "faults_link.h"
#include "feed_link.h"
#include "traffic_link.h"

#include <QTimer>

namespace carillon {

namespace compose {
class DraftController;
}

/// What they are joined with; all outlive them.
struct ServiceParts {
    MainWindow &window;
    client::GraphClient &client; ///< has the token and the trust of the receiver's service
    compose::DraftController &draft;
    FeedLink &feed;
    MovableClock &clock; ///< made to go as the service's does
    const Clock &machine;
    std::function<compose::Target()> local; ///< the local service, as it is now
    std::unique_ptr<DesktopNotifications> desktop; ///< where real ones are shown, or nullptr
};

/// What of the receiver's service the window shows and steers beside its feed: clock, faults and
/// traffic, and what comes of its feed on the real desktop.
class ServiceLinks : public QObject {
    Q_OBJECT

public:
    explicit ServiceLinks(ServiceParts parts, QObject *parent = nullptr);

    /// To a service that has just started, or another one.
    /// @param token  for its control surface, empty for none; the client of the parts has both
    void open(const QUrl &baseUrl, const QByteArray &token, const client::TlsTrust &trust);

    [[nodiscard]] TrafficLink &traffic() { return m_traffic; }
    [[nodiscard]] DesktopNotifier &desktop() { return m_desktop.notifier(); }

Q_SIGNALS:
    void draftWanted(const QByteArray &text, const carillon::compose::Envelope &envelope);

private:
    ClockLink m_clock;
    FaultsLink m_faults;
    TrafficLink m_traffic;
    DesktopLink m_desktop;
    QTimer m_second;
};

} // namespace carillon
