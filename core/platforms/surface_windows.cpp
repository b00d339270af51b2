#include "platforms/surface_parts.h"

namespace carillon::platforms {

namespace {

constexpr const char *windowsFont
    = "Typography in Windows 11: Segoe UI, regular for text, semibold for titles; Lato is as wide";
constexpr const char *typeRamp = "WinUI type ramp";
constexpr const char *toastContent = "App notification content";
constexpr const char *fitted = "chosen so that reported character counts come out";

constexpr Face windowsRegular{{"Lato", "Open Sans", "Noto Sans"}, 400, 0.4384, doc, windowsFont};
constexpr Face windowsSemibold{{"Lato", "Open Sans", "Noto Sans"}, 600, 0.4410, doc, windowsFont};

constexpr SurfaceStyle windowsPopup()
{
    constexpr Paint secondary{rgb(0x5f5f5f), rgb(0xcfcfcf), doc, "WinUI TextFillColorSecondary"};
    SurfaceStyle s{.surface = Surface::WindowsPopup};
    s.width = {364, doc, "App notification content: full-width hero image"};
    s.radius = {8, doc, "Geometry in Windows 11: flyouts"};
    s.padding = {{16, seen, "Windows 11"}, {12, seen, "Windows 11"}, {32, ours, fitted},
        {16, ours, "as at the left"}};
    s.fill = {rgb(0xf9f9f9), rgb(0x2c2c2c), doc, "WinUI acrylic fallback"};
    s.stroke = {0x0f000000u, 0x33000000u, doc, "WinUI SurfaceStrokeColorFlyout"};
    s.shadow = {{8, ours, "soft"}, {16, ours, "soft"}, {black(14), black(26), ours, "soft"}};
    s.icon = {IconShape::LetterTile, IconPlace::HeaderRow, {16, seen, "Windows 11"},
        {4, seen, "Windows 11"}, {8, seen, "Windows 11"}, {},
        {white(100), white(100), ours, "contrast of 4.5:1 and more"}};
    s.headerText = HeaderText::AppName;
    s.header = {windowsRegular, {12, doc, typeRamp}, {16, doc, typeRamp}, untracked,
        {1, seen, "Windows 11"}, Newlines::BecomeSpaces, secondary};
    s.headerGap = {8, seen, "Windows 11"};
    s.title = {windowsSemibold, {14, doc, "WinUI type ramp: Body strong"}, {20, doc, typeRamp},
        untracked, {2, doc, "App notification content: title, default and maximum"},
        Newlines::BecomeSpaces, {rgb(0x1a1a1a), rgb(0xffffff), doc, "WinUI TextFillColorPrimary"}};
    s.body = {windowsRegular, {14, doc, "WinUI type ramp: Body"}, {20, doc, typeRamp}, untracked,
        {4, doc, toastContent}, Newlines::BreakLines, secondary};
    s.controls = Controls::MoreAndClose;
    s.controlCell = {32, seen, "Windows 11"};
    s.controlGlyph = {10, seen, "Windows 11"};
    s.controlInset = {8, seen, "Windows 11"};
    s.controlColour = secondary;
    return s;
}

constexpr SurfaceStyle windowsCentre()
{
    SurfaceStyle s = windowsPopup();
    s.surface = Surface::WindowsCentre;
    return s;
}

constexpr SurfaceStyle windows10Popup()
{
    SurfaceStyle s = windowsPopup();
    s.surface = Surface::Windows10Popup;
    return s;
}

constexpr std::array styles{windowsPopup(), windowsCentre(), windows10Popup()};

} // namespace

const SurfaceStyle &windowsStyle(Surface surface)
{
    return styles[static_cast<size_t>(surface) - static_cast<size_t>(Surface::WindowsPopup)];
}

} // namespace carillon::platforms
