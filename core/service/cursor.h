#pragma once

#include "store/feed_store.h"

namespace carillon::service {

/// A cursor that survives restarts: the store it belongs to and the last change seen.
[[nodiscard]] QByteArray cursorAt(const store::FeedStore &store, qint64 sequence);

/// Its sequence; nothing if it is not a cursor, belongs to another store, or is so old that
/// removals since then are forgotten.
[[nodiscard]] std::optional<qint64> sequenceOf(
    const store::FeedStore &store, QByteArrayView cursor);

} // namespace carillon::service
