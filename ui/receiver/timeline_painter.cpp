#include "receiver/timeline_painter.h"

#include "base/bidi.h"
#include "receiver/fan_out_looks.h"
#include "theme/focus_ring.h"
#include "theme/fonts.h"
#include "theme/text_size.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace carillon::receiver {
namespace {

using theme::metrics::grid;
using theme::metrics::halfGrid;
using theme::metrics::paneMargin;

bool putsItUp(MomentKind kind)
{
    return kind == MomentKind::Shown || kind == MomentKind::ShownQuietly
        || kind == MomentKind::FallbackShown;
}

bool takesItAway(MomentKind kind)
{
    switch (kind) {
    case MomentKind::Opened:
    case MomentKind::Dismissed:
    case MomentKind::Snoozed:
    case MomentKind::MarkedRead:
    case MomentKind::ClearedElsewhere:
    case MomentKind::Deleted:
    case MomentKind::DisplayEnded:
        return true;
    default:
        return false;
    }
}

QPen dashed(const QColor &color)
{
    QPen out(color, 1);
    out.setDashPattern({3, 3});
    return out;
}

} // namespace

QRectF TimelineView::shown(const QRectF &rect) const
{
    const QRectF moved = rect.translated(-scroll.x(), TimelineGeometry::axisHeight() - scroll.y());
    return mirrored
        ? QRectF(size.width() - moved.right(), moved.top(), moved.width(), moved.height())
        : moved;
}

TimelinePainter::TimelinePainter(QPainter &painter, const TimelineLayout &layout,
    const TimelineGeometry &geometry, const TimelineView &view, const theme::Colors &colors)
    : m_painter(painter)
    , m_layout(layout)
    , m_geometry(geometry)
    , m_view(view)
    , m_colors(colors)
{
}

void TimelinePainter::paint()
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    const int axis = TimelineGeometry::axisHeight();
    const int names = m_geometry.namesWidth();
    const QRect window({}, m_view.size);
    const QRect lanes = m_view.mirrored ? window.adjusted(0, axis, -names, 0)
                                        : window.adjusted(names, axis, 0, 0);
    m_painter.save();
    m_painter.setClipRect(lanes);
    paintGuides();
    for (qsizetype lane = 0; lane < m_layout.lanes.size(); ++lane)
        paintLane(lane);
    paintNow();
    for (qsizetype i = 0; i < m_layout.moments.size(); ++i)
        paintMoment(i);
    m_painter.restore();
    m_painter.save();
    m_painter.setClipRect(window.adjusted(0, axis, 0, 0));
    paintNames();
    m_painter.restore();
    paintAxis();
}

void TimelinePainter::text(
    const QRectF &rect, const QString &text, const QColor &color, const QFont &font)
{
    m_painter.setFont(font);
    m_painter.setPen(color);
    const QString elided
        = QFontMetricsF(font).elidedText(isolated(text), Qt::ElideRight, rect.width());
    const Qt::Alignment side = m_view.mirrored ? Qt::AlignRight : Qt::AlignLeft;
    m_painter.drawText(m_view.shown(rect),
        int(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine, elided);
}

void TimelinePainter::paintGuides()
{
    for (qsizetype i = 0; i < m_layout.columns.size(); ++i) {
        if (m_layout.columns[i].isNow)
            continue;
        const QRectF guide(m_geometry.columnStart(i) - grid, 0, 1, qreal(m_geometry.height()));
        m_painter.fillRect(m_view.shown(guide), m_colors.line);
    }
}

void TimelinePainter::paintLane(qsizetype lane)
{
    const QRectF rect = m_geometry.lane(lane);
    const QRectF hairline(rect.left(), rect.bottom() - 1, rect.width(), 1);
    m_painter.fillRect(m_view.shown(hairline), m_colors.line);
    if (m_layout.lanes[lane].isEmpty) {
        paintNote(m_layout.lanes[lane], rect);
        return;
    }
    QList<const TimelineMoment *> moments;
    for (const TimelineMoment &each : m_layout.moments) {
        if (each.lane == lane)
            moments.append(&each);
    }
    paintPath(moments);
    paintStanding(moments);
}

// A line from the first to the last: drawn through as far as it has come.
void TimelinePainter::paintPath(const QList<const TimelineMoment *> &moments)
{
    const QRectF first = m_geometry.glyph(*moments.first());
    const qreal from = first.center().x();
    const qreal to = m_geometry.glyph(*moments.last()).center().x();
    const bool waits = moments.last()->moment.future;
    const qreal until = waits ? std::clamp(m_geometry.nowAt(), from, to) : to;
    const auto line = [&](qreal begin, qreal end, const QPen &pen) {
        const QRectF shown = m_view.shown({begin, first.center().y(), end - begin, 0});
        m_painter.setPen(pen);
        m_painter.drawLine(shown.topLeft(), shown.topRight());
    };
    if (!moments.first()->moment.future)
        line(from, until, QPen(m_colors.secondaryText, 1));
    if (waits)
        line(moments.first()->moment.future ? from : until, to, dashed(m_colors.secondaryText));
}

void TimelinePainter::paintStanding(const QList<const TimelineMoment *> &moments)
{
    const TimelineMoment *up = nullptr;
    for (const TimelineMoment *each : moments) {
        if (putsItUp(each->moment.kind)) {
            up = each;
        } else if (up && takesItAway(each->moment.kind)) {
            const qreal end = m_geometry.place(*each).left() - halfGrid;
            if (each->moment.future)
                paintBand(*up, m_geometry.nowAt(), end);
            else
                paintBand(*up, end, end);
            up = nullptr;
        }
    }
    if (up)
        paintBand(*up, m_geometry.nowAt(), m_geometry.nowAt());
}

// How long it stood there, and how long it will.
void TimelinePainter::paintBand(const TimelineMoment &from, qreal until, qreal ahead)
{
    const QRectF place = m_geometry.place(from);
    const qreal tall = theme::scaled(18);
    const qreal start = place.left() - halfGrid;
    const auto [ink, ground] = widgets::toneColors(lookOf(from.moment.kind).tone, m_colors);
    const auto band = [&](qreal end) {
        return m_view.shown({start, place.center().y() - tall / 2, end - start, tall});
    };
    if (ahead > until) {
        m_painter.setPen(dashed(ink));
        m_painter.setBrush(m_colors.panel);
        m_painter.drawRoundedRect(band(ahead), halfGrid, halfGrid);
    }
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ground);
    m_painter.drawRoundedRect(band(until), halfGrid, halfGrid);
}

void TimelinePainter::paintNote(const TimelineLane &lane, const QRectF &rect)
{
    const qreal side = theme::scaled(14);
    const qreal start = m_geometry.namesWidth() + grid + m_view.scroll.x(); // always in sight
    const QRectF glyph(start, rect.center().y() - side / 2, side, side);
    QRectF room(glyph.right() + halfGrid, rect.top(), 0, rect.height() - 1);
    room.setRight(m_view.size.width() + m_view.scroll.x() - grid);
    const QString note
        = QCoreApplication::translate("receiver", "%1 \u00b7 %2").arg(lane.word, lane.reason);
    QRectF ground = room.adjusted(-side - 2 * halfGrid, 1, 0, 0);
    ground.setWidth(std::min(ground.width(),
        QFontMetricsF(timelineFont()).horizontalAdvance(note) + side + 4 * halfGrid));
    const QColor ink = widgets::toneColors(lane.look.tone, m_colors).text;
    m_painter.fillRect(m_view.shown(ground), m_colors.panel);
    paintGlyph(m_painter, lane.look.glyph, m_view.shown(glyph), ink);
    text(room, note, ink, timelineFont());
}

void TimelinePainter::paintMoment(qsizetype index)
{
    const TimelineMoment &moment = m_layout.moments[index];
    const Look look = lookOf(moment.moment.kind);
    const QColor ink = widgets::toneColors(look.tone, m_colors).text;
    const QRectF place = m_geometry.place(moment);
    const QRectF glyph = m_geometry.glyph(moment);
    // The line does not run through marks and words.
    if (!putsItUp(moment.moment.kind))
        m_painter.fillRect(m_view.shown(place.adjusted(-2, 4, 0, -4)), m_colors.panel);
    if (index == m_view.current || index == m_view.hovered) {
        const bool ring = index == m_view.current && m_view.focused;
        m_painter.setPen(QPen(
            ring ? m_colors.focus : m_colors.secondaryText, ring ? theme::ringWidth(m_colors) : 1));
        m_painter.setBrush(ring ? QBrush(m_colors.panel) : QBrush(Qt::NoBrush));
        m_painter.drawRoundedRect(
            m_view.shown(place.adjusted(-3, 2.5, 3, -3.5)), halfGrid, halfGrid);
    }
    paintGlyph(m_painter, look.glyph, m_view.shown(glyph), ink,
        moment.moment.future ? GlyphFill::Hollow : GlyphFill::Solid);
    if (m_geometry.hasWord(moment.moment.kind))
        text(place.adjusted(glyph.width() + halfGrid, 0, grid, 0),
            wordOf(moment.moment.kind, moment.moment.future), ink, timelineFont());
}

void TimelinePainter::paintNames()
{
    const QFont font = theme::uiFont(theme::metrics::smallText, QFont::DemiBold);
    for (qsizetype lane = 0; lane < m_layout.lanes.size(); ++lane) {
        QRectF rect = m_geometry.lane(lane).translated(m_view.scroll.x(), 0);
        rect.setWidth(m_geometry.namesWidth());
        m_painter.fillRect(m_view.shown(rect), m_colors.panel);
        m_painter.fillRect(
            m_view.shown({rect.left(), rect.bottom() - 1, rect.width(), 1}), m_colors.line);
        text(rect.adjusted(paneMargin, 0, -halfGrid, 0), m_layout.lanes[lane].name,
            lane == 0 ? m_colors.secondaryText : m_colors.text, font);
    }
}

void TimelinePainter::paintAxis()
{
    const int height = TimelineGeometry::axisHeight();
    m_painter.fillRect(QRect(0, 0, m_view.size.width(), height), m_colors.sunken);
    m_painter.fillRect(QRect(0, height - 1, m_view.size.width(), 1), m_colors.line);
    const qreal top = m_view.scroll.y() - height;
    const int names = m_geometry.namesWidth();
    text({m_view.scroll.x() + qreal(paneMargin), top, qreal(names - paneMargin - halfGrid),
             qreal(height - 1)},
        QCoreApplication::translate("receiver", "After posting"), m_colors.secondaryText,
        timelineFont());
    m_painter.save();
    m_painter.setClipRect(m_view.mirrored ? QRect(0, 0, m_view.size.width() - names, height)
                                          : QRect(names, 0, m_view.size.width() - names, height));
    for (qsizetype i = 0; i < m_layout.columns.size(); ++i) {
        const TimelineColumn &column = m_layout.columns[i];
        const qreal wide = QFontMetricsF(timelineFont()).horizontalAdvance(column.label) + 2;
        QRectF rect(m_geometry.columnStart(i), top, wide, height - 1);
        if (column.isNow) {
            rect.setWidth(wide + 2 * grid - 2);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_colors.accent);
            m_painter.drawRoundedRect(m_view.shown(rect.adjusted(0, 4, 0, -4)), halfGrid, halfGrid);
            rect.adjust(grid - 1, 0, 0, 0);
        }
        text(rect, column.label, column.isNow ? m_colors.onAccent : m_colors.secondaryText,
            timelineFont());
    }
    m_painter.restore();
}

void TimelinePainter::paintNow()
{
    const QRectF line(m_geometry.nowAt() - 1, -1, 2, m_geometry.height() + 1);
    m_painter.fillRect(m_view.shown(line), m_colors.accent);
}

} // namespace carillon::receiver
