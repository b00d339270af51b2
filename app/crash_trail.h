#pragma once

#include <array>
#include <cstdint>

#include <QtGlobal>

namespace carillon {

/// One thing that happened; both words are literals of the program, so that nobody's text is in it.
struct TrailStep {
    qint64 second = 0; ///< since 1970
    const char *kind = nullptr; ///< "action", "log"
    const char *name = nullptr;
};

inline constexpr int trailLength = 50;

/// Remembers what happened last, for a crash note. Any thread; neither waits nor allocates.
/// @param kind, name  of static storage
void leaveTrail(const char *kind, const char *name);

/// The last steps, the oldest first; also from a signal handler.
/// @return how many
int copyTrail(std::array<TrailStep, trailLength> &steps);

/// From now on the categories of warnings and errors are remembered, without their words, before
/// they go where they went.
void followMessages();

} // namespace carillon
