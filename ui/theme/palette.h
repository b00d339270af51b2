#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

/// The only colours of the window. contrast.h lists which of them meet, and how far they are apart.
namespace carillon::theme {

struct Colors {
    QColor window;
    QColor panel;
    QColor sunken;
    QColor hover; ///< ground of a quiet button under the mouse
    QColor line; ///< parts what lies side by side; decoration, nothing is known by it alone
    QColor controlEdge; ///< of fields, buttons and marks; icons of what cannot be used
    QColor focus; ///< the ring around what has the keyboard
    QColor text;
    QColor secondaryText;
    QColor accent;
    QColor accentHover; ///< ground of the main command under the mouse
    QColor onAccent;
    QColor accentTint; ///< ground of rows that are chosen, of the cursor's line
    QColor selection; ///< ground of text that is chosen
    QColor error;
    QColor errorTint;
    QColor warning;
    QColor warningTint;
    QColor success;
    QColor successTint;
    QColor jsonName;
    QColor jsonString;
    QColor jsonNumber;
};

/// Those of high contrast have text at 7:1 or more, strong edges and a thicker ring.
enum class Scheme { Light, Dark, HighContrastLight, HighContrastDark };

inline constexpr Scheme allSchemes[]{
    Scheme::Light, Scheme::Dark, Scheme::HighContrastLight, Scheme::HighContrastDark};

/// What people choose; `System` is what the desktop asks for.
enum class ThemeChoice { System, Light, Dark, HighContrastLight, HighContrastDark };

[[nodiscard]] bool isDark(Scheme scheme);
[[nodiscard]] bool isHighContrast(Scheme scheme);
/// The scheme of the same lightness, with more contrast or without.
[[nodiscard]] Scheme withContrast(Scheme scheme, bool high);

[[nodiscard]] const Colors &colors(Scheme scheme);
[[nodiscard]] QPalette palette(Scheme scheme);

/// The scheme a palette belongs to, so that painting code needs no global state.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
[[nodiscard]] const Colors &colorsOf(const QWidget *widget);
/// For painting code, which has been given one of colors().
[[nodiscard]] bool isHighContrast(const Colors &colors);

/// The scheme the desktop asks for, read from the palette Qt started with.
[[nodiscard]] Scheme systemScheme();

} // namespace carillon::theme
