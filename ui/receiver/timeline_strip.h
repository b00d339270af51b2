#pragma once

#include "receiver/timeline_geometry.h"

#include <QAbstractScrollArea>

#include <optional>

namespace carillon::receiver {

struct TimelineView;

/// What happened to one notification, and what is due: a lane for each device, time from the start
/// side to the end side, evenly spaced as events come in milliseconds and in days. Left and Right
/// go through the moments, Up and Down through the lanes; the line below says the one it stands at.
class TimelineStrip : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TimelineStrip(QWidget *parent = nullptr);

    /// Where the same item comes again, the current moment stays.
    void setItem(const FeedItem &item, const QList<Device> &devices);
    void clear();
    void setNow(Instant now);

    [[nodiscard]] const TimelineLayout &timeline() const { return m_layout; }
    [[nodiscard]] TimelineWords words() const { return m_geometry.words(); }
    [[nodiscard]] int count() const { return int(m_layout.moments.size()); }
    /// -1 if there is none.
    [[nodiscard]] int current() const { return m_current; }
    void setCurrent(int index);
    /// A moment's place, in the viewport.
    [[nodiscard]] QRect rectOf(int index) const;
    [[nodiscard]] int momentAt(QPoint place) const;
    /// `60 s after it was posted` is what a moment's sentence leaves open.
    [[nodiscard]] QString whenText(int index) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void arrange();
    void fit();
    void take(TimelineLayout layout);
    void announce();
    void bringIntoSight(int index);
    [[nodiscard]] int besides(int lanes) const;
    [[nodiscard]] bool step(int key);
    [[nodiscard]] QSize room() const;
    [[nodiscard]] TimelineView view() const;
    void setHovered(int index);
    void paintLine(QPainter &painter) const;
    void paintLegend(QPainter &painter, const QRect &rect) const;
    [[nodiscard]] int linesHeight() const;

    std::optional<FeedItem> m_item;
    QList<Device> m_devices;
    Instant m_now{};
    TimelineLayout m_layout;
    TimelineGeometry m_geometry;
    int m_current = -1;
    int m_hovered = -1;
};

} // namespace carillon::receiver
