#include "widgets/segmented_control.h"

#include "theme/focus_ring.h"
#include "theme/fonts.h"
#include "theme/palette.h"
#include "theme/text_size.h"
#include "widgets/widget_accessible.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace carillon::widgets {
namespace {

using namespace theme::metrics;

/// One choice; it paints its side of the frame according to its place in the row.
class Segment : public QAbstractButton {
public:
    Segment(SegmentedControl::Choice choice, QButtonGroup *group, QWidget *parent)
        : QAbstractButton(parent)
        , m_joined(choice == SegmentedControl::Choice::One)
        , m_group(group)
    {
        setCheckable(true);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        setCursor(Qt::ArrowCursor);
    }

    QSize sizeHint() const override
    {
        const QFontMetrics bold(theme::uiFont(bodyText, QFont::DemiBold));
        return {bold.horizontalAdvance(text()) + 2 * (m_joined ? 12 : 10),
            theme::scaled(m_joined ? controlHeight : controlHeight - 2)};
    }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool forward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
        const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
        if (!forward && !back) {
            QAbstractButton::keyPressEvent(event);
            return;
        }
        const bool mirrored = layoutDirection() == Qt::RightToLeft
            && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right);
        const QList<QAbstractButton *> all = m_group->buttons();
        const qsizetype step = forward != mirrored ? 1 : -1;
        const qsizetype to = all.indexOf(this) + step;
        if (to < 0 || to >= all.size())
            return;
        all[to]->setFocus(Qt::TabFocusReason);
        if (m_joined)
            all[to]->click();
    }

    void paintEvent(QPaintEvent *) override
    {
        const theme::Colors &colors = theme::colorsOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        const bool accented = isChecked() && !m_joined;
        painter.setPen(QPen(accented ? colors.accent : colors.controlEdge, 1));
        painter.setBrush(isChecked() ? colors.accentTint : underMouse() ? colors.sunken : colors.panel);
        if (m_joined)
            painter.drawPath(outline(frame));
        else
            painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
        if (hasFocus())
            paintFocus(painter, frame);
        painter.setPen(isEnabled() && isChecked() ? colors.text : colors.secondaryText);
        const bool bold = m_joined && isChecked();
        painter.setFont(theme::uiFont(bodyText, bold ? QFont::DemiBold : QFont::Normal));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    }

    void enterEvent(QEnterEvent *) override { update(); }
    void leaveEvent(QEvent *) override { update(); }
private:
    // A ring inside, since a frame alone also means "on".
    void paintFocus(QPainter &painter, const QRectF &frame) const
    {
        const theme::Colors &colors = theme::colorsOf(this);
        const QRectF ring = frame.adjusted(1.5, 1.5, -1.5, -1.5);
        const qreal radius = m_joined ? controlRadius - 2 : ring.height() / 2 - 1;
        theme::paintRing(painter, ring, colors.focus, colors, radius);
    }

    QPainterPath outline(const QRectF &frame) const
    {
        const QList<QAbstractButton *> all = m_group->buttons();
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const bool leftEnd = mirrored ? all.last() == this : all.first() == this;
        const bool rightEnd = mirrored ? all.first() == this : all.last() == this;
        // The left edge of all but the first lies outside: the neighbour's right one parts them.
        const QRectF own = leftEnd ? frame : frame.adjusted(-1, 0, 0, 0);
        QPainterPath path;
        path.setFillRule(Qt::WindingFill);
        path.addRoundedRect(own, controlRadius, controlRadius);
        if (!leftEnd)
            path.addRect(own.adjusted(0, 0, -frame.width() / 2, 0));
        if (!rightEnd)
            path.addRect(frame.adjusted(frame.width() / 2, 0, 0, 0));
        return path.simplified();
    }

    bool m_joined;
    QButtonGroup *m_group;
};

} // namespace

SegmentedControl::SegmentedControl(Choice choice, QWidget *parent)
    : QWidget(parent)
    , m_choice(choice)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    installWidgetAccessible();
    m_group->setExclusive(choice == Choice::One);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(choice == Choice::One ? 0 : halfGrid + 2);
    m_row->addStretch(1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::NoFocus);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        if (m_choice == Choice::One)
            Q_EMIT chosen(id);
        else
            Q_EMIT toggled(id, isOn(id));
    });
}

void SegmentedControl::addSegment(int id, const QString &text, const QString &toolTip)
{
    auto *segment = new Segment(m_choice, m_group, this);
    segment->setToolTip(toolTip);
    m_group->addButton(segment, id);
    m_row->insertWidget(m_row->count() - 1, segment);
    setSegmentText(id, text);
    if (!focusProxy())
        setFocusProxy(segment);
}

void SegmentedControl::setSegmentText(int id, const QString &text)
{
    QAbstractButton *segment = m_group->button(id);
    segment->setText(text);
    segment->setAccessibleName(text);
    segment->updateGeometry();
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int id)
{
    if (QAbstractButton *segment = m_group->button(id)) {
        segment->setChecked(true);
        if (m_choice == Choice::One)
            setFocusProxy(segment);
        return;
    }
    m_group->setExclusive(false);
    for (QAbstractButton *segment : m_group->buttons())
        segment->setChecked(false);
    m_group->setExclusive(m_choice == Choice::One);
}

bool SegmentedControl::isOn(int id) const
{
    const QAbstractButton *segment = m_group->button(id);
    return segment && segment->isChecked();
}

QList<int> SegmentedControl::on() const
{
    QList<int> out;
    for (QAbstractButton *segment : m_group->buttons()) {
        if (segment->isChecked())
            out.append(m_group->id(segment));
    }
    return out;
}

void SegmentedControl::setOn(int id, bool on)
{
    if (QAbstractButton *segment = m_group->button(id))
        segment->setChecked(on);
}

} // namespace carillon::widgets
