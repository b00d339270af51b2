#include "scenes/scene_lists.h"

#include "receiver/deliveries_page.h"
#include "receiver/fan_out_pane.h"
#include "receiver/timeline_strip.h"
#include "scenes/fan_out_data.h"
#include "scenes/scene_data.h"

#include <QApplication>

#include <algorithm>

namespace carillon::scenes {
namespace {

using namespace Qt::StringLiterals;
using receiver::Device;
using receiver::FeedItem;

constexpr QSize wide(776, 430); ///< the receiver's lower part, in a window of 1440
constexpr QSize narrow(520, 400); ///< the same in one of 1024

QImage pane(theme::Scheme scheme, QSize size, const QList<Device> &devices, const QString &id,
    int textSize = theme::usualTextSize)
{
    dressed(scheme, textSize);
    receiver::FanOutPane out;
    out.setNow(sceneTime);
    out.setDevices(devices);
    out.applyItems(fanOuts(devices));
    out.resize(size);
    out.show();
    out.activateWindow();
    Stage::settle();
    out.showItem(id);
    out.findChild<receiver::TimelineStrip *>()->setFocus();
    return Stage::pictureOf(out);
}

QImage fanOutLight()
{
    return pane(theme::Scheme::Light, wide, devices(), fallbackId());
}

QImage fanOutDark()
{
    return pane(theme::Scheme::Dark, wide, devices(), dismissedId());
}

QImage fanOutArmed()
{
    return pane(theme::Scheme::Light, wide, devices(), armedId());
}

QImage fanOutMany()
{
    return pane(theme::Scheme::Light, wide, manyDevices(), dismissedId());
}

QImage fanOutManyDark()
{
    return pane(theme::Scheme::Dark, wide, manyDevices(), armedId());
}

QImage fanOutNarrow()
{
    return pane(theme::Scheme::Dark, narrow, devices(), armedId());
}

QImage fanOutLate()
{
    return pane(theme::Scheme::Light, wide, devices(), u"late"_s);
}

QImage fanOutExpired()
{
    return pane(theme::Scheme::Dark, wide, devices(), u"expired"_s);
}

QImage fanOutLow()
{
    return pane(theme::Scheme::Light, narrow, devices(), u"low"_s);
}

QImage fanOutLargest()
{
    return pane(theme::Scheme::Light, {1024, 680}, devices(), dismissedId(), 200);
}

QImage fanOutEmpty()
{
    dressed(theme::Scheme::Light);
    receiver::FanOutPane out;
    out.setDevices(devices());
    out.resize(wide);
    out.show();
    return Stage::pictureOf(out);
}

QImage deliveries(theme::Scheme scheme, QSize size, const QList<Device> &devices, const QString &id)
{
    dressed(scheme);
    receiver::DeliveriesPage out;
    out.setNow(sceneTime);
    const QList<FeedItem> items = fanOuts(devices);
    const auto item = std::find_if(
        items.begin(), items.end(), [&](const FeedItem &each) { return each.id == id; });
    out.setItem(*item, devices);
    out.resize(size);
    out.show();
    return Stage::pictureOf(out);
}

QImage deliveriesLight()
{
    return deliveries(theme::Scheme::Light, {420, 460}, devices(), fallbackId());
}

QImage deliveriesDark()
{
    return deliveries(theme::Scheme::Dark, {776, 520}, manyDevices(), u"quiet"_s);
}

} // namespace

QList<Scene> fanOutScenes()
{
    return {
        {"fan-out"_L1, fanOutLight},
        {"fan-out-dark"_L1, fanOutDark},
        {"fan-out-armed"_L1, fanOutArmed},
        {"fan-out-many"_L1, fanOutMany},
        {"fan-out-many-dark"_L1, fanOutManyDark},
        {"fan-out-narrow"_L1, fanOutNarrow},
        {"fan-out-late"_L1, fanOutLate},
        {"fan-out-expired"_L1, fanOutExpired},
        {"fan-out-low"_L1, fanOutLow},
        {"fan-out-200"_L1, fanOutLargest},
        {"fan-out-mirrored"_L1, mirrored<fanOutMany>},
        {"fan-out-armed-mirrored"_L1, mirrored<fanOutArmed>},
        {"fan-out-empty"_L1, fanOutEmpty},
        {"deliveries"_L1, deliveriesLight},
        {"deliveries-dark"_L1, deliveriesDark},
        {"deliveries-mirrored"_L1, mirrored<deliveriesLight>},
    };
}

} // namespace carillon::scenes
