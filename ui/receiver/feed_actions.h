#pragma once

#include "receiver/feed_action.h"
#include "receiver/feed_query.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QTableView;

namespace carillon::receiver {

/// What can be done with the rows of the feed: the actions of its table, its context menu and the
/// menu in its head are the same ones.
class FeedActions : public QObject {
    Q_OBJECT

public:
    explicit FeedActions(QTableView &table);

    [[nodiscard]] QMenu *menu() const { return m_menu; }
    /// How many rows are chosen, and how many there are.
    void setCounts(int chosen, int rows);
    void showOrder(FeedOrder order);

Q_SIGNALS:
    void actionRequested(carillon::receiver::FeedAction action);
    void copyRequested(carillon::receiver::FeedFormat format);
    void exportRequested(carillon::receiver::FeedFormat format);
    void orderRequested(carillon::receiver::FeedOrder order);

private:
    QAction *add(const char *name, const QString &text, const QKeySequence &key);
    void addStates();
    void addCopies();
    void addOrders();

    QTableView &m_table;
    QMenu *m_menu;
    QList<QAction *> m_onRows;
    QAction *m_exportJson = nullptr;
    QAction *m_exportCsv = nullptr;
    QList<QAction *> m_orders; // in the order of FeedOrder
};

} // namespace carillon::receiver
