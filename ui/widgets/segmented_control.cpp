#include "widgets/segmented_control.h"

#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palette.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace carillon::widgets {
namespace {

constexpr int side = 12;

QFont fontOf(bool current)
{
    return theme::uiFont(theme::bodyText, current ? QFont::DemiBold : QFont::Normal);
}

// Wide enough for the bold form, so that choosing moves nothing.
int widthOf(const QString &segment)
{
    return QFontMetrics(fontOf(true)).horizontalAdvance(segment) + 2 * side;
}

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SegmentedControl::setSegments(const QStringList &segments)
{
    m_segments = segments;
    if (m_current >= segments.size())
        m_current = -1;
    describe();
    updateGeometry();
    update();
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (index == m_current)
        return;
    m_current = index >= 0 && index < m_segments.size() ? index : -1;
    describe();
    update();
}

void SegmentedControl::setProblem(const QString &problem)
{
    m_problem = problem;
    update();
}

QSize SegmentedControl::sizeHint() const
{
    int width = 0;
    for (const QString &segment : m_segments)
        width += widthOf(segment);
    return {width, theme::controlHeight};
}

QSize SegmentedControl::minimumSizeHint() const
{
    return sizeHint();
}

QRectF SegmentedControl::segmentRect(int index) const
{
    int before = 0;
    for (int i = 0; i < index; ++i)
        before += widthOf(m_segments[i]);
    const int own = widthOf(m_segments[index]);
    const int left = layoutDirection() == Qt::RightToLeft ? width() - before - own : before;
    return QRectF(left, 0, own, theme::controlHeight);
}

int SegmentedControl::segmentAt(const QPointF &position) const
{
    for (int i = 0; i < m_segments.size(); ++i) {
        if (segmentRect(i).contains(position))
            return i;
    }
    return -1;
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    const theme::Colors &colors = theme::colorsOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(QPointF(), sizeHint()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath shape;
    shape.addRoundedRect(frame, theme::radius, theme::radius);
    painter.setClipPath(shape);
    painter.fillPath(shape, isEnabled() ? colors.panel : colors.window);
    for (int i = 0; i < m_segments.size(); ++i) {
        const QRectF box = segmentRect(i);
        const bool current = i == m_current;
        if (current || (i == m_hovered && isEnabled()))
            painter.fillRect(box, current ? colors.accentTint : colors.sunken);
        if (i > 0)
            painter.fillRect(QRectF(isRightToLeft() ? box.right() : box.left(), 0, 1, box.height()),
                colors.line);
        painter.setFont(fontOf(current));
        painter.setPen(current && isEnabled() ? colors.text : colors.secondaryText);
        painter.drawText(box, Qt::AlignCenter, m_segments[i]);
    }
    painter.setClipping(false);
    QColor edge = hasFocus() ? colors.accent : colors.line;
    if (!hasFocus() && !m_problem.isEmpty())
        edge = m_problem == QLatin1String("error") ? colors.error : colors.warning;
    painter.setPen(edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        choose(segmentAt(event->position()));
}

void SegmentedControl::mouseMoveEvent(QMouseEvent *event)
{
    m_hovered = segmentAt(event->position());
    update();
}

void SegmentedControl::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = -1;
    update();
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int last = int(m_segments.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        choose(qBound(0, m_current - forward, last));
        break;
    case Qt::Key_Right:
        choose(qBound(0, m_current + forward, last));
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(last);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void SegmentedControl::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void SegmentedControl::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void SegmentedControl::choose(int index)
{
    if (index < 0 || index == m_current)
        return;
    setCurrentIndex(index);
    Q_EMIT chosen(index);
}

void SegmentedControl::describe()
{
    setAccessibleDescription(
        m_current < 0 ? tr("Nothing chosen") : tr("%1 chosen").arg(m_segments[m_current]));
}

} // namespace carillon::widgets
