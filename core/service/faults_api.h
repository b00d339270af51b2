#pragma once

#include "service/faults.h"
#include "service/respond.h"
#include "service/router.h"

namespace carillon::service {

/// `/mock/v1/faults`: the faults in force, to read and to change. Lives on the service thread.
class FaultsApi {
public:
    explicit FaultsApi(FaultPlan &plan)
        : m_plan(plan)
    {
    }

    void addTo(Router &router);

private:
    [[nodiscard]] http::HttpResponse list() const;
    [[nodiscard]] http::HttpResponse add(const QByteArray &body);
    [[nodiscard]] http::HttpResponse replace(const QByteArray &body);
    [[nodiscard]] http::HttpResponse remove(const QByteArray &id);

    FaultPlan &m_plan;
};

} // namespace carillon::service
