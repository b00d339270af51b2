#include "receiver/feed_actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QTableView>

#include <array>

namespace carillon::receiver {

using namespace Qt::StringLiterals;

FeedActions::FeedActions(QTableView &table)
    : QObject(&table)
    , m_table(table)
    , m_menu(new QMenu(&table))
{
    addStates();
    m_menu->addSeparator();
    addCopies();
    m_menu->addSeparator();
    addOrders();
    m_table.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table, &QWidget::customContextMenuRequested, this,
        [this](const QPoint &at) { m_menu->popup(m_table.viewport()->mapToGlobal(at)); });
    setCounts(0, 0);
}

QAction *FeedActions::add(const char *name, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, &m_table);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_table.addAction(action);
    m_menu->addAction(action);
    return action;
}

void FeedActions::addStates()
{
    struct Row {
        const char *name;
        QString text;
        QKeySequence key;
        FeedAction action;
    };
    const std::array rows{
        Row{"markRead", tr("Mark Read"), Qt::Key_R, FeedAction::MarkRead},
        Row{"markUnread", tr("Mark Unread"), Qt::Key_U, FeedAction::MarkUnread},
        Row{"open", tr("Open"), Qt::Key_O, FeedAction::Open},
        //: what a person does to a notification on a device
        Row{"dismiss", tr("Dismiss"), Qt::Key_D, FeedAction::Dismiss},
        Row{"snooze", tr("Snooze"), Qt::Key_Z, FeedAction::Snooze},
        Row{"delete", tr("Delete"), QKeySequence::Delete, FeedAction::Delete},
    };
    for (const Row &row : rows) {
        QAction *action = add(row.name, row.text, row.key);
        m_onRows.append(action);
        connect(action, &QAction::triggered, this,
            [this, what = row.action] { Q_EMIT actionRequested(what); });
    }
}

void FeedActions::addCopies()
{
    QAction *lines = add("copyLines", tr("Copy"), QKeySequence::Copy);
    QAction *json = add("copyJson", tr("Copy as JSON"), Qt::Key_J);
    m_onRows += {lines, json};
    connect(lines, &QAction::triggered, this, [this] { Q_EMIT copyRequested(FeedFormat::Lines); });
    connect(json, &QAction::triggered, this, [this] { Q_EMIT copyRequested(FeedFormat::Json); });
    m_exportJson = add("exportJson", {}, Qt::Key_E);
    m_exportCsv = add("exportCsv", {}, Qt::SHIFT | Qt::Key_E);
    connect(m_exportJson, &QAction::triggered, this,
        [this] { Q_EMIT exportRequested(FeedFormat::Json); });
    connect(m_exportCsv, &QAction::triggered, this,
        [this] { Q_EMIT exportRequested(FeedFormat::Csv); });
}

void FeedActions::addOrders()
{
    auto *group = new QActionGroup(this);
    m_orders = {add("newestFirst", tr("Newest First"), {}),
        add("oldestFirst", tr("Oldest First"), {}), add("expiresFirst", tr("Expires First"), {}),
        add("expiresLast", tr("Expires Last"), {})};
    for (qsizetype i = 0; i < m_orders.size(); ++i) {
        m_orders[i]->setCheckable(true);
        group->addAction(m_orders[i]);
        connect(m_orders[i], &QAction::triggered, this,
            [this, i] { Q_EMIT orderRequested(FeedOrder(i)); });
    }
    showOrder(FeedOrder::NewestFirst);
}

void FeedActions::showOrder(FeedOrder order)
{
    m_orders[qsizetype(order)]->setChecked(true);
}

void FeedActions::setCounts(int chosen, int rows)
{
    for (QAction *action : std::as_const(m_onRows))
        action->setEnabled(chosen > 0);
    for (QAction *action : {m_exportJson, m_exportCsv})
        action->setEnabled(rows > 0);
    m_exportJson->setText(chosen > 1 ? tr("Export %Ln Chosen as JSON…", nullptr, chosen)
                                     : tr("Export All Shown as JSON…"));
    m_exportCsv->setText(chosen > 1 ? tr("Export %Ln Chosen as CSV…", nullptr, chosen)
                                    : tr("Export All Shown as CSV…"));
}

} // namespace carillon::receiver
