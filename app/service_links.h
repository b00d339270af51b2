#pragma once

#include "clock_link.h"
#include "faults_link.h"
#include "feed_link.h"

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
};

/// What of the receiver's service the window shows and steers beside its feed: clock and faults.
class ServiceLinks : public QObject {
    Q_OBJECT

public:
    explicit ServiceLinks(const ServiceParts &parts, QObject *parent = nullptr);

    /// To a service that has just started.
    void open(const QUrl &baseUrl);

private:
    ClockLink m_clock;
    FaultsLink m_faults;
    QTimer m_second;
};

} // namespace carillon
