#include "base/limits.h"

#include <algorithm>
#include <array>

namespace carillon {
namespace {

constexpr int longestTime = 3'600'000;

constexpr std::array rows{
    LimitRow{&Limits::requestLine, "request-line", "bytes", "414, close", 256, 1 << 20},
    LimitRow{&Limits::headerLine, "header-line", "bytes", "431, close", 256, 1 << 20},
    LimitRow{&Limits::headerBytes, "header-bytes", "bytes", "431, close", 1024, 1 << 20},
    LimitRow{&Limits::headerCount, "header-count", "headers", "431, close", 8, 10'000},
    LimitRow{&Limits::chunkLine, "chunk-line", "bytes", "400, close", 32, 1 << 16},
    LimitRow{&Limits::trailerBytes, "trailer-bytes", "bytes", "400, close", 64, 1 << 20},
    LimitRow{&Limits::unreadInput, "unread-input", "bytes", "stops reading", 16 * 1024, 64 << 20},
    LimitRow{&Limits::bodyBytes, "body-bytes", "bytes", "413", 1, 256 << 20},
    LimitRow{&Limits::decodedBytes, "decoded-bytes", "bytes", "413", 1, 512 << 20},
    LimitRow{&Limits::contentCodings, "content-codings", "codings", "415", 1, 8},
    LimitRow{&Limits::jsonDepth, "json-depth", "levels", "400", 8, 512},
    LimitRow{&Limits::jsonMembers, "json-members", "members", "400", 16, 100'000},
    LimitRow{&Limits::handshakeTime, "handshake-time", "ms", "close", 10, longestTime},
    LimitRow{&Limits::headerTime, "header-time", "ms", "408, close", 10, longestTime},
    LimitRow{&Limits::bodyTime, "body-time", "ms", "408, close", 10, longestTime},
    LimitRow{&Limits::idleTime, "idle-time", "ms", "close", 10, longestTime},
    LimitRow{&Limits::stallTime, "stall-time", "ms", "close", 10, longestTime},
    LimitRow{&Limits::lingerTime, "linger-time", "ms", "close", 10, longestTime},
    LimitRow{&Limits::pipelineDepth, "pipeline-depth", "requests", "stops reading", 1, 10'000},
    LimitRow{&Limits::requestsPerTurn, "requests-per-turn", "requests", "the next turn", 1, 10'000},
    LimitRow{&Limits::requestsPerConnection, "requests-per-connection", "requests", "close", 1},
    LimitRow{&Limits::connections, "connections", "connections", "the oldest idle one closes, else 503", 1, 100'000},
    LimitRow{&Limits::unsentBytes, "unsent-bytes", "bytes", "stops reading", 1024, 1 << 30},
    LimitRow{&Limits::socketMessage, "socket-message", "bytes", "1009, close", 128, 16 << 20},
    LimitRow{&Limits::socketUnsentBytes, "socket-unsent-bytes", "bytes", "1008, close", 1024, 1 << 30},
    LimitRow{&Limits::socketPing, "socket-ping", "ms", "two missed: close", 10, longestTime},
    LimitRow{&Limits::batchParts, "batch-parts", "requests", "400", 1, 1000},
    LimitRow{&Limits::issuedTokens, "issued-tokens", "tokens", "the oldest one ends", 1, 1'000'000},
    LimitRow{&Limits::failedLogins, "failed-logins", "in 10 s", "further 401 wait failure-delay", 1,
        1'000'000},
    LimitRow{&Limits::failureDelay, "failure-delay", "ms", "-", 0, longestTime},
    LimitRow{&Limits::delayedFailures, "delayed-failures", "answers", "the connection closes", 0, 100'000},
    LimitRow{&Limits::awaitWaiters, "await-waiters", "waiters", "503", 1, 100'000},
    LimitRow{&Limits::awaitCriteria, "await-criteria", "criteria", "400", 1, 1000},
    LimitRow{&Limits::feedItems, "feed-items", "items", "507", 1, 10'000'000},
    LimitRow{&Limits::feedBytes, "feed-bytes", "bytes", "507", 1 << 20},
    LimitRow{&Limits::feedPage, "feed-page", "items", "a full page", 1, 10'000},
    LimitRow{&Limits::feedScan, "feed-scan", "ms", "the next call goes on", 1, 1000},
    LimitRow{&Limits::subscriptions, "subscriptions", "subscriptions", "507", 1, 100'000},
    LimitRow{&Limits::draftBytes, "draft-bytes", "bytes", "the window does not open the file", 1024,
        1 << 30},
    LimitRow{&Limits::fileBytes, "file-bytes", "bytes", "check and send refuse the file", 1024,
        1 << 30},
    LimitRow{&Limits::fileRequests, "file-requests", "requests", "check and send refuse the file", 1,
        1'000'000},
    LimitRow{&Limits::fileFindings, "file-findings", "findings", "check counts the rest", 1,
        1'000'000},
    LimitRow{&Limits::drafts, "drafts", "drafts", "the oldest stay on the disk unlisted", 1, 100'000},
    LimitRow{&Limits::recentFiles, "recent-files", "files", "the window forgets the oldest", 1, 100},
    LimitRow{&Limits::instanceMessage, "instance-message", "bytes",
        "what a second start of the window asks is not heard", 8 * 1024, 1 << 20},
    LimitRow{&Limits::instanceTime, "instance-time", "ms",
        "a second start of the window says that the first does not answer", 10, longestTime},
    LimitRow{&Limits::quitTime, "quit-time", "ms", "the window's program ends with all kept", 100,
        longestTime},
    LimitRow{&Limits::crashNotes, "crash-notes", "notes", "the oldest is deleted", 1, 1000},
    LimitRow{&Limits::sends, "sends", "sends", "the window forgets the oldest", 1, 10'000},
    LimitRow{&Limits::sendBytes, "send-bytes", "bytes", "the window forgets the oldest sends", 1024,
        1 << 30},
    LimitRow{&Limits::traffic, "traffic", "exchanges", "the window drops the oldest", 1, 100'000},
    LimitRow{&Limits::trafficBytes, "traffic-bytes", "bytes",
        "the window drops the oldest exchanges", 1024, 1 << 30},
    LimitRow{&Limits::faults, "faults", "faults", "400", 1, 10'000},
    LimitRow{&Limits::waitingRequests, "waiting-requests", "requests", "503 instead of latency", 1,
        100'000},
    LimitRow{&Limits::exchanges, "exchanges", "exchanges", "the oldest is forgotten", 1, 100'000},
    LimitRow{&Limits::exchangeBytes, "exchange-bytes", "bytes", "the oldest is forgotten", 1024,
        1 << 30},
    LimitRow{&Limits::logBytes, "log-bytes", "bytes", "the next file", 1024, 1 << 30},
    LimitRow{&Limits::logFiles, "log-files", "files", "the oldest is deleted", 1, 100},
    LimitRow{&Limits::logLines, "log-lines", "lines/s", "dropped, counted", 1, 100'000},
    LimitRow{&Limits::answerBytes, "answer-bytes", "bytes", "sending fails", 1024, 1 << 30},
    LimitRow{&Limits::answerTime, "answer-time", "ms", "sending fails", 10, longestTime},
    LimitRow{&Limits::csvRowBytes, "csv-row-bytes", "bytes", "the row is reported, not sent", 64,
        1 << 30},
    LimitRow{&Limits::csvColumns, "csv-columns", "columns", "the row is reported, not sent", 1,
        100'000},
    LimitRow{&Limits::csvRows, "csv-rows", "rows", "the file is refused", 1, 100'000'000},
    LimitRow{&Limits::bulkConnections, "bulk-connections", "connections", "rows wait", 1, 1024},
    LimitRow{&Limits::bulkResults, "bulk-results", "results not yet shown", "sending waits", 1,
        1'000'000},
    LimitRow{&Limits::connectTime, "connect-time", "ms", "sending fails", 10, longestTime},
    LimitRow{&Limits::sendAttempts, "send-attempts", "attempts", "the answer stands", 1, 100},
    LimitRow{&Limits::retryWait, "retry-wait", "ms", "the answer stands", 0, longestTime},
    LimitRow{&Limits::pictures, "pictures", "pictures", "nothing is drawn", 1, 100'000},
    LimitRow{&Limits::picturePixels, "picture-pixels", "pixels", "not drawn, not read", 1024,
        500'000'000},
};

} // namespace

std::span<const LimitRow> limitTable()
{
    return rows;
}

Result<void> setLimit(Limits &limits, QByteArrayView name, qint64 value)
{
    const auto row = std::find_if(
        rows.begin(), rows.end(), [name](const LimitRow &each) { return name == each.name; });
    if (row == rows.end())
        return fail(QStringLiteral("limit"), QStringLiteral("is not the name of a limit"));
    if (value < row->least || value > row->most)
        return fail(QStringLiteral("limit"),
            QStringLiteral("must be a whole number from %1 to %2").arg(row->least).arg(row->most));
    limits.*(row->value) = int(value);
    return {};
}

} // namespace carillon
