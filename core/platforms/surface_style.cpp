#include "platforms/surface_parts.h"

namespace carillon::platforms {

namespace {

constexpr Face monospace{
    {"JetBrains Mono", "Noto Sans Mono", "DejaVu Sans Mono"}, 400, 0.6, ours, "any fixed pitch"};

} // namespace

const SurfaceStyle &styleOf(Surface surface, Preset preset)
{
    switch (platformOf(surface)) {
    case contract::Platform::Windows:
        return windowsStyle(surface);
    case contract::Platform::iOS:
        return iosStyle(surface, preset);
    case contract::Platform::Android:
        return androidStyle(surface, preset);
    case contract::Platform::WebPush:
        return webStyle(surface, preset);
    }
    Q_UNREACHABLE();
}

const Face &monospaceFace()
{
    return monospace;
}

} // namespace carillon::platforms
