#pragma once

#include "platforms/surface_style.h"

#include <QFont>

/// Pictures of toasts, drawn from the tables of carillon::platforms.
namespace carillon::toasts {

/// The family that really draws Latin text of this face on this machine.
[[nodiscard]] QString familyInUse(const platforms::Face &face);

/// A font for `face`, with script and emoji fonts behind it.
///
/// If the first family is missing, letter spacing corrects the average width of the one that
/// stands in, so that text is still cut about where the platform cuts it.
///
/// @param px        size in logical px
/// @param tracking  the platform's own letter spacing in px
/// Threads  any in which QtGui may use fonts; what was measured is kept for the whole process.
[[nodiscard]] QFont fontFor(const platforms::Face &face, double px, double tracking = 0);

/// `font` with the emoji families in front, for characters that only they compose: keycaps,
/// pictures chosen by U+FE0F and sequences joined by U+200D, whose parts other fonts hold too.
[[nodiscard]] QFont emojiFirst(QFont font);

/// Which font draws `face` and what was done to it: "Roboto", "Lato stands in for Segoe UI",
/// "DejaVu Sans stands in for Segoe UI, letters 1.0 px closer"; translated.
[[nodiscard]] QString standInText(const platforms::Face &face, double px);

/// Mean advance per character in em, over a fixed English sample.
[[nodiscard]] double averageEm(const QString &family, int weight);

} // namespace carillon::toasts
