#pragma once

#include "contract/notification.h"
#include "platforms/surface.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace carillon::platforms {

inline constexpr double smallestTextScale = 0.85;
inline constexpr double largestTextScale = 2.0;

/// What the previewer chooses, as opposed to what the notification says.
struct ToastContext {
    QString appName{};
    Theme theme = Theme::Light;
    double textScale = 1.0; ///< clamped to 0.85..2.0
    QString timeText{}; ///< such as "now"; nothing: no time is drawn
    QString clockText{}; ///< such as "9:41", where the time of day is shown; nothing: timeText
    std::optional<int> bodyLines{}; ///< instead of the surface's own limit
    std::optional<Surface> surface{}; ///< ignored on other platforms; nothing: the first one
    Preset preset = Preset::Usual;
    bool rightToLeft = false; ///< direction of the simulated interface: mirrors the card
    QStringList grouped{}; ///< headlines of the others in its group, newest first

    bool operator==(const ToastContext &) const = default;
};

/// What one surface shows of one notification: text and choices, no geometry.
struct ToastSpec {
    Surface surface = Surface::WindowsPopup;
    Preset preset = Preset::Usual;
    Theme theme = Theme::Light;
    double textScale = 1.0;
    bool rightToLeft = false;
    QString appName{};
    QString title{}; ///< as sent; line breaks and caps are the layout's business
    QString body{};
    QString origin{}; ///< web: the host that asked to notify
    QString timeText{};
    QString clockText{}; ///< nothing: timeText stands in
    std::optional<int> bodyLines{};
    QStringList grouped{};
    int bodyLimit = 0; ///< characters of the body drawn at most; 0: no limit
    bool monospaceBody = false;
    bool guess = false; ///< the content is raw, so this picture is a hypothesis
    QString note{}; ///< why it is a guess, translated; empty if it is none

    bool operator==(const ToastSpec &) const = default;
};

/// Nothing appears, and why, in one translated sentence.
struct Silence {
    QString reason{};

    bool operator==(const Silence &) const = default;
};

/// What `platform` would show of `notification`.
///
/// Visual content is drawn by Windows, iOS and Android only; raw content reaches the app on all
/// four. With both, the three systems show the visual content and the web gets the raw one. Raw
/// content that is a JSON object with text members `title` or `body`, its own or those of its
/// member `notification`, is shown as such; any other as its first 120 characters.
///
/// Threads  pure; call it from any thread.
/// Source   Graph beta reference: payloadTypes, visualProperties, targetPolicyEndpoints; what raw
///          content looks like is designed here.
[[nodiscard]] std::variant<ToastSpec, Silence> toastFor(const contract::Notification &notification,
    contract::Platform platform, const ToastContext &context);

/// The host of a `targetHostName`, which may have been written as an address: no scheme, user,
/// port or path.
[[nodiscard]] QString hostPart(const QString &targetHostName);

} // namespace carillon::platforms
