#pragma once

#include "receiver/fan_out_looks.h"

/// Where the moments of one notification stand beside each other, before there are any pixels.
namespace carillon::receiver {

/// The notification as a whole, or one device.
struct TimelineLane {
    QString deviceId{}; ///< empty: the notification
    QString name{};
    QString word{}; ///< what became of it there, as a Cell has it
    QString reason{};
    Look look{}; ///< of that word
    bool isEmpty = true; ///< nothing happened there

    bool operator==(const TimelineLane &) const = default;
};

/// What reads as the same time: events come in milliseconds and in days, so that time cannot be
/// drawn to scale.
struct TimelineColumn {
    QString label{}; ///< `+60 s`
    int slotCount = 0; ///< as many moments as the fullest lane has in it
    bool isNow = false;
    bool future = false;

    bool operator==(const TimelineColumn &) const = default;
};

struct TimelineMoment {
    Moment moment{};
    qsizetype lane = 0;
    qsizetype column = 0;
    int slot = 0; ///< among those of its lane and column
    QString offset{}; ///< from the posting, in full: `+2 min 5 s`

    bool operator==(const TimelineMoment &) const = default;
};

struct TimelineLayout {
    QString title{};
    QList<TimelineLane> lanes{};
    QList<TimelineColumn> columns{}; ///< exactly one of them is now
    QList<TimelineMoment> moments{}; ///< the earliest first

    [[nodiscard]] qsizetype nowColumn() const;
    /// The last that has happened, -1 if nothing has.
    [[nodiscard]] qsizetype latest() const;
    bool operator==(const TimelineLayout &) const = default;
};

/// The moment of the next lane that has any, nearest in time; the same one where there is none.
/// @param step  1 down, -1 up
[[nodiscard]] int inNextLane(const TimelineLayout &layout, int index, int step);

[[nodiscard]] TimelineLayout timelineLayout(
    const FeedItem &item, const QList<Device> &devices, Instant now);

/// `0 s`, `+60 s`, `+5 min`, `+3 h`, `+9 days`: one unit, cut.
[[nodiscard]] QString offsetText(Instant posted, Instant at);
/// `+3 ms`, `+5 min 12 s`, `+9 days 13 h`
[[nodiscard]] QString exactOffsetText(Instant posted, Instant at);

/// Everything that the timeline shows, as one text.
[[nodiscard]] QString wholeText(const TimelineLayout &layout);

} // namespace carillon::receiver
