#pragma once

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
};

struct UserEntry {
    QByteArray name{};   ///< user principal name
    QByteArray unsId{};  ///< UserNotificationSubscriptionId
    QList<DeviceEntry> devices{};
};

/// Who may call, and whom they may reach.
class Directory {
public:
    /// Any bearer token is the demo app; one user with a device of each platform.
    [[nodiscard]] static Directory quickStart();

    /// The application a token belongs to; nothing if it is empty or not known.
    [[nodiscard]] std::optional<QByteArray> applicationOf(const QByteArray &token) const;
    /// The user a subscription id stands for, or nullptr.
    [[nodiscard]] const UserEntry *userOf(const QByteArray &unsId) const;
    [[nodiscard]] const UserEntry *userNamed(const QByteArray &name) const;

    [[nodiscard]] const QList<UserEntry> &users() const { return m_users; }

private:
    QList<UserEntry> m_users;
};

inline constexpr const char *demoToken = "demo-token";
inline constexpr const char *demoUnsId = "uns-demo";

} // namespace carillon::service
