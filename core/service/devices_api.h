#pragma once

#include "service/router.h"
#include "service/timeline.h"

namespace carillon::service {

/// `/mock/v1/devices`: the simulated devices of every user, put on and off line. Ours.
/// Lives on the service thread.
class DevicesApi {
public:
    DevicesApi(Endpoints &endpoints, Timeline &timeline);

    void addTo(Router &router);

private:
    void change(const http::HttpRequest &request, const QByteArray &id, const Respond &respond);
    [[nodiscard]] QByteArray listJson() const;

    Endpoints &m_endpoints;
    Timeline &m_timeline;
};

/// `{"id","name","platform","user","online","powerSaving"}` and its unsId, if it has its own.
[[nodiscard]] QByteArray deviceJson(const Endpoints::Found &found);

} // namespace carillon::service
