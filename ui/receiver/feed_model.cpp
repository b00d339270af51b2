#include "receiver/feed_model.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace carillon::receiver {
namespace {

using namespace Qt::StringLiterals;
using contract::Platform;

constexpr size_t mostHeldBack = 100'000;

std::optional<Platform> platformOf(int column)
{
    switch (column) {
    case FeedModel::Windows:
        return Platform::Windows;
    case FeedModel::Ios:
        return Platform::iOS;
    case FeedModel::Android:
        return Platform::Android;
    case FeedModel::Web:
        return Platform::WebPush;
    default:
        return std::nullopt;
    }
}

} // namespace

// What a list of items does to the rows, all of it counted in rows of before.
struct FeedModel::Changes {
    std::vector<FeedPlace> fresh{};
    std::vector<int> gone{};
    int firstChanged = std::numeric_limits<int>::max();
    int lastChanged = -1;
};

FeedModel::FeedModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(0);
    connect(&m_asking, &QTimer::timeout, this, &FeedModel::ask);
}

int FeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_index.size();
}

int FeedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FeedItem *item = itemAt(index.row());
    if (!item) {
        if (role == Qt::AccessibleTextRole && index.column() == Title)
            return tr("not loaded yet");
        return role == Qt::DisplayRole && index.column() == Title ? QVariant(u"…"_s) : QVariant();
    }
    const auto platform = platformOf(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(*item, index.column());
    case Qt::ToolTipRole:
        return toolTip(*item, index.column());
    case Qt::AccessibleTextRole:
        return platform ? QVariant(m_words.markText(*item, *platform))
                        : text(*item, index.column());
    case Qt::AccessibleDescriptionRole:
        return m_words.rowText(*item);
    case IdRole:
        return item->id;
    case StateRole:
        return QVariant::fromValue(stateOf(*item, m_words.now));
    case MarkRole:
        return QVariant::fromValue(platform ? markOf(*item, *platform) : Mark::None);
    case RawRole:
        return !item->notification.payload.visualContent;
    default:
        return {};
    }
}

QVariant FeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(platformOf(section) ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && (section == Time || section == Expires))
        return tr("Click to sort");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Title:
        return tr("Title");
    case Group:
        return tr("Group");
    case State:
        return tr("State");
    case Windows:
        return tr("Win", "short for Windows");
    case Ios:
        return tr("iOS");
    case Android:
        return tr("And", "short for Android");
    case Web:
        return tr("Web");
    case Expires:
        return tr("Expires");
    default:
        return {};
    }
}

QVariant FeedModel::text(const FeedItem &item, int column) const
{
    switch (column) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(toMsecs(item.created)).toString(u"HH:mm:ss"_s);
    case Title:
        return m_words.titleText(item);
    case Group:
        return item.notification.groupName.value_or(QString());
    case State:
        return m_words.stateText(item);
    case Expires:
        return expiryText(item.expires, m_words.now);
    default:
        return {};
    }
}

QString FeedModel::toolTip(const FeedItem &item, int column) const
{
    QString plain;
    if (const auto platform = platformOf(column))
        plain = m_words.markText(item, *platform);
    else if (column == Time)
        plain = fullTime(item.created);
    else if (column == Expires && item.expires != Instant::max())
        plain = fullTime(item.expires);
    else
        plain = text(item, column).toString();
    // Escaped inside <qt>: a tooltip would otherwise guess whether the text is markup.
    return plain.isEmpty() ? QString()
                           : u"<qt>%1</qt>"_s.arg(plain.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

void FeedModel::upsert(const QList<FeedItem> &items)
{
    Changes changes;
    for (const FeedItem &item : items)
        sortIn(item, changes);
    if (changes.lastChanged >= 0)
        Q_EMIT dataChanged(
            index(changes.firstChanged, 0), index(changes.lastChanged, ColumnCount - 1));
    removeRowsAt(std::move(changes.gone));
    m_index.sort(changes.fresh);
    add(std::move(changes.fresh));
    Q_EMIT countsChanged();
}

void FeedModel::sortIn(const FeedItem &item, Changes &changes)
{
    const FeedItem *known = m_cache.find(item.id);
    if (known && item.sequence < known->sequence)
        return;
    if (known && known->position != item.position) // it came anew, in its own place
        leave(placeOf(*known, query().order), changes);
    const int row = m_isStale ? -1 : m_index.rowOf(placeOf(item, query().order));
    if (row < 0)
        return sortInNew(item, changes);
    if (!m_judge.takes(item)) {
        m_total -= item.status == Status::Deleted ? 1 : 0;
        changes.gone.push_back(row);
        m_cache.remove(item.position);
        return;
    }
    if (known || !m_isHeld)
        m_cache.put(item);
    changes.firstChanged = std::min(changes.firstChanged, row);
    changes.lastChanged = std::max(changes.lastChanged, row);
}

void FeedModel::sortInNew(const FeedItem &item, Changes &changes)
{
    const bool isNews = item.position > m_newest;
    if (isNews && item.status != Status::Deleted)
        ++m_total;
    m_newest = std::max(m_newest, item.position);
    const FeedPlace place = placeOf(item, query().order);
    if (!m_judge.takes(item) || !isLookedThrough(place))
        return;
    if (m_isStale)
        return m_since.push_back(place);
    if (!isHeldBack(place)) {
        m_cache.put(item);
        return changes.fresh.push_back(place);
    }
    const bool isHere
        = !isNews && std::find(m_heldBack.rbegin(), m_heldBack.rend(), place) != m_heldBack.rend();
    if (isHere)
        return;
    ++m_heldBackCount;
    m_missedSome = m_missedSome || m_heldBack.size() == mostHeldBack;
    if (!m_missedSome)
        m_heldBack.push_back(place);
}

void FeedModel::leave(const FeedPlace &place, Changes &changes) const
{
    if (const int row = m_index.rowOf(place); row >= 0 && !m_isStale)
        changes.gone.push_back(row);
}

// What looking has not come to yet comes with it.
bool FeedModel::isLookedThrough(const FeedPlace &place) const
{
    return !m_isLooking || place.position >= m_lookedDownTo;
}

bool FeedModel::isHeldBack(const FeedPlace &place) const
{
    if (!m_isHeld || m_index.size() == 0)
        return false;
    return isByExpiry(query().order) || m_index.lowerBound(place) == 0;
}

void FeedModel::clear()
{
    beginResetModel();
    m_index = FeedIndex(query().order);
    m_cache.clear();
    m_heldBack.clear();
    m_heldBackCount = 0;
    m_missedSome = m_isStale = m_isLooking = m_isAsking = m_hasLooked = false;
    ++m_ticket; // what is under way is of a feed that is no more
    m_newest = m_total = 0;
    endResetModel();
    Q_EMIT countsChanged();
}

void FeedModel::setDevices(QList<Device> devices)
{
    m_words.devices = std::move(devices);
    if (m_index.size() > 0)
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

void FeedModel::setNow(Instant now)
{
    const auto minute = [](Instant i) { return std::chrono::floor<std::chrono::minutes>(i); };
    const Instant before = std::exchange(m_words.now, now);
    const bool reads
        = minute(now) != minute(before) || now < before || m_cache.anyExpires(before, now);
    if (reads && m_index.size() > 0)
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, Expires));
}

const FeedItem *FeedModel::itemAt(int row) const
{
    const FeedItem *item = m_cache.at(m_index.at(row).position);
    if (!item)
        want(row);
    return item;
}

qint64 FeedModel::total() const
{
    const qint64 known = m_isStale ? 0 : m_index.size() + m_heldBackCount;
    const bool isWhole = m_hasLooked && !query().isFiltering() && !m_isLooking;
    return isWhole ? known : std::max(m_total, known);
}

void FeedModel::setTotal(qint64 total)
{
    m_total = total;
    Q_EMIT countsChanged();
}

} // namespace carillon::receiver
