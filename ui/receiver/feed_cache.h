#pragma once

#include "receiver/feed_item.h"

#include <QCache>
#include <QHash>

namespace carillon::receiver {

/// The items of rows that were shown lately, bounded by what they weigh. Heavy ones are kept
/// without their JSON and with shortened texts; whoever wants all of one reads it anew.
class FeedCache {
public:
    static constexpr int mostBytes = 16 * 1024 * 1024;
    static constexpr qsizetype heavyBytes = 16 * 1024;

    FeedCache();

    void put(FeedItem item);
    void remove(qint64 position) { m_items.remove(position); }
    void clear() { m_items.clear(); }
    /// Counts as a use.
    [[nodiscard]] const FeedItem *at(qint64 position) const;
    [[nodiscard]] bool holds(qint64 position) const { return m_items.contains(position); }
    [[nodiscard]] const FeedItem *find(const QString &id) const;
    /// Oldest arrival first.
    [[nodiscard]] QList<FeedItem> all() const;
    /// Whether one of them expires after the first instant and not after the second.
    [[nodiscard]] bool anyExpires(Instant after, Instant until) const;

private:
    // Forgets its id when it goes, however it goes.
    struct Kept {
        FeedItem item;
        QHash<QString, qint64> &places;
        ~Kept();
    };

    QHash<QString, qint64> m_places; // before the items, which leave it last
    QCache<qint64, Kept> m_items;
};

} // namespace carillon::receiver
