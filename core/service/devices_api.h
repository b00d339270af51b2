#pragma once

#include "service/router.h"
#include "service/timeline.h"

namespace carillon::service {

/// `/mock/v1/devices` and `/mock/v1/users`: the simulated devices of every user, added, changed
/// and removed. Ours. Lives on the service thread.
class DevicesApi {
public:
    DevicesApi(const Clock &clock, Endpoints &endpoints, Timeline &timeline);

    void addTo(Router &router);

    /// As `GET /mock/v1/devices` writes them, without the braces around.
    [[nodiscard]] QByteArray listMember() const;

private:
    void create(const http::HttpRequest &request, const Respond &respond);
    void change(const http::HttpRequest &request, const QByteArray &id, const Respond &respond);
    void remove(const QByteArray &id, const Respond &respond);
    [[nodiscard]] QByteArray deviceJson(const Endpoints::Found &found) const;
    [[nodiscard]] QByteArray usersJson() const;

    const Clock &m_clock;
    Endpoints &m_endpoints;
    Timeline &m_timeline;
};

} // namespace carillon::service
