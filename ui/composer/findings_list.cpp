#include "composer/findings_list.h"

#include "composer/problem_delegate.h"

namespace carillon::composer {

FindingsList::FindingsList(QWidget *parent)
    : QListView(parent)
{
    setModel(&m_model);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    auto *delegate = new ProblemDelegate(this);
    delegate->setMostLines(4);
    setItemDelegate(delegate);
    const auto activate = [this](const QModelIndex &index) {
        Q_EMIT findingActivated(m_model.findingAt(index.row()));
    };
    connect(delegate, &ProblemDelegate::placeRequested, this, activate);
    connect(this, &QListView::activated, this, activate);
}

// Rows wrap to the width there is; QListView alone keeps the heights of the last width.
void FindingsList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    scheduleDelayedItemsLayout();
}

} // namespace carillon::composer
