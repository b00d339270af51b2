#pragma once

#include "service/await_api.h"
#include "service/clock_api.h"
#include "service/devices_api.h"
#include "service/exchanges_api.h"
#include "service/faults_api.h"
#include "service/feed_api.h"
#include "service/feed_positions.h"
#include "service/issued_tokens.h"
#include "service/metrics_api.h"
#include "service/push_hub.h"
#include "service/subscriptions_api.h"

namespace carillon::service {

/// Everything under `/mock/v1/`. Ours: none of it belongs to the hosted API.
/// Lives on the service thread.
class ControlSurface {
public:
    struct Parts {
        MovableClock &clock;
        const Limits &limits;
        store::FeedStore &store;
        QString storePath;
        WriteBatch &writes;
        FaultPlan &faults;
        ExchangeLog &exchanges;
        const Metrics &metrics;
        PushHub &hub;
        Endpoints &endpoints;
        Timeline &timeline;
        IssuedTokens &issued;
        std::function<int()> openConnections; ///< of HTTP
    };
    explicit ControlSurface(Parts parts);
    ~ControlSurface();
    ControlSurface(const ControlSurface &) = delete;
    ControlSurface &operator=(const ControlSurface &) = delete;

    void handle(const http::HttpRequest &request, const Route &route, const Respond &respond)
    {
        m_router.handle(request, route, respond);
    }
    [[nodiscard]] const std::vector<Endpoint> &endpoints() const { return m_router.endpoints(); }

private:
    void addEndpoints();
    void reset(const Respond &respond);
    void tellDevicesSoon();

    Parts m_parts;
    FeedPositions m_positions;
    FeedApi m_feed;
    AwaitApi m_await;
    ClockApi m_clock;
    DevicesApi m_devices;
    SubscriptionsApi m_subscriptions;
    FaultsApi m_faults;
    ExchangesApi m_exchanges;
    MetricsApi m_metrics;
    Router m_router;
    bool m_isTellingDevices = false;
};

} // namespace carillon::service
