#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "contract/notification.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace carillon::receiver {

/// A simulated device of a user, and the state it is in.
struct Device {
    QString id{};
    QString name{};
    contract::Platform platform = contract::Platform::Windows;
    QString user{};
    bool online = true;
    bool powerSaving = false; ///< iOS then fetches no raw content
    bool doNotDisturb = false; ///< what arrives goes to the centre without a pop-up
    bool foreground = false; ///< the app is in front
    bool notificationsAllowed = true; ///< the permission of the app
    QString hostName{}; ///< of its subscription; empty: any
    std::optional<Instant> subscriptionExpires{}; ///< nothing: never
    QString unsId{}; ///< of its own subscription, if it has one
    bool configured = true; ///< from the service's configuration, not added since

    bool operator==(const Device &) const = default;
};

/// Web endpoints get new notifications but no changes of their state.
/// Source: notification resource, note on platforms.
[[nodiscard]] inline bool getsStateChanges(contract::Platform platform)
{
    return platform != contract::Platform::WebPush;
}

/// The answer of `GET /mock/v1/devices`, and the frame "devices" of the event stream. Members that
/// are missing keep their defaults; devices of an unknown platform are passed over.
/// Errors  "frame" for anything malformed.
[[nodiscard]] Result<QList<Device>> devicesFromJson(QByteArrayView json);

} // namespace carillon::receiver
