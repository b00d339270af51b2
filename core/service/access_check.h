#pragma once

#include "http/message.h"

#include <optional>

namespace carillon::service {

/// Guards a loopback service against pages in a browser: the Host must be a loopback name, an
/// Origin must be a loopback origin. Source  RFC 9110, 7.2 and 7.4; RFC 6454.
/// @param hostNames  further names it answers for, in lower case
/// @return  the refusal, or nothing
[[nodiscard]] std::optional<http::HttpResponse> accessObjection(
    const http::HttpRequest &request, const QList<QByteArray> &hostNames);

/// What is wrong with a WebSocket upgrade besides that. Source  RFC 6455, 4.2.1.
[[nodiscard]] std::optional<http::HttpResponse> upgradeObjection(
    const http::HttpRequest &request);

} // namespace carillon::service
