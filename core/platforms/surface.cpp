#include "platforms/surface.h"

#include <QCoreApplication>

namespace carillon::platforms {

namespace {

constexpr auto doc = Mark::Documented;
constexpr auto seen = Mark::Observed;
constexpr auto ours = Mark::Designed;

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

// Stand-ins with the same average width as the system fonts, which are not free to ship.

constexpr const char *windowsFont
    = "Typography in Windows 11: Segoe UI, regular for text, semibold for titles; Lato is as wide";
constexpr const char *iosFont = "HIG: SF Pro; Inter Display is as wide";
constexpr const char *androidFont = "AOSP: Roboto";
constexpr const char *webFont = "the host's font; Roboto";

constexpr Face windowsRegular{{"Lato", "Open Sans", "Noto Sans"}, 400, 0.4384, doc, windowsFont};
constexpr Face windowsSemibold{{"Lato", "Open Sans", "Noto Sans"}, 600, 0.4410, doc, windowsFont};
constexpr Face iosRegular{{"Inter Display", "Inter", "Noto Sans"}, 400, 0.4269, seen, iosFont};
constexpr Face iosSemibold{{"Inter Display", "Inter", "Noto Sans"}, 600, 0.4404, seen, iosFont};
constexpr Face androidRegular{{"Roboto", "Noto Sans", nullptr}, 400, 0.4413, doc, androidFont};
constexpr Face androidMedium{{"Roboto", "Noto Sans", nullptr}, 500, 0.4457, doc, androidFont};
constexpr Face webRegular{{"Roboto", "Noto Sans", nullptr}, 400, 0.4413, ours, webFont};
constexpr Face webMedium{{"Roboto", "Noto Sans", nullptr}, 600, 0.4457, ours, webFont};
constexpr Face monospace{
    {"JetBrains Mono", "Noto Sans Mono", "DejaVu Sans Mono"}, 400, 0.6, ours, "any fixed pitch"};

constexpr const char *typeRamp = "WinUI type ramp";
constexpr const char *toastContent = "App notification content";
constexpr const char *designKits = "iOS design kits";
constexpr const char *systemUi = "AOSP notification resources";
constexpr const char *material = "Material 3 baseline scheme";
constexpr const char *messageCentre = "Chromium message_center constants";
constexpr const char *fitted = "chosen so that reported character counts come out";

constexpr SurfaceStyle windowsPopup()
{
    constexpr Paint secondary{rgb(0x5f5f5f), rgb(0xcfcfcf), doc, "WinUI TextFillColorSecondary"};
    constexpr Length none{0, ours, "no tracking"};
    SurfaceStyle s{.surface = Surface::WindowsPopup,
        .platform = contract::Platform::Windows,
        .name = QT_TRANSLATE_NOOP("platforms", "Windows 11")};
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
    s.header = {windowsRegular, {12, doc, typeRamp}, {16, doc, typeRamp}, none,
        {1, seen, "Windows 11"}, Newlines::BecomeSpaces, secondary};
    s.headerGap = {8, seen, "Windows 11"};
    s.title = {windowsSemibold, {14, doc, "WinUI type ramp: Body strong"}, {20, doc, typeRamp},
        none, {2, doc, "App notification content: title, default and maximum"},
        Newlines::BecomeSpaces,
        {rgb(0x1a1a1a), rgb(0xffffff), doc, "WinUI TextFillColorPrimary"}};
    s.body = {windowsRegular, {14, doc, "WinUI type ramp: Body"}, {20, doc, typeRamp}, none,
        {4, doc, toastContent}, Newlines::BreakLines, secondary};
    s.controls = Controls::MoreAndClose;
    s.controlCell = {32, seen, "Windows 11"};
    s.controlGlyph = {10, seen, "Windows 11"};
    s.controlInset = {8, seen, "Windows 11"};
    s.controlColour = secondary;
    return s;
}

constexpr SurfaceStyle iosBanner()
{
    constexpr Length tracking{-0.23, seen, designKits};
    constexpr Length size{15, doc, "HIG text styles: Subheadline"};
    constexpr Length line{18, seen, designKits};
    SurfaceStyle s{.surface = Surface::IosBanner,
        .platform = contract::Platform::iOS,
        .name = QT_TRANSLATE_NOOP("platforms", "iOS")};
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
    s.time = {iosRegular, {13, seen, designKits}, line, {0, ours, "no tracking"},
        {1, seen, designKits}, Newlines::BecomeSpaces,
        {rgb(0x565656), white(72), seen, designKits}};
    s.timeGap = {8, ours, "at least this far from the title"};
    return s;
}

constexpr SurfaceStyle androidHeadsUp()
{
    constexpr Paint variant{rgb(0x49454f), rgb(0xcac4d0), doc, material};
    constexpr Length none{0, ours, "no tracking"};
    constexpr Length line{24, doc, systemUi};
    constexpr Count one{1, doc, "AOSP: single-line template views"};
    SurfaceStyle s{.surface = Surface::AndroidHeadsUp,
        .platform = contract::Platform::Android,
        .name = QT_TRANSLATE_NOOP("platforms", "Android")};
    s.width = {380, doc, "AOSP SystemUI: a screen of 412 less 2 x 16"};
    s.minHeight = {56, doc, systemUi};
    s.minHeightWithBody = {88, doc, systemUi};
    s.radius = {28, doc, systemUi};
    s.padding = {{16, doc, systemUi}, {20, doc, systemUi}, {56, doc, systemUi},
        {20, doc, systemUi}};
    s.paddingAlone = {16, doc, "AOSP notification resources: one line is 56 high"};
    s.fill = {rgb(0xece6f0), rgb(0x2b2930), doc, "Material 3 surface container high"};
    s.shadow = {{6, ours, "soft"}, {16, doc, "AOSP SystemUI heads-up elevation"},
        {black(16), black(32), ours, "soft"}};
    s.icon = {IconShape::BellCircle, IconPlace::Leading, {24, doc, systemUi}, {12, doc, systemUi},
        {12, doc, systemUi}, {rgb(0x6750a4), rgb(0xd0bcff), doc, material},
        {rgb(0xffffff), rgb(0x381e72), doc, material}};
    s.title = {androidMedium, {14, doc, systemUi}, line, none, one, Newlines::BecomeSpaces,
        {rgb(0x1d1b20), rgb(0xe6e0e9), doc, material}};
    s.body = {androidRegular, {14, doc, systemUi}, line, none, one, Newlines::BecomeSpaces,
        variant};
    s.timePlace = TimePlace::AfterTitle;
    s.time = {androidRegular, {12, doc, systemUi}, line, none, one, Newlines::BecomeSpaces,
        variant};
    s.timeGap = {5, ours, "each side of the separator dot"};
    s.controls = Controls::Expander;
    s.controlCell = {56, doc, systemUi};
    s.controlGlyph = {24, doc, "AOSP expander pill"};
    s.controlColour = variant;
    s.characterCap = {1024, doc, "AOSP Notification.java"};
    return s;
}

constexpr SurfaceStyle webDesktop()
{
    constexpr Paint secondary{rgb(0x5f6368), rgb(0x9aa0a6), ours, "6:1 and 5.4:1"};
    constexpr Length none{0, ours, "no tracking"};
    SurfaceStyle s{.surface = Surface::WebDesktop,
        .platform = contract::Platform::WebPush,
        .name = QT_TRANSLATE_NOOP("platforms", "Web")};
    s.width = {360, doc, messageCentre};
    s.radius = {8, ours, "as the host's pop-ups"};
    s.padding = {{16, ours, "8 px grid"}, {14, ours, "8 px grid"}, {16, ours, "8 px grid"},
        {16, ours, "8 px grid"}};
    s.fill = {rgb(0xffffff), rgb(0x292a2d), ours, "white and near-black"};
    s.stroke = {black(12), white(12), ours, "hairline"};
    s.shadow = {{4, ours, "soft"}, {14, ours, "soft"}, {black(14), black(30), ours, "soft"}};
    s.icon = {IconShape::Globe, IconPlace::Trailing, {48, ours, "48 px icon"},
        {10, ours, "rounded"}, {16, ours, "8 px grid"},
        {rgb(0xeef1f4), rgb(0x3a3c41), ours, "quiet tile"}, secondary};
    s.headerText = HeaderText::Origin;
    s.header = {webRegular, {12, ours, "origin row"}, {16, ours, "origin row"}, none,
        {1, doc, messageCentre}, Newlines::BecomeSpaces, secondary};
    s.headerGap = {6, ours, "8 px grid"};
    s.title = {webMedium, {14, doc, messageCentre}, {20, doc, messageCentre}, none,
        {2, doc, messageCentre}, Newlines::BecomeSpaces,
        {rgb(0x1f1f1f), rgb(0xe8eaed), ours, "near-black and near-white"}};
    s.body = {webRegular, {12, doc, messageCentre}, {18, doc, messageCentre}, none,
        {2, doc, "Chromium message_center constants: collapsed; 5 when expanded"},
        Newlines::BreakLines, secondary};
    s.controls = Controls::Close;
    s.controlCell = {32, ours, "a comfortable target"};
    s.controlGlyph = {9, ours, "thin strokes"};
    s.controlInset = {6, ours, "glyph in line with the padding"};
    s.controlColour = secondary;
    return s;
}

constexpr std::array styles{windowsPopup(), iosBanner(), androidHeadsUp(), webDesktop()};

} // namespace

const SurfaceStyle &styleOf(Surface surface)
{
    return styles[static_cast<size_t>(surface)];
}

Surface firstSurfaceOf(contract::Platform platform)
{
    for (const SurfaceStyle &style : styles) {
        if (style.platform == platform)
            return style.surface;
    }
    Q_UNREACHABLE();
}

QString displayName(contract::Platform platform)
{
    return QCoreApplication::translate("platforms", styleOf(firstSurfaceOf(platform)).name);
}

const Face &monospaceFace()
{
    return monospace;
}

} // namespace carillon::platforms
