#include "scenes/scene_lists.h"

#include "actions.h"
#include "clock/clock_dialog.h"
#include "clock/due_text.h"
#include "faults/fault_form.h"
#include "faults/fault_text.h"
#include "faults/faults_button.h"
#include "faults/faults_dialog.h"
#include "scenes/scene_data.h"
#include "tool_strip.h"

#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace carillon::scenes {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

void pause(Stage &stage)
{
    const Instant now = sceneTime + 18s;
    stage.window().setClock(now, false, sceneTime);
    stage.window().actions()[Actions::ClockNext]->setEnabled(true);
    stage.window().actions().setNextEvent(clock::dueText(
        {now + 42s, receiver::Due::Fallback, {}}, {u"Backup finished"_s, u"iPhone"_s}, now));
}

QList<receiver::ServiceFault> faultsOn()
{
    receiver::ServiceFault throttle = faults::presetFault(faults::Preset::Throttle);
    throttle.id = u"f1"_s;
    throttle.status = 429;
    throttle.hits = 1;
    throttle.remaining = 2;
    return {throttle,
        {.id = u"f2"_s,
            .kind = receiver::FaultKind::Latency,
            .milliseconds = 250,
            .caller = u"maria@contoso.com"_s,
            .sharePercent = 20,
            .hits = 14}};
}

void disturb(Stage &stage)
{
    QStringList texts;
    for (const receiver::ServiceFault &fault : faultsOn())
        texts.append(faults::faultText(fault));
    stage.window().tools().faults().setFaults(texts);
}

QImage faultsDialog(theme::Scheme scheme, bool refused)
{
    Stage stage(scheme);
    faults::FaultsDialog dialog;
    dialog.setFaults(refused ? QList<receiver::ServiceFault>() : faultsOn());
    dialog.show();
    if (refused)
        dialog.showRefusal(u"retryAfterSeconds"_s, u"must be a whole number from 0 to 86400."_s);
    return Stage::pictureOf(dialog);
}

QImage faultsLight()
{
    return faultsDialog(theme::Scheme::Light, false);
}

QImage faultsRefused()
{
    return faultsDialog(theme::Scheme::Dark, true);
}

QImage clockPaused(theme::Scheme scheme, QSize size, int textSize = theme::usualTextSize)
{
    Stage stage(scheme, textSize);
    stage.load("raw-fallback");
    stage.serve(feed());
    stage.send();
    pause(stage);
    disturb(stage);
    stage.show(size);
    return stage.picture();
}

QImage clockPausedLight()
{
    return clockPaused(theme::Scheme::Light, beautiful);
}

QImage clockPausedSmall()
{
    return clockPaused(theme::Scheme::Dark, small);
}

QImage clockPausedLarge()
{
    return clockPaused(theme::Scheme::Light, small, 150);
}

// The menu under a button of the tool bar; a menu of its own would stay within the small screen.
QImage withMenu(Stage &stage, const QString &button)
{
    auto *opener = stage.window().findChild<QToolButton *>(button);
    opener->menu()->ensurePolished();
    opener->menu()->resize(opener->menu()->sizeHint());
    const QImage menu = opener->menu()->grab().toImage();
    QImage out = stage.picture();
    QPoint place = opener->mapTo(&stage.window(), QPoint(0, opener->height()));
    place.setX(std::min(place.x(), out.width() - menu.width()));
    QPainter(&out).drawImage(place, menu);
    return out;
}

QImage clockMenu()
{
    Stage stage(theme::Scheme::Light);
    stage.load("raw-fallback");
    stage.serve(feed());
    pause(stage);
    disturb(stage);
    stage.show(beautiful);
    return withMenu(stage, u"clock"_s);
}

QImage faultsMenu()
{
    Stage stage(theme::Scheme::Dark);
    stage.load("documented");
    stage.serve(feed());
    disturb(stage);
    stage.show(small);
    return withMenu(stage, u"faults"_s);
}

QImage clockSet()
{
    Stage stage(theme::Scheme::Dark);
    clock::ClockDialog dialog(sceneTime);
    dialog.show();
    return Stage::pictureOf(dialog);
}

} // namespace

QList<Scene> serviceScenes()
{
    return {
        {"clock-paused"_L1, clockPausedLight},
        {"clock-paused-small"_L1, clockPausedSmall},
        {"clock-paused-large"_L1, clockPausedLarge},
        {"clock-paused-mirrored"_L1, mirrored<clockPausedLight>},
        {"clock-menu"_L1, clockMenu},
        {"clock-set"_L1, clockSet},
        {"faults"_L1, faultsLight},
        {"faults-refused"_L1, faultsRefused},
        {"faults-mirrored"_L1, mirrored<faultsLight>},
        {"faults-menu"_L1, faultsMenu},
    };
}

} // namespace carillon::scenes
