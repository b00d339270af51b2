#include "stop_signals.h"

#include <csignal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace carillon {

#ifdef Q_OS_UNIX
namespace {

constexpr int handled[] = {SIGTERM, SIGINT, SIGHUP};

int pipeEnds[2] = {-1, -1};

// Only what is allowed in a signal handler: one byte into the pipe.
void onSignal(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[0], &byte, 1);
}

// What whoever started this asked to ignore, as nohup does, stays so.
bool isIgnored(int signal)
{
    struct sigaction now { };
    return ::sigaction(signal, nullptr, &now) == 0 && now.sa_handler == SIG_IGN;
}

} // namespace

StopSignals::StopSignals()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, pipeEnds) != 0)
        return;
    for (const int end : pipeEnds)
        ::fcntl(end, F_SETFD, FD_CLOEXEC); // not every system does it at once
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[1], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StopSignals::take);
    struct sigaction action { };
    action.sa_handler = onSignal;
    action.sa_flags = SA_RESTART;
    for (const int signal : handled) {
        if (!isIgnored(signal))
            ::sigaction(signal, &action, nullptr);
    }
}

StopSignals::~StopSignals()
{
    for (const int signal : handled) {
        if (!isIgnored(signal))
            std::signal(signal, SIG_DFL);
    }
    m_notifier.reset();
    ::close(pipeEnds[0]);
    ::close(pipeEnds[1]);
}

// Else the notifier would go on and on.
void StopSignals::take()
{
    char bytes[16];
    [[maybe_unused]] const auto count = ::read(pipeEnds[1], bytes, sizeof bytes);
    Q_EMIT raised();
}
#else
StopSignals::StopSignals() = default;
StopSignals::~StopSignals() = default;

void StopSignals::take() { }
#endif

} // namespace carillon
