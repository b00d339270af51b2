#pragma once

#include "crash_files.h"

#include <QObject>

namespace carillon {

class MainWindow;

/// Tells, once and quietly, that the last run ended by a crash, and shows the note it left. Names
/// of commands are remembered for the note that this run may leave.
class CrashDesk : public QObject {
    Q_OBJECT

public:
    /// @param folder  of the notes; empty: none are kept. The window outlives it.
    CrashDesk(MainWindow &window, const QString &folder);

private:
    void tell(const CrashNote &note);
    void show(const CrashNote &note);
    void followCommands();

    MainWindow &m_window;
};

} // namespace carillon
