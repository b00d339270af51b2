#include "session_end.h"

#include "session.h"

#include <QApplication>
#include <QFileInfo>
#include <QSessionManager>

namespace carillon {

using namespace Qt::StringLiterals;

SessionEnd::SessionEnd(Session &session, Options given)
    : m_session(session)
    , m_given(std::move(given))
{
    connect(
        qApp, &QGuiApplication::commitDataRequest, this, &SessionEnd::commit, Qt::DirectConnection);
    connect(qApp, &QGuiApplication::saveStateRequest, this, &SessionEnd::describe,
        Qt::DirectConnection);
}

// Asks only about what is kept nowhere.
void SessionEnd::commit(QSessionManager &manager)
{
    m_session.keep();
    if (m_session.drafts().isKeeping() || !m_session.document().isModified())
        return;
    if (!manager.allowsInteraction())
        return;
    if (!m_session.mayEnd())
        manager.cancel();
    manager.release();
}

void SessionEnd::describe(QSessionManager &manager)
{
    manager.setRestartHint(QSessionManager::RestartIfRunning);
    manager.setRestartCommand(restartCommand(QCoreApplication::applicationFilePath(), m_given));
}

QStringList restartCommand(const QString &program, const Options &given)
{
    QStringList out{program};
    if (given.port)
        out += {u"--port"_s, QString::number(*given.port)};
    if (given.storePath == u":memory:")
        out += {u"--store"_s, given.storePath};
    else if (!given.storePath.isEmpty())
        out += {u"--store"_s, QFileInfo(given.storePath).absoluteFilePath()};
    if (given.theme)
        out += {u"--theme"_s, *given.theme};
    return out;
}

} // namespace carillon
