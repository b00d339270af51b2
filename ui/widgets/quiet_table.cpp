#include "widgets/quiet_table.h"

#include "theme/text_size.h"
#include "widgets/row_delegate.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

namespace carillon::widgets {

void makeQuiet(QTableView *table)
{
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumSectionSize(30);
    theme::follow(table, [table] {
        table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight());
        table->setHorizontalScrollBarPolicy(theme::textSize() > theme::usualTextSize
                ? Qt::ScrollBarAsNeeded
                : Qt::ScrollBarAlwaysOff);
        table->horizontalHeader()->setFixedHeight(RowDelegate::rowHeight());
    });

    // At the very top people follow what arrives; further down they read.
    QObject::connect(table->model(), &QAbstractItemModel::rowsInserted, table,
        [table](const QModelIndex &, int first, int last) {
            QScrollBar *bar = table->verticalScrollBar();
            if (bar->value() == 0 || first * RowDelegate::rowHeight() > bar->value())
                return;
            const int added = (last - first + 1) * RowDelegate::rowHeight();
            bar->setMaximum(bar->maximum() + added);
            bar->setValue(bar->value() + added);
        });
}

} // namespace carillon::widgets
