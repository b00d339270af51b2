#include "platforms/surface_parts.h"

namespace carillon::platforms {

namespace {

constexpr const char *androidFont = "AOSP: Roboto";
constexpr const char *systemUi = "AOSP notification resources";
constexpr const char *systemUi16 = "AOSP notification resources, 2025 templates";
constexpr const char *material = "Material 3 baseline scheme";
constexpr const char *beside = "in line with its neighbours";

constexpr Face androidRegular{
    {"Roboto", "Noto Sans", nullptr}, 400, 0.4413, doc, androidFont, "Roboto"};
constexpr Face androidMedium{
    {"Roboto", "Noto Sans", nullptr}, 500, 0.4457, doc, androidFont, "Roboto"};
constexpr Paint variant{rgb(0x49454f), rgb(0xcac4d0), doc, material};
constexpr Count one{1, doc, "AOSP: single-line template views"};

constexpr SurfaceStyle androidHeadsUp()
{
    constexpr Length line{24, doc, systemUi};
    SurfaceStyle s{.surface = Surface::AndroidHeadsUp};
    s.width = {380, doc, "AOSP SystemUI: a screen of 412 less 2 x 16"};
    s.minHeight = {56, doc, systemUi};
    s.minHeightWithBody = {88, doc, systemUi};
    s.maxHeight = {136, doc, "AOSP SystemUI: heads-up"};
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

/// In the shade, which lies flat: no shadow.
constexpr SurfaceStyle collapsed(SurfaceStyle s)
{
    s.surface = Surface::AndroidCollapsed;
    s.maxHeight = {};
    s.ground = {rgb(0xfef7ff), rgb(0x141218), doc, "Material 3 surface"};
    s.shadow = {{0, doc, "AOSP: flat in the shade"}, {0, doc, "AOSP: flat in the shade"}, {}};
    return s;
}

/// The header row of a card that shows more than one line.
constexpr SurfaceStyle withHeader(SurfaceStyle s)
{
    s.icon.place = IconPlace::HeaderRow;
    s.headerText = HeaderText::AppName;
    s.header = s.time;
    s.header.lineHeight = {20, ours, beside};
    s.headerHeight = {56, doc, systemUi};
    s.textIndent = {s.icon.size + s.icon.gap, doc, "AOSP: texts in line with the header's"};
    s.padding.top = {0, doc, "AOSP: the header row begins at the edge"};
    s.padding.right = {16, doc, systemUi};
    s.paddingAlone = {};
    s.minHeight = s.minHeightWithBody = {88, doc, systemUi};
    s.timePlace = TimePlace::AfterHeader;
    s.time.lineHeight = {20, ours, beside};
    s.controls = Controls::Collapser;
    return s;
}

constexpr SurfaceStyle expanded(SurfaceStyle s)
{
    s = withHeader(collapsed(s));
    s.surface = Surface::AndroidExpanded;
    s.maxHeight = {358, doc, systemUi};
    s.headerGap = {-6, doc, "AOSP notification resources: content begins at 50"};
    s.title.px = {16, doc, "AOSP: big title"};
    s.title.lineHeight = {20, ours, "leaves the 13 lines that fit into 358"};
    s.body.lines = {13, doc, "AOSP: lines of big text without actions"};
    s.body.lineHeight = {20, doc, systemUi};
    s.body.newlines = Newlines::BreakLines;
    s.bodyGap = {6, doc, systemUi};
    return s;
}

/// A summary with one line for each of its members.
constexpr SurfaceStyle group(SurfaceStyle s)
{
    s = withHeader(collapsed(s));
    s.surface = Surface::AndroidGroup;
    s.headerGap = {-6, doc, "AOSP notification resources: content begins at 50"};
    s.controls = Controls::Expander;
    s.title.lineHeight = s.body.lineHeight = {24, ours, beside};
    s.bodyGap = {8, ours, "between headline and text"};
    s.leastShare = {96, ours, "headline and text stay readable beside each other"};
    s.groupStyle = GroupStyle::Lines;
    s.groupShown = {2, doc, "AOSP NotificationChildrenContainer: children when collapsed"};
    s.groupStep = {0, ours, "line under line"};
    s.groupText = s.time;
    s.groupText.face = androidMedium;
    return s;
}

constexpr SurfaceStyle headsUp16()
{
    constexpr Length line{20, ours, "two lines beside an icon of 40"};
    SurfaceStyle s = androidHeadsUp();
    s.minHeight = s.minHeightWithBody = {72, doc, systemUi16};
    s.padding = {
        {16, doc, systemUi16}, {16, doc, systemUi16}, {60, doc, systemUi16}, {16, doc, systemUi16}};
    s.paddingAlone = {};
    s.icon.size = {40, doc, systemUi16};
    s.icon.radius = {20, doc, systemUi16};
    s.icon.gap = {16, doc, "AOSP notification resources, 2025 templates: text starts at 72"};
    s.title.lineHeight = s.body.lineHeight = s.time.lineHeight = line;
    s.controlCell = {58, doc, "AOSP notification resources, 2025 templates: 16 from the end"};
    s.controlGlyph = {18, doc, systemUi16};
    s.controlWidth = {26, doc, systemUi16};
    return s;
}

constexpr SurfaceStyle withHeader16(SurfaceStyle s)
{
    s.headerHeight = {72, doc, systemUi16};
    s.padding.bottom = {16, doc, systemUi16};
    s.title.px = {14, doc, systemUi16};
    s.title.lineHeight = {20, ours, beside};
    return s;
}

constexpr SurfaceStyle expanded16()
{
    SurfaceStyle s = withHeader16(expanded(headsUp16()));
    s.headerGap = {-8, ours, "the title right under the header's line"};
    s.bodyGap = {6, doc, systemUi16};
    return s;
}

constexpr SurfaceStyle group16()
{
    SurfaceStyle s = withHeader16(group(headsUp16()));
    s.headerGap = {-8, ours, "the lines right under the header's line"};
    s.body.lineHeight = s.title.lineHeight;
    return s;
}

constexpr std::array usual{androidHeadsUp(), collapsed(androidHeadsUp()),
    expanded(androidHeadsUp()), group(androidHeadsUp())};
constexpr std::array latest{headsUp16(), collapsed(headsUp16()), expanded16(), group16()};

} // namespace

const SurfaceStyle &androidStyle(Surface surface, Preset preset)
{
    const auto &styles = preset == Preset::Newer ? latest : usual;
    return styles[static_cast<size_t>(surface) - static_cast<size_t>(Surface::AndroidHeadsUp)];
}

} // namespace carillon::platforms
