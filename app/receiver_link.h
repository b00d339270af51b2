#pragma once

#include "device_link.h"
#include "receiver_desk.h"
#include "service_links.h"

namespace carillon {

/// What the receiver is joined with; all outlive it.
struct ReceiverParts {
    MainWindow &window;
    client::GraphClient &client; ///< what the receiver's service is called with
    FeedLink &feed;
    ServiceLinks &links;
    SecretStore &secrets;
    Preferences &preferences;
    std::function<QUrl()> localService; ///< where the app's own listens
};

/// Joins the window's receiver with the service it shows, the app's own or a shared one: devices,
/// feed and what is done to them.
class ReceiverLink : public QObject {
    Q_OBJECT

public:
    explicit ReceiverLink(ReceiverParts parts, QObject *parent = nullptr);

    [[nodiscard]] ReceiverDesk &desk() { return m_desk; }

private:
    void connectDesk();
    void connectFeed();
    void connectDevices();
    void connectLook();
    void showState(const ReceiverState &state);

    ReceiverParts m_parts;
    DeviceLink m_devices;
    ReceiverDesk m_desk;
};

} // namespace carillon
