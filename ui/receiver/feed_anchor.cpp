#include "receiver/feed_anchor.h"

#include "widgets/row_delegate.h"

#include <QScrollBar>
#include <QTableView>

namespace carillon::receiver {

FeedAnchor::FeedAnchor(QTableView &table, FeedModel &model, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_model(model)
{
    connect(table.verticalScrollBar(), &QScrollBar::valueChanged, this, &FeedAnchor::judge);
    connect(
        table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &FeedAnchor::judge);
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
        [this](const QModelIndex &, int first, int last) {
            QScrollBar *bar = m_table.verticalScrollBar();
            const int height = widgets::RowDelegate::rowHeight();
            if (qint64(last + 1) * height <= bar->value())
                bar->setValue(bar->value() - (last - first + 1) * height);
            judge();
        });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &FeedAnchor::remember);
    connect(&model, &QAbstractItemModel::modelReset, this, &FeedAnchor::findAgain);
}

void FeedAnchor::judge()
{
    if (!m_isFinding)
        m_model.setHeld(
            m_table.verticalScrollBar()->value() > 0 || m_table.selectionModel()->hasSelection());
}

void FeedAnchor::goUp()
{
    m_table.selectionModel()->clear();
    m_table.scrollToTop();
    judge();
}

void FeedAnchor::remember()
{
    m_isFinding = true;
    const int top = m_table.rowAt(0);
    const bool isAtTop = m_table.verticalScrollBar()->value() == 0;
    m_topPosition = top < 0 || isAtTop ? 0 : m_model.positionAt(top);
    m_topOffset = top < 0 ? 0 : m_table.rowViewportPosition(top);
    const QModelIndex current = m_table.currentIndex();
    m_currentPosition = current.isValid() ? m_model.positionAt(current.row()) : 0;
}

void FeedAnchor::findAgain()
{
    const int chosen = m_currentPosition > 0 ? m_model.rowOf(m_currentPosition) : -1;
    const int top = m_topPosition > 0 && !m_isAnother ? m_model.rowOf(m_topPosition) : -1;
    if (chosen >= 0 && !m_isAnother)
        m_table.selectionModel()->setCurrentIndex(m_model.index(chosen, 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (top >= 0)
        m_table.verticalScrollBar()->setValue(
            top * widgets::RowDelegate::rowHeight() - m_topOffset);
    else
        m_table.scrollToTop();
    m_isFinding = m_isAnother = false;
    judge();
}

} // namespace carillon::receiver
