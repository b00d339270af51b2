#pragma once

#include "base/limits.h"
#include "service/directory.h"

#include <QHash>

#include <deque>

namespace carillon::service {

/// What an issued token stands for.
struct TokenGrant {
    QByteArray application{};
    std::optional<QByteArray> user{}; ///< of a delegated token
    QList<QByteArray> scopes{}; ///< of a delegated token, without the resource in front
    Instant expires{};
};

/// The tokens that the token endpoint gave out: opaque, kept in memory only, a bounded number.
/// Lives on the service thread.
class IssuedTokens {
public:
    /// @param limits  outlives this
    explicit IssuedTokens(const Limits &limits)
        : m_limits(limits)
    {
    }

    /// A fresh random token for the grant. At the limit the oldest token ends for it.
    [[nodiscard]] QByteArray issue(const TokenGrant &grant);
    /// Nothing for a token that is unknown, over or revoked.
    [[nodiscard]] std::optional<TokenGrant> grantOf(const QByteArray &token, Instant now) const;
    /// Whether a string can only have come from here, valid or not.
    [[nodiscard]] static bool looksIssued(const QByteArray &token);
    void revokeAll();

private:
    const Limits &m_limits;
    // By digest, so that looking one up takes the same time whatever part of it is right.
    QHash<QByteArray, TokenGrant> m_grants;
    std::deque<QByteArray> m_oldestFirst;
};

/// Who is calling with a bearer token: one issued here, or one of the directory's.
/// @param issued  none where no tokens are issued
/// @return  nothing for a token that is empty, unknown or expired
[[nodiscard]] std::optional<Caller> callerOf(
    const QByteArray &token, const Directory &directory, const IssuedTokens *issued, Instant now);

} // namespace carillon::service
