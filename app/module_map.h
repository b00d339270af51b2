#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace carillon {

/// A place in the program's code.
struct CodePlace {
    uintptr_t address = 0;
    uintptr_t offset = 0; ///< from the beginning of its module
    char module[64] = {}; ///< name of its file without the folder; empty: in none
};

/// Finds out in which module each place is, also from a signal handler. What is in no module's code
/// stays without one: it is no place but some value off the stack.
/// Source  proc(5), /proc/PID/maps. Elsewhere than on Linux it finds none.
void findModules(std::span<CodePlace> places);

} // namespace carillon
