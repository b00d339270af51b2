#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace carillon {

/// What lets a program come to the front by a person's wish, as the desktop handed it to a start.
/// Source  freedesktop.org: Startup Notification Protocol; Wayland protocol xdg-activation-v1
struct ActivationToken {
    QByteArray wayland{}; ///< XDG_ACTIVATION_TOKEN
    QByteArray x11{}; ///< DESKTOP_STARTUP_ID

    bool operator==(const ActivationToken &) const = default;
};

/// What a later start asks of the program that runs already.
struct InstanceRequest {
    QString file{}; ///< absolute; empty: only to come to the front
    QStringList unused{}; ///< options it was given that take no effect now
    ActivationToken token{};

    bool operator==(const InstanceRequest &) const = default;
};

/// One line of JSON with its end. Members that a reader does not know are left out by it, so that
/// two versions understand each other.
[[nodiscard]] QByteArray messageOf(const InstanceRequest &request);
/// @return nothing for what is not such a line
[[nodiscard]] std::optional<InstanceRequest> requestFrom(const QByteArray &line);

/// The answer of the one that runs.
[[nodiscard]] QByteArray confirmation();
[[nodiscard]] bool isConfirmation(const QByteArray &line);

} // namespace carillon
