#pragma once

#include <QtGlobal>

#include <span>

namespace carillon {

/// Every bound the service keeps, with its default. Sizes in bytes, times in milliseconds.
struct Limits {
    int requestLine = 8 * 1024;
    int headerLine = 8 * 1024;
    int headerBytes = 32 * 1024;
    int headerCount = 100;
    int chunkLine = 1024;
    int trailerBytes = 8 * 1024;
    int unreadInput = 64 * 1024;
    int bodyBytes = 1024 * 1024;
    int decodedBytes = 4 * 1024 * 1024;
    int contentCodings = 2;
    int jsonDepth = 64;
    int jsonMembers = 1000;
    int headerTime = 10'000;
    int bodyTime = 20'000;
    int idleTime = 30'000;
    int stallTime = 15'000;
    int lingerTime = 2'000;
    int pipelineDepth = 100;
    int requestsPerTurn = 32;
    int requestsPerConnection = 10'000;
    int connections = 2048;
    int unsentBytes = 1024 * 1024;
    int socketMessage = 64 * 1024;
    int socketUnsentBytes = 1024 * 1024;
    int socketPing = 30'000;
    int feedItems = 100'000;
    int feedBytes = 1024 * 1024 * 1024;
    int feedPage = 1000;
};

/// One row of the table that `--help` prints.
struct LimitRow {
    int Limits::*value;
    const char *name;
    const char *unit;
    const char *past; ///< what happens beyond it
};
[[nodiscard]] std::span<const LimitRow> limitTable();

} // namespace carillon
