#include "platforms/surface_parts.h"

namespace carillon::platforms {

namespace {

constexpr const char *androidFont = "AOSP: Roboto";
constexpr const char *systemUi = "AOSP notification resources";
constexpr const char *material = "Material 3 baseline scheme";

constexpr Face androidRegular{{"Roboto", "Noto Sans", nullptr}, 400, 0.4413, doc, androidFont};
constexpr Face androidMedium{{"Roboto", "Noto Sans", nullptr}, 500, 0.4457, doc, androidFont};

constexpr SurfaceStyle androidHeadsUp()
{
    constexpr Paint variant{rgb(0x49454f), rgb(0xcac4d0), doc, material};
    constexpr Length line{24, doc, systemUi};
    constexpr Count one{1, doc, "AOSP: single-line template views"};
    SurfaceStyle s{.surface = Surface::AndroidHeadsUp};
    s.width = {380, doc, "AOSP SystemUI: a screen of 412 less 2 x 16"};
    s.minHeight = {56, doc, systemUi};
    s.minHeightWithBody = {88, doc, systemUi};
    s.radius = {28, doc, systemUi};
    s.padding
        = {{16, doc, systemUi}, {20, doc, systemUi}, {56, doc, systemUi}, {20, doc, systemUi}};
    s.paddingAlone = {16, doc, "AOSP notification resources: one line is 56 high"};
    s.fill = {rgb(0xece6f0), rgb(0x2b2930), doc, "Material 3 surface container high"};
    s.shadow = {{6, ours, "soft"}, {16, doc, "AOSP SystemUI heads-up elevation"},
        {black(16), black(32), ours, "soft"}};
    s.icon = {IconShape::BellCircle, IconPlace::Leading, {24, doc, systemUi}, {12, doc, systemUi},
        {12, doc, systemUi}, {rgb(0x6750a4), rgb(0xd0bcff), doc, material},
        {rgb(0xffffff), rgb(0x381e72), doc, material}};
    s.title = {androidMedium, {14, doc, systemUi}, line, untracked, one, Newlines::BecomeSpaces,
        {rgb(0x1d1b20), rgb(0xe6e0e9), doc, material}};
    s.body = {
        androidRegular, {14, doc, systemUi}, line, untracked, one, Newlines::BecomeSpaces, variant};
    s.timePlace = TimePlace::AfterTitle;
    s.time = {
        androidRegular, {12, doc, systemUi}, line, untracked, one, Newlines::BecomeSpaces, variant};
    s.timeGap = {5, ours, "each side of the separator dot"};
    s.controls = Controls::Expander;
    s.controlCell = {56, doc, systemUi};
    s.controlGlyph = {24, doc, "AOSP expander pill"};
    s.controlColour = variant;
    s.characterCap = {1024, doc, "AOSP Notification.java"};
    return s;
}

constexpr SurfaceStyle androidCollapsed()
{
    SurfaceStyle s = androidHeadsUp();
    s.surface = Surface::AndroidCollapsed;
    return s;
}

constexpr SurfaceStyle androidExpanded()
{
    SurfaceStyle s = androidHeadsUp();
    s.surface = Surface::AndroidExpanded;
    return s;
}

constexpr SurfaceStyle androidGroup()
{
    SurfaceStyle s = androidHeadsUp();
    s.surface = Surface::AndroidGroup;
    return s;
}

constexpr std::array styles{
    androidHeadsUp(), androidCollapsed(), androidExpanded(), androidGroup()};

} // namespace

const SurfaceStyle &androidStyle(Surface surface, Preset)
{
    return styles[static_cast<size_t>(surface) - static_cast<size_t>(Surface::AndroidHeadsUp)];
}

} // namespace carillon::platforms
