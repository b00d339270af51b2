#pragma once

class QWidget;

/// Whether things may move. Every animation asks here, Qt's own ones through the style.
namespace carillon::theme {

enum class ReducedMotion {
    System, ///< as the desktop wishes, where Qt can tell
    Always,
    Never
};

/// The longest that anything of the window moves, in milliseconds.
inline constexpr int longestMotion = 150;

void setReducedMotion(ReducedMotion choice);
[[nodiscard]] ReducedMotion reducedMotion();

/// Whether the desktop wishes for less; what "as the system" goes by.
void setSystemReducedMotion(bool reduced);

/// What the style answers to SH_Widget_Animation_Duration.
/// @param system  what it would answer by itself, in milliseconds
///
/// Qt 6.4 tells the desktop's wish on Windows ("Animation effects") and macOS ("Reduce motion")
/// only as far as the platform's own style does, and Fusion stands in for that one. On Linux it
/// reads no such setting; there the desktop is asked by app/desktop_wishes.
[[nodiscard]] int motionFor(int system);

/// How long an animation of that widget takes, in milliseconds; 0: it is not to move.
[[nodiscard]] int motion(const QWidget *widget, int wanted = longestMotion);

} // namespace carillon::theme
