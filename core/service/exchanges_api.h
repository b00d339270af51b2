#pragma once

#include "service/exchange_log.h"
#include "service/router.h"

namespace carillon::service {

/// `/mock/v1/exchanges`: the traffic of the Graph surface, to read and to forget. Lives on the
/// service thread.
class ExchangesApi {
public:
    explicit ExchangesApi(ExchangeLog &log)
        : m_log(log)
    {
    }

    void addTo(Router &router);

private:
    [[nodiscard]] http::HttpResponse list(
        const http::HttpRequest &request, const Route &route) const;
    [[nodiscard]] http::HttpResponse one(const QByteArray &number) const;

    ExchangeLog &m_log;
};

} // namespace carillon::service
