#pragma once

#include <QList>

class QAction;
class QMenuBar;

namespace carillon {

class Actions;

/// The lines that move the service's clock, also for the tool bar; nullptr for a separator.
[[nodiscard]] QList<QAction *> clockCommands(const Actions &actions);
/// Those about the service's faults.
[[nodiscard]] QList<QAction *> faultCommands(const Actions &actions);
/// Those about what is chosen in the traffic.
[[nodiscard]] QList<QAction *> trafficCommands(const Actions &actions);
/// The menu about the service: its clock, its faults, its traffic.
void addServiceMenu(QMenuBar &bar, const Actions &actions);

} // namespace carillon
