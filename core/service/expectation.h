#pragma once

#include "base/json_match.h"
#include "base/limits.h"
#include "base/result.h"
#include "contract/notification.h"

#include <chrono>
#include <variant>

namespace carillon::service {

/// One member that an item must have.
struct Criterion {
    QByteArray pointer{};      ///< RFC 6901, into the item as the feed writes it
    QList<QByteArray> steps{}; ///< the same, taken apart
    QByteArray expected{};     ///< a JSON scalar, as it was written
    json::Kind kind = json::Kind::Null;
    QByteArray text{};         ///< of that scalar, decoded
};

/// The device an item must have been delivered to: any of a platform, or one by its id.
using Destination = std::variant<contract::Platform, QByteArray>;

/// What a client waits for.
struct Expectation {
    int count = 1; ///< so many different items
    std::vector<Criterion> where{};
    std::optional<Destination> on{};
    std::optional<QByteArray> unsId{};
    std::optional<QByteArray> since{}; ///< a cursor; only changes after it count
    std::chrono::milliseconds timeout{10'000};
};

/// The longest wait that may be asked for.
inline constexpr std::chrono::seconds longestWait{600};

/// Reads the body of `POST /mock/v1/await`; an empty one waits for any item.
/// Errors  "BadRequest", with the member in the sentence.
[[nodiscard]] Result<Expectation> expectationFrom(QByteArrayView body, const Limits &limits);

} // namespace carillon::service
