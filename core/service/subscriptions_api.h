#pragma once

#include "base/clock.h"
#include "service/endpoints.h"
#include "service/router.h"

namespace carillon::service {

/// `/mock/v1/subscriptions`: making, renewing and ending subscriptions; each is one endpoint of a
/// user, with an X-UNS-ID to send to. Expired ones stay listed until they are deleted. Ours: the
/// hosted calls were never documented. Lives on the service thread.
class SubscriptionsApi {
public:
    SubscriptionsApi(const Clock &clock, Endpoints &endpoints);

    void addTo(Router &router);

private:
    void create(const http::HttpRequest &request, const Respond &respond);
    void renew(const http::HttpRequest &request, const QByteArray &unsId, const Respond &respond);
    void remove(const QByteArray &unsId, const Respond &respond);
    [[nodiscard]] QByteArray subscriptionJson(const store::SubscriptionRecord &record) const;
    [[nodiscard]] QByteArray listJson() const;

    const Clock &m_clock;
    Endpoints &m_endpoints;
};

} // namespace carillon::service
