#pragma once

#include "compose/document.h"
#include "compose/draft_controller.h"
#include "composer/composer_pane.h"
#include "exchange/traffic_pane.h"
#include "feed_desk.h"
#include "main_window.h"
#include "receiver/feed_pane.h"
#include "receiver/receiver_pane.h"

#include <QTimer>

namespace carillon::bench {

/// The program's window as the client of a service elsewhere, joined as the session joins it.
class ReceiverWindow {
public:
    ReceiverWindow()
    {
        receiver::ReceiverPane &pane = window.receiver();
        QObject::connect(&link, &FeedLink::reset, &pane, &receiver::ReceiverPane::clear);
        QObject::connect(&link, &FeedLink::devicesLoaded, &pane,
            [&pane](const QList<receiver::Device> &devices) { pane.setDevices(devices); });
        QObject::connect(
            &link, &FeedLink::itemsArrived, &pane, &receiver::ReceiverPane::applyItems);
        QObject::connect(
            &link, &FeedLink::feedCounted, &pane, &receiver::ReceiverPane::setFeedTotal);
        QObject::connect(&link, &FeedLink::trafficArrived, &window,
            [this](const receiver::TrafficEntry &entry) { window.traffic().addEntries({entry}); });
        QObject::connect(&pane, &receiver::ReceiverPane::stateChangeRequested, &link,
            &FeedLink::changeState);
        QObject::connect(&second, &QTimer::timeout, &window,
            [this] { window.setClock(clock.now(), true, clock.now()); });
        second.start(1000);
        window.setClock(clock.now(), true, clock.now());
    }

    [[nodiscard]] receiver::FeedPane &feed() { return window.receiver().feed(); }

    SystemClock clock;
    compose::Document document;
    compose::DraftController draft{document, clock};
    composer::ComposerPane *composer = new composer::ComposerPane(draft); // the window's
    MainWindow window{draft, composer};
    client::GraphClient client;
    FeedLink link{client};
    FeedDesk desk{{window.receiver().feed(), client, link, FeedDesk::askForFile}};
    QTimer second;
};

} // namespace carillon::bench
