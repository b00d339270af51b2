#pragma once

#include "options.h"

#include <QObject>

class QSessionManager;

namespace carillon {

class Session;

/// Ends with the desktop's session as asked, with nothing lost, and is started again with the next
/// one.
class SessionEnd : public QObject {
    Q_OBJECT

public:
    /// @param given  on the command line. The session outlives it.
    SessionEnd(Session &session, Options given);

private:
    void commit(QSessionManager &manager);
    void describe(QSessionManager &manager);

    Session &m_session;
    Options m_given;
};

/// What starts the program again as it was started, but for the file, which is on its desk.
[[nodiscard]] QStringList restartCommand(const QString &program, const Options &given);

} // namespace carillon
