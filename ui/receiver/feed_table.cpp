#include "receiver/feed_table.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace carillon::receiver {

FeedTable::FeedTable(QWidget *parent)
    : QTableView(parent)
{
}

void FeedTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    QObject::disconnect(header, &QHeaderView::sectionPressed, this, nullptr);
    QObject::disconnect(header, &QHeaderView::sectionEntered, this, nullptr);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
}

void FeedTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Home || event->modifiers() & Qt::ShiftModifier)
        return QTableView::keyPressEvent(event);
    Q_EMIT topRequested();
    event->accept();
}

} // namespace carillon::receiver
