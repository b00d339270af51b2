#include "platforms/surface_parts.h"

namespace carillon::platforms {

namespace {

constexpr const char *iosFont = "HIG: SF Pro; Inter Display is as wide";
constexpr const char *designKits = "iOS design kits";
constexpr const char *kits26 = "iOS 26 design kits";
constexpr const char *flatGlass
    = "iOS 26 design kits: white or black tint of 26 to 8 %, laid over our own wallpaper";

constexpr Face iosRegular{
    {"Inter Display", "Inter", "Noto Sans"}, 400, 0.4269, seen, iosFont, "SF Pro"};
constexpr Face iosSemibold{
    {"Inter Display", "Inter", "Noto Sans"}, 600, 0.4404, seen, iosFont, "SF Pro"};

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

constexpr SurfaceStyle lockScreen(SurfaceStyle s)
{
    s.surface = Surface::IosLockScreen;
    s.body.lines = {4, seen, "lock screen and Notification Centre"};
    return s;
}

constexpr SurfaceStyle lockHidden(SurfaceStyle s)
{
    s.surface = Surface::IosLockHidden;
    s.hidesContent = true;
    s.body.lines = {1, seen, "previews hidden: the word in place of the content"};
    return s;
}

constexpr SurfaceStyle stack(SurfaceStyle s)
{
    s.surface = Surface::IosStack;
    s.body.lines = {4, seen, "lock screen and Notification Centre"};
    s.groupStyle = GroupStyle::Edges;
    s.groupShown = {2, seen, designKits};
    s.groupStep = {8, seen, designKits};
    s.groupInset = {20, seen, designKits};
    s.groupFade = {0.1, seen, designKits};
    s.groupRim = {black(10), white(14), ours, "tells the edges apart"};
    s.groupText = s.time;
    s.groupText.lineHeight = {18, ours, "as the time"};
    s.groupText.colour = {black(66), white(80), ours, "readable on the wallpaper"};
    return s;
}

/// Glass: a tint over the wallpaper, with a bright rim.
constexpr SurfaceStyle newer(SurfaceStyle s)
{
    constexpr Length line{17, seen, kits26};
    s.radius = {24, seen, kits26};
    s.padding = {{14, seen, kits26}, {13, seen, kits26}, {17, seen, kits26}, {13, seen, kits26}};
    s.icon.size = {40, seen, kits26};
    s.icon.radius = {10, seen, kits26};
    s.title.lineHeight = s.body.lineHeight = line;
    if (!s.hidesContent)
        s.body.lines = {3, seen, kits26};
    s.time.lineHeight = {20, seen, kits26};
    s.fill = {rgb(0xe6dfed), rgb(0x1f1a26), ours, flatGlass};
    s.fillEnd = {rgb(0xdcd4e5), rgb(0x272030), ours, flatGlass};
    s.stroke = {white(28), white(28), seen, kits26};
    s.title.colour = {black(90), white(95), seen, kits26};
    s.body.colour = {black(70), white(85), seen, kits26};
    s.time.colour = {black(58), white(72), seen, "iOS 26 design kits: 56 %, and 4.5:1 kept"};
    return s;
}

constexpr std::array usual{
    iosBanner(), lockScreen(iosBanner()), lockHidden(iosBanner()), stack(iosBanner())};
constexpr std::array latest{newer(usual[0]), newer(usual[1]), newer(usual[2]), newer(usual[3])};

} // namespace

const SurfaceStyle &iosStyle(Surface surface, Preset preset)
{
    const auto &styles = preset == Preset::Newer ? latest : usual;
    return styles[static_cast<size_t>(surface) - static_cast<size_t>(Surface::IosBanner)];
}

} // namespace carillon::platforms
