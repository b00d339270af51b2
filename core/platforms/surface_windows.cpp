#include "platforms/surface_parts.h"

namespace carillon::platforms {

namespace {

constexpr const char *windowsFont
    = "Typography in Windows 11: Segoe UI, regular for text, semibold for titles; Lato is as wide";
constexpr const char *typeRamp = "WinUI type ramp";
constexpr const char *toastContent = "App notification content";
constexpr const char *fitted = "chosen so that reported character counts come out";
constexpr const char *eleven = "Windows 11";
constexpr const char *ten = "Windows 10";

constexpr Face windowsRegular{
    {"Lato", "Open Sans", "Noto Sans"}, 400, 0.4384, doc, windowsFont, "Segoe UI"};
constexpr Face windowsSemibold{
    {"Lato", "Open Sans", "Noto Sans"}, 600, 0.4410, doc, windowsFont, "Segoe UI"};
constexpr Paint primary{rgb(0x1a1a1a), rgb(0xffffff), doc, "WinUI TextFillColorPrimary"};
constexpr Paint secondary{rgb(0x5f5f5f), rgb(0xcfcfcf), doc, "WinUI TextFillColorSecondary"};
constexpr TextStyle caption{windowsRegular, {12, doc, typeRamp}, {16, doc, typeRamp}, untracked,
    {1, seen, eleven}, Newlines::BecomeSpaces, secondary};

constexpr SurfaceStyle windowsPopup()
{
    SurfaceStyle s{.surface = Surface::WindowsPopup};
    s.width = {364, doc, "App notification content: full-width hero image"};
    s.radius = {8, doc, "Geometry in Windows 11: flyouts"};
    s.padding = {
        {16, seen, eleven}, {12, seen, eleven}, {32, ours, fitted}, {16, ours, "as at the left"}};
    s.fill = {rgb(0xf9f9f9), rgb(0x2c2c2c), doc, "WinUI acrylic fallback"};
    s.stroke = {0x0f000000u, 0x33000000u, doc, "WinUI SurfaceStrokeColorFlyout"};
    s.shadow = {{8, ours, "soft"}, {16, ours, "soft"}, {black(14), black(26), ours, "soft"}};
    s.icon = {IconShape::LetterTile, IconPlace::HeaderRow, {16, seen, eleven}, {4, seen, eleven},
        {8, seen, eleven}, {}, {white(100), white(100), ours, "contrast of 4.5:1 and more"}};
    s.headerText = HeaderText::AppName;
    s.header = caption;
    s.headerGap = {8, seen, eleven};
    s.title = {windowsSemibold, {14, doc, "WinUI type ramp: Body strong"}, {20, doc, typeRamp},
        untracked, {2, doc, "App notification content: title, default and maximum"},
        Newlines::BecomeSpaces, primary};
    s.body = {windowsRegular, {14, doc, "WinUI type ramp: Body"}, {20, doc, typeRamp}, untracked,
        {4, doc, toastContent}, Newlines::BreakLines, secondary};
    s.controls = Controls::MoreAndClose;
    s.controlCell = {32, seen, eleven};
    s.controlGlyph = {10, seen, eleven};
    s.controlInset = {8, seen, eleven};
    s.controlColour = secondary;
    return s;
}

/// The heading of the app stands over its cards; the time of day ends the title's row.
constexpr SurfaceStyle windowsCentre()
{
    SurfaceStyle s = windowsPopup();
    s.surface = Surface::WindowsCentre;
    s.padding.right = {16, ours, "as at the left: no control stands there"};
    s.padding.bottom = {12, ours, "as above"};
    s.ground = {rgb(0xeaeff5), rgb(0x20252c), ours, "the panel: card and backdrop in between"};
    s.headerPlace = HeaderPlace::Above;
    s.headerHeight = {32, ours, "as high as its controls"};
    s.headerGap = {4, ours, "between heading and card"};
    s.title.lines = {1, seen, eleven};
    s.body.lines = {2, seen, "Windows 11: 1 or 2 until expanded"};
    s.timePlace = TimePlace::EndOfTitleRow;
    s.timeKind = TimeKind::Clock;
    s.time = caption;
    s.timeGap = {12, ours, "at least this far from the title"};
    return s;
}

constexpr SurfaceStyle windows10Popup()
{
    constexpr Length px{15, seen, ten};
    constexpr Length line{20, seen, ten};
    SurfaceStyle s = windowsPopup();
    s.surface = Surface::Windows10Popup;
    s.radius = {0, seen, "Windows 10: square corners"};
    s.padding = {{16, seen, ten}, {16, seen, ten}, {56, ours, fitted}, {16, seen, ten}};
    s.fill = {rgb(0xf2f2f2), rgb(0x1f1f1f), seen, ten};
    s.stroke = {black(10), white(10), ours, "keeps the card off its backdrop"};
    s.icon = {IconShape::LetterTile, IconPlace::LeadingTop,
        {48, doc, "App notification content: logo of Windows 10"}, {0, seen, "square"},
        {16, seen, ten}, {}, {white(100), white(100), ours, "contrast of 4.5:1 and more"}};
    s.headerText = HeaderText::None;
    s.title.px = s.body.px = px;
    s.title.lineHeight = s.body.lineHeight = line;
    s.attributionText = AttributionText::AppName;
    s.attribution = caption;
    s.attribution.px = {12, seen, "Windows 10: the name below the texts"};
    s.attributionGap = {4, ours, "4 px grid"};
    s.controls = Controls::Close;
    return s;
}

constexpr std::array styles{windowsPopup(), windowsCentre(), windows10Popup()};

} // namespace

const SurfaceStyle &windowsStyle(Surface surface)
{
    return styles[static_cast<size_t>(surface) - static_cast<size_t>(Surface::WindowsPopup)];
}

} // namespace carillon::platforms
