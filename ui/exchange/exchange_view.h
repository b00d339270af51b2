#pragma once

#include "http/message.h"

#include <QString>
#include <QStringList>

/// What the exchange pane says about a request and its answer; pure, so that tests read it.
namespace carillon::exchange {

/// `201 Created`, `no answer`
[[nodiscard]] QString statusText(const http::Exchange &exchange);
/// `1.4 ms · stored`, `0.2 ms · nothing stored`
[[nodiscard]] QString outcomeText(const http::Exchange &exchange);
/// Why there is no answer, in words.
[[nodiscard]] QString failureText(const Error &failure);
/// The rules an answer names in `error.details`.
[[nodiscard]] QStringList rulesIn(const http::HttpResponse &response);

/// `request-id 71e6...`: what someone reads first, the rest left out.
[[nodiscard]] QStringList headingOf(const http::HttpResponse &response);
/// The request line and every header; secrets are blotted out.
[[nodiscard]] QStringList headingOf(const http::HttpRequest &request);
/// Every header of an answer; secrets are blotted out.
[[nodiscard]] QStringList headersOf(const http::HttpResponse &response);

} // namespace carillon::exchange
