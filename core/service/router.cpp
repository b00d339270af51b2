#include "service/router.h"

#include "service/answers.h"

namespace carillon::service {
namespace {

bool hasMethod(const Endpoint &endpoint, const QByteArray &method)
{
    return method == endpoint.method || (method == "HEAD" && qstrcmp(endpoint.method, "GET") == 0);
}

} // namespace

void Router::add(Endpoint endpoint)
{
    m_endpoints.push_back(std::move(endpoint));
}

void Router::handle(
    const http::HttpRequest &request, const Route &route, const Respond &respond) const
{
    QByteArray allowed;
    for (const Endpoint &endpoint : m_endpoints) {
        if (!route.matchesPath(endpoint.path))
            continue;
        if (hasMethod(endpoint, request.method))
            return endpoint.handle(request, route, respond);
        allowed += (allowed.isEmpty() ? "" : ", ") + QByteArray(endpoint.method);
    }
    if (allowed.isEmpty())
        return respond(controlError(404, "NotFound", "Nothing is here."));
    http::HttpResponse response
        = controlError(405, "MethodNotAllowed", "The HTTP method used is not supported here.");
    response.headers.add("Allow", allowed);
    respond(response);
}

} // namespace carillon::service
