#pragma once

#include <chrono>

namespace carillon {

/// Keeps what the process knows out of core files and of other processes' reach.
/// Source  prctl(2), PR_SET_DUMPABLE; getrlimit(2), RLIMIT_CORE. Elsewhere it does nothing.
void guardProcess();

/// Lets the process hold so many connections open, as far as the system allows.
/// @return  whether it does
bool makeRoomForConnections(int connections);

/// Ends the process with that code after that time, unless it has ended by then. For when all is
/// kept and only what hangs, such as a host name being looked up, is still waited for.
void endWithin(std::chrono::milliseconds time, int code);

} // namespace carillon
