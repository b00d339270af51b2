#include "platforms/surface.h"

#include <QCoreApplication>

#include <algorithm>

namespace carillon::platforms {

using contract::Platform;

namespace {

struct Row {
    Surface surface;
    Platform platform;
    QByteArrayView id;
    const char *name; ///< plain words
};

constexpr std::array rows{
    Row{Surface::WindowsPopup, Platform::Windows, "windows-popup",
        QT_TRANSLATE_NOOP("platforms", "Pop-up")},
    Row{Surface::WindowsCentre, Platform::Windows, "windows-centre",
        QT_TRANSLATE_NOOP("platforms", "Notification centre")},
    Row{Surface::Windows10Popup, Platform::Windows, "windows-10-popup",
        QT_TRANSLATE_NOOP("platforms", "Pop-up of Windows 10")},
    Row{Surface::IosBanner, Platform::iOS, "ios-banner", QT_TRANSLATE_NOOP("platforms", "Banner")},
    Row{Surface::IosLockScreen, Platform::iOS, "ios-lock-screen",
        QT_TRANSLATE_NOOP("platforms", "Lock screen")},
    Row{Surface::IosLockHidden, Platform::iOS, "ios-lock-hidden",
        QT_TRANSLATE_NOOP("platforms", "Lock screen, previews hidden")},
    Row{Surface::IosStack, Platform::iOS, "ios-stack", QT_TRANSLATE_NOOP("platforms", "Stack")},
    Row{Surface::AndroidHeadsUp, Platform::Android, "android-heads-up",
        QT_TRANSLATE_NOOP("platforms", "Heads-up")},
    Row{Surface::AndroidCollapsed, Platform::Android, "android-collapsed",
        QT_TRANSLATE_NOOP("platforms", "Collapsed")},
    Row{Surface::AndroidExpanded, Platform::Android, "android-expanded",
        QT_TRANSLATE_NOOP("platforms", "Expanded")},
    Row{Surface::AndroidGroup, Platform::Android, "android-group",
        QT_TRANSLATE_NOOP("platforms", "Group")},
    Row{Surface::WebDesktop, Platform::WebPush, "web-desktop",
        QT_TRANSLATE_NOOP("platforms", "Desktop browser")},
    Row{Surface::WebDesktopExpanded, Platform::WebPush, "web-desktop-expanded",
        QT_TRANSLATE_NOOP("platforms", "Desktop browser, expanded")},
    Row{Surface::WebWindows, Platform::WebPush, "web-windows",
        QT_TRANSLATE_NOOP("platforms", "Browser on Windows")},
    Row{Surface::WebAndroid, Platform::WebPush, "web-android",
        QT_TRANSLATE_NOOP("platforms", "Browser on Android")},
};
static_assert(rows.size() == allSurfaces.size());

const Row &rowOf(Surface surface)
{
    return rows[static_cast<size_t>(surface)];
}

struct PlatformNames {
    Platform platform;
    const char *name;
    const char *usual;
    const char *newer; ///< null: looks the same
};

constexpr std::array platformNames{
    PlatformNames{Platform::Windows, QT_TRANSLATE_NOOP("platforms", "Windows 11"),
        QT_TRANSLATE_NOOP("platforms", "Windows"), nullptr},
    PlatformNames{Platform::iOS, QT_TRANSLATE_NOOP("platforms", "iOS"),
        QT_TRANSLATE_NOOP("platforms", "iOS 15 to 18"), QT_TRANSLATE_NOOP("platforms", "iOS 26")},
    PlatformNames{Platform::Android, QT_TRANSLATE_NOOP("platforms", "Android"),
        QT_TRANSLATE_NOOP("platforms", "Android 12 to 15"),
        QT_TRANSLATE_NOOP("platforms", "Android 16")},
    // What Android draws for a browser follows Android.
    PlatformNames{Platform::WebPush, QT_TRANSLATE_NOOP("platforms", "Web"),
        QT_TRANSLATE_NOOP("platforms", "On Android 12 to 15"),
        QT_TRANSLATE_NOOP("platforms", "On Android 16")},
};

const PlatformNames &namesOf(Platform platform)
{
    return *std::find_if(platformNames.begin(), platformNames.end(),
        [platform](const PlatformNames &names) { return names.platform == platform; });
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(platforms)
};

} // namespace

Platform platformOf(Surface surface)
{
    return rowOf(surface).platform;
}

QList<Surface> surfacesOf(Platform platform)
{
    QList<Surface> found;
    for (const Row &row : rows) {
        if (row.platform == platform)
            found.append(row.surface);
    }
    return found;
}

Surface firstSurfaceOf(Platform platform)
{
    return std::find_if(rows.begin(), rows.end(), [platform](const Row &row) {
        return row.platform == platform;
    })->surface;
}

QString surfaceName(Surface surface)
{
    return Text::tr(rowOf(surface).name);
}

QByteArrayView surfaceId(Surface surface)
{
    return rowOf(surface).id;
}

std::optional<Surface> surfaceNamed(QByteArrayView id)
{
    for (const Row &row : rows) {
        if (row.id == id)
            return row.surface;
    }
    return {};
}

QList<Preset> presetsOf(Platform platform)
{
    if (namesOf(platform).newer)
        return {Preset::Usual, Preset::Newer};
    return {Preset::Usual};
}

QString presetName(Platform platform, Preset preset)
{
    const PlatformNames &names = namesOf(platform);
    return Text::tr(preset == Preset::Newer && names.newer ? names.newer : names.usual);
}

QByteArrayView presetId(Preset preset)
{
    return preset == Preset::Usual ? "usual" : "newer";
}

std::optional<Preset> presetNamed(QByteArrayView id)
{
    for (const Preset preset : {Preset::Usual, Preset::Newer}) {
        if (presetId(preset) == id)
            return preset;
    }
    return {};
}

QString displayName(Platform platform)
{
    return Text::tr(namesOf(platform).name);
}

} // namespace carillon::platforms
