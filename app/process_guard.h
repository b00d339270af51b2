#pragma once

namespace carillon {

/// Keeps what the process knows out of core files and of other processes' reach.
/// Source  prctl(2), PR_SET_DUMPABLE; getrlimit(2), RLIMIT_CORE. Elsewhere it does nothing.
void guardProcess();

/// Lets the process hold so many connections open, as far as the system allows.
/// @return  whether it does
bool makeRoomForConnections(int connections);

} // namespace carillon
