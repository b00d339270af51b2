#include "receiver/timeline_layout.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace carillon::receiver {
namespace {

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

QString said(const char *text)
{
    return QCoreApplication::translate("receiver", text);
}

struct Unit {
    qint64 length; ///< in milliseconds
    qint64 from; ///< the shortest time told in it
    const char *text;
};

constexpr qint64 second = 1000;
constexpr qint64 minute = 60 * second;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 year = 365 * day;

// Each begins at two: 119 s say more than a minute.
constexpr std::array units{
    Unit{year, 2 * year, QT_TRANSLATE_N_NOOP("receiver", "%Ln year(s)")},
    Unit{day, 2 * day, QT_TRANSLATE_N_NOOP("receiver", "%Ln day(s)")},
    Unit{hour, 2 * hour, QT_TRANSLATE_N_NOOP("receiver", "%Ln h")},
    Unit{minute, 2 * minute, QT_TRANSLATE_N_NOOP("receiver", "%Ln min")},
    Unit{second, second, QT_TRANSLATE_N_NOOP("receiver", "%Ln s")},
};

QString counted(const char *text, qint64 count)
{
    return QCoreApplication::translate("receiver", text, nullptr, int(count));
}

QString sign(milliseconds offset)
{
    // Behind a mark of its own direction, a sign stays on the left of its number.
    const QString mark
        = QLocale().textDirection() == Qt::RightToLeft ? QString(QChar(0x200e)) : QString();
    return offset.count() > 0 ? mark + u'+' : offset.count() < 0 ? mark + QChar(0x2212) : QString();
}

const Unit *unitOf(qint64 length)
{
    const auto unit = std::find_if(
        units.begin(), units.end(), [length](const Unit &each) { return length >= each.from; });
    return unit == units.end() ? nullptr : &*unit;
}

/// Makes the layout of one item.
class Arranging {
public:
    Arranging(const FeedItem &item, const QList<Device> &devices, Instant now)
        : m_item(item)
        , m_devices(devices)
        , m_now(now)
    {
    }

    TimelineLayout all()
    {
        m_out.title = m_item.headline();
        addLanes();
        const QList<Moment> moments = timelineOf(m_item, m_devices, m_now);
        for (const Moment &moment : moments) {
            if (moment.future)
                addNow();
            add(moment);
        }
        addNow();
        return std::move(m_out);
    }

private:
    void addLanes()
    {
        m_out.lanes.append({.name = said(QT_TRANSLATE_NOOP("receiver", "Notification"))});
        const QList<Cell> cells = fanOutOf(m_item, m_devices);
        for (const Cell &cell : cells) {
            const auto device = std::find_if(m_devices.cbegin(), m_devices.cend(),
                [&](const Device &each) { return each.id == cell.deviceId; });
            m_lanes.insert(cell.deviceId, m_out.lanes.size());
            m_out.lanes.append({.deviceId = cell.deviceId,
                .name = device == m_devices.cend() ? cell.deviceId : device->name,
                .word = cell.word,
                .reason = cell.reason,
                .look = lookOf(cell, m_item)});
        }
    }

    void addNow()
    {
        if (std::exchange(m_hasNow, true))
            return;
        m_out.columns.append({.label
            = said(QT_TRANSLATE_NOOP("receiver", "now %1")).arg(offsetText(m_item.created, m_now)),
            .isNow = true});
    }

    void add(const Moment &moment)
    {
        const QString label = offsetText(m_item.created, moment.at);
        if (m_out.columns.isEmpty() || m_out.columns.constLast().isNow
            || m_out.columns.constLast().label != label) {
            m_out.columns.append({.label = label, .future = moment.future});
            m_taken.clear();
        }
        const qsizetype lane = m_lanes.value(moment.deviceId, 0);
        const int slot = m_taken[lane]++;
        TimelineColumn &column = m_out.columns.last();
        column.slotCount = std::max(column.slotCount, slot + 1);
        m_out.lanes[lane].isEmpty = false;
        m_out.moments.append({.moment = moment,
            .lane = lane,
            .column = m_out.columns.size() - 1,
            .slot = slot,
            .offset = exactOffsetText(m_item.created, moment.at)});
    }

    const FeedItem &m_item;
    const QList<Device> &m_devices;
    const Instant m_now;
    TimelineLayout m_out;
    QHash<QString, qsizetype> m_lanes;
    QHash<qsizetype, int> m_taken;
    bool m_hasNow = false;
};

} // namespace

qsizetype TimelineLayout::nowColumn() const
{
    const auto found = std::find_if(
        columns.cbegin(), columns.cend(), [](const TimelineColumn &each) { return each.isNow; });
    return found == columns.cend() ? -1 : found - columns.cbegin();
}

qsizetype TimelineLayout::latest() const
{
    const auto ahead = std::find_if(moments.cbegin(), moments.cend(),
        [](const TimelineMoment &each) { return each.moment.future; });
    return ahead - moments.cbegin() - 1;
}

TimelineLayout timelineLayout(const FeedItem &item, const QList<Device> &devices, Instant now)
{
    return Arranging(item, devices, now).all();
}

int inNextLane(const TimelineLayout &layout, int index, int step)
{
    if (index < 0 || index >= layout.moments.size())
        return index;
    const TimelineMoment &from = layout.moments[index];
    for (qsizetype lane = from.lane + step; lane >= 0 && lane < layout.lanes.size(); lane += step) {
        int nearest = -1;
        for (int i = 0; i < layout.moments.size(); ++i) {
            const TimelineMoment &each = layout.moments[i];
            const auto away = [&](const TimelineMoment &other) {
                return std::pair(
                    std::abs(other.column - from.column), std::abs(other.slot - from.slot));
            };
            if (each.lane == lane && (nearest < 0 || away(each) < away(layout.moments[nearest])))
                nearest = i;
        }
        if (nearest >= 0)
            return nearest;
    }
    return index;
}

QString offsetText(Instant posted, Instant at)
{
    const milliseconds offset = at - posted;
    const qint64 length = std::abs(offset.count());
    const Unit *unit = unitOf(length);
    if (!unit)
        return counted(units.back().text, 0);
    return sign(offset) + counted(unit->text, length / unit->length);
}

QString exactOffsetText(Instant posted, Instant at)
{
    const milliseconds offset = at - posted;
    const qint64 length = std::abs(offset.count());
    const Unit *unit = unitOf(length);
    if (!unit)
        return sign(offset) + counted(QT_TRANSLATE_N_NOOP("receiver", "%Ln ms"), length);
    QString out = sign(offset) + counted(unit->text, length / unit->length);
    const qint64 rest = length % unit->length;
    const auto smaller = std::find_if(units.begin(), units.end(),
        [&](const Unit &each) { return each.length < unit->length && rest >= each.length; });
    if (smaller != units.end() && smaller->length != day)
        out += u' ' + counted(smaller->text, rest / smaller->length);
    return out;
}

QString wholeText(const TimelineLayout &layout)
{
    QStringList out{said(QT_TRANSLATE_NOOP("receiver", "Timeline of %1.")).arg(layout.title)};
    for (const TimelineMoment &each : layout.moments)
        out.append(sentence(each.moment));
    for (const TimelineLane &lane : layout.lanes) {
        if (!lane.deviceId.isEmpty() && lane.isEmpty)
            out.append(said(QT_TRANSLATE_NOOP("receiver", "%1: %2. %3"))
                           .arg(lane.name, lane.word, lane.reason));
    }
    return out.join(u' ');
}

} // namespace carillon::receiver
