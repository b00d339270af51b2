#pragma once

#include "base/clock.h"
#include "service/metrics.h"
#include "service/router.h"
#include "store/feed_store.h"

#include <QElapsedTimer>

namespace carillon::service {

class ExchangeLog;
class FaultPlan;
class HttpServer;
class PushHub;

/// `/mock/v1/metrics`: what was counted, and how things stand now. Lives on the service thread.
class MetricsApi {
public:
    struct Parts {
        const Metrics &metrics;
        const MovableClock &clock;
        store::FeedStore &store;
        QString storePath; ///< `:memory:` for none
        const ExchangeLog &exchanges;
        const FaultPlan &faults;
        const PushHub &hub;
        std::function<int()> openConnections; ///< of HTTP
    };
    explicit MetricsApi(Parts parts);

    void addTo(Router &router);

private:
    [[nodiscard]] QByteArray text() const;
    void writeRequests(MetricsText &out) const;
    void writeStore(MetricsText &out) const;
    void writeConnections(MetricsText &out) const;
    void writeFaults(MetricsText &out) const;
    void writeProcess(MetricsText &out) const;

    Parts m_parts;
    QElapsedTimer m_uptime;
};

} // namespace carillon::service
