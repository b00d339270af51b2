#include "platforms/surface_parts.h"

namespace carillon::platforms {

namespace {

constexpr const char *webFont = "the host's font; Roboto";
constexpr const char *messageCentre = "Chromium message_center constants";
constexpr const char *windowsBridge = "Chromium Windows template builder";
constexpr const char *androidBuilder = "Chromium StandardNotificationBuilder";

constexpr Face webRegular{{"Roboto", "Noto Sans", nullptr}, 400, 0.4413, ours, webFont};
constexpr Face webMedium{{"Roboto", "Noto Sans", nullptr}, 600, 0.4457, ours, webFont};

constexpr SurfaceStyle webDesktop()
{
    constexpr Paint secondary{rgb(0x5f6368), rgb(0x9aa0a6), ours, "6:1 and 5.4:1"};
    SurfaceStyle s{.surface = Surface::WebDesktop};
    s.width = {360, doc, messageCentre};
    s.radius = {8, ours, "as the host's pop-ups"};
    s.padding = {{16, ours, "8 px grid"}, {14, ours, "8 px grid"}, {16, ours, "8 px grid"},
        {16, ours, "8 px grid"}};
    s.fill = {rgb(0xffffff), rgb(0x292a2d), ours, "white and near-black"};
    s.stroke = {black(12), white(12), ours, "hairline"};
    s.shadow = {{4, ours, "soft"}, {14, ours, "soft"}, {black(14), black(30), ours, "soft"}};
    s.icon
        = {IconShape::Globe, IconPlace::Trailing, {48, ours, "48 px icon"}, {10, ours, "rounded"},
            {16, ours, "8 px grid"}, {rgb(0xeef1f4), rgb(0x3a3c41), ours, "quiet tile"}, secondary};
    s.headerText = HeaderText::Origin;
    s.header = {webRegular, {12, ours, "origin row"}, {16, ours, "origin row"}, untracked,
        {1, doc, messageCentre}, Newlines::BecomeSpaces, secondary};
    s.headerGap = {6, ours, "8 px grid"};
    s.title = {webMedium, {14, doc, messageCentre}, {20, doc, messageCentre}, untracked,
        {2, doc, messageCentre}, Newlines::BecomeSpaces,
        {rgb(0x1f1f1f), rgb(0xe8eaed), ours, "near-black and near-white"}};
    s.body = {webRegular, {12, doc, messageCentre}, {18, doc, messageCentre}, untracked,
        {2, doc, "Chromium message_center constants: collapsed; 5 when expanded"},
        Newlines::BreakLines, secondary};
    s.controls = Controls::Close;
    s.controlCell = {32, ours, "a comfortable target"};
    s.controlGlyph = {9, ours, "thin strokes"};
    s.controlInset = {6, ours, "glyph in line with the padding"};
    s.controlColour = secondary;
    return s;
}

constexpr SurfaceStyle webDesktopExpanded()
{
    SurfaceStyle s = webDesktop();
    s.surface = Surface::WebDesktopExpanded;
    s.body.lines = {5, doc, "Chromium message_center constants: expanded"};
    s.characterCap = {600, doc, "Chromium message_center constants: about 600 characters"};
    return s;
}

/// The system's card: the browser is the app, the page's icon the logo.
SurfaceStyle webWindows()
{
    SurfaceStyle s = windowsStyle(Surface::WindowsPopup);
    s.surface = Surface::WebWindows;
    s.headerText = HeaderText::Browser;
    s.icon.shape = IconShape::Globe;
    s.icon.back = {};
    s.icon.glyph = s.header.colour;
    s.logo = {IconShape::LetterTile, IconPlace::LeadingTop,
        {48, doc, "App notification content: logo at 100 %"}, {4, ours, "slightly rounded"},
        {16, seen, "Windows 11"}, {}, {white(100), white(100), ours, "contrast of 4.5:1 and more"}};
    s.attributionText = AttributionText::Origin;
    s.attribution = s.header;
    s.attribution.lines = {1, doc, windowsBridge};
    s.attributionGap = {4, seen, "Windows 11"};
    return s;
}

/// The system's card: the page's badge is the small icon, its icon the large one.
SurfaceStyle webAndroid(Preset preset)
{
    SurfaceStyle s = androidStyle(Surface::AndroidCollapsed, preset);
    s.surface = Surface::WebAndroid;
    s.icon.shape = IconShape::Globe;
    s.logo = {IconShape::LetterTile, IconPlace::Trailing, {48, doc, androidBuilder},
        {8, ours, "slightly rounded"}, {16, ours, "8 px grid"}, {},
        {white(100), white(100), ours, "contrast of 4.5:1 and more"}};
    s.attributionText = AttributionText::Origin;
    if (preset == Preset::Newer)
        s.padding.top = s.padding.bottom
            = {12, doc, "AOSP notification resources: reduced margins"};
    s.attributionPlace = AttributionPlace::InTitleRow;
    s.attribution = s.time;
    s.attribution.lines = {1, doc, androidBuilder};
    s.leastShare = {96, ours, "title and origin stay readable beside each other"};
    return s;
}

} // namespace

const SurfaceStyle &webStyle(Surface surface, Preset preset)
{
    static const std::array usual{
        webDesktop(), webDesktopExpanded(), webWindows(), webAndroid(Preset::Usual)};
    static const SurfaceStyle latest = webAndroid(Preset::Newer);
    if (surface == Surface::WebAndroid && preset == Preset::Newer)
        return latest;
    return usual[static_cast<size_t>(surface) - static_cast<size_t>(Surface::WebDesktop)];
}

} // namespace carillon::platforms
