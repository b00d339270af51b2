#pragma once

/// The few sizes the window is built from, in device independent pixels.
namespace carillon::theme {

inline constexpr int grid = 8;
inline constexpr int halfGrid = grid / 2;
inline constexpr int doubleGrid = grid * 2;

inline constexpr int controlHeight = 28;
inline constexpr int radius = 6;
inline constexpr int iconSize = 16;

inline constexpr int smallText = 11;  ///< hints, counters, table headers
inline constexpr int bodyText = 13;
inline constexpr int headingText = 15;
inline constexpr int titleText = 20;

} // namespace carillon::theme
