#pragma once

#include "contract/notification.h"

#include <QString>

namespace carillon::receiver {

/// A simulated device of a user.
struct Device {
    QString id{};
    QString name{};
    contract::Platform platform = contract::Platform::Windows;

    bool operator==(const Device &) const = default;
};

/// Web endpoints get new notifications but no changes of their state.
/// Source: notification resource, note on platforms.
[[nodiscard]] inline bool getsStateChanges(contract::Platform platform)
{
    return platform != contract::Platform::WebPush;
}

} // namespace carillon::receiver
