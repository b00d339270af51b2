#pragma once

#include "base/clock.h"
#include "service/configuration.h"
#include "service/issued_tokens.h"
#include "service/notifications_api.h"
#include "service/respond.h"
#include "service/route.h"
#include "service/token_form.h"

#include <variant>

namespace carillon::service {

/// `POST /{tenant}/oauth2/v2.0/token` with the grants that send notifications: client credentials,
/// and a user's token exchanged on behalf of the user. Any tenant will do. Lives on the service
/// thread.
/// Source  identity platform: OAuth 2.0 client credentials flow, On-Behalf-Of flow, error codes;
///         RFC 6749, 5.1 and 5.2.
class TokenEndpoint {
public:
    struct Parts {
        const Clock &clock;
        const Configuration &configuration;
        IssuedTokens &issued;
        IdSource makeId;
        ExchangeObserver observer; ///< sees no secret and no token
    };
    explicit TokenEndpoint(Parts parts)
        : m_parts(std::move(parts))
    {
    }

    [[nodiscard]] static bool answersFor(const Route &route);
    void handle(const http::HttpRequest &request, const Respond &respond);

private:
    struct Problem;
    struct Grant;
    [[nodiscard]] std::variant<Grant, Problem> judge(const http::HttpRequest &request) const;
    [[nodiscard]] std::variant<Grant, Problem> clientCredentials(
        const TokenForm &form, const ApplicationEntry &application) const;
    [[nodiscard]] std::variant<Grant, Problem> onBehalfOf(
        const TokenForm &form, const ApplicationEntry &application) const;
    [[nodiscard]] std::optional<Problem> objectionToClient(
        const TokenForm &form, const ApplicationEntry *application) const;
    [[nodiscard]] const ApplicationEntry *applicationOf(const QByteArray &clientId) const;
    [[nodiscard]] std::variant<QByteArray, Problem> userOf(
        const QByteArray &assertion, const ApplicationEntry &application) const;
    [[nodiscard]] http::HttpResponse granted(const Grant &grant) const;
    [[nodiscard]] http::HttpResponse refused(
        const Problem &problem, const http::HttpRequest &request) const;

    Parts m_parts;
};

} // namespace carillon::service
