#pragma once

#include "http/message.h"

#include <QList>

#include <optional>

namespace carillon::service {

/// Who may call beside the machine itself.
struct Access {
    QList<QByteArray> hosts{};   ///< names for the Host header beside those of loopback
    QByteArray controlToken{};   ///< needed on the control surface but for `health`, unless empty
};

/// Guards the service against pages in a browser and against strangers: the Host must be a loopback
/// name or one given, an Origin must be a loopback origin, the control surface may need its token.
/// Source  RFC 9110, 7.2 and 7.4; RFC 6454; RFC 6750.
/// @return  the refusal, or nothing
[[nodiscard]] std::optional<http::HttpResponse> accessObjection(
    const http::HttpRequest &request, const Access &access = {});

/// Whether a request asks for `/mock/v1/events` as server-sent events: `Accept: text/event-stream`.
[[nodiscard]] bool isEventStreamRequest(const http::HttpRequest &request);

/// Whether a request upgrades to WebSocket; other upgrades may be ignored. Source  RFC 9110, 7.8.
[[nodiscard]] bool isWebSocketUpgrade(const http::HttpRequest &request);

/// What is wrong with a WebSocket upgrade besides that. Source  RFC 6455, 4.2.1.
[[nodiscard]] std::optional<http::HttpResponse> upgradeObjection(
    const http::HttpRequest &request);

} // namespace carillon::service
