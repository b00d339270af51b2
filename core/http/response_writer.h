#pragma once

#include "base/instant.h"
#include "http/message.h"

namespace carillon::http {

enum class AfterAnswer { KeepAlive, Close };

/// The bytes of an answer: status line, the headers given, Content-Length, Date, and
/// `Connection: close` where it is the last one.
[[nodiscard]] QByteArray serialized(
    const HttpResponse &response, AfterAnswer after, Instant now, bool withBody = true);

/// The bytes of a request, for a plain socket.
[[nodiscard]] QByteArray serialized(const HttpRequest &request);

} // namespace carillon::http
