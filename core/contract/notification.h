#pragma once

#include "base/instant.h"

#include <QFlags>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace carillon::contract {

/// Source: targetPolicyEndpoints resource, property platformTypes.
enum class Platform : quint8 { Windows = 1, iOS = 2, Android = 4, WebPush = 8 };
Q_DECLARE_FLAGS(Platforms, Platform)
Q_DECLARE_OPERATORS_FOR_FLAGS(Platforms)

inline constexpr std::array allPlatforms{
    Platform::Windows, Platform::iOS, Platform::Android, Platform::WebPush};
inline constexpr Platforms everyPlatform
    = Platform::Windows | Platform::iOS | Platform::Android | Platform::WebPush;

/// The documented spelling: `Windows`, `iOS`, `Android`, `WebPush`.
[[nodiscard]] const char *spelling(Platform platform);
/// Reads a platform name ignoring case, as the recorded requests need.
[[nodiscard]] std::optional<Platform> platformNamed(QByteArrayView name);

/// Source: notification resource, property priority; numbers from the service metadata.
enum class Priority : quint8 { None = 0, High = 1, Low = 2 };
[[nodiscard]] const char *spelling(Priority priority);

/// Source: visualProperties resource.
struct VisualContent {
    QString title{};
    std::optional<QString> body{};

    bool operator==(const VisualContent &) const = default;
};

/// Source: payloadTypes resource. At least one member is present in an accepted notification.
struct Payload {
    std::optional<QString> rawContent{};
    std::optional<VisualContent> visualContent{};

    bool operator==(const Payload &) const = default;
};

/// Source: fallbackPolicyProperties resource; the only documented platform is iOS.
struct FallbackPolicy {
    int fallbackDelayInSeconds = 60;
    VisualContent visualContent{};

    bool operator==(const FallbackPolicy &) const = default;
};

/// One notification as the service understands it.
struct Notification {
    QString targetHostName{};
    QString appNotificationId{};               ///< empty: none given
    std::optional<QString> groupName{};
    std::optional<Instant> expirationDateTime{}; ///< as asked; nothing: the service chooses
    std::optional<int> displayTimeToLive{};    ///< seconds, above 0
    std::optional<Priority> priority{};
    Platforms platforms = everyPlatform;
    Payload payload{};
    std::optional<FallbackPolicy> fallbackPolicy{};

    /// High for visual content unless asked otherwise, None for raw content alone.
    [[nodiscard]] Priority effectivePriority() const
    {
        return priority.value_or(payload.visualContent ? Priority::High : Priority::None);
    }

    bool operator==(const Notification &) const = default;
};

} // namespace carillon::contract
