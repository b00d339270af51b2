#include "service/graph_surface.h"

namespace carillon::service {

GraphSurface::GraphSurface(NotificationsApi::Parts parts, IssuedTokens &issued)
    : m_notifications(parts)
    , m_tokens({parts.clock, parts.configuration, issued, parts.makeId, parts.observer})
    , m_batches({parts.clock, parts.limits, parts.configuration.directory, issued, parts.makeId,
          [this](const http::HttpRequest &request, const Respond &respond) {
              m_notifications.handle(request, routeOf(request.target), m_failures.guarded(respond));
          },
          parts.observer})
    , m_failures(parts.limits)
{
}

void GraphSurface::handle(
    const http::HttpRequest &request, const Route &route, const Respond &respond)
{
    const Respond guarded = m_failures.guarded(respond);
    if (TokenEndpoint::answersFor(route))
        return m_tokens.handle(request, guarded);
    if (BatchApi::answersFor(route))
        return m_batches.handle(request, route, guarded);
    m_notifications.handle(request, route, guarded);
}

} // namespace carillon::service
