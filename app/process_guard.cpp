#include "process_guard.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

#include <algorithm>
#include <cstdlib>
#include <thread>

namespace carillon {

void guardProcess()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    (void)::setrlimit(RLIMIT_CORE, &none);
#endif
    // The leak sanitizer looks at its own process from outside.
#if defined(Q_OS_LINUX) && !defined(__SANITIZE_ADDRESS__)
    (void)::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
}

bool makeRoomForConnections(int connections)
{
#ifdef Q_OS_UNIX
    constexpr rlim_t ownFiles = 256; // store, log, libraries
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return false;
    // Event streams are not counted among the connections.
    const rlim_t wanted = rlim_t(connections) * 2 + ownFiles;
    if (files.rlim_cur >= wanted)
        return true;
    files.rlim_cur = std::min(wanted, files.rlim_max);
    return ::setrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur == wanted;
#else
    return true;
#endif
}

void endWithin(std::chrono::milliseconds time, int code)
{
    std::thread([time, code] {
        std::this_thread::sleep_for(time);
        std::_Exit(code);
    }).detach();
}

} // namespace carillon
