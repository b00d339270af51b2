#include "window_place.h"

#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <cstdlib>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;

constexpr int largest = 32'767; ///< of a coordinate; what is beyond is damage
constexpr int thickestBorder = 200;

// Where the system does not tell yet how thick the frame is.
QMargins usualBorder(const QWidget &window)
{
    return {0, window.style()->pixelMetric(QStyle::PM_TitleBarHeight), 0, 0};
}

// Nobody sees a screen without a name, as that of Qt's offscreen platform; anything fits there.
bool isSeen(const QScreen *screen)
{
    return screen && !screen->name().isEmpty();
}

QList<ScreenRoom> screensThereAre()
{
    QList<ScreenRoom> out;
    const QList<QScreen *> screens = QGuiApplication::screens(); // the primary one is the first
    for (const QScreen *screen : screens) {
        if (isSeen(screen))
            out.append({screen->name(), screen->availableGeometry()});
    }
    return out;
}

qint64 areaOf(const QRect &rect)
{
    return rect.isEmpty() ? 0 : qint64(rect.width()) * rect.height();
}

const ScreenRoom &screenFor(const WindowPlace &place, const QList<ScreenRoom> &screens)
{
    const auto same = std::find_if(screens.begin(), screens.end(), [&](const ScreenRoom &each) {
        return !place.screenName.isEmpty() && each.name == place.screenName;
    });
    if (same != screens.end())
        return *same;
    return *std::max_element(
        screens.begin(), screens.end(), [&](const ScreenRoom &one, const ScreenRoom &other) {
            return areaOf(one.room & place.frame) < areaOf(other.room & place.frame);
        });
}

QJsonArray arrayOf(const QRect &rect)
{
    return {rect.x(), rect.y(), rect.width(), rect.height()};
}

QRect rectFrom(const QJsonValue &json)
{
    const QJsonArray numbers = json.toArray();
    const auto number = [&](int index) { return numbers[index].toInt(largest); };
    const QRect out(number(0), number(1), number(2), number(3));
    const bool isSane = std::abs(out.x()) < largest && std::abs(out.y()) < largest
        && out.width() > 0 && out.width() < largest && out.height() > 0 && out.height() < largest;
    return isSane ? out : QRect();
}

} // namespace

QRect fittingFrame(const WindowPlace &place, const QList<ScreenRoom> &screens)
{
    if (place.frame.isEmpty() || screens.isEmpty())
        return place.frame;
    const QRect room = screenFor(place, screens).room;
    const QSize size = place.frame.size().boundedTo(room.size());
    const bool hasMoved = !place.screen.isEmpty() && place.screen.topLeft() != room.topLeft();
    const QPoint wanted = hasMoved
        ? room.topLeft() + (place.frame.topLeft() - place.screen.topLeft())
        : place.frame.topLeft();
    const QPoint corner(
        std::clamp(wanted.x(), room.left(), room.left() + room.width() - size.width()),
        std::clamp(wanted.y(), room.top(), room.top() + room.height() - size.height()));
    return {corner, size};
}

WindowPlace placeOf(const QWidget &window)
{
    WindowPlace out;
    const QRect inner = window.geometry();
    const QRect outer = window.frameGeometry();
    out.border = {inner.left() - outer.left(), inner.top() - outer.top(),
        outer.right() - inner.right(), outer.bottom() - inner.bottom()};
    out.frame = window.normalGeometry().marginsAdded(out.border);
    out.isMaximized = window.isMaximized();
    out.isFullScreen = window.isFullScreen();
    if (const QScreen *screen = window.screen()) {
        out.screen = screen->availableGeometry();
        out.screenName = screen->name();
    }
    return out;
}

void putInto(QWidget &window, const WindowPlace &place)
{
    const QMargins border = place.border.isNull() ? usualBorder(window) : place.border;
    WindowPlace wanted = place;
    if (!wanted.frame.isEmpty())
        wanted.frame.setSize(
            wanted.frame.size().expandedTo(window.minimumSize().grownBy(place.border)));
    const QRect frame = fittingFrame(wanted, screensThereAre());
    if (frame.isEmpty())
        return fitToScreen(window);
    const QSize size = frame.marginsRemoved(place.border).size();
    window.setMinimumSize(window.minimumSize().boundedTo(frame.marginsRemoved(border).size()));
    window.resize(size);
    window.move(frame.topLeft());
    Qt::WindowStates state = window.windowState() & ~(Qt::WindowMaximized | Qt::WindowFullScreen);
    if (place.isMaximized)
        state |= Qt::WindowMaximized;
    if (place.isFullScreen)
        state |= Qt::WindowFullScreen;
    window.setWindowState(state);
}

void fitToScreen(QWidget &window)
{
    const QScreen *screen = window.screen();
    if (!isSeen(screen))
        return;
    const QSize room = screen->availableGeometry().marginsRemoved(usualBorder(window)).size();
    window.setMinimumSize(window.minimumSize().boundedTo(room));
    window.resize(window.size().boundedTo(room));
}

QJsonObject toJson(const WindowPlace &place)
{
    return {{u"frame"_s, arrayOf(place.frame)},
        {u"border"_s,
            QJsonArray{place.border.left(), place.border.top(), place.border.right(),
                place.border.bottom()}},
        {u"screen"_s, arrayOf(place.screen)}, {u"screenName"_s, place.screenName},
        {u"maximized"_s, place.isMaximized}, {u"fullScreen"_s, place.isFullScreen}};
}

WindowPlace windowPlaceFrom(const QJsonObject &json)
{
    WindowPlace out{.frame = rectFrom(json[u"frame"]),
        .screen = rectFrom(json[u"screen"]),
        .screenName = json[u"screenName"].toString(),
        .isMaximized = json[u"maximized"].toBool(),
        .isFullScreen = json[u"fullScreen"].toBool()};
    const QJsonArray sides = json[u"border"].toArray();
    const auto side
        = [&](int index) { return std::clamp(sides[index].toInt(), 0, thickestBorder); };
    out.border = {side(0), side(1), side(2), side(3)};
    return out;
}

} // namespace carillon
