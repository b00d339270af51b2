#include "receiver/feed_model.h"

#include <QDateTime>

#include <algorithm>

namespace carillon::receiver {
namespace {

using namespace Qt::StringLiterals;
using contract::Platform;

bool isOlder(const FeedItem &a, const FeedItem &b)
{
    return std::tie(a.created, a.sequence) < std::tie(b.created, b.sequence);
}

std::optional<Platform> platformOf(int column)
{
    switch (column) {
    case FeedModel::Windows: return Platform::Windows;
    case FeedModel::Ios: return Platform::iOS;
    case FeedModel::Android: return Platform::Android;
    case FeedModel::Web: return Platform::WebPush;
    default: return std::nullopt;
    }
}

QString fullTime(Instant instant)
{
    return QDateTime::fromMSecsSinceEpoch(toMsecs(instant)).toString(u"yyyy-MM-dd HH:mm:ss t"_s);
}

QString searchText(const contract::Notification &notification)
{
    QString out = notification.groupName.value_or(QString());
    if (const auto &visual = notification.payload.visualContent)
        out += u'\n' + visual->title + u'\n' + visual->body.value_or(QString());
    return out + u'\n' + notification.payload.rawContent.value_or(QString());
}

} // namespace

QString expiryText(Instant expires, Instant now)
{
    using namespace std::chrono;
    if (expires == Instant::max())
        return {};
    if (expires <= now)
        return FeedModel::tr("expired");
    const auto left = expires - now;
    if (left < minutes(1))
        return FeedModel::tr("in < 1 min");
    if (left < hours(1))
        return FeedModel::tr("in %1 min").arg(duration_cast<minutes>(left).count());
    if (left < hours(24))
        return FeedModel::tr("in %1 h").arg(duration_cast<hours>(left).count());
    const int days = int(duration_cast<std::chrono::days>(left).count());
    return days == 1 ? FeedModel::tr("tomorrow") : FeedModel::tr("in %1 days").arg(days);
}

Mark markOf(const FeedItem &item, Platform platform)
{
    bool reached = false;
    for (const Delivery &delivery : item.deliveries) {
        if (delivery.platform != platform)
            continue;
        if (delivery.delivered)
            return Mark::Delivered;
        reached = true;
    }
    if (!item.notification.platforms.testFlag(platform))
        return Mark::NotTargeted;
    return reached ? Mark::Undelivered : Mark::None;
}

FeedModel::FeedModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int FeedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int FeedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant FeedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FeedItem &item = itemAt(index.row());
    const auto platform = platformOf(index.column());
    switch (role) {
    case Qt::DisplayRole: return text(item, index.column());
    case Qt::ToolTipRole: return toolTip(item, index.column());
    case Qt::AccessibleTextRole:
        return platform ? QVariant(markText(item, *platform)) : text(item, index.column());
    case IdRole: return item.id;
    case StateRole: return QVariant::fromValue(stateOf(item));
    case MarkRole: return QVariant::fromValue(platform ? markOf(item, *platform) : Mark::None);
    case SearchRole: return searchText(item.notification);
    case RawRole: return !item.notification.payload.visualContent;
    default: return {};
    }
}

QVariant FeedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(platformOf(section) ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time: return tr("Time");
    case Title: return tr("Title");
    case Group: return tr("Group");
    case State: return tr("State");
    case Windows: return tr("Win", "short for Windows");
    case Ios: return tr("iOS");
    case Android: return tr("And", "short for Android");
    case Web: return tr("Web");
    case Expires: return tr("Expires");
    default: return {};
    }
}

QVariant FeedModel::text(const FeedItem &item, int column) const
{
    switch (column) {
    case Time:
        return QDateTime::fromMSecsSinceEpoch(toMsecs(item.created)).toString(u"HH:mm:ss"_s);
    case Title:
        return item.notification.payload.visualContent ? item.headline()
                                                       : tr("raw · %1").arg(item.headline());
    case Group: return item.notification.groupName.value_or(QString());
    case State: return stateText(item);
    case Expires: return expiryText(item.expires, m_now);
    default: return {};
    }
}

QString FeedModel::toolTip(const FeedItem &item, int column) const
{
    QString plain;
    if (const auto platform = platformOf(column))
        plain = markText(item, *platform);
    else if (column == Time)
        plain = fullTime(item.created);
    else if (column == Expires && item.expires != Instant::max())
        plain = fullTime(item.expires);
    else if (column == State)
        plain = stateText(item);
    else
        plain = text(item, column).toString();
    // Escaped inside <qt>: a tooltip would otherwise guess whether the text is markup.
    return plain.isEmpty()
        ? QString()
        : u"<qt>%1</qt>"_s.arg(plain.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QString FeedModel::markText(const FeedItem &item, Platform platform) const
{
    QStringList lines;
    for (const Delivery &delivery : item.deliveries) {
        if (delivery.platform != platform)
            continue;
        QString said = delivery.delivered ? tr("delivered") : tr("not delivered");
        if (!delivery.reason.isEmpty())
            said += tr(" (%1)", "the reason").arg(delivery.reason);
        lines.append(tr("%1: %2", "device, what became of it")
                         .arg(deviceName(delivery.deviceId), said));
    }
    if (lines.isEmpty() && markOf(item, platform) == Mark::NotTargeted)
        lines.append(tr("Not targeted: %1 is not among its platform types.")
                         .arg(QLatin1String(contract::spelling(platform))));
    return lines.join(u'\n');
}

void FeedModel::upsert(QList<FeedItem> items)
{
    QList<FeedItem> fresh;
    QHash<QString, qsizetype> freshPlaces;
    for (FeedItem &item : items) {
        const auto known = m_places.constFind(item.id);
        if (known != m_places.cend()) {
            FeedItem &old = m_items[*known];
            if (item.sequence < old.sequence)
                continue;
            if (item.status != Status::Deleted && item.created == old.created) {
                old = std::move(item);
                const int row = rowOf(*known);
                Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
                continue;
            }
            removeAt(*known);
        }
        if (const auto twice = freshPlaces.constFind(item.id); twice != freshPlaces.cend()) {
            if (item.sequence >= fresh[*twice].sequence)
                fresh[*twice] = std::move(item);
            continue;
        }
        freshPlaces.insert(item.id, fresh.size());
        fresh.append(std::move(item));
    }
    fresh.removeIf([](const FeedItem &item) { return item.status == Status::Deleted; });
    std::sort(fresh.begin(), fresh.end(), isOlder);
    insert(fresh);
    findNextExpiry();
}

// Runs of items that land side by side are announced as one insertion.
void FeedModel::insert(const QList<FeedItem> &sorted)
{
    qsizetype end = sorted.size();
    while (end > 0) {
        const auto place
            = std::upper_bound(m_items.cbegin(), m_items.cend(), sorted[end - 1], isOlder);
        qsizetype begin = end - 1;
        while (begin > 0 && (place == m_items.cbegin() || !isOlder(sorted[begin - 1], place[-1])))
            --begin;
        insertRun(place - m_items.cbegin(), sorted.mid(begin, end - begin));
        end = begin;
    }
}

void FeedModel::insertRun(qsizetype at, const QList<FeedItem> &run)
{
    const int firstRow = int(m_items.size() - at);
    beginInsertRows({}, firstRow, firstRow + int(run.size()) - 1);
    if (at == m_items.size()) {
        m_items.append(run);
    } else {
        m_items.insert(at, run.size(), FeedItem());
        std::copy(run.cbegin(), run.cend(), m_items.begin() + at);
    }
    rememberPlaces(at);
    endInsertRows();
}

void FeedModel::removeAt(qsizetype index)
{
    beginRemoveRows({}, rowOf(index), rowOf(index));
    m_places.remove(m_items[index].id);
    m_items.removeAt(index);
    rememberPlaces(index);
    endRemoveRows();
}

void FeedModel::rememberPlaces(qsizetype from)
{
    for (qsizetype i = from; i < m_items.size(); ++i)
        m_places.insert(m_items[i].id, i);
}

void FeedModel::clear()
{
    beginResetModel();
    m_items.clear();
    m_places.clear();
    endResetModel();
}

void FeedModel::setDevices(QList<Device> devices)
{
    m_devices = std::move(devices);
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, State));
}

void FeedModel::setNow(Instant now)
{
    const auto minute = [](Instant i) { return std::chrono::floor<std::chrono::minutes>(i); };
    const bool reads = minute(now) != minute(m_now) || now >= m_nextExpiry || now < m_now;
    m_now = now;
    if (!reads || m_items.isEmpty())
        return;
    findNextExpiry();
    Q_EMIT dataChanged(index(0, State), index(rowCount() - 1, Expires));
}

void FeedModel::findNextExpiry()
{
    m_nextExpiry = Instant::max();
    for (const FeedItem &item : std::as_const(m_items)) {
        if (item.expires > m_now)
            m_nextExpiry = std::min(m_nextExpiry, item.expires);
    }
}

const FeedItem *FeedModel::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.cend() ? nullptr : &m_items[*place];
}

FeedState FeedModel::stateOf(const FeedItem &item) const
{
    switch (item.userActionState) {
    case UserActionState::Activated: return FeedState::Opened;
    case UserActionState::Dismissed: return FeedState::Dismissed;
    case UserActionState::Snoozed: return FeedState::Snoozed;
    case UserActionState::NoInteraction: break;
    }
    if (item.readState == ReadState::Read)
        return FeedState::Read;
    return item.expires <= m_now ? FeedState::Expired : FeedState::Unread;
}

QString FeedModel::stateText(const FeedItem &item) const
{
    const QString device = item.changedBy.isEmpty() ? QString() : deviceName(item.changedBy);
    switch (stateOf(item)) {
    case FeedState::Unread: return tr("unread");
    case FeedState::Read: return tr("read");
    case FeedState::Opened:
        return device.isEmpty() ? tr("opened") : tr("opened on %1").arg(device);
    case FeedState::Dismissed:
        return device.isEmpty() ? tr("dismissed") : tr("dismissed on %1").arg(device);
    case FeedState::Snoozed:
        return device.isEmpty() ? tr("snoozed") : tr("snoozed on %1").arg(device);
    case FeedState::Expired: return tr("expired");
    }
    return {};
}

QString FeedModel::deviceName(const QString &deviceId) const
{
    for (const Device &device : m_devices) {
        if (device.id == deviceId)
            return device.name;
    }
    return deviceId;
}

} // namespace carillon::receiver
