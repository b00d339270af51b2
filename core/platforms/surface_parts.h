#pragma once

#include "platforms/surface_style.h"

/// What the tables of the four platforms share.
namespace carillon::platforms {

inline constexpr auto doc = Mark::Documented;
inline constexpr auto seen = Mark::Observed;
inline constexpr auto ours = Mark::Designed;

constexpr Argb rgb(quint32 value)
{
    return 0xff000000u | value;
}

/// @param percent  opacity of a pure black or white, as the design systems state it
constexpr Argb black(int percent)
{
    return quint32((percent * 255 + 50) / 100) << 24;
}
constexpr Argb white(int percent)
{
    return black(percent) | 0xffffffu;
}

inline constexpr Length untracked{0, ours, "no tracking"};

[[nodiscard]] const SurfaceStyle &windowsStyle(Surface surface);
[[nodiscard]] const SurfaceStyle &iosStyle(Surface surface, Preset preset);
[[nodiscard]] const SurfaceStyle &androidStyle(Surface surface, Preset preset);
[[nodiscard]] const SurfaceStyle &webStyle(Surface surface, Preset preset);

} // namespace carillon::platforms
