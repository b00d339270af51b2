#pragma once

#include "base/instant.h"
#include "base/limits.h"
#include "http/message.h"

#include <chrono>
#include <functional>
#include <optional>

namespace carillon::client {

/// A number from 0 up to 1.
using Jitter = std::function<double()>;
[[nodiscard]] Jitter randomJitter();

/// How long `Retry-After` asks to wait: seconds, decimal ones too, or a date in any of the three
/// forms. A date that is past gives 0; nothing that can be read gives nothing.
/// Source  RFC 9110, 5.6.7 and 10.2.3; the decimal of the published throttling sample.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryAfter(
    QByteArrayView value, Instant now);

/// Whether an answer means that the same request may do later: 429, 503, or the 406 that is
/// documented for a busy service, not one about the form of the answer.
/// Source  create-notification page, error table; throttling guidance.
[[nodiscard]] bool isThrottled(const http::HttpResponse &response);

/// `error.innerError.code`, else `error.code`; empty if the body is no error object.
[[nodiscard]] QByteArray errorCode(const http::HttpResponse &response);

struct RetryWait {
    std::chrono::milliseconds time{};
    bool isAsked = false; ///< by Retry-After

    bool operator==(const RetryWait &) const = default;
};

/// When a request is sent again. Pure but for the jitter.
class RetryPolicy {
public:
    /// @param limits  `send-attempts` and `retry-wait` of them
    RetryPolicy(const Limits &limits, Jitter jitter);

    /// @param attempt  how often the request was sent so far, from 1
    /// @return  nothing when the answer stands; also where it asks for a longer wait than is
    ///          allowed, as coming early would be wrong
    [[nodiscard]] std::optional<RetryWait> waitAfter(
        int attempt, const http::HttpResponse &response, Instant now) const;

private:
    int m_attempts;
    std::chrono::milliseconds m_longest;
    Jitter m_jitter;
};

} // namespace carillon::client
