#pragma once

#include "service/respond.h"
#include "service/route.h"

#include <functional>
#include <vector>

namespace carillon::service {

using EndpointHandler
    = std::function<void(const http::HttpRequest &, const Route &, const Respond &)>;

/// A query parameter of a call.
struct QueryParameter {
    const char *name;
    const char *type; ///< as JSON Schema names it
    const char *description;
};

/// One call of the control surface.
struct Endpoint {
    const char *method;  ///< `GET` answers HEAD too
    const char *path;    ///< as OpenAPI writes it: `/mock/v1/feed/{id}`
    const char *summary; ///< one line for the OpenAPI document
    EndpointHandler handle{};
    std::vector<QueryParameter> query{};
};

/// The calls of the control surface; the OpenAPI document lists the same ones. Ours: none of them
/// belongs to the hosted API.
class Router {
public:
    void add(Endpoint endpoint);

    /// Answers 404 where nothing has this path, 405 with `Allow` where no endpoint has the method.
    void handle(
        const http::HttpRequest &request, const Route &route, const Respond &respond) const;

    [[nodiscard]] const std::vector<Endpoint> &endpoints() const { return m_endpoints; }

private:
    std::vector<Endpoint> m_endpoints;
};

} // namespace carillon::service
