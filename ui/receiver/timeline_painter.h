#pragma once

#include "receiver/timeline_geometry.h"
#include "receiver/timeline_glyph.h"
#include "theme/palette.h"

#include <QPoint>
#include <QSize>

class QPainter;

namespace carillon::receiver {

/// How a timeline stands in its window.
struct TimelineView {
    QSize size{}; ///< of the window, the line below the lanes not included
    QPoint scroll{}; ///< from the start side and from the top
    bool mirrored = false;
    qsizetype current = -1;
    qsizetype hovered = -1;
    bool focused = false;

    /// From the geometry's place to the window's.
    [[nodiscard]] QRectF shown(const QRectF &rect) const;
};

/// Paints a timeline: the axis and the names stay in sight, the lanes go under them.
class TimelinePainter {
public:
    TimelinePainter(QPainter &painter, const TimelineLayout &layout,
        const TimelineGeometry &geometry, const TimelineView &view, const theme::Colors &colors);

    void paint();

private:
    void paintGuides();
    void paintLane(qsizetype lane);
    void paintPath(const QList<const TimelineMoment *> &moments);
    void paintStanding(const QList<const TimelineMoment *> &moments);
    void paintBand(const TimelineMoment &from, qreal until, qreal ahead);
    void paintNote(const TimelineLane &lane, const QRectF &rect);
    void paintMoment(qsizetype index);
    void paintNames();
    void paintAxis();
    void paintNow();
    void text(const QRectF &rect, const QString &text, const QColor &color, const QFont &font);

    QPainter &m_painter;
    const TimelineLayout &m_layout;
    const TimelineGeometry &m_geometry;
    const TimelineView &m_view;
    const theme::Colors &m_colors;
};

} // namespace carillon::receiver
