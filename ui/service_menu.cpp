#include "service_menu.h"

#include "actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

namespace carillon {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::ServiceMenu)
};

QList<QAction *> lines(const Actions &actions, std::initializer_list<int> ids)
{
    QList<QAction *> out;
    for (const int id : ids)
        out.append(id < 0 ? nullptr : actions[Actions::Id(id)]);
    return out;
}

void add(QMenu &menu, const QList<QAction *> &commands)
{
    for (QAction *command : commands) {
        if (command)
            menu.addAction(command);
        else
            menu.addSeparator();
    }
}

} // namespace

QList<QAction *> clockCommands(const Actions &actions)
{
    using A = Actions;
    return lines(actions,
        {A::ClockPause, -1, A::ClockNext, -1, A::ClockSecond, A::ClockMinute, A::ClockHour, -1,
            A::ClockSet});
}

QList<QAction *> faultCommands(const Actions &actions)
{
    using A = Actions;
    return lines(actions,
        {A::FaultThrottle, A::FaultBusy, A::FaultLatency, A::FaultDrop, A::FaultBlocked, -1,
            A::ManageFaults, A::RemoveFaults});
}

QList<QAction *> trafficCommands(const Actions &actions)
{
    using A = Actions;
    return lines(actions,
        {A::TrafficResend, A::TrafficCompare, A::TrafficDraft, A::TrafficCurl, -1, A::TrafficExport,
            A::TrafficExportChosen, -1, A::TrafficClear});
}

void addServiceMenu(QMenuBar &bar, const Actions &actions)
{
    QMenu *menu = bar.addMenu(Text::tr("Serv&ice"));
    add(*menu, clockCommands(actions));
    menu->addSeparator();
    add(*menu->addMenu(Text::tr("&Faults")), faultCommands(actions));
    add(*menu->addMenu(Text::tr("&Traffic")), trafficCommands(actions));
}

} // namespace carillon
