#include "receiver/fan_out_model.h"

#include "base/bidi.h"

#include <QDateTime>
#include <QHash>

#include <algorithm>

namespace carillon::receiver {
namespace {

using namespace Qt::StringLiterals;

bool isNewer(const FeedItem &a, const FeedItem &b)
{
    return std::tie(a.created, a.sequence) > std::tie(b.created, b.sequence);
}

// Escaped inside <qt>: a tooltip would otherwise guess whether the text is markup.
QString asToolTip(const QString &plain)
{
    return u"<qt>%1</qt>"_s.arg(plain.toHtmlEscaped().replace(u'\n', u"<br>"_s));
}

QList<FeedItem> newestOfEach(const QList<FeedItem> &items)
{
    QHash<QString, qsizetype> places;
    QList<FeedItem> out;
    for (const FeedItem &item : items) {
        const auto twice = places.constFind(item.id);
        if (twice == places.cend()) {
            places.insert(item.id, out.size());
            out.append(item);
        } else if (item.sequence >= out[*twice].sequence) {
            out[*twice] = item;
        }
    }
    return out;
}

} // namespace

FanOutModel::FanOutModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int FanOutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int FanOutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstDevice + int(m_devices.size());
}

QVariant FanOutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case IdRole:
        return row.item.id;
    case RawRole:
        return !row.item.notification.payload.visualContent;
    case ExpiredRole:
        return row.item.expires <= m_now;
    default:
        break;
    }
    if (index.column() >= FirstDevice)
        return deviceData(row, index.column(), role);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMsecs(row.item.created));
    if (role == Qt::ToolTipRole)
        return asToolTip(index.column() == Time ? time.toString(u"yyyy-MM-dd HH:mm:ss t"_s)
                                                : text(row.item, Title));
    return role == Qt::DisplayRole ? text(row.item, index.column()) : QVariant();
}

QString FanOutModel::text(const FeedItem &item, int column) const
{
    if (column == Time)
        return QDateTime::fromMSecsSinceEpoch(toMsecs(item.created)).toString(u"HH:mm:ss"_s);
    return item.notification.payload.visualContent ? item.headline()
                                                   : tr("raw · %1").arg(embedded(item.headline()));
}

const Cell *FanOutModel::cellAt(const Row &row, int column) const
{
    if (!row.cells)
        row.cells = fanOutOf(row.item, m_devices);
    const QString &id = m_devices[column - FirstDevice].id;
    const auto found = std::find_if(row.cells->cbegin(), row.cells->cend(),
        [&](const Cell &cell) { return cell.deviceId == id; });
    return found == row.cells->cend() ? nullptr : &*found;
}

QVariant FanOutModel::deviceData(const Row &row, int column, int role) const
{
    const Cell *cell = cellAt(row, column);
    const QString word = cell ? cell->word : QString();
    const QString reason
        = cell ? cell->reason : tr("It went out without this device, which is newer.");
    switch (role) {
    case Qt::DisplayRole:
        return word;
    case Qt::ToolTipRole:
        return asToolTip(reason);
    case Qt::AccessibleTextRole: {
        const QString &name = m_devices[column - FirstDevice].name;
        return cell ? tr("%1 on %2: %3. %4", "title, device, what became of it, why")
                          .arg(text(row.item, Title), name, word, reason)
                    : tr("%1 on %2: %3", "title, device, why nothing became of it")
                          .arg(text(row.item, Title), name, reason);
    }
    case StateRole:
        return cell ? QVariant::fromValue(cell->state) : QVariant();
    case CauseRole:
        return cell ? QVariant::fromValue(cell->cause) : QVariant();
    case LookRole:
        return cell ? QVariant::fromValue(lookOf(*cell, row.item)) : QVariant();
    default:
        return {};
    }
}

QVariant FanOutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (section < FirstDevice) {
        const QString name = section == Time ? tr("Time") : tr("Title");
        return role == Qt::DisplayRole ? name : QVariant();
    }
    const Device &device = m_devices[section - FirstDevice];
    const QString full
        = tr("%1, %2", "device, its platform").arg(device.name, platformText(device.platform));
    switch (role) {
    case Qt::DisplayRole:
        return device.name;
    case Qt::ToolTipRole:
        return asToolTip(full);
    case Qt::AccessibleTextRole:
        return full;
    default:
        return {};
    }
}

int FanOutModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return row.item.id == id; });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

void FanOutModel::setItems(const QList<FeedItem> &items)
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
    upsert(items);
}

void FanOutModel::upsert(const QList<FeedItem> &items)
{
    QHash<QString, bool> known;
    for (const Row &row : std::as_const(m_rows))
        known.insert(row.item.id, true);
    QList<FeedItem> fresh;
    const QList<FeedItem> news = newestOfEach(items);
    for (const FeedItem &item : news) {
        const bool stays = known.contains(item.id) && change(item);
        if (!stays && item.status != Status::Deleted)
            fresh.append(item);
    }
    insert(std::move(fresh));
    trim();
}

/// @return whether there is nothing left to insert
bool FanOutModel::change(const FeedItem &item)
{
    const int at = rowOf(item.id);
    Row &row = m_rows[at];
    if (item.sequence < row.item.sequence)
        return true;
    if (item.status != Status::Deleted && item.created == row.item.created) {
        row = {item, {}};
        Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        return true;
    }
    beginRemoveRows({}, at, at);
    m_rows.removeAt(at);
    endRemoveRows();
    return false;
}

// Runs that land side by side are announced as one insertion.
void FanOutModel::insert(QList<FeedItem> fresh)
{
    std::sort(fresh.begin(), fresh.end(), isNewer);
    fresh.resize(std::min(fresh.size(), mostRows));
    qsizetype begin = 0;
    while (begin < fresh.size()) {
        const auto place = std::lower_bound(m_rows.cbegin(), m_rows.cend(), fresh[begin],
            [](const Row &row, const FeedItem &item) { return isNewer(row.item, item); });
        const qsizetype at = place - m_rows.cbegin();
        qsizetype end = begin + 1;
        while (end < fresh.size() && (place == m_rows.cend() || isNewer(fresh[end], place->item)))
            ++end;
        beginInsertRows({}, int(at), int(at + end - begin) - 1);
        m_rows.insert(at, end - begin, Row());
        for (qsizetype i = begin; i < end; ++i)
            m_rows[at + i - begin].item = std::move(fresh[i]);
        endInsertRows();
        begin = end;
    }
}

void FanOutModel::trim()
{
    if (m_rows.size() <= mostRows)
        return;
    beginRemoveRows({}, int(mostRows), int(m_rows.size()) - 1);
    m_rows.resize(mostRows);
    endRemoveRows();
}

// Only the columns that differ come and go, so that what is chosen stays so.
void FanOutModel::setDevices(const QList<Device> &devices)
{
    const auto same = [](const Device &a, const Device &b) { return a.id == b.id; };
    const auto [oldFirst, newFirst] = std::mismatch(
        m_devices.cbegin(), m_devices.cend(), devices.cbegin(), devices.cend(), same);
    const qsizetype kept = oldFirst - m_devices.cbegin();
    if (oldFirst != m_devices.cend()) {
        beginRemoveColumns({}, FirstDevice + int(kept), columnCount() - 1);
        m_devices.resize(kept);
        endRemoveColumns();
    }
    if (newFirst != devices.cend()) {
        beginInsertColumns({}, FirstDevice + int(kept), FirstDevice + int(devices.size()) - 1);
        m_devices = devices;
        for (const Row &row : std::as_const(m_rows))
            row.cells.reset();
        endInsertColumns();
    }
    m_devices = devices;
    for (const Row &row : std::as_const(m_rows))
        row.cells.reset();
    if (!devices.isEmpty())
        Q_EMIT headerDataChanged(Qt::Horizontal, FirstDevice, columnCount() - 1);
    announce(FirstDevice, columnCount() - 1);
}

void FanOutModel::setNow(Instant now)
{
    const Instant before = std::exchange(m_now, now);
    const bool crossed = std::any_of(m_rows.cbegin(), m_rows.cend(),
        [&](const Row &row) { return (row.item.expires <= before) != (row.item.expires <= now); });
    if (crossed)
        announce(0, columnCount() - 1);
}

void FanOutModel::announce(int firstColumn, int lastColumn)
{
    if (!m_rows.isEmpty() && firstColumn <= lastColumn)
        Q_EMIT dataChanged(index(0, firstColumn), index(rowCount() - 1, lastColumn));
}

} // namespace carillon::receiver
