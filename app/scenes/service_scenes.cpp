#include "scenes/scene_lists.h"

#include "actions.h"
#include "clock/clock_dialog.h"
#include "clock/due_text.h"
#include "exchange/traffic_pane.h"
#include "faults/fault_form.h"
#include "faults/fault_text.h"
#include "faults/faults_button.h"
#include "faults/faults_dialog.h"
#include "scenes/scene_data.h"
#include "tool_strip.h"

#include <QMenu>
#include <QPainter>
#include <QTableView>
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

// A menu of its own would stay within the small screen.
QImage over(const QImage &window, QMenu &menu, QPoint place)
{
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    QImage out = window;
    const QImage shown = menu.grab().toImage();
    place.setX(std::min(place.x(), out.width() - shown.width()));
    place.setY(std::min(place.y(), out.height() - shown.height()));
    QPainter(&out).drawImage(place, shown);
    return out;
}

// The menu under a button.
QImage withMenu(Stage &stage, const QString &button)
{
    auto *opener = stage.window().findChild<QToolButton *>(button);
    const QImage window = stage.picture();
    Q_EMIT opener->menu()->aboutToShow();
    return over(
        window, *opener->menu(), opener->mapTo(&stage.window(), QPoint(0, opener->height())));
}

QList<receiver::TrafficEntry> manyExchanges(int count)
{
    const QList<receiver::TrafficEntry> few = traffic(exchangeFor(faultyExample()));
    const QList<receiver::TrafficEntry> fine = traffic(exchangeFor(sample("documented")));
    QList<receiver::TrafficEntry> out;
    for (int i = 0; i < count; ++i) {
        receiver::TrafficEntry entry = i % 7 == 5 ? few.constLast() : fine.at(i % fine.size());
        entry.id = i + 1;
        entry.time = sceneTime - 40ms * (count - i);
        entry.milliseconds = 0.4 + (i * 37 % 23) / 10.0;
        if (i % 5 == 3)
            entry.from = u"python-requests/2.31 nightly-import worker 7 of 12"_s;
        if (i % 11 == 4)
            entry.request.method = "GET";
        out.append(entry);
    }
    out.last() = few.constLast();
    out.last().id = count;
    out.last().rules = {u"visual.title.required"_s, u"priority.value"_s};
    return out;
}

QImage busyTraffic(theme::Scheme scheme, QSize size, bool withMenu)
{
    Stage stage(scheme);
    stage.load("documented");
    stage.serve(feed());
    stage.window().traffic().addEntries(manyExchanges(1240));
    disturb(stage);
    stage.show(size);
    auto *table = stage.window().findChild<QTableView *>(u"trafficTable"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    if (!withMenu)
        return stage.picture();
    table->selectionModel()->select(
        table->model()->index(2, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    Actions const &actions = stage.window().actions();
    actions[Actions::TrafficDraft]->setEnabled(false);
    const QImage window = stage.picture();
    Q_EMIT table->customContextMenuRequested({});
    auto *menu = stage.window().findChild<QMenu *>(u"trafficMenu"_s);
    const QImage out
        = over(window, *menu, table->mapTo(&stage.window(), QPoint(150, table->height() / 2)));
    menu->close();
    return out;
}

QImage trafficLight()
{
    return busyTraffic(theme::Scheme::Light, beautiful, true);
}

QImage trafficSmall()
{
    return busyTraffic(theme::Scheme::Dark, small, false);
}

QImage trafficMirrored()
{
    return busyTraffic(theme::Scheme::Light, beautiful, false);
}

QImage trafficChoice()
{
    Stage stage(theme::Scheme::Dark);
    stage.load("documented");
    stage.serve(feed());
    stage.window().traffic().addEntries(manyExchanges(40));
    stage.show(beautiful);
    return withMenu(stage, u"trafficChoice"_s);
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
        {"traffic"_L1, trafficLight},
        {"traffic-small"_L1, trafficSmall},
        {"traffic-mirrored"_L1, mirrored<trafficMirrored>},
        {"traffic-choice"_L1, trafficChoice},
    };
}

} // namespace carillon::scenes
