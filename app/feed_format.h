#pragma once

#include "receiver/feed_words.h"

#include <QByteArray>

/// Items of the feed as text for other programs, UTF-8.
namespace carillon {

/// Time, title, group and state, with tabs between them and a line break behind.
[[nodiscard]] QByteArray plainLine(
    const receiver::FeedItem &item, const receiver::FeedWords &words);

/// The first line of a CSV file of items.
[[nodiscard]] QByteArray feedCsvHead();
/// Safe to open in a spreadsheet.
[[nodiscard]] QByteArray feedCsvLine(const receiver::FeedItem &item);

} // namespace carillon
