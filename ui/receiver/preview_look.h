#pragma once

#include "platforms/surface.h"

#include <QByteArray>
#include <QHash>

#include <optional>

namespace carillon::receiver {

/// How the simulated devices look: what a person chooses for all of them.
struct PreviewLook {
    /// One that is always shown; without it the surface goes with the life of a toast.
    QHash<contract::Platform, platforms::Surface> surfaces{};
    QHash<contract::Platform, platforms::Preset> presets{}; ///< none: the usual one
    std::optional<platforms::Theme> theme{}; ///< nothing: as the window
    int textSize = 100; ///< of the devices, in percent
    bool rightToLeft = false; ///< direction of the devices' interface

    [[nodiscard]] std::optional<platforms::Surface> surfaceFor(contract::Platform platform) const;
    [[nodiscard]] platforms::Preset presetFor(contract::Platform platform) const;

    bool operator==(const PreviewLook &) const = default;
};

/// For a settings file.
[[nodiscard]] QByteArray toJson(const PreviewLook &look);
/// What of it can be read; the rest has its usual value.
[[nodiscard]] PreviewLook previewLookFrom(const QByteArray &json);

} // namespace carillon::receiver
