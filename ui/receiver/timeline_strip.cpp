#include "receiver/timeline_strip.h"

#include "base/bidi.h"
#include "receiver/fan_out_looks.h"
#include "receiver/timeline_accessible.h"
#include "receiver/timeline_painter.h"
#include "theme/fonts.h"
#include "theme/text_size.h"

#include <QAccessible>
#include <QDateTime>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

namespace carillon::receiver {
namespace {

using namespace Qt::StringLiterals;
using theme::metrics::grid;
using theme::metrics::halfGrid;
using theme::metrics::paneMargin;

constexpr int lanesInSight = 7; ///< the notification and six devices; more are scrolled to
constexpr int fewestLanes = 3;

bool isSame(const Moment &a, const Moment &b)
{
    return a.kind == b.kind && a.deviceId == b.deviceId && a.at == b.at;
}

int lineHeight()
{
    return theme::scaled(22);
}

} // namespace

TimelineStrip::TimelineStrip(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    installTimelineAccessible();
    setObjectName(u"timeline"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    theme::follow(this, [this] {
        horizontalScrollBar()->setSingleStep(theme::scaled(24));
        verticalScrollBar()->setSingleStep(TimelineGeometry::laneHeight());
        fit();
        updateGeometry();
    });
}

void TimelineStrip::setItem(const FeedItem &item, const QList<Device> &devices)
{
    if (!m_item || m_item->id != item.id)
        m_current = -1;
    m_item = item;
    m_devices = devices;
    arrange();
}

void TimelineStrip::clear()
{
    m_item.reset();
    take({});
}

void TimelineStrip::setNow(Instant now)
{
    m_now = now;
    arrange();
}

void TimelineStrip::arrange()
{
    if (m_item)
        take(timelineLayout(*m_item, m_devices, m_now));
}

void TimelineStrip::take(TimelineLayout layout)
{
    if (layout == m_layout)
        return;
    const std::optional<Moment> before = m_current >= 0 && m_current < count()
        ? std::optional(m_layout.moments[m_current].moment)
        : std::nullopt;
    const bool sameMoments = layout.moments == m_layout.moments;
    m_layout = std::move(layout);
    const auto found = std::find_if(m_layout.moments.cbegin(), m_layout.moments.cend(),
        [&](const TimelineMoment &each) { return before && isSame(each.moment, *before); });
    m_current = int(
        found == m_layout.moments.cend() ? m_layout.latest() : found - m_layout.moments.cbegin());
    m_hovered = -1;
    fit();
    updateGeometry();
    if (!sameMoments) {
        QAccessibleEvent reordered(this, QAccessible::ObjectReorder);
        QAccessible::updateAccessibility(&reordered);
        Q_EMIT currentChanged(m_current);
    }
}

int TimelineStrip::linesHeight() const
{
    return lineHeight() * (words() == TimelineWords::All ? 1 : 2);
}

QSize TimelineStrip::room() const
{
    return {viewport()->width(), viewport()->height() - linesHeight()};
}

void TimelineStrip::fit()
{
    m_geometry = TimelineGeometry(m_layout, viewport()->width());
    const QSize sight = room();
    QScrollBar *across = horizontalScrollBar();
    across->setPageStep(sight.width());
    across->setRange(0, m_geometry.width() - sight.width());
    const int lanes = sight.height() - TimelineGeometry::axisHeight();
    verticalScrollBar()->setPageStep(lanes);
    verticalScrollBar()->setRange(0, std::max(0, m_geometry.height() - lanes));
    viewport()->update();
}

QSize TimelineStrip::sizeHint() const
{
    const int lanes = std::clamp(int(m_layout.lanes.size()), fewestLanes, lanesInSight);
    return {theme::scaled(480), besides(lanes)};
}

QSize TimelineStrip::minimumSizeHint() const
{
    return {theme::scaled(160), besides(fewestLanes)};
}

int TimelineStrip::besides(int lanes) const
{
    return TimelineGeometry::axisHeight() + lanes * TimelineGeometry::laneHeight() + linesHeight();
}

TimelineView TimelineStrip::view() const
{
    return {.size = room(),
        .scroll = {horizontalScrollBar()->value(), verticalScrollBar()->value()},
        .mirrored = layoutDirection() == Qt::RightToLeft,
        .current = m_current,
        .hovered = m_hovered,
        .focused = hasFocus()};
}

QRect TimelineStrip::rectOf(int index) const
{
    return view().shown(m_geometry.place(m_layout.moments.at(index))).toAlignedRect();
}

int TimelineStrip::momentAt(QPoint place) const
{
    const int names = m_geometry.namesWidth();
    const int fromStart = view().mirrored ? viewport()->width() - place.x() : place.x();
    if (fromStart < names || place.y() < TimelineGeometry::axisHeight()
        || place.y() >= room().height())
        return -1;
    for (int i = 0; i < count(); ++i) {
        if (rectOf(i).contains(place))
            return i;
    }
    return -1;
}

QString TimelineStrip::whenText(int index) const
{
    const TimelineMoment &each = m_layout.moments.at(index);
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(toMsecs(each.moment.at));
    return tr("%1 · %2", "time since the posting, date and time")
        .arg(each.offset, embedded(time.toString(u"yyyy-MM-dd HH:mm:ss.zzz t"_s)));
}

void TimelineStrip::setCurrent(int index)
{
    if (index == m_current || index < -1 || index >= count())
        return;
    m_current = index;
    if (index >= 0)
        bringIntoSight(index);
    viewport()->update();
    Q_EMIT currentChanged(index);
    announce();
}

void TimelineStrip::announce()
{
    if (!hasFocus() || m_current < 0)
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(m_current);
    QAccessible::updateAccessibility(&focus);
    QAccessibleEvent described(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

void TimelineStrip::bringIntoSight(int index)
{
    const QRectF place = m_geometry.place(m_layout.moments.at(index));
    const auto bring = [](QScrollBar *bar, int from, int to, int hidden) {
        if (from < bar->value() + hidden)
            bar->setValue(from - hidden);
        else if (to > bar->value() + bar->pageStep())
            bar->setValue(to - bar->pageStep());
    };
    bring(horizontalScrollBar(), int(place.left()) - grid, int(place.right()) + grid,
        m_geometry.namesWidth());
    bring(verticalScrollBar(), int(place.top()), int(place.bottom()), 0);
}

bool TimelineStrip::step(int key)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (key) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        setCurrent(std::clamp(m_current + ((key == Qt::Key_Right) != mirrored ? 1 : -1), 0,
            std::max(0, count() - 1)));
        return true;
    case Qt::Key_Home:
        setCurrent(0);
        return true;
    case Qt::Key_End:
        setCurrent(count() - 1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        setCurrent(inNextLane(m_layout, m_current, key == Qt::Key_Down ? 1 : -1));
        return true;
    default:
        return false;
    }
}

void TimelineStrip::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & ~Qt::KeypadModifier || count() == 0 || !step(event->key()))
        QAbstractScrollArea::keyPressEvent(event);
}

void TimelineStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton) {
        const int index = momentAt(event->position().toPoint());
        if (index >= 0)
            setCurrent(index);
    }
}

void TimelineStrip::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(momentAt(event->position().toPoint()));
}

void TimelineStrip::setHovered(int index)
{
    if (std::exchange(m_hovered, index) != index)
        viewport()->update();
}

void TimelineStrip::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    if (m_current >= 0)
        bringIntoSight(m_current);
    viewport()->update();
    announce();
}

void TimelineStrip::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool TimelineStrip::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        setHovered(-1);
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int index = momentAt(help->pos());
    if (index < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(),
            u"<qt>%1<br>%2</qt>"_s.arg(sentence(m_layout.moments.at(index).moment).toHtmlEscaped(),
                whenText(index).toHtmlEscaped()),
            viewport(), rectOf(index));
    return true;
}

void TimelineStrip::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    fit();
}

void TimelineStrip::scrollContentsBy(int, int)
{
    viewport()->update();
}

void TimelineStrip::paintEvent(QPaintEvent *)
{
    const theme::Colors &colors = theme::colorsOf(this);
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), colors.panel);
    if (!m_item)
        return;
    const TimelineView shown = view();
    painter.save();
    painter.setClipRect(QRect({}, shown.size));
    TimelinePainter(painter, m_layout, m_geometry, shown, colors).paint();
    painter.restore();
    paintLine(painter);
}

void TimelineStrip::paintLine(QPainter &painter) const
{
    const theme::Colors &colors = theme::colorsOf(this);
    const int width = viewport()->width();
    const QRect lines(0, room().height(), width, linesHeight());
    painter.fillRect(lines, colors.sunken);
    painter.fillRect(lines.left(), lines.top(), width, 1, colors.line);
    const int told = m_hovered >= 0 ? m_hovered : m_current;
    const QRect line(paneMargin, lines.top(), width - 2 * paneMargin, lineHeight());
    if (told >= 0) {
        const QFont font = timelineFont();
        painter.setFont(font);
        painter.setPen(colors.text);
        const QString text = isolated(sentence(m_layout.moments.at(told).moment)) + u"  "_s
            + isolated(whenText(told));
        painter.drawText(line,
            int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter
                | Qt::AlignAbsolute)
                | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
    }
    if (words() != TimelineWords::All)
        paintLegend(painter, line.translated(0, lineHeight()));
}

// The words of the marks that stand without them.
void TimelineStrip::paintLegend(QPainter &painter, const QRect &rect) const
{
    const theme::Colors &colors = theme::colorsOf(this);
    const QFontMetrics metrics(timelineFont());
    const int side = theme::scaled(12);
    painter.setFont(timelineFont());
    QList<std::pair<MomentKind, bool>> told;
    int at = rect.left();
    for (const TimelineMoment &each : m_layout.moments) {
        const std::pair kind(each.moment.kind, each.moment.future);
        if (m_geometry.hasWord(kind.first) || told.contains(kind))
            continue;
        told.append(kind);
        const QString word = wordOf(kind.first, kind.second);
        const int wide = metrics.horizontalAdvance(word) + 1;
        if (at + side + halfGrid + wide > rect.right() + 1)
            break; // a tooltip says the rest
        const auto placed = [&](int left, int width) {
            return QStyle::visualRect(layoutDirection(), rect,
                QRect(left, rect.center().y() - side / 2, width, side + 2));
        };
        const Look look = lookOf(kind.first);
        paintGlyph(painter, look.glyph, QRectF(placed(at, side)).adjusted(0, 0, 0, -2),
            widgets::toneColors(look.tone, colors).text,
            kind.second ? GlyphFill::Hollow : GlyphFill::Solid);
        painter.setPen(colors.secondaryText);
        painter.drawText(
            placed(at + side + halfGrid, wide), Qt::AlignCenter | Qt::TextDontClip, word);
        at += side + halfGrid + wide + paneMargin;
    }
}

} // namespace carillon::receiver
