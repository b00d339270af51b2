#pragma once

#include "contract/notification.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <array>
#include <optional>

/// What each platform draws when a notification arrives: facts as data, and what would be shown.
namespace carillon::platforms {

/// One place where a platform shows a notification. The first one of a platform is where a new
/// notification appears first.
enum class Surface : quint8 {
    WindowsPopup,
    WindowsCentre,
    Windows10Popup,
    IosBanner,
    IosLockScreen,
    IosLockHidden,
    IosStack,
    AndroidHeadsUp,
    AndroidCollapsed,
    AndroidExpanded,
    AndroidGroup,
    WebDesktop,
    WebDesktopExpanded,
    WebWindows,
    WebAndroid,
};

inline constexpr std::array allSurfaces{Surface::WindowsPopup, Surface::WindowsCentre,
    Surface::Windows10Popup, Surface::IosBanner, Surface::IosLockScreen, Surface::IosLockHidden,
    Surface::IosStack, Surface::AndroidHeadsUp, Surface::AndroidCollapsed, Surface::AndroidExpanded,
    Surface::AndroidGroup, Surface::WebDesktop, Surface::WebDesktopExpanded, Surface::WebWindows,
    Surface::WebAndroid};

enum class Theme : quint8 { Light, Dark };

/// Which generation of the system draws it. Where the looks do not differ, both are one.
enum class Preset : quint8 { Usual, Newer };

[[nodiscard]] contract::Platform platformOf(Surface surface);
/// In the order of a menu; never empty.
[[nodiscard]] QList<Surface> surfacesOf(contract::Platform platform);
/// The surface on which a new notification appears first on that platform.
[[nodiscard]] Surface firstSurfaceOf(contract::Platform platform);

/// "Pop-up", "Notification centre", "Lock screen, previews hidden", translated.
[[nodiscard]] QString surfaceName(Surface surface);
/// "windows-popup", "ios-lock-screen": for the command line, file names and settings.
[[nodiscard]] QByteArrayView surfaceId(Surface surface);
[[nodiscard]] std::optional<Surface> surfaceNamed(QByteArrayView id);

/// Those whose look differs on that platform: Usual alone, or both.
[[nodiscard]] QList<Preset> presetsOf(contract::Platform platform);
/// "iOS 15 to 18", "iOS 26", "Windows", translated.
[[nodiscard]] QString presetName(contract::Platform platform, Preset preset);
/// "usual", "newer".
[[nodiscard]] QByteArrayView presetId(Preset preset);
[[nodiscard]] std::optional<Preset> presetNamed(QByteArrayView id);

/// "Windows 11", "iOS", "Android", "Web", translated.
[[nodiscard]] QString displayName(contract::Platform platform);

} // namespace carillon::platforms
