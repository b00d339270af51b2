// The half of FeedModel that asks for places and rows and takes them in.

#include "receiver/feed_model.h"

#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace carillon::receiver {
namespace {

constexpr int rowsAround = 40; // asked for before they come in sight
constexpr size_t mostAsked = 150; // rows at a time
constexpr size_t mostRuns = 64; // told one by one; more are told as a whole
constexpr size_t mostInATurn = 50'000; // places sorted

struct Run {
    int row = 0;
    size_t begin = 0; ///< in the list that is inserted
    size_t end = 0;
};

// Where places that are not in the index yet go, side by side ones together; ends early where
// there are too many runs to tell.
std::vector<Run> runsOf(const FeedIndex &index, const std::vector<FeedPlace> &places)
{
    std::vector<Run> out;
    auto begin = places.begin();
    while (begin != places.end() && out.size() <= mostRuns) {
        const int row = index.lowerBound(*begin);
        const auto end = row == index.size()
            ? places.end()
            : std::lower_bound(begin, places.end(), index.at(row),
                [&](const FeedPlace &a, const FeedPlace &b) { return index.isBefore(a, b); });
        out.push_back({row, size_t(begin - places.begin()), size_t(end - places.begin())});
        begin = end;
    }
    return out;
}

std::vector<FeedPlace> slice(const std::vector<FeedPlace> &places, size_t begin, size_t end)
{
    return {places.begin() + std::ptrdiff_t(begin), places.begin() + std::ptrdiff_t(end)};
}

} // namespace

void FeedModel::setQuery(const FeedQuery &query)
{
    if (query == this->query())
        return;
    m_judge = FeedJudge(query);
    look();
}

// The rows of before stay in sight until there are others.
void FeedModel::look()
{
    ++m_ticket;
    m_isStale = m_index.size() > 0 || isByExpiry(query().order);
    m_isLooking = true;
    m_lookedDownTo = 0;
    m_since.clear();
    m_sorted.clear();
    m_heldBack.clear();
    m_heldBackCount = 0;
    m_missedSome = false;
    if (!m_isStale)
        m_index = FeedIndex(query().order);
    Q_EMIT countsChanged();
    Q_EMIT placesWanted(m_ticket, query(), 0);
}

void FeedModel::beginAnew()
{
    beginResetModel();
    m_index = FeedIndex(query().order);
    m_isStale = false;
    m_index.sort(m_since);
    m_since.erase(std::unique(m_since.begin(), m_since.end()), m_since.end());
    m_index.insert(0, std::exchange(m_since, {}));
    endResetModel();
}

void FeedModel::setHeld(bool held)
{
    m_isHeld = held;
    if (held || m_heldBackCount == 0)
        return;
    if (m_isChanging) { // a choice that goes with its row: one change of rows at a time
        QMetaObject::invokeMethod(
            this, [this] { setHeld(m_isHeld); }, Qt::QueuedConnection);
        return;
    }
    if (m_missedSome)
        return look();
    m_heldBackCount = 0;
    m_index.sort(m_heldBack);
    add(std::exchange(m_heldBack, {}));
    Q_EMIT countsChanged();
}

void FeedModel::takePlaces(int ticket, FeedPlaces answer)
{
    if (ticket != m_ticket)
        return;
    if (m_isStale)
        beginAnew();
    m_total = answer.count;
    m_isLooking = answer.more;
    m_hasLooked = m_hasLooked || !answer.more;
    m_lookedDownTo = answer.before;
    std::vector<FeedPlace> places = std::move(answer.places);
    if (query().order == FeedOrder::OldestFirst)
        std::reverse(places.begin(), places.end());
    if (!places.empty())
        m_newest = std::max({m_newest, places.front().position, places.back().position});
    if (isByExpiry(query().order))
        gather(std::move(places));
    else
        add(std::move(places));
    Q_EMIT countsChanged();
    if (answer.more)
        Q_EMIT placesWanted(m_ticket, query(), m_lookedDownTo);
}

// Sorting a million at once would be felt. Each answer is sorted alone, and lists are merged when
// they are of a size; what is there is shown whenever it has doubled, and at the end.
void FeedModel::gather(std::vector<FeedPlace> places)
{
    m_index.sort(places);
    m_sorted.push_back(std::move(places));
    const auto isOfASize = [this] {
        return m_sorted.size() > 1
            && m_sorted[m_sorted.size() - 2].size() <= 2 * m_sorted.back().size();
    };
    while (isOfASize())
        mergeLast();
    if (!m_isLooking)
        return finishGathering();
    if (m_sorted.size() == 1 && m_sorted.front().size() >= 2 * size_t(m_index.size()))
        add(m_sorted.front());
}

void FeedModel::mergeLast()
{
    const std::vector<FeedPlace> last = std::move(m_sorted.back());
    m_sorted.pop_back();
    m_sorted.back() = m_index.merged(m_sorted.back(), last);
}

// Long lists take a turn each.
void FeedModel::finishGathering()
{
    m_isLooking = true;
    while (m_sorted.size() > 1) {
        mergeLast();
        if (m_sorted.back().size() > mostInATurn) {
            QMetaObject::invokeMethod(
                this,
                [this, ticket = m_ticket] {
                    if (ticket == m_ticket)
                        finishGathering();
                },
                Qt::QueuedConnection);
            return;
        }
    }
    m_isLooking = false;
    std::vector<std::vector<FeedPlace>> sorted = std::exchange(m_sorted, {});
    add(std::move(sorted.front()));
    Q_EMIT countsChanged();
}

// Those that are there already are passed over.
void FeedModel::add(std::vector<FeedPlace> places)
{
    places.erase(std::unique(places.begin(), places.end()), places.end());
    m_index.dropKnown(places);
    const QScopedValueRollback changing(m_isChanging, true);
    const std::vector<Run> runs = runsOf(m_index, places);
    if (runs.size() > mostRuns) {
        beginResetModel();
        m_index.mergeIn(places);
        endResetModel();
        return;
    }
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        beginInsertRows({}, run->row, run->row + int(run->end - run->begin) - 1);
        m_index.insert(
            run->row, runs.size() == 1 ? std::move(places) : slice(places, run->begin, run->end));
        endInsertRows();
    }
}

void FeedModel::removeRowsAt(std::vector<int> rows)
{
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<std::pair<int, int>> runs; // first row, count
    for (const int row : rows) {
        if (!runs.empty() && runs.back().first + runs.back().second == row)
            ++runs.back().second;
        else
            runs.emplace_back(row, 1);
    }
    const bool isWhole = runs.size() > mostRuns;
    const QScopedValueRollback changing(m_isChanging, true);
    if (isWhole)
        beginResetModel();
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        if (!isWhole)
            beginRemoveRows({}, run->first, run->first + run->second - 1);
        m_index.remove(run->first, run->second);
        if (!isWhole)
            endRemoveRows();
    }
    if (isWhole)
        endResetModel();
}

void FeedModel::missRows()
{
    m_isAsking = false;
    if (m_index.size() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int FeedModel::lookedPerMille() const
{
    if (!m_isLooking || m_newest <= 0 || m_lookedDownTo <= 0)
        return m_isLooking ? 0 : 1000;
    return int(1000 - std::clamp<qint64>(m_lookedDownTo * 1000 / m_newest, 0, 1000));
}

void FeedModel::want(int row) const
{
    if (m_isStale)
        return;
    m_firstMissing = m_firstMissing < 0 ? row : std::min(m_firstMissing, row);
    m_lastMissing = std::max(m_lastMissing, row);
    if (!m_isAsking)
        m_asking.start();
}

// One question at a time: by its answer the user may be elsewhere.
void FeedModel::ask()
{
    const int first = std::max(0, std::exchange(m_firstMissing, -1) - rowsAround / 2);
    const int last = std::min(m_index.size() - 1, std::exchange(m_lastMissing, -1) + rowsAround);
    std::vector<qint64> positions;
    for (int row = first; row <= last && positions.size() < mostAsked; ++row) {
        if (!m_cache.holds(positionAt(row)))
            positions.push_back(positionAt(row));
    }
    if (m_isAsking || m_isStale || positions.empty())
        return;
    m_isAsking = true;
    Q_EMIT rowsWanted(positions);
}

void FeedModel::takeRows(const std::vector<qint64> &asked, const FeedRows &rows)
{
    m_isAsking = false;
    if (m_isStale)
        return;
    for (const FeedItem &item : rows.items)
        m_cache.put(item);
    std::vector<int> gone;
    int first = m_index.size();
    int last = -1;
    for (size_t i = 0; i < std::min(asked.size(), size_t(rows.looked)); ++i) {
        const int row = rowOf(asked[i]);
        if (row < 0)
            continue;
        if (const FeedItem *item = m_cache.at(asked[i]); !item || !m_judge.takes(*item))
            gone.push_back(row);
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    if (!gone.empty())
        Q_EMIT countsChanged();
    removeRowsAt(std::move(gone));
}

} // namespace carillon::receiver
