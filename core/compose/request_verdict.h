#pragma once

#include "base/limits.h"
#include "contract/request_check.h"
#include "contract/validator.h"
#include "http/message.h"

namespace carillon::compose {

struct RequestOptions {
    Instant now{}; ///< the service's clock; expiry is judged against it
    bool strictExpiry = false; ///< refuse an expiry in the past instead of warning
    contract::TokenKind token = contract::TokenKind::Application;
    Limits limits{};
};

struct RequestVerdict {
    contract::Outcome outcome = contract::Outcome::Accepted;
    QList<contract::Diagnostic> diagnostics{}; ///< the head's first, then the body's in its order
    QByteArray body{}; ///< content coding undone; ranges are of these bytes
    std::optional<contract::Notification> notification{}; ///< if the body has no error
    bool isRead = false; ///< the body was come to

    [[nodiscard]] bool accepted() const { return outcome == contract::Outcome::Accepted; }
};

/// Judges a whole create request, head and body, as the service does. What only a running service
/// knows is taken to be in order: that the token and the subscription are known, that the caller
/// is not blocked, not throttled and may name the host.
///
/// A body too large to be read has that one finding; all others are listed whether or not an
/// earlier one decides the answer.
///
/// Threads  pure; call it from any thread.
/// Source   create-notification page, Request headers and error table.
[[nodiscard]] RequestVerdict judge(const http::HttpRequest &request, const RequestOptions &options);

/// The same for a draft, whose text is at hand: findings about the body are listed even where the
/// service would not come to read it, and ranges are of the text.
///
/// @param request  made of @p text
[[nodiscard]] contract::Verdict judgeDraft(
    const http::HttpRequest &request, const QByteArray &text, const RequestOptions &options);

} // namespace carillon::compose
