#include "service/issued_tokens.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace carillon::service {
namespace {

constexpr QByteArrayView prefix = "carillon-token-";
constexpr int randomWords = 8; // 256 bits

QByteArray digestOf(const QByteArray &token)
{
    return QCryptographicHash::hash(token, QCryptographicHash::Sha256);
}

QByteArray freshToken()
{
    std::array<quint32, randomWords> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return prefix.toByteArray()
        + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QByteArray IssuedTokens::issue(const TokenGrant &grant)
{
    while (!m_oldestFirst.empty() && int(m_oldestFirst.size()) >= m_limits.issuedTokens) {
        m_grants.remove(m_oldestFirst.front());
        m_oldestFirst.pop_front();
    }
    const QByteArray token = freshToken();
    m_oldestFirst.push_back(digestOf(token));
    m_grants.insert(m_oldestFirst.back(), grant);
    return token;
}

std::optional<TokenGrant> IssuedTokens::grantOf(const QByteArray &token, Instant now) const
{
    const auto found = m_grants.constFind(digestOf(token));
    if (found == m_grants.constEnd() || found->expires <= now)
        return {};
    return *found;
}

bool IssuedTokens::looksIssued(const QByteArray &token)
{
    return token.startsWith(prefix);
}

void IssuedTokens::revokeAll()
{
    m_grants.clear();
    m_oldestFirst.clear();
}

std::optional<Caller> callerOf(
    const QByteArray &token, const Directory &directory, const IssuedTokens *issued, Instant now)
{
    if (!issued || !IssuedTokens::looksIssued(token))
        return directory.callerOf(token, now);
    // Even where any token will do, one of ours must not outlive its time.
    const std::optional<TokenGrant> grant = issued->grantOf(token, now);
    if (!grant)
        return {};
    const ApplicationEntry *application = directory.applicationNamed(grant->application);
    if (!application) // the configuration has changed since
        return {};
    return Caller{application, grant->user, !grant->user || hasNotificationScope(grant->scopes)};
}

} // namespace carillon::service
