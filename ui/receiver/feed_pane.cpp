#include "receiver/feed_pane.h"

#include "receiver/feed_delegate.h"
#include "receiver/feed_detail.h"
#include "theme/text_size.h"
#include "widgets/empty_state.h"
#include "widgets/pane_header.h"
#include "widgets/quiet_table.h"
#include "widgets/status_dot.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <climits>
#include <functional>

namespace carillon::receiver {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForGroup = 660;
constexpr int widthForExpires = 580;

} // namespace

FeedPane::FeedPane(QWidget *parent)
    : QWidget(parent)
    , m_filter(m_model)
    , m_header(new widgets::PaneHeader(tr("Feed")))
    , m_live(new QLabel)
    , m_dot(new widgets::StatusDot)
    , m_text(new QLineEdit)
    , m_state(new QComboBox)
    , m_detailButton(new QToolButton)
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_detail(new FeedDetail(m_model))
    , m_empty(new widgets::EmptyState({}, {}))
{
    setUpHeader();
    setUpTable();
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
    column->addWidget(m_header);
    column->addWidget(m_splitter, 1);
    addActions();
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setDetailShown(false);
    setConnected(false);
    showCount();
}

void FeedPane::setUpHeader()
{
    m_text->setObjectName(u"feedFilter"_s);
    m_text->setPlaceholderText(tr("Filter title, body, group…"));
    m_text->setAccessibleName(tr("Filter the feed"));
    m_text->setClearButtonEnabled(true);
    theme::follow(m_text, [this] { m_text->setMaximumWidth(theme::scaled(230)); });
    m_text->setMinimumWidth(80);
    m_state->setObjectName(u"feedState"_s);
    m_state->setAccessibleName(tr("State"));
    m_state->addItem(tr("State: all"));
    m_state->addItem(tr("Unread"), QVariant::fromValue(FeedState::Unread));
    m_state->addItem(tr("Read"), QVariant::fromValue(FeedState::Read));
    m_state->addItem(tr("Opened"), QVariant::fromValue(FeedState::Opened));
    m_state->addItem(tr("Dismissed"), QVariant::fromValue(FeedState::Dismissed));
    m_state->addItem(tr("Snoozed"), QVariant::fromValue(FeedState::Snoozed));
    m_state->addItem(tr("Expired"), QVariant::fromValue(FeedState::Expired));
    m_detailButton->setObjectName(u"feedDetails"_s);
    m_detailButton->setText(tr("Details"));
    m_detailButton->setCheckable(true);
    m_live->setProperty("tone", u"secondary"_s);

    m_header->add(m_text, 4);
    m_header->add(m_state);
    m_header->addSpace();
    m_header->add(m_detailButton);
    m_header->add(m_live);
    m_header->add(m_dot);
    connect(m_detailButton, &QToolButton::toggled, this, &FeedPane::setDetailShown);
    connect(m_text, &QLineEdit::textChanged, this, &FeedPane::filter);
    connect(m_state, &QComboBox::currentIndexChanged, this, &FeedPane::filter);
}

void FeedPane::filter()
{
    m_filter.setText(m_text->text());
    const QVariant state = m_state->currentData();
    m_filter.setState(
        state.isValid() ? std::optional(state.value<FeedState>()) : std::nullopt);
    showCount();
}

void FeedPane::setUpTable()
{
    m_table->setObjectName(u"feedTable"_s);
    m_table->setAccessibleName(tr("Feed"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new FeedDelegate(m_table));
    widgets::makeQuiet(m_table);
    setUpColumns();
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FeedPane::showDetail);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &FeedPane::showDetail);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_notHere > 0 && value > 0 && value == m_table->verticalScrollBar()->maximum())
            Q_EMIT moreRequested();
    });
    connect(m_table, &QAbstractItemView::activated, this, [this] { setDetailShown(true); });
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
    m_splitter->setOrientation(width() < theme::scaled(widthForGroup) ? Qt::Vertical : Qt::Horizontal);
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

void FeedPane::addActions()
{
    struct Row {
        const char *name;
        QString text;
        QKeySequence key;
        std::function<void()> act;
    };
    const std::array rows{
        Row{"markRead", tr("Mark Read"), Qt::Key_R,
            [this] { request({}, ReadState::Read); }},
        Row{"dismiss", tr("Dismiss"), Qt::Key_D,
            [this] { request(UserActionState::Dismissed, {}); }},
        Row{"delete", tr("Delete"), QKeySequence::Delete,
            [this] {
                if (const FeedItem *item = current())
                    Q_EMIT deleteRequested(item->id);
            }},
    };
    for (const Row &row : rows) {
        auto *action = new QAction(row.text, m_table);
        action->setObjectName(QLatin1StringView(row.name));
        action->setShortcut(row.key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, row.act);
        m_table->addAction(action);
    }
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
}

void FeedPane::upsert(const QList<FeedItem> &items)
{
    m_model.upsert(items);
    showCount();
    showDetail();
}

void FeedPane::clear()
{
    m_model.clear();
    m_notHere = 0;
    showCount();
    showDetail();
}

void FeedPane::setDevices(const QList<Device> &devices)
{
    m_model.setDevices(devices);
}

void FeedPane::setNow(Instant now)
{
    m_model.setNow(now);
}

void FeedPane::setConnected(bool connected)
{
    m_dot->setOn(connected);
    m_live->setText(connected ? tr("live") : tr("not live"));
}

void FeedPane::setTotal(qint64 total)
{
    m_notHere = int(std::clamp<qint64>(total - m_model.rowCount(), 0, INT_MAX / 2));
    showCount();
}

void FeedPane::showCount()
{
    const int count = m_model.rowCount() + m_notHere;
    m_header->setNote(m_filter.isFiltering()
            ? tr("%L1 of %L2").arg(m_filter.rowCount()).arg(count)
            : tr("%L1", "how many").arg(count));
    m_stack->setCurrentIndex(m_filter.rowCount() > 0 ? 1 : 0);
    m_empty->setTitle(count > 0 ? tr("Nothing matches") : tr("The feed is empty"));
    m_empty->setHint(count > 0 ? tr("No notification is in this state and holds this text.")
                               : tr("Send the draft with Ctrl+Return: it comes in here, and on "
                                    "the devices it is meant for."));
    Q_EMIT countChanged(count);
}

void FeedPane::setDetailShown(bool shown)
{
    m_detail->setVisible(shown);
    m_detailButton->setChecked(shown);
    showDetail();
}

void FeedPane::showDetail()
{
    const FeedItem *item = current();
    for (QAction *action : m_table->actions())
        action->setEnabled(item);
    if (m_detail->isVisibleTo(this))
        m_detail->setItem(item);
}

// What is not asked for stays as it is.
void FeedPane::request(std::optional<UserActionState> action, std::optional<ReadState> read)
{
    if (const FeedItem *item = current())
        Q_EMIT stateChangeRequested(item->id, {}, read.value_or(item->readState),
            action.value_or(item->userActionState));
}

const FeedItem *FeedPane::current() const
{
    const QModelIndex row = m_table->currentIndex();
    return row.isValid() ? &m_model.itemAt(m_filter.mapToSource(row).row()) : nullptr;
}

} // namespace carillon::receiver
