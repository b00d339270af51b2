#include "service/waiter.h"

#include <algorithm>

namespace carillon::service {

Waiter::Waiter(Expectation expectation, std::optional<Box> box, qint64 since)
    : m_expectation(std::move(expectation))
    , m_box(std::move(box))
    , m_position(since)
{
}

void Waiter::judge(const ItemView &item, Instant now)
{
    const store::FeedRecord &record = item.record();
    m_position = record.sequence;
    // Whatever was known about it was about an earlier state.
    m_matches.remove(record.id);
    m_misses.removeIf([&](const Miss &miss) { return miss.id == record.id; });
    if (record.expires <= now || !isInBox(item))
        return;
    const int differences = item.differences(m_expectation);
    if (differences == 0)
        m_matches.insert(record.id, record.sequence);
    else
        note({record.id, record.sequence, differences});
}

bool Waiter::isInBox(const ItemView &item) const
{
    return !m_box
        || (item.record().user == m_box->user && item.record().app == m_box->application
            && item.mayBelongTo(m_box->unsId));
}

// Changes come in order, so this one is newer than all that are kept.
void Waiter::note(Miss miss)
{
    const auto at = std::find_if(m_misses.begin(), m_misses.end(),
        [&](const Miss &other) { return other.differences >= miss.differences; });
    m_misses.insert(at, std::move(miss));
    if (m_misses.size() > keptMisses)
        m_misses.removeLast();
}

} // namespace carillon::service
