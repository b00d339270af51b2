#include "service/feed_positions.h"

#include "base/json_text.h"
#include "service/answers.h"
#include "service/cursor.h"

#include <QElapsedTimer>

#include <limits>
#include <vector>

namespace carillon::service {
namespace {

constexpr int gonePage = 5000;
constexpr int mostFound = 5000;
constexpr qint64 mostPlaces = 250'000;
// How much is looked through before the time is looked at; a row costs something without its text.
constexpr qsizetype bytesBetweenLooks = 16 * 1024;
constexpr qsizetype bytesOfARow = 512;

} // namespace

// Pairs: of the newest and the oldest position of a run, or of a position and its expiry.
struct FeedPositions::Found {
    qint64 before = std::numeric_limits<qint64>::max(); ///< looked through down to it
    bool more = true;
    bool withExpiry = false;
    std::vector<std::pair<qint64, qint64>> pairs{};

    void add(qint64 position, qint64 expires)
    {
        if (withExpiry)
            pairs.emplace_back(position, expires);
        else if (!pairs.empty() && pairs.back().second == position + 1)
            pairs.back().second = position;
        else
            pairs.emplace_back(position, position);
    }
};

FeedPositions::FeedPositions(
    const Clock &clock, const Limits &limits, store::FeedStore &store, WriteBatch &writes)
    : m_clock(clock)
    , m_limits(limits)
    , m_store(store)
    , m_writes(writes)
{
}

void FeedPositions::addTo(Router &router)
{
    router.add({"GET", "/mock/v1/feed/positions",
        "Where the rows of a filter stand in the feed, newest first",
        [this](const http::HttpRequest &, const Route &route, const Respond &respond) {
            list(route, respond);
        },
        {{"search", "string", "In title, body, group, raw content or id; case is ignored"},
            {"platform", "string", "Meant for this platform"},
            {"readState", "string", "Unread or Read"},
            {"userActionState", "string", "NoInteraction, Activated, Dismissed or Snoozed"},
            {"sort", "string", "expires: pairs of position and expiry instead of runs"},
            {"before", "integer", "Goes on from the last answer's before"}}});
}

// Where positions are missing only the store can say which.
bool FeedPositions::hasNoGaps() const
{
    const qint64 oldest = m_store.oldestPosition();
    return oldest == 0 || m_store.newestPosition() - oldest + 1 == m_store.rowCount();
}

// Runs between the rows that are gone, until they hold as many places as a reader takes at a time.
void FeedPositions::takeWithoutLooking(Found &found) const
{
    const qint64 oldest = m_store.oldestPosition();
    qint64 next = std::min(found.before - 1, m_store.newestPosition());
    const qint64 last = std::max(oldest, next - mostPlaces + 1);
    const std::vector<qint64> gone = m_store.gonePositions(next + 1, gonePage);
    const bool isCut = gone.size() == gonePage && gone.back() > last;
    const qint64 end = isCut ? gone.back() : last;
    for (const qint64 position : gone) {
        if (position < end)
            break;
        if (next > position)
            found.pairs.emplace_back(next, position + 1);
        next = position - 1;
    }
    if (oldest > 0 && next >= end)
        found.pairs.emplace_back(next, end);
    found.more = oldest > 0 && end > oldest;
    found.before = found.more ? end : 0;
}

void FeedPositions::look(const FeedFilter &filter, Found &found) const
{
    QElapsedTimer timer;
    timer.start();
    const Instant now = m_clock.now();
    qsizetype untilLook = bytesBetweenLooks;
    const auto visit = [&](const store::FeedRecord &row) {
        if (filter.takes(row, now))
            found.add(row.position, toMsecs(row.expires));
        found.before = row.position;
        untilLook -= row.content.size() + bytesOfARow;
        if (untilLook > 0)
            return true;
        untilLook = bytesBetweenLooks;
        return found.pairs.size() < mostFound && timer.elapsed() < m_limits.feedScan;
    };
    found.more = !m_store.glance(found.before, filter.looksInside(), visit);
}

void FeedPositions::list(const Route &route, const Respond &respond)
{
    Result<FeedFilter> filter = feedFilterFrom(route);
    if (!filter)
        return respond(controlError(400, "BadRequest", filter.error().message.toUtf8()));
    if (!filter->status)
        filter->status = store::status::active;
    m_writes.flush();
    Found found;
    if (const qint64 before = route.query.queryItemValue(QStringLiteral("before")).toLongLong();
        before > 0)
        found.before = before;
    found.withExpiry
        = route.query.queryItemValue(QStringLiteral("sort")) == QLatin1String("expires");
    if (!found.withExpiry && filter->isOfEverythingActive() && hasNoGaps())
        takeWithoutLooking(found);
    else
        look(*filter, found);

    QByteArray body = "{\"value\":[";
    body.reserve(qsizetype(found.pairs.size()) * 20 + 200);
    for (const auto &[first, second] : found.pairs) {
        if (!body.endsWith('['))
            body += ',';
        body += '[' + QByteArray::number(first) + ',' + QByteArray::number(second) + ']';
    }
    body += "],\"cursor\":" + json::quoted(cursorAt(m_store, m_store.sequence()));
    body += ",\"before\":" + QByteArray::number(found.more ? found.before : 0);
    body += ",\"count\":" + QByteArray::number(m_store.count());
    body += QByteArray(",\"more\":") + (found.more ? "true" : "false") + '}';
    respond(controlAnswer(200, body));
}

} // namespace carillon::service
