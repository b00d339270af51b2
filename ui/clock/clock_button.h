#pragma once

#include "base/instant.h"

#include <QToolButton>

namespace carillon::clock {

/// Says what time it is for the service, and lets one pause and move it.
class ClockButton : public QToolButton {
    Q_OBJECT

public:
    /// @param commands  the lines of its menu; nullptr for a separator
    explicit ClockButton(const QList<QAction *> &commands, QWidget *parent = nullptr);

    /// @param real  whether the clock is the machine's
    /// @param today  the machine's time
    void setTime(Instant now, bool real, Instant today);
};

} // namespace carillon::clock
