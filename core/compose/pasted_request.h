#pragma once

#include "base/limits.h"
#include "base/result.h"
#include "compose/envelope.h"

#include <QStringList>

namespace carillon::compose {

/// A request that came as text.
struct PastedRequest {
    http::HttpRequest request{}; ///< each header once
    QByteArray origin{}; ///< scheme, host and port of its URL; empty if it has none
    QStringList notes{}; ///< what was left out or is not as it was written, in sentences
};

/// The same as a draft for one target.
struct LoadedRequest {
    Envelope envelope{};
    QByteArray text{}; ///< of the body, its content coding undone
    QByteArray origin{};
    QStringList notes{};
    bool isWhole = true; ///< the text held nothing else: no other request, variable or comment
};

/// Adds a header to those of its name that are there already, as one list: the same to whoever
/// reads it.  Source  RFC 9110, 5.3
void joinHeader(http::Headers &headers, const http::Header &header);

/// Reads a curl command line or the first request of a `.http` text.
/// Errors  "unknown" for anything else; those of readCurlLine() and readHttpFile(); "notText" for a
///         body that no draft can hold.
[[nodiscard]] Result<LoadedRequest> readPastedRequest(
    const QByteArray &text, const Target &target, const Limits &limits = {});

/// A request that is known as such, such as one the service was sent. What frames it is left out.
/// Errors  "notText"; those of checkEnvelope()
[[nodiscard]] Result<LoadedRequest> loadedRequest(
    const http::HttpRequest &request, const Target &target, const Limits &limits = {});

/// Reads a `.http` text. A request without an Authorization header gets the target's, as
/// carillon-cli sends it; every other header is the text's own.
[[nodiscard]] Result<LoadedRequest> readHttpText(
    const QByteArray &text, const Target &target, const Limits &limits = {});

} // namespace carillon::compose
