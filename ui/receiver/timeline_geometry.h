#pragma once

#include "receiver/timeline_layout.h"

#include <QFont>
#include <QRectF>

namespace carillon::receiver {

/// Which moments have their word beside their mark.
enum class TimelineWords : quint8 {
    All,
    Telling, ///< not those that every device has
    None,
};

/// The pixels of a timeline, at the text size of now: from the start side to the end side, as if it
/// ran from left to right and was not scrolled.
class TimelineGeometry {
public:
    /// @param width  what there is; wider only if even the marks alone need more
    TimelineGeometry(const TimelineLayout &layout, int width);
    TimelineGeometry() = default;

    [[nodiscard]] static int axisHeight();
    [[nodiscard]] static int laneHeight();

    [[nodiscard]] int namesWidth() const { return m_namesWidth; }
    [[nodiscard]] int width() const { return m_width; }
    [[nodiscard]] int height() const; ///< of all lanes, without the axis
    [[nodiscard]] TimelineWords words() const { return m_words; }
    [[nodiscard]] bool hasWord(MomentKind kind) const;

    /// The mark and its word.
    [[nodiscard]] QRectF place(const TimelineMoment &moment) const;
    /// The mark alone.
    [[nodiscard]] QRectF glyph(const TimelineMoment &moment) const;
    [[nodiscard]] qreal columnStart(qsizetype column) const { return m_starts.value(column); }
    /// Where the line of now stands.
    [[nodiscard]] qreal nowAt() const { return m_nowAt; }
    /// The lane's rectangle, names included.
    [[nodiscard]] QRectF lane(qsizetype lane) const;

private:
    [[nodiscard]] qreal placeWidth(const TimelineMoment &moment) const;
    void measure(const TimelineLayout &layout);

    TimelineWords m_words = TimelineWords::All;
    QList<qreal> m_starts; ///< of the columns
    QList<QList<qreal>> m_slots; ///< their starts within a column
    qsizetype m_laneCount = 0;
    int m_namesWidth = 0;
    int m_width = 0;
    qreal m_nowAt = 0;
};

[[nodiscard]] QFont timelineFont();

} // namespace carillon::receiver
