#pragma once

#include "receiver/device.h"

/// What a receiver asks of the service's devices: bodies for `/mock/v1/devices`.
namespace carillon::receiver {

/// What is to be another; the rest stays as it is.
struct DeviceChange {
    std::optional<QString> name{};
    std::optional<bool> online{};
    std::optional<bool> powerSaving{};
    std::optional<bool> doNotDisturb{};
    std::optional<bool> foreground{};
    std::optional<bool> notificationsAllowed{};
    std::optional<Instant> subscriptionExpires{};

    bool operator==(const DeviceChange &) const = default;
};
/// For `PATCH /mock/v1/devices/{id}`.
[[nodiscard]] QByteArray toJson(const DeviceChange &change);

struct NewDevice {
    QString user{}; ///< made if there is none of that name
    contract::Platform platform = contract::Platform::Windows;
    QString name{};
    QString hostName{}; ///< that its app subscribed with; empty: any

    bool operator==(const NewDevice &) const = default;
};
/// For `POST /mock/v1/devices`.
[[nodiscard]] QByteArray toJson(const NewDevice &device);

/// What keeps a device from showing notifications as usual; the worst of several.
enum class Condition : quint8 {
    Online,
    Foreground,
    PowerSaving,
    DoNotDisturb,
    NotAllowed,
    Expired, ///< its subscription
    Offline,
};
[[nodiscard]] Condition conditionOf(const Device &device, Instant now);

} // namespace carillon::receiver
