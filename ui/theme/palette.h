#pragma once

#include <QColor>
#include <QPalette>

class QWidget;

/// The only colours of the window. Every pair of text and ground has a contrast of 4.5:1 or more.
namespace carillon::theme {

struct Colors {
    QColor window;
    QColor panel;
    QColor sunken;
    QColor line;
    QColor text;
    QColor secondaryText;
    QColor accent;
    QColor onAccent;
    QColor accentTint; ///< selection, too
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

enum class Scheme { Light, Dark };

/// What people choose; `System` is what systemScheme() says.
enum class ThemeChoice { System, Light, Dark };

[[nodiscard]] const Colors &colors(Scheme scheme);
[[nodiscard]] QPalette palette(Scheme scheme);

/// The scheme a palette belongs to, so that painting code needs no global state.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
[[nodiscard]] const Colors &colorsOf(const QWidget *widget);

/// The scheme the desktop asks for, read from the palette Qt started with.
[[nodiscard]] Scheme systemScheme();

} // namespace carillon::theme
