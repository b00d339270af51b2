#pragma once

#include "base/clock.h"
#include "client/graph_client.h"

namespace carillon::client {

/// What a token endpoint is asked with. Source  RFC 6749, 4.4.
struct ClientCredentials {
    QUrl tokenUrl{};
    QByteArray clientId{};
    QByteArray secret{};
    QByteArray scope{};

    bool operator==(const ClientCredentials &) const = default;
};

/// Whether an answer says that the token is not valid, so that another one may help. Any other
/// 401 is about the request, and a new token would be refused as well.
/// Source  create-notification page, error table: 401 also for wrong activity data types.
[[nodiscard]] bool isTokenRefused(const http::HttpResponse &response);

/// Fetches access tokens with client credentials and keeps the last one until shortly before its
/// end. Tokens and secrets are in no message of it. Lives on the thread that made it.
class TokenSource : public QObject {
    Q_OBJECT

public:
    using Taken = std::function<void(const Result<QByteArray> &)>;

    /// Both outlive it.
    TokenSource(GraphClient &client, const Clock &clock, QObject *parent = nullptr);

    /// Gives the token kept, or asks for one. @p taken is always called later, unless @p context
    /// is gone.
    /// Errors  "token" with what the endpoint says; those of GraphClient
    Cancel take(const ClientCredentials &credentials, QObject *context, const Taken &taken);
    /// The next take() asks anew.
    void forget() { m_token.clear(); }

private:
    Result<QByteArray> tokenIn(const http::Exchange &exchange);

    GraphClient &m_client;
    const Clock &m_clock;
    ClientCredentials m_credentials; // of the token
    QByteArray m_token;
    Instant m_until{};
};

} // namespace carillon::client
