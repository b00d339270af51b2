#pragma once

#include "base/result.h"
#include "contract/notification_json.h"
#include "http/message.h"

/// Answers as the two surfaces give them: the Graph one with the recorded headers, the control
/// one plain.
namespace carillon::service {

/// The ids every Graph answer carries; the client's own comes back.
[[nodiscard]] contract::RequestIds idsFor(
    const http::HttpRequest &request, const QByteArray &requestId);

/// The headers of the recorded answers.
/// @param milliseconds  for the Duration header
void addGraphHeaders(http::HttpResponse &response, const contract::RequestIds &ids,
    double milliseconds);

[[nodiscard]] http::HttpResponse controlAnswer(int status, const QByteArray &json);
[[nodiscard]] http::HttpResponse controlError(
    int status, const QByteArray &code, const QByteArray &message);

/// What a failure of the store means to a caller.
struct StoreTrouble {
    int status = 503;
    const char *code = "ServiceUnavailable";
    bool passes = true; ///< worth another try soon
};
[[nodiscard]] StoreTrouble troubleOf(const Error &error);
/// The same as an answer of the control surface.
[[nodiscard]] http::HttpResponse storeRefusal(const Error &error);

/// An answer of the connection itself, before any handler saw the request.
[[nodiscard]] http::HttpResponse plainAnswer(int status, const QByteArray &text);

} // namespace carillon::service
