#include "base/limits.h"

#include <array>

namespace carillon {
namespace {

constexpr std::array rows{
    LimitRow{&Limits::requestLine, "request-line", "bytes", "414, close"},
    LimitRow{&Limits::headerLine, "header-line", "bytes", "431, close"},
    LimitRow{&Limits::headerBytes, "header-bytes", "bytes", "431, close"},
    LimitRow{&Limits::headerCount, "header-count", "headers", "431, close"},
    LimitRow{&Limits::chunkLine, "chunk-line", "bytes", "400, close"},
    LimitRow{&Limits::trailerBytes, "trailer-bytes", "bytes", "400, close"},
    LimitRow{&Limits::unreadInput, "unread-input", "bytes", "stops reading"},
    LimitRow{&Limits::bodyBytes, "body-bytes", "bytes", "413"},
    LimitRow{&Limits::decodedBytes, "decoded-bytes", "bytes", "413"},
    LimitRow{&Limits::contentCodings, "content-codings", "codings", "415"},
    LimitRow{&Limits::jsonDepth, "json-depth", "levels", "400"},
    LimitRow{&Limits::jsonMembers, "json-members", "members", "400"},
    LimitRow{&Limits::headerTime, "header-time", "ms", "408, close"},
    LimitRow{&Limits::bodyTime, "body-time", "ms", "408, close"},
    LimitRow{&Limits::idleTime, "idle-time", "ms", "close"},
    LimitRow{&Limits::stallTime, "stall-time", "ms", "close"},
    LimitRow{&Limits::lingerTime, "linger-time", "ms", "close"},
    LimitRow{&Limits::pipelineDepth, "pipeline-depth", "requests", "stops reading"},
    LimitRow{&Limits::requestsPerTurn, "requests-per-turn", "requests", "the next turn"},
    LimitRow{&Limits::requestsPerConnection, "requests-per-connection", "requests", "close"},
    LimitRow{&Limits::connections, "connections", "connections", "the oldest idle one closes, else 503"},
    LimitRow{&Limits::unsentBytes, "unsent-bytes", "bytes", "stops reading"},
    LimitRow{&Limits::socketMessage, "socket-message", "bytes", "1009, close"},
    LimitRow{&Limits::socketUnsentBytes, "socket-unsent-bytes", "bytes", "1008, close"},
    LimitRow{&Limits::socketPing, "socket-ping", "ms", "two missed: close"},
    LimitRow{&Limits::feedItems, "feed-items", "items", "507"},
    LimitRow{&Limits::feedBytes, "feed-bytes", "bytes", "507"},
    LimitRow{&Limits::feedPage, "feed-page", "items", "a full page"},
};

} // namespace

std::span<const LimitRow> limitTable()
{
    return rows;
}

} // namespace carillon
