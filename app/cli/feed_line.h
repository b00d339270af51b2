#pragma once

#include "receiver/feed_item.h"

#include <QStringList>

namespace carillon::cli {

/// The states a line may show; an item has the first that fits.
inline const QStringList feedStates{QStringLiteral("deleted"), QStringLiteral("activated"),
    QStringLiteral("dismissed"), QStringLiteral("snoozed"), QStringLiteral("read"),
    QStringLiteral("unread")};
[[nodiscard]] QString stateOf(const receiver::FeedItem &item);

/// `TIME ID STATE HEADLINE` for a terminal: the time of the last change in UTC, nothing that
/// could move the cursor.
[[nodiscard]] QString feedLine(const receiver::FeedItem &item);

} // namespace carillon::cli
