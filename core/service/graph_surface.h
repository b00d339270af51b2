#pragma once

#include "service/batch_api.h"
#include "service/failure_delay.h"
#include "service/notifications_api.h"
#include "service/token_endpoint.h"

namespace carillon::service {

/// What the hosted API answered: notifications, batches of them, and tokens to send them with.
/// Lives on the service thread.
class GraphSurface {
public:
    /// @param parts  with the tokens in `issued`
    GraphSurface(NotificationsApi::Parts parts, IssuedTokens &issued);

    void handle(const http::HttpRequest &request, const Route &route, const Respond &respond);

private:
    NotificationsApi m_notifications;
    TokenEndpoint m_tokens;
    BatchApi m_batches;
    FailureDelay m_failures;
};

} // namespace carillon::service
