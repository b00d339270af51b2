#include "child.h"

#include <QFile>

#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace carillon::bench {

Child::Child(const QList<QByteArray> &command)
{
    std::vector<char *> arguments;
    for (const QByteArray &argument : command)
        arguments.push_back(const_cast<char *>(argument.constData()));
    arguments.push_back(nullptr);
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0)
        std::abort();
    posix_spawn_file_actions_t actions;
    ::posix_spawn_file_actions_init(&actions);
    ::posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    if (::posix_spawn(&m_process, arguments.front(), &actions, nullptr, arguments.data(), environ)
        != 0)
        std::perror(arguments.front());
    ::posix_spawn_file_actions_destroy(&actions);
    ::close(ends[1]);
    m_output = ends[0];
}

Child::~Child()
{
    ::close(m_output);
    if (m_process <= 0)
        return;
    ::kill(m_process, SIGTERM);
    ::waitpid(m_process, nullptr, 0);
}

quint16 Child::port()
{
    const QByteArray line = firstLine();
    const quint16 port = line.mid(line.lastIndexOf(':') + 1).toUShort();
    if (port == 0) {
        std::fprintf(stderr, "a service did not start: %s\n", line.constData());
        std::exit(1);
    }
    return port;
}

std::chrono::nanoseconds Child::processorTime() const
{
    clockid_t clock{};
    timespec time{};
    if (::clock_getcpuclockid(m_process, &clock) != 0 || ::clock_gettime(clock, &time) != 0)
        std::abort();
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

double Child::residentMegabytes() const
{
    QFile status(QStringLiteral("/proc/%1/status").arg(m_process));
    if (!status.open(QIODevice::ReadOnly))
        std::abort();
    const QByteArray text = status.readAll();
    const qsizetype field = text.indexOf("VmRSS:");
    return std::atof(text.constData() + field + 6) / 1024;
}

QByteArray Child::firstLine()
{
    QByteArray line;
    char c = 0;
    while (::read(m_output, &c, 1) == 1 && c != '\n')
        line += c;
    return line;
}

QList<QByteArray> serveCommand(const QByteArray &cli, const QString &storePath)
{
    return {cli, "serve", "--listen", "127.0.0.1:0", "--store", QFile::encodeName(storePath),
        "--limit", "requests-per-connection=2147483647", "--limit", "feed-items=10000000",
        "--limit", "feed-bytes=2147483647"};
}

} // namespace carillon::bench
