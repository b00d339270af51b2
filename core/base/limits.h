#pragma once

#include "base/result.h"

#include <QByteArrayView>

#include <limits>
#include <span>

namespace carillon {

/// Every bound the service and the readers of files keep, with its default. Sizes in bytes, times in milliseconds.
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
    int handshakeTime = 10'000;
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
    int batchParts = 20;
    int issuedTokens = 10'000;
    int failedLogins = 20;
    int failureDelay = 1'000;
    int delayedFailures = 64;
    int awaitWaiters = 256;
    int awaitCriteria = 64;
    int feedItems = 100'000;
    int feedBytes = 1024 * 1024 * 1024;
    int feedPage = 1000;
    int feedScan = 6;
    int subscriptions = 1000;
    int draftBytes = 4 * 1024 * 1024;
    int fileBytes = 64 * 1024 * 1024;
    int fileRequests = 1000;
    int fileFindings = 1000;
    int drafts = 1000;
    int sends = 200;
    int sendBytes = 32 * 1024 * 1024;
    int recentFiles = 10;
    int instanceMessage = 64 * 1024;
    int instanceTime = 5'000;
    int quitTime = 800;
    int crashNotes = 5;
    int traffic = 1000;
    int trafficBytes = 32 * 1024 * 1024;
    int faults = 100;
    int waitingRequests = 1000;
    int exchanges = 1000;
    int exchangeBytes = 16 * 1024 * 1024;
    int logBytes = 10 * 1024 * 1024;
    int logFiles = 3;
    int logLines = 50;
    int answerBytes = 1024 * 1024;
    int answerTime = 30'000;
    int csvRowBytes = 1024 * 1024;
    int csvColumns = 1000;
    int csvRows = 10'000'000;
    int bulkConnections = 64;
    int bulkResults = 10'000;
    int connectTime = 10'000;
    int sendAttempts = 4;
    int retryWait = 60'000;
    int pictures = 2000;
    int picturePixels = 64'000'000;

    bool operator==(const Limits &) const = default;
};

/// One row of the table that `--help` prints.
struct LimitRow {
    int Limits::*value;
    const char *name;
    const char *unit;
    const char *past; ///< what happens beyond it
    int least = 1;    ///< of what may be set
    int most = std::numeric_limits<int>::max();
};
[[nodiscard]] std::span<const LimitRow> limitTable();

/// Sets the limit of that name in the table.
/// Errors  "limit": an unknown name, or a value outside the row's bounds.
Result<void> setLimit(Limits &limits, QByteArrayView name, qint64 value);

} // namespace carillon
