#pragma once

#include "platforms/surface.h"

#include <QList>
#include <QString>

namespace carillon::toasts {

/// Which pictures are wanted: every combination of the lists.
struct RenderChoices {
    QList<platforms::Surface> surfaces{};
    QList<platforms::Preset> presets{platforms::Preset::Usual};
    QList<platforms::Theme> themes{platforms::Theme::Light};
    QList<int> textSizes{100}; ///< percent
    QList<bool> mirrored{false}; ///< directions of the simulated interface

    bool operator==(const RenderChoices &) const = default;
};

/// One picture among all there can be of a notification.
struct PictureKey {
    platforms::Surface surface = platforms::Surface::WindowsPopup;
    platforms::Preset preset = platforms::Preset::Usual;
    platforms::Theme theme = platforms::Theme::Light;
    int textSize = 100; ///< percent
    bool rightToLeft = false;

    bool operator==(const PictureKey &) const = default;
};

/// Surface by surface, each in the order of the other lists. A preset that looks like the usual
/// one on its platform is that one, and stands there once.
[[nodiscard]] QList<PictureKey> picturesOf(const RenderChoices &choices);

/// `<subject>-<surface>[-newer]-<theme>[-<text size>][-rtl].png`; what is usual is left out.
[[nodiscard]] QString fileNameOf(const QString &subject, const PictureKey &key);
/// Whether fileNameOf() may have named a picture of that subject so.
[[nodiscard]] bool isPictureOf(const QString &subject, const QString &fileName);

/// The text as a part of a file name: letters, digits, `.`, `_` and `-`; may be empty.
[[nodiscard]] QString namePart(const QString &text);

} // namespace carillon::toasts
