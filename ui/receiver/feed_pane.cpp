#include "receiver/feed_pane.h"

#include "receiver/feed_actions.h"
#include "receiver/feed_anchor.h"
#include "receiver/feed_bar.h"
#include "receiver/feed_delegate.h"
#include "receiver/feed_detail.h"
#include "receiver/feed_pill.h"
#include "receiver/feed_progress.h"
#include "receiver/feed_table.h"
#include "theme/text_size.h"
#include "widgets/empty_state.h"
#include "widgets/quiet_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <climits>

namespace carillon::receiver {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForGroup = 660;
constexpr int widthForExpires = 580;

} // namespace

FeedPane::FeedPane(QWidget *parent)
    : QWidget(parent)
    , m_bar(new FeedBar)
    , m_table(new FeedTable)
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_detail(new FeedDetail(m_model))
    , m_progress(new FeedProgress)
    , m_empty(new widgets::EmptyState({}, {}))
{
    setUpTable();
    setUpActions();
    setUpBar();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setSizes({480, 300});

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_progress);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setDetailShown(false);
    setConnected(false);
    showCount();
}

void FeedPane::setUpBar()
{
    m_bar->setMenu(m_actions->menu());
    connect(m_bar, &FeedBar::detailToggled, this, &FeedPane::setDetailShown);
    connect(m_bar, &FeedBar::queryChanged, this, [this](const FeedQuery &query) {
        if (query == m_model.query())
            return;
        m_anchor->forget();
        m_table->selectionModel()->clear();
        m_model.setQuery(query);
        showOrder();
    });
}

void FeedPane::setUpTable()
{
    m_table->setObjectName(u"feedTable"_s);
    m_table->setAccessibleName(tr("Feed"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new FeedDelegate(m_table));
    widgets::makeQuiet(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setUpHeader();
    setUpColumns();
    m_table->installEventFilter(this);
    m_anchor = new FeedAnchor(*m_table, m_model, this);
    m_pill = new FeedPill(m_table);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FeedPane::showDetail);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &FeedPane::showChoice);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FeedPane::showDetail);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FeedPane::showDetail);
    connect(&m_model, &FeedModel::countsChanged, this, &FeedPane::showCount);
    connect(m_table, &QAbstractItemView::activated, this, [this] { setDetailShown(true); });
    connect(m_table, &FeedTable::topRequested, m_anchor, &FeedAnchor::goUp);
    connect(m_pill, &QPushButton::clicked, m_anchor, &FeedAnchor::goUp);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &FeedPane::sortBy);
    showOrder();
}

void FeedPane::setUpActions()
{
    m_actions = new FeedActions(*m_table);
    connect(m_actions, &FeedActions::actionRequested, this, &FeedPane::act);
    connect(m_actions, &FeedActions::orderRequested, m_bar, &FeedBar::setOrder);
    connect(m_actions, &FeedActions::copyRequested, this,
        [this](FeedFormat format) { Q_EMIT copyRequested(format, chosen()); });
    connect(m_actions, &FeedActions::exportRequested, this, [this](FeedFormat format) {
        Q_EMIT exportRequested(format, chosenCount() > 1 ? chosen() : everything());
    });
}

void FeedPane::setUpColumns()
{
    struct Width {
        FeedModel::Column column;
        int pixels;
    };
    constexpr std::array widths{Width{FeedModel::Time, 76}, Width{FeedModel::Group, 92},
        Width{FeedModel::State, 148}, Width{FeedModel::Windows, 40}, Width{FeedModel::Ios, 40},
        Width{FeedModel::Android, 40}, Width{FeedModel::Web, 40}, Width{FeedModel::Expires, 86}};
    QHeaderView *columns = m_table->horizontalHeader();
    columns->setSectionResizeMode(FeedModel::Title, QHeaderView::Stretch);
    theme::follow(m_table, [this, widths] {
        for (const auto [column, pixels] : widths)
            m_table->setColumnWidth(column, theme::scaled(pixels));
        fitColumns();
    });
}

void FeedPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_splitter->setOrientation(
        width() < theme::scaled(widthForGroup) ? Qt::Vertical : Qt::Horizontal);
}

bool FeedPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

// In a narrow table the title needs the room more than what tooltips and details tell, too.
void FeedPane::fitColumns()
{
    m_table->setColumnHidden(FeedModel::Group, m_table->width() < theme::scaled(widthForGroup));
    const bool narrow = m_table->width() < theme::scaled(widthForExpires);
    m_table->setColumnHidden(FeedModel::Expires, narrow);
    m_table->setColumnWidth(FeedModel::State, theme::scaled(narrow ? 128 : 148));
}

void FeedPane::sortBy(int column)
{
    const FeedOrder order = m_model.query().order;
    if (column == FeedModel::Time)
        m_bar->setOrder(
            order == FeedOrder::NewestFirst ? FeedOrder::OldestFirst : FeedOrder::NewestFirst);
    else if (column == FeedModel::Expires)
        m_bar->setOrder(
            order == FeedOrder::ExpiresFirst ? FeedOrder::ExpiresLast : FeedOrder::ExpiresFirst);
    showOrder();
}

// The indicator goes back to where it belongs when a column cannot be sorted by.
void FeedPane::showOrder()
{
    const FeedOrder order = m_model.query().order;
    const bool rises = order == FeedOrder::OldestFirst || order == FeedOrder::ExpiresFirst;
    m_table->horizontalHeader()->setSortIndicator(
        isByExpiry(order) ? FeedModel::Expires : FeedModel::Time,
        rises ? Qt::AscendingOrder : Qt::DescendingOrder);
    if (m_actions)
        m_actions->showOrder(order);
}

void FeedPane::upsert(const QList<FeedItem> &items)
{
    m_model.upsert(items);
}

void FeedPane::clear()
{
    m_model.clear();
}

void FeedPane::setDevices(const QList<Device> &devices)
{
    m_model.setDevices(devices);
}

void FeedPane::setNow(Instant now)
{
    m_model.setNow(now);
    m_detail->setNow(now);
}

void FeedPane::setConnected(bool connected)
{
    m_bar->setConnected(connected);
}

void FeedPane::setTotal(qint64 total)
{
    m_model.setTotal(total);
}

void FeedPane::showCount()
{
    const qint64 count = m_model.total();
    QString note = m_model.query().isFiltering()
        ? tr("%L1 of %L2").arg(m_model.rowCount()).arg(count)
        : tr("%L1", "how many").arg(count);
    if (m_model.isLooking() && m_model.lookedPerMille() > 0)
        note += tr(" · searching %1 %").arg(m_model.lookedPerMille() / 10);
    m_bar->setNote(note);
    m_pill->setCount(m_model.heldBack());
    showEmptiness(count);
    showChoice();
    Q_EMIT countChanged(int(std::min<qint64>(count, INT_MAX)));
}

void FeedPane::showEmptiness(qint64 count)
{
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
    if (m_model.rowCount() > 0)
        return;
    if (m_model.isLooking() && m_model.query().isFiltering()) {
        m_empty->setTitle(tr("Searching…"));
        m_empty->setHint(tr("Nothing yet in what was looked through."));
        return;
    }
    m_empty->setTitle(count > 0 ? tr("Nothing matches") : tr("The feed is empty"));
    m_empty->setHint(count > 0
            ? tr("No notification holds this text and is what the filter asks for.")
            : tr("Send the draft with Ctrl+Return: it comes in here, and on "
                 "the devices it is meant for."));
}

void FeedPane::setDetailShown(bool shown)
{
    m_detail->setVisible(shown);
    m_bar->setDetailShown(shown);
    showDetail();
}

// What is shown stays while its row is not here.
void FeedPane::showDetail()
{
    if (!m_detail->isVisibleTo(this))
        return;
    const FeedItem *item = current();
    if (item || !m_table->currentIndex().isValid())
        m_detail->setItem(item);
}

void FeedPane::showChoice()
{
    m_actions->setCounts(chosenCount(), m_model.rowCount());
}

void FeedPane::act(FeedAction action)
{
    const std::vector<qint64> positions = chosen();
    const FeedItem *item = current();
    if (positions.size() != 1 || !item || item->position != positions.front())
        return Q_EMIT manyRequested(action, positions);
    if (action == FeedAction::Delete)
        return Q_EMIT deleteRequested(item->id);
    const FeedStates states = statesAfter(action, {item->readState, item->userActionState});
    Q_EMIT stateChangeRequested(item->id, {}, states.readState, states.userActionState);
}

int FeedPane::chosenCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        count += range.height();
    return count;
}

std::vector<qint64> FeedPane::chosen() const
{
    QItemSelection ranges = m_table->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(),
        [](const auto &a, const auto &b) { return a.top() < b.top(); });
    std::vector<qint64> out;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            out.push_back(m_model.positionAt(row));
    }
    return out;
}

std::vector<qint64> FeedPane::everything() const
{
    std::vector<qint64> out;
    out.reserve(size_t(m_model.rowCount()));
    for (int row = 0; row < m_model.rowCount(); ++row)
        out.push_back(m_model.positionAt(row));
    return out;
}

const FeedItem *FeedPane::current() const
{
    const QModelIndex row = m_table->currentIndex();
    return row.isValid() && row.row() < m_model.rowCount() ? m_model.itemAt(row.row()) : nullptr;
}

} // namespace carillon::receiver
