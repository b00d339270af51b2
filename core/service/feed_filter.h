#pragma once

#include "base/result.h"
#include "base/text_needle.h"
#include "contract/notification.h"
#include "service/endpoints.h"
#include "service/route.h"
#include "store/feed_record.h"

#include <QByteArray>

#include <optional>

namespace carillon::service {

/// Which rows of the feed a reader wants to see.
struct FeedFilter {
    QByteArray user{}; ///< empty: every user's
    QByteArray application{};
    std::optional<int> status{};
    std::optional<int> readState{};
    std::optional<int> userActionState{};
    TextNeedle text{QString()}; ///< in title, body, group, raw content or id
    std::optional<contract::Platform> platform{}; ///< meant for it
    bool withRemoved = false; ///< also stubs of expired items

    [[nodiscard]] bool takes(const store::FeedRecord &row, Instant now) const;
    /// Whether it takes every row that is readable and not deleted.
    [[nodiscard]] bool isOfEverythingActive() const;
    [[nodiscard]] bool looksInside() const { return !text.isEmpty() || platform; }
    /// Text and platform alone.
    /// @param content  JSON members of the notification, without braces
    [[nodiscard]] bool takesContent(QByteArrayView id, QByteArrayView content) const;
};

/// As the query names it: `status`, `readState`, `userActionState`, `search`, `platform`.
/// Errors  "badRequest"
[[nodiscard]] Result<FeedFilter> feedFilterFrom(const Route &route);

} // namespace carillon::service
