#include "receiver/feed_index.h"

#include <algorithm>
#include <iterator>

namespace carillon::receiver {

FeedPlace placeOf(const FeedItem &item, FeedOrder order)
{
    return {isByExpiry(order) ? toMsecs(item.expires) : 0, item.position};
}

FeedIndex::FeedIndex(FeedOrder order)
    : m_byExpiry(isByExpiry(order))
    , m_rises(order == FeedOrder::OldestFirst || order == FeedOrder::ExpiresFirst)
{
}

int FeedIndex::lowerBound(const FeedPlace &place) const
{
    const auto found = std::lower_bound(m_places.begin(), m_places.end(), place,
        [this](const FeedPlace &a, const FeedPlace &b) { return isBefore(a, b); });
    return int(found - m_places.begin());
}

int FeedIndex::rowOf(const FeedPlace &place) const
{
    const int row = lowerBound(place);
    return row < size() && at(row) == place ? row : -1;
}

int FeedIndex::rowOfPosition(qint64 position) const
{
    if (!m_byExpiry)
        return rowOf({0, position});
    const auto found = std::find_if(m_places.begin(), m_places.end(),
        [position](const FeedPlace &place) { return place.position == position; });
    return found == m_places.end() ? -1 : int(found - m_places.begin());
}

void FeedIndex::insert(int row, const std::vector<FeedPlace> &sorted)
{
    m_places.insert(m_places.begin() + row, sorted.begin(), sorted.end());
}

void FeedIndex::mergeIn(const std::vector<FeedPlace> &sorted)
{
    std::deque<FeedPlace> all;
    std::merge(m_places.begin(), m_places.end(), sorted.begin(), sorted.end(),
        std::back_inserter(all),
        [this](const FeedPlace &a, const FeedPlace &b) { return isBefore(a, b); });
    m_places = std::move(all);
}

void FeedIndex::remove(int first, int count)
{
    m_places.erase(m_places.begin() + first, m_places.begin() + first + count);
}

// Along both lists, as far as they lie side by side.
void FeedIndex::dropKnown(std::vector<FeedPlace> &sorted) const
{
    if (sorted.empty())
        return;
    int row = lowerBound(sorted.front());
    if (row == size())
        return;
    auto to = std::lower_bound(sorted.begin(), sorted.end(), at(row),
        [this](const FeedPlace &a, const FeedPlace &b) { return isBefore(a, b); });
    auto from = to;
    for (; from != sorted.end() && row < size(); ++from) {
        while (row < size() && isBefore(at(row), *from))
            ++row;
        if (row == size() || at(row) != *from)
            *to++ = *from;
    }
    to = std::move(from, sorted.end(), to);
    sorted.erase(to, sorted.end());
}

void FeedIndex::sort(std::vector<FeedPlace> &places) const
{
    std::sort(places.begin(), places.end(),
        [this](const FeedPlace &a, const FeedPlace &b) { return isBefore(a, b); });
}

std::vector<FeedPlace> FeedIndex::merged(
    const std::vector<FeedPlace> &a, const std::vector<FeedPlace> &b) const
{
    std::vector<FeedPlace> out;
    out.reserve(a.size() + b.size());
    std::merge(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(out),
        [this](const FeedPlace &x, const FeedPlace &y) { return isBefore(x, y); });
    return out;
}

} // namespace carillon::receiver
