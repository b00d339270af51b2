#include "server.h"

#include <QElapsedTimer>

namespace carillon::durable {

Server::Server(const QString &store, const QStringList &environment, const QStringList &options)
{
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const QString &each : environment)
        own.insert(each.section(u'=', 0, 0), each.section(u'=', 1));
    m_process.setProcessEnvironment(own);
    QElapsedTimer timer;
    timer.start();
    m_process.start(QStringLiteral(CARILLON_CLI),
        QStringList{QStringLiteral("serve"), QStringLiteral("--listen"),
            QStringLiteral("127.0.0.1:0"), QStringLiteral("--store"), store}
            + options);
    while (!m_process.canReadLine() && m_process.waitForReadyRead(20'000)) { }
    m_startMilliseconds = double(timer.nsecsElapsed()) / 1e6;
    const QByteArray line = m_process.readLine().trimmed();
    constexpr QByteArrayView prefix("listening on http://127.0.0.1:");
    if (line.startsWith(prefix))
        m_port = line.sliced(prefix.size()).toUShort();
    else
        m_process.waitForFinished(5'000);
}

Server::~Server()
{
    kill();
}

QByteArray Server::complaints()
{
    m_complaints += m_process.readAllStandardError();
    return m_complaints;
}

void Server::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

bool Server::stop()
{
    m_process.terminate();
    return m_process.waitForFinished(5'000) && m_process.exitStatus() == QProcess::NormalExit
        && m_process.exitCode() == 0;
}

} // namespace carillon::durable
