#pragma once

#include "base/instant.h"
#include "contract/notification.h"
#include "store/statement.h"

#include <QList>

#include <optional>

/// What the service keeps beside the feed: subscriptions made while it ran and the state of
/// devices. Writes belong into the feed's transaction. Rare calls, so statements are made anew.
namespace carillon::store {

/// A subscription made by a client; it is one endpoint of a user.
struct SubscriptionRecord {
    QByteArray unsId{};
    QByteArray endpointId{};
    QByteArray application{};
    QByteArray user{};
    QByteArray host{};
    contract::Platform platform = contract::Platform::Windows;
    QByteArray deviceName{};
    Instant expires{};

    bool operator==(const SubscriptionRecord &) const = default;
};

/// What was changed of a device, a configured one or a subscription's.
struct DeviceRecord {
    QByteArray id{};
    QByteArray name{};
    bool online = true;
    bool powerSaving = false;
    bool doNotDisturb = false;
    bool foreground = false;
    bool notificationsAllowed = true;
    std::optional<Instant> subscriptionExpires{}; ///< of a configured one; nothing: as configured
    bool removed = false;                         ///< a configured one, until everything is reset

    bool operator==(const DeviceRecord &) const = default;
};

[[nodiscard]] QList<SubscriptionRecord> subscriptionsIn(Database &database);
Result<void> save(Database &database, const SubscriptionRecord &record);
Result<void> removeSubscription(Database &database, const QByteArray &unsId);

[[nodiscard]] QList<DeviceRecord> devicesIn(Database &database);
Result<void> save(Database &database, const DeviceRecord &record);
Result<void> removeDevice(Database &database, const QByteArray &id);

/// Forgets every subscription and device.
Result<void> removeEndpoints(Database &database);

} // namespace carillon::store
