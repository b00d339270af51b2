// The acting half of ToastStage; toast_stage.cpp shows.

#include "receiver/toast_stage.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStyleHints>

#include <cmath>
#include <utility>

namespace carillon::receiver {
namespace {

constexpr qreal swipeShare = 0.25; ///< of the width; beyond it a toast is dismissed

} // namespace

bool ToastStage::isDismissAt(QPointF position) const
{
    const QRectF front = frontArea();
    const QPointF inside = (position - front.topLeft()) / scale();
    const QRectF cross = m_toasts.front().layout.dismissArea();
    return !cross.isEmpty() && cross.adjusted(-4, -4, 4, 4).contains(inside);
}

void ToastStage::mousePressEvent(QMouseEvent *event)
{
    m_pressed.reset();
    if (event->button() == Qt::LeftButton && canAct() && frontArea().contains(event->position()))
        m_pressed = event->position();
    event->setAccepted(m_pressed.has_value());
}

void ToastStage::mouseReleaseEvent(QMouseEvent *event)
{
    const auto pressed = std::exchange(m_pressed, std::nullopt);
    if (!pressed || !canAct())
        return;
    const qreal swiped = std::abs(std::exchange(m_swipe, 0.0));
    update();
    const QString id = frontItem();
    if (swiped > width() * swipeShare)
        Q_EMIT dismissed(id);
    else if (swiped > 0 || !frontArea().contains(event->position()))
        return;
    else if (isDismissAt(event->position()))
        Q_EMIT dismissed(id);
    else
        Q_EMIT opened(id);
}

void ToastStage::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressed && canAct()) {
        swipeTo(event->position().x() - m_pressed->x());
        return;
    }
    if (canAct() && frontArea().contains(event->position()))
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
}

void ToastStage::swipeTo(qreal distance)
{
    const bool isPull = std::abs(distance) >= QGuiApplication::styleHints()->startDragDistance();
    m_swipe = isPull || m_swipe != 0 ? distance : 0;
    update();
}

void ToastStage::wheelEvent(QWheelEvent *event)
{
    if (!canAct() || m_all.size() < 2)
        return event->ignore(); // for the cards to scroll
    chooseNext(event->angleDelta().y() < 0 ? 1 : -1);
    event->accept();
}

void ToastStage::keyPressEvent(QKeyEvent *event)
{
    if (!canAct()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const QString id = frontItem();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT opened(id);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        Q_EMIT dismissed(id);
        break;
    case Qt::Key_Down:
        chooseNext(1);
        break;
    case Qt::Key_Up:
        chooseNext(-1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void ToastStage::contextMenuEvent(QContextMenuEvent *event)
{
    if (!canAct())
        return;
    const QString id = frontItem();
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, id] { Q_EMIT opened(id); });
    //: what a person does to a notification on a device
    menu->addAction(tr("Dismiss"), this, [this, id] { Q_EMIT dismissed(id); });
    menu->addAction(tr("Snooze"), this, [this, id] { Q_EMIT snoozed(id); });
    menu->addSeparator();
    menu->addAction(tr("Delete"), this, [this, id] { Q_EMIT deleted(id); });
    menu->popup(event->globalPos());
}

} // namespace carillon::receiver
