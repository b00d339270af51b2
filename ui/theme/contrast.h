#pragma once

#include "theme/palette.h"

#include <QLatin1StringView>

#include <span>

/// Which colours of the palette meet in the window, and how far apart they have to be.
namespace carillon::theme {

/// What the eye has to tell apart.
enum class Sight {
    Text, ///< 4.5:1
    Mark, ///< an edge, a ring or an icon that says something: 3:1
};

struct ContrastPair {
    QLatin1StringView use; ///< where they meet, in words
    QColor Colors::*ink = nullptr;
    QColor Colors::*ground = nullptr;
    Sight sight = Sight::Text;
};

/// Every pair that is painted. `line` is in none: what it parts is known without it.
[[nodiscard]] std::span<const ContrastPair> contrastPairs();

/// The ratio that a pair needs in a scheme; more in those of high contrast.
/// Source: Web Content Accessibility Guidelines 2.2, success criteria 1.4.3, 1.4.6 and 1.4.11.
[[nodiscard]] double leastContrast(Sight sight, Scheme scheme);

/// From 1 to 21, whichever of them is the lighter one. Source: the same, "contrast ratio".
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace carillon::theme
