#pragma once

#include <QList>
#include <QMargins>
#include <QRect>
#include <QString>

class QJsonObject;
class QWidget;

namespace carillon {

/// Where a window stood: in device-independent pixels, its frame included.
struct WindowPlace {
    QRect frame{}; ///< when neither maximised nor full-screen; null: wherever the system wants
    QMargins border{}; ///< of the frame around the window
    QRect screen{}; ///< room of the screen it was on
    QString screenName{};
    bool isMaximized = false;
    bool isFullScreen = false;

    bool operator==(const WindowPlace &) const = default;
};

/// A screen there is.
struct ScreenRoom {
    QString name{};
    QRect room{}; ///< without the system's bars
};

/// The frame on the screens there are: on the one it was on, else on the one it reaches into most,
/// else on the first; as far from that screen's corner as it was; never larger than there is room,
/// and wholly on it, so that its title bar can be reached.
[[nodiscard]] QRect fittingFrame(const WindowPlace &place, const QList<ScreenRoom> &screens);

[[nodiscard]] WindowPlace placeOf(const QWidget &window);
/// Before the window is shown.
void putInto(QWidget &window, const WindowPlace &place);
/// For a window that was never placed: not larger than its screen, nor is its smallest size.
void fitToScreen(QWidget &window);

[[nodiscard]] QJsonObject toJson(const WindowPlace &place);
/// What makes no sense is no place at all.
[[nodiscard]] WindowPlace windowPlaceFrom(const QJsonObject &json);

} // namespace carillon
