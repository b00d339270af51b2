#pragma once

#include "base/instant.h"
#include "contract/notification.h"

#include <QByteArray>
#include <QList>

#include <optional>

namespace carillon::service {

/// A simulated device that notifications of its user reach.
struct DeviceEntry {
    QByteArray id{};
    QByteArray name{};
    contract::Platform platform = contract::Platform::Windows;
    bool online = true;
    bool powerSaving = false;  ///< iOS then fetches no raw content
    QByteArray unsId{};        ///< of the subscription it came with; empty for a configured one
    bool doNotDisturb = false; ///< what arrives goes to the centre without a pop-up
    bool foreground = false;   ///< the app is in front
    bool notificationsAllowed = true;
    /// Set for a configured one, instead of what its user's subscriptions say.
    std::optional<Instant> subscriptionExpires{};
};

struct UserEntry {
    QByteArray name{}; ///< user principal name
    QList<DeviceEntry> devices{};
};

struct ApplicationEntry {
    QByteArray id{};
    QList<QByteArray> hosts{}; ///< those it may name as targetHostName; none: any
    bool blocked = false;
    /// What it shows at the token endpoint; none: any in quick-start mode, else it gets no token.
    std::optional<QByteArray> secret{};
};

/// A bearer token. With a user it is a delegated one, and its scopes count.
struct TokenEntry {
    QByteArray token{};
    QByteArray application{};
    std::optional<QByteArray> user{};
    QList<QByteArray> scopes{};
    std::optional<Instant> expires{};
};

/// What a UserNotificationSubscriptionId stands for: a user of one application.
struct SubscriptionEntry {
    QByteArray unsId{};
    QByteArray application{};
    QByteArray user{};
    QList<QByteArray> hosts{}; ///< those it was made with; none: any
    std::optional<Instant> expires{};
    bool hasOwnDevice = false; ///< made while the service runs, for one device
};

/// Who is calling.
struct Caller {
    const ApplicationEntry *application = nullptr;
    std::optional<QByteArray> user{}; ///< of a delegated token
    bool mayNotify = true;            ///< a delegated token has the scope
};

/// Whom a caller reaches.
struct Recipient {
    const UserEntry *user = nullptr;
    const SubscriptionEntry *subscription = nullptr; ///< none in a delegated send without one
};

/// Applications, tokens, users and subscriptions: who may call, and whom they may reach.
class Directory {
public:
    /// Any bearer token is the demo application; one user with a device of each platform.
    [[nodiscard]] static Directory quickStart();

    QList<ApplicationEntry> applications{};
    QList<TokenEntry> tokens{};
    QList<UserEntry> users{};
    QList<SubscriptionEntry> subscriptions{};
    bool anyToken = false; ///< every token belongs to the first application

    /// Nothing for a token that is empty, unknown or expired.
    [[nodiscard]] std::optional<Caller> callerOf(const QByteArray &token, Instant now) const;
    [[nodiscard]] const SubscriptionEntry *subscriptionOf(const QByteArray &unsId) const;
    [[nodiscard]] const UserEntry *userNamed(const QByteArray &name) const;
    [[nodiscard]] const ApplicationEntry *applicationNamed(const QByteArray &id) const;

    /// The user a caller may send to, or nothing.
    /// @param unsId  empty if the request names none
    /// @param pathUser  of `/users/{id}/…`, empty for `/me/…`
    [[nodiscard]] std::optional<Recipient> recipientOf(const Caller &caller,
        const QByteArray &unsId, const QByteArray &pathUser, Instant now) const;
    /// Whether a caller may name this host towards that recipient.
    [[nodiscard]] static bool ownsHost(
        const Caller &caller, const Recipient &recipient, const QByteArray &host);
};

/// Whether a delegated token with these scopes may send notifications. Scope names ignore case.
[[nodiscard]] bool hasNotificationScope(const QList<QByteArray> &scopes);
/// Compares in a time that tells nothing about where they differ.
[[nodiscard]] bool sameSecret(const QByteArray &a, const QByteArray &b);

inline constexpr const char *demoToken = "demo-token";
inline constexpr const char *demoUnsId = "uns-demo";

} // namespace carillon::service
