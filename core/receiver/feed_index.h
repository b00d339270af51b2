#pragma once

#include "receiver/feed_query.h"

#include <compare>
#include <deque>
#include <vector>

namespace carillon::receiver {

/// Where an item stands in the feed, and what it is sorted by beside that.
struct FeedPlace {
    qint64 key = 0; ///< the expiry in milliseconds, 0 where arrival decides
    qint64 position = 0; ///< order of arrival

    auto operator<=>(const FeedPlace &) const = default;
};

[[nodiscard]] FeedPlace placeOf(const FeedItem &item, FeedOrder order);

/// The places of a query's items in the order of its rows: sixteen bytes for each, so that a
/// million are nothing. Appending at either end is cheap, elsewhere the shorter side moves.
class FeedIndex {
public:
    explicit FeedIndex(FeedOrder order = FeedOrder::NewestFirst);

    [[nodiscard]] int size() const { return int(m_places.size()); }
    [[nodiscard]] const FeedPlace &at(int row) const { return m_places[size_t(row)]; }
    /// The row it has, or would have.
    [[nodiscard]] int lowerBound(const FeedPlace &place) const;
    /// -1 if it is not there.
    [[nodiscard]] int rowOf(const FeedPlace &place) const;
    /// The same by position alone; slow where the order is another.
    [[nodiscard]] int rowOfPosition(qint64 position) const;

    /// @param sorted  in the order of rows, and standing side by side at @p row
    void insert(int row, const std::vector<FeedPlace> &sorted);
    void remove(int first, int count);
    /// The same with places that stand anywhere.
    void mergeIn(const std::vector<FeedPlace> &sorted);
    /// Whether the first one's row is above the other's.
    [[nodiscard]] bool isBefore(const FeedPlace &a, const FeedPlace &b) const
    {
        return m_rises ? a < b : b < a;
    }
    /// Takes those away that are here already.
    /// @param sorted  in the order of rows
    void dropKnown(std::vector<FeedPlace> &sorted) const;
    /// @param places  in any order
    void sort(std::vector<FeedPlace> &places) const;
    /// Two lists in the order of rows become one.
    [[nodiscard]] std::vector<FeedPlace> merged(
        const std::vector<FeedPlace> &a, const std::vector<FeedPlace> &b) const;

private:
    bool m_byExpiry;
    bool m_rises;
    std::deque<FeedPlace> m_places;
};

} // namespace carillon::receiver
