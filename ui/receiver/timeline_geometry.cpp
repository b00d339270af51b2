#include "receiver/timeline_geometry.h"

#include "receiver/fan_out_looks.h"
#include "theme/fonts.h"
#include "theme/text_size.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

namespace carillon::receiver {
namespace {

using theme::metrics::grid;
using theme::metrics::halfGrid;

constexpr int columnGap = 2 * grid;

qreal glyphSide()
{
    return theme::scaled(14);
}

int namesWidthOf(const TimelineLayout &layout, int width)
{
    const QFontMetricsF metrics(theme::uiFont(theme::metrics::smallText, QFont::DemiBold));
    qreal widest = 0;
    for (const TimelineLane &lane : layout.lanes)
        widest = std::max(widest, metrics.horizontalAdvance(lane.name));
    const int wanted = int(widest) + 2 + theme::metrics::paneMargin + grid;
    return std::min({wanted, theme::scaled(150), std::max(width / 4, theme::scaled(64))});
}

} // namespace

QFont timelineFont()
{
    return theme::uiFont(theme::metrics::smallText);
}

int TimelineGeometry::axisHeight()
{
    return theme::scaled(24);
}

int TimelineGeometry::laneHeight()
{
    return theme::scaled(24);
}

TimelineGeometry::TimelineGeometry(const TimelineLayout &layout, int width)
    : m_laneCount(layout.lanes.size())
    , m_namesWidth(namesWidthOf(layout, width))
{
    for (const TimelineWords words :
        {TimelineWords::All, TimelineWords::Telling, TimelineWords::None}) {
        m_words = words;
        measure(layout);
        if (m_width <= width)
            break;
    }
    // What is left over goes between the columns, evenly.
    const qreal spare
        = std::max(0, width - m_width) / qreal(std::max<qsizetype>(1, m_starts.size()));
    for (qsizetype i = 0; i < m_starts.size(); ++i)
        m_starts[i] += spare * qreal(i);
    m_width = std::max(m_width, width);
    m_nowAt += spare * qreal(layout.nowColumn());
}

void TimelineGeometry::measure(const TimelineLayout &layout)
{
    QList<QList<qreal>> widths(layout.columns.size());
    for (qsizetype i = 0; i < widths.size(); ++i)
        widths[i].fill(0, layout.columns[i].slotCount);
    for (const TimelineMoment &moment : layout.moments) {
        qreal &slot = widths[moment.column][moment.slot];
        slot = std::max(slot, placeWidth(moment));
    }
    const QFontMetricsF metrics(timelineFont());
    m_starts.clear();
    m_slots.clear();
    qreal at = m_namesWidth + grid;
    for (qsizetype i = 0; i < widths.size(); ++i) {
        m_starts.append(at);
        QList<qreal> starts(widths[i].size());
        std::exclusive_scan(widths[i].cbegin(), widths[i].cend(), starts.begin(), 0.0);
        m_slots.append(starts);
        const qreal marks = std::accumulate(widths[i].cbegin(), widths[i].cend(), 0.0);
        const qreal label = metrics.horizontalAdvance(layout.columns[i].label)
            + (layout.columns[i].isNow ? 2 * grid : 0);
        if (layout.columns[i].isNow)
            m_nowAt = at + label / 2;
        at += std::max(marks, label) + columnGap;
    }
    m_width = int(at) + grid;
}

int TimelineGeometry::height() const
{
    return int(m_laneCount) * laneHeight();
}

bool TimelineGeometry::hasWord(MomentKind kind) const
{
    if (m_words != TimelineWords::Telling)
        return m_words == TimelineWords::All;
    return kind != MomentKind::Posted && kind != MomentKind::Tapped && kind != MomentKind::Fetched;
}

qreal TimelineGeometry::placeWidth(const TimelineMoment &moment) const
{
    const Moment &what = moment.moment;
    if (!hasWord(what.kind))
        return glyphSide() + grid;
    return glyphSide() + halfGrid
        + QFontMetricsF(timelineFont()).horizontalAdvance(wordOf(what.kind, what.future)) + 1 + grid
        + halfGrid;
}

QRectF TimelineGeometry::place(const TimelineMoment &moment) const
{
    const qreal start
        = m_starts.value(moment.column) + m_slots.value(moment.column).value(moment.slot);
    return {start, lane(moment.lane).top(), placeWidth(moment) - grid, qreal(laneHeight())};
}

QRectF TimelineGeometry::glyph(const TimelineMoment &moment) const
{
    const QRectF all = place(moment);
    const qreal side = glyphSide();
    return {all.left(), all.center().y() - side / 2, side, side};
}

QRectF TimelineGeometry::lane(qsizetype lane) const
{
    return {0, qreal(lane) * laneHeight(), qreal(m_width), qreal(laneHeight())};
}

} // namespace carillon::receiver
