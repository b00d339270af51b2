#include "receiver/feed_cache.h"

#include <algorithm>

namespace carillon::receiver {
namespace {

constexpr qsizetype shownCharacters = 4000;

void shorten(std::optional<QString> &text)
{
    if (text && text->size() > shownCharacters)
        text = text->left(shownCharacters); // a copy, so that the rest goes
}

void lighten(FeedItem &item)
{
    item.json.clear();
    shorten(item.notification.groupName);
    shorten(item.notification.payload.rawContent);
    if (auto &visual = item.notification.payload.visualContent) {
        visual->title = visual->title.left(shownCharacters);
        shorten(visual->body);
    }
    item.notification.fallbackPolicy.reset();
}

// JSON, its texts once more as UTF-16, and what lists and strings need for themselves.
int weightOf(const FeedItem &item)
{
    return int(item.json.size() * 3 + 1500 + item.deliveries.size() * 200);
}

} // namespace

FeedCache::Kept::~Kept()
{
    const auto place = places.constFind(item.id);
    if (place != places.cend() && *place == item.position)
        places.erase(place);
}

FeedCache::FeedCache()
    : m_items(mostBytes)
{
}

void FeedCache::put(FeedItem item)
{
    int weight = weightOf(item);
    if (item.json.size() > heavyBytes) {
        lighten(item);
        weight = weightOf(item) + 5 * int(shownCharacters);
    }
    const qint64 position = item.position;
    const QString id = item.id;
    m_items.insert(position, new Kept{std::move(item), m_places}, weight);
    if (m_items.contains(position))
        m_places.insert(id, position);
}

const FeedItem *FeedCache::at(qint64 position) const
{
    const Kept *kept = m_items.object(position);
    return kept ? &kept->item : nullptr;
}

const FeedItem *FeedCache::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : at(*place);
}

QList<FeedItem> FeedCache::all() const
{
    QList<qint64> positions = m_items.keys();
    std::sort(positions.begin(), positions.end());
    QList<FeedItem> out;
    for (const qint64 position : std::as_const(positions))
        out.append(m_items.object(position)->item);
    return out;
}

bool FeedCache::anyExpires(Instant after, Instant until) const
{
    return std::any_of(m_places.cbegin(), m_places.cend(), [&](qint64 position) {
        const Instant expires = m_items.object(position)->item.expires;
        return expires > after && expires <= until;
    });
}

} // namespace carillon::receiver
