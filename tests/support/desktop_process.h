#pragma once

#include "instance_message.h"
#include "single_instance.h"

#include <QLocalSocket>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

/// The desktop program as a process of its own. Wants CARILLON_PROGRAM defined.
namespace carillon::test {

/// A folder for the meeting of starts, in place of the user's. Made before the first of them.
class OwnMeeting {
public:
    OwnMeeting() { qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path())); }

private:
    QTemporaryDir m_folder;
};

/// One that nobody listens on just now.
inline quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

inline bool isListening(quint16 port)
{
    QTcpServer server;
    return !server.listen(QHostAddress::LocalHost, port);
}

class DesktopProcess {
public:
    /// @param store  empty: as preferred
    explicit DesktopProcess(QString store, const QStringList &more = {}, const QString &folder = {})
        : m_store(std::move(store))
    {
        QStringList arguments = more;
        if (!m_store.isEmpty())
            arguments = QStringList{QStringLiteral("--store"), m_store} + more;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        process.setProcessEnvironment(environment);
        if (!folder.isEmpty())
            process.setWorkingDirectory(folder);
        process.start(QStringLiteral(CARILLON_PROGRAM), arguments);
        if (!process.waitForStarted())
            qFatal("%s does not start", CARILLON_PROGRAM);
    }
    ~DesktopProcess()
    {
        if (process.state() == QProcess::NotRunning)
            return;
        process.kill();
        process.waitForFinished();
    }

    /// Its window is there and its event loop turns.
    [[nodiscard]] bool isUp()
    {
        return QTest::qWaitFor([this] { return ask({}) || hasEnded(); }, 20'000) && !hasEnded();
    }
    /// @return whether it has confirmed that
    [[nodiscard]] bool ask(const InstanceRequest &request) const
    {
        QLocalSocket socket;
        socket.connectToServer(instancePlace(m_store) + QStringLiteral(".socket"));
        if (!socket.waitForConnected(1000))
            return false;
        socket.write(messageOf(request));
        while (!socket.canReadLine() && socket.waitForReadyRead(5000)) { }
        return isConfirmation(socket.readLine());
    }
    /// Waits, while this process's events go on.
    [[nodiscard]] bool ends(int milliseconds = 20'000)
    {
        return QTest::qWaitFor([this] { return hasEnded(); }, milliseconds);
    }
    [[nodiscard]] bool hasEnded() const { return process.state() == QProcess::NotRunning; }
    /// -1 when a signal ended it.
    [[nodiscard]] int exitCode() const
    {
        return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }

    QProcess process;

private:
    QString m_store;
};

} // namespace carillon::test
