#pragma once

/// The only pixel numbers of the window, at a text size of 100 %: an 8 px grid and four sizes of
/// text. What holds text passes through scaled() of text_size.h; margins stay.
namespace carillon::theme::metrics {

inline constexpr int grid = 8;
inline constexpr int halfGrid = 4;
inline constexpr int paneMargin = 12;

inline constexpr int smallText = 11;
inline constexpr int bodyText = 13;
inline constexpr int headingText = 15;
inline constexpr int titleText = 20;
inline constexpr int codeText = 12;

inline constexpr int controlHeight = 28;
inline constexpr int headerHeight = 38; ///< of a pane's head, tabs included
inline constexpr int menuTextWidth = 420; ///< longer paths are elided
inline constexpr int chipHeight = 20;
inline constexpr int iconSize = 16;
inline constexpr int controlRadius = 6;

} // namespace carillon::theme::metrics
