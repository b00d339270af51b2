#pragma once

#include "support/markdown.h"

#include <QFileInfo>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

/// Someone who reads a page and does what it says. Wants CARILLON_CLI and CARILLON_NODE_MODULES.
namespace carillon::test {

struct Done {
    int code = -1;
    QByteArray out; ///< both streams as they came
};

inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// A process with all it leaves behind; both end together.
class Group {
public:
    Group() = default;
    ~Group() { end(); }

    void start(const QString &program, const QStringList &arguments)
    {
#ifdef Q_OS_UNIX
        m_process.setChildProcessModifier([] { ::setsid(); });
#endif
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(program, arguments);
        if (m_process.waitForStarted())
            m_id = m_process.processId();
    }
    void end()
    {
#ifdef Q_OS_UNIX
        if (m_id > 0)
            ::kill(pid_t(-m_id), SIGKILL);
#endif
        m_process.waitForFinished();
        m_id = 0;
    }
    [[nodiscard]] QProcess &process()
    {
        return m_process;
    }

private:
    QProcess m_process;
    qint64 m_id = 0;
};

/// A folder of its own, a service for the whole page, and carillon-cli on the path. The addresses
/// that pages name, 127.0.0.1:8087 and :8443, are that service's.
class Reader {
public:
    Reader()
    {
        QDir(m_folder.path()).mkdir(QStringLiteral("bin"));
        QFile::link(QStringLiteral(CARILLON_NODE_MODULES), file(QStringLiteral("node_modules")));
        writeWrapper();
        startService();
    }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// Ready for this folder and this reader's ports.
    [[nodiscard]] QByteArray adapted(QByteArray text) const
    {
        const bool servesItself = text.contains("carillon-cli serve");
        const QList<QByteArray> ports = servesItself ? m_ownPorts : m_ports;
        return text.replace("127.0.0.1:8087", "127.0.0.1:" + ports[0])
            .replace("localhost:8087", "localhost:" + ports[0])
            .replace("127.0.0.1:8443", "127.0.0.1:" + ports[1])
            .replace("localhost:8443", "localhost:" + ports[1]);
    }
    void write(const QString &name, const QByteArray &text, bool isProgram = false) const
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qPrintable(out.fileName()));
        out.write(text);
        if (isProgram)
            out.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    /// Runs a shell script, at most until its output holds @p until.
    Done run(const QByteArray &script, const QString &until = {}, const QStringList &options = {})
    {
        m_ownPorts = {QByteArray::number(freePort()), QByteArray::number(freePort())};
        Group shell;
        shell.process().setWorkingDirectory(m_folder.path());
        shell.process().setProcessEnvironment(environment(script));
        shell.start(QStringLiteral("bash"),
            options + QStringList{QStringLiteral("-c"), QString::fromUtf8(adapted(script))});
        return until.isEmpty() ? ended(shell.process()) : seen(shell.process(), until.toUtf8());
    }

private:
    static constexpr int longest = 30'000;

    // --to is left out where the usual address will do, and so is the wait for it.
    void writeWrapper() const
    {
        write(QStringLiteral("bin/carillon-cli"),
            "#!/bin/sh\n"
            "case \" $* \" in\n"
            "*\" --to \"*|*\" --help\"*) ;;\n"
            "\" send \"*|\" feed \"*|\" expect \"*|\" record \"*|\" replay \"*)\n"
            "    set -- \"$@\" --to \"http://127.0.0.1:$CARILLON_TEST_PORT\" ;;\n"
            "esac\n"
            "exec \"" CARILLON_CLI "\" \"$@\"\n",
            true);
    }
    void startService()
    {
        QProcess &process = m_service.process();
        process.setWorkingDirectory(m_folder.path());
        process.setProcessEnvironment(environment({}));
        m_service.start(QStringLiteral(CARILLON_CLI),
            {QStringLiteral("serve"), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                QStringLiteral("--https"), QStringLiteral("127.0.0.1:0")});
        QByteArray told;
        while (told.count("listening on ") < 2 && process.waitForReadyRead(10'000))
            told += process.readAll();
        static const QRegularExpression address(QStringLiteral("https?://[^\\s:]+:(\\d+)"));
        for (auto each = address.globalMatch(QString::fromUtf8(told)); each.hasNext();)
            m_ports.append(each.next().captured(1).toLatin1());
        if (m_ports.size() != 2)
            qFatal("the service says: %s", told.constData());
        m_ownPorts = m_ports;
    }
    [[nodiscard]] QProcessEnvironment environment(const QByteArray &script) const
    {
        QProcessEnvironment out = QProcessEnvironment::systemEnvironment();
        out.insert(QStringLiteral("PATH"),
            file(QStringLiteral("bin")) + u':' + out.value(QStringLiteral("PATH")));
        out.insert(QStringLiteral("HOME"), m_folder.path());
        out.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        out.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        for (const char *name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "http_proxy",
                 "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "CARILLON_TOKEN"})
            out.remove(QString::fromLatin1(name));
        const bool servesItself = script.contains("carillon-cli serve");
        if (!m_ports.isEmpty())
            out.insert(QStringLiteral("CARILLON_TEST_PORT"),
                QString::fromLatin1(servesItself ? m_ownPorts[0] : m_ports[0]));
        return out;
    }
    static Done ended(QProcess &process)
    {
        if (!process.waitForFinished(longest))
            return {-1, process.readAll() + "\n(has not ended)"};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAll()};
    }
    static Done seen(QProcess &process, const QByteArray &words)
    {
        QByteArray out;
        const bool isSeen = QTest::qWaitFor(
            [&] {
                out += process.readAll();
                return out.contains(words) || process.state() == QProcess::NotRunning;
            },
            longest);
        return {isSeen && out.contains(words) ? 0 : -1, out};
    }

    QTemporaryDir m_folder;
    QList<QByteArray> m_ports; ///< http, https
    QList<QByteArray> m_ownPorts; ///< free ones, for what serves itself
    Group m_service;
};

} // namespace carillon::test
