#include "platforms/surface_parts.h"

namespace carillon::platforms {

namespace {

constexpr const char *iosFont = "HIG: SF Pro; Inter Display is as wide";
constexpr const char *designKits = "iOS design kits";

constexpr Face iosRegular{{"Inter Display", "Inter", "Noto Sans"}, 400, 0.4269, seen, iosFont};
constexpr Face iosSemibold{{"Inter Display", "Inter", "Noto Sans"}, 600, 0.4404, seen, iosFont};

constexpr SurfaceStyle iosBanner()
{
    constexpr Length tracking{-0.23, seen, designKits};
    constexpr Length size{15, doc, "HIG text styles: Subheadline"};
    constexpr Length line{18, seen, designKits};
    SurfaceStyle s{.surface = Surface::IosBanner};
    s.width = {377, seen, "iOS design kits: a screen of 393 less 2 x 8"};
    s.minHeight = s.minHeightWithBody = {64, seen, designKits};
    s.radius = {22, seen, designKits};
    s.padding = {{14, seen, designKits}, {12, seen, designKits}, {14, seen, designKits},
        {12, seen, designKits}};
    s.fill = {rgb(0xf0f0f2), rgb(0x2c2c2e), ours, "flat in place of the blurred material"};
    s.stroke = {0, white(8), ours, "keeps the dark card off a dark backdrop"};
    s.shadow = {{6, ours, "soft"}, {20, ours, "soft"}, {black(12), black(30), ours, "soft"}};
    s.icon = {IconShape::LetterTile, IconPlace::Leading, {38, seen, designKits},
        {9, seen, designKits}, {10, seen, designKits}, {},
        {white(100), white(100), ours, "contrast of 4.5:1 and more"}};
    s.title = {iosSemibold, size, line, tracking, {1, seen, designKits}, Newlines::BecomeSpaces,
        {rgb(0x111111), white(95), seen, designKits}};
    s.body = {iosRegular, size, line, tracking,
        {4, seen, "reports disagree on the banner: 2 or 4; the lock screen shows 4"},
        Newlines::BreakLines, {rgb(0x111111), white(85), seen, designKits}};
    s.timePlace = TimePlace::EndOfTitleRow;
    s.time = {iosRegular, {13, seen, designKits}, line, untracked, {1, seen, designKits},
        Newlines::BecomeSpaces, {rgb(0x565656), white(72), seen, designKits}};
    s.timeGap = {8, ours, "at least this far from the title"};
    return s;
}

constexpr SurfaceStyle iosLockScreen()
{
    SurfaceStyle s = iosBanner();
    s.surface = Surface::IosLockScreen;
    return s;
}

constexpr SurfaceStyle iosLockHidden()
{
    SurfaceStyle s = iosBanner();
    s.surface = Surface::IosLockHidden;
    return s;
}

constexpr SurfaceStyle iosStack()
{
    SurfaceStyle s = iosBanner();
    s.surface = Surface::IosStack;
    return s;
}

constexpr std::array styles{iosBanner(), iosLockScreen(), iosLockHidden(), iosStack()};

} // namespace

const SurfaceStyle &iosStyle(Surface surface, Preset)
{
    return styles[static_cast<size_t>(surface) - static_cast<size_t>(Surface::IosBanner)];
}

} // namespace carillon::platforms
