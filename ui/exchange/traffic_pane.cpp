#include "exchange/traffic_pane.h"

#include "base/bidi.h"
#include "exchange/traffic_delegate.h"
#include "exchange/traffic_filter_button.h"
#include "theme/text_size.h"
#include "widgets/clear_button.h"
#include "widgets/empty_state.h"
#include "widgets/pane_header.h"
#include "widgets/quiet_table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace carillon::exchange {

using namespace Qt::StringLiterals;
using receiver::TrafficEntry;

namespace {

constexpr int widthForSize = 720;
constexpr int cellMargins = 22;
constexpr int leastFilter = 56;

} // namespace

TrafficPane::TrafficPane(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_choice(new TrafficFilterButton(m_model, m_filter))
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_empty(new widgets::EmptyState(tr("No traffic yet"), {}))
{
    // Before the filter and the table hear of it, which would choose a neighbour.
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { letGo(first, last); });
    m_filter.setSourceModel(&m_model);
    setUpTable();
    connectTable();
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header());
    column->addWidget(m_stack, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    showEmptiness();
}

QWidget *TrafficPane::header()
{
    m_header = new widgets::PaneHeader(tr("Traffic"));
    m_header->addSpace();
    m_text->setObjectName(u"trafficFilter"_s);
    m_text->setPlaceholderText(tr("Filter…"));
    m_text->setAccessibleName(tr("Filter the traffic"));
    widgets::addClearButton(m_text);
    theme::follow(m_text, [this] {
        m_text->setMinimumWidth(theme::scaled(leastFilter));
        m_text->setMaximumWidth(theme::scaled(190));
    });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text.trimmed());
        showEmptiness();
    });
    connect(m_choice, &TrafficFilterButton::chosen, this, &TrafficPane::showEmptiness);
    m_header->add(m_text);
    m_header->add(m_choice);
    return m_header;
}

void TrafficPane::setUpTable()
{
    constexpr std::array widths{84, 70, 232, 64, 68, 68};
    m_table->setObjectName(u"trafficTable"_s);
    m_table->setAccessibleName(tr("Traffic"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new TrafficDelegate(m_table));
    widgets::makeQuiet(m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    theme::follow(m_table, [this, widths] {
        const auto wide = [this](const QString &text) {
            return m_table->fontMetrics().horizontalAdvance(text) + theme::scaled(cellMargins);
        };
        for (int column = 0; column < int(widths.size()); ++column) {
            const int head = m_table->horizontalHeader()->sectionSizeHint(column);
            m_table->setColumnWidth(column, std::max(theme::scaled(widths[size_t(column)]), head));
        }
        const auto atLeast = [this](int column, int width) {
            m_table->setColumnWidth(column, std::max(m_table->columnWidth(column), width));
        };
        atLeast(TrafficModel::Duration, wide(durationText(999)));
        atLeast(TrafficModel::Size, wide(sizeText(999)));
        fitColumns();
    });
    m_table->horizontalHeader()->setSectionResizeMode(TrafficModel::From, QHeaderView::Stretch);
}

void TrafficPane::connectTable()
{
    connect(m_table, &QWidget::customContextMenuRequested, this, &TrafficPane::showMenu);
    const QItemSelectionModel *choice = m_table->selectionModel();
    connect(
        choice, &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
            if (current.isValid())
                Q_EMIT entrySelected(entryOf(current));
        });
    connect(choice, &QItemSelectionModel::selectionChanged, this, &TrafficPane::choiceChanged);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { stayAt(first, last); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value == 0 && m_newer > 0) {
            m_newer = 0;
            showNote();
        }
    });
}

// The table itself stays where it is once it is scrolled; who chose a row at its top is reading,
// too.
void TrafficPane::stayAt(int first, int last)
{
    QScrollBar *bar = m_table->verticalScrollBar();
    const int added = last - first + 1;
    if (bar->value() == 0 && m_table->selectionModel()->hasSelection()) {
        const int room = added * m_table->verticalHeader()->defaultSectionSize();
        bar->setMaximum(bar->maximum() + room);
        bar->setValue(room);
    }
    if (bar->value() > 0)
        m_newer += added;
}

void TrafficPane::letGo(int first, int last)
{
    QItemSelectionModel *choice = m_table->selectionModel();
    const QModelIndex current = m_filter.mapToSource(choice->currentIndex());
    if (current.isValid() && current.row() >= first && current.row() <= last)
        choice->setCurrentIndex({}, QItemSelectionModel::NoUpdate);
}

// In a narrow window who asked is worth more than how much.
void TrafficPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

// Who chooses nothing follows what comes in.
bool TrafficPane::eventFilter(QObject *watched, QEvent *event)
{
    const bool isEscape = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
    if (!isEscape || !m_table->selectionModel()->hasSelection())
        return QWidget::eventFilter(watched, event);
    m_table->clearSelection();
    m_table->scrollToTop();
    return true;
}

void TrafficPane::fitColumns()
{
    const bool roomy = width() >= theme::scaled(widthForSize);
    m_table->setColumnHidden(TrafficModel::Size, !roomy);
    m_table->setColumnWidth(TrafficModel::Path, theme::scaled(roomy ? 236 : 180));
}

void TrafficPane::addEntries(const QList<TrafficEntry> &entries)
{
    m_model.add(entries);
    showEmptiness();
}

void TrafficPane::clear()
{
    m_model.clear();
    m_newer = 0;
    showEmptiness();
}

void TrafficPane::setServiceAddress(const QUrl &address)
{
    m_address = address;
    showEmptiness();
}

const TrafficEntry &TrafficPane::entryOf(const QModelIndex &shown) const
{
    return m_model.entryAt(m_filter.mapToSource(shown).row());
}

QList<TrafficEntry> TrafficPane::chosen() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<TrafficEntry> out;
    for (const QModelIndex &row : std::as_const(rows))
        out.append(entryOf(row));
    return out;
}

qsizetype TrafficPane::chosenCount() const
{
    return m_table->selectionModel()->selectedRows().size();
}

QList<TrafficEntry> TrafficPane::shown() const
{
    QList<TrafficEntry> out;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        out.append(entryOf(m_filter.index(row, 0)));
    return out;
}

void TrafficPane::showMenu(QPoint place)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"trafficMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QAction *command : std::as_const(m_commands)) {
        if (command)
            menu->addAction(command);
        else
            menu->addSeparator();
    }
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

void TrafficPane::showNote()
{
    if (m_newer > 0)
        m_header->setNote(tr("%Ln newer above; Esc goes there", nullptr, int(m_newer)));
    else if (m_model.dropped() > 0)
        m_header->setNote(tr("the latest %L1; %Ln older dropped", nullptr, int(m_model.dropped()))
                              .arg(m_model.rowCount()));
    else
        m_header->setNote(tr("every exchange with the local service"));
}

void TrafficPane::showEmptiness()
{
    const bool filtered = m_model.rowCount() > 0;
    m_stack->setCurrentIndex(m_filter.rowCount() > 0 ? 1 : 0);
    m_empty->setTitle(filtered ? tr("Nothing matches") : tr("No traffic yet"));
    m_empty->setHint(filtered
            ? (m_text->text().isEmpty() ? tr("No exchange is of that kind.")
                                        : tr("No exchange holds “%1”.").arg(m_text->text()))
            : m_address.isEmpty()
            ? tr("Requests to the local service are listed here.")
            : tr("Send the draft, or point an app at %1.").arg(embedded(m_address.toString())));
    showNote();
    Q_EMIT choiceChanged();
}

} // namespace carillon::exchange
