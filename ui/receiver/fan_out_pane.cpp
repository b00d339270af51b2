#include "receiver/fan_out_pane.h"

#include "receiver/fan_out_delegate.h"
#include "receiver/timeline_strip.h"
#include "theme/fonts.h"
#include "theme/text_size.h"
#include "widgets/empty_state.h"
#include "widgets/pane_header.h"
#include "widgets/quiet_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace carillon::receiver {

using namespace Qt::StringLiterals;

namespace {

constexpr int timeWidth = 76;
constexpr int leastTitle = 116;
constexpr int leastDevice = 68; ///< a mark and the beginning of its word

// The widest of the usual words; rarer ones may be cut, their tooltips tell them.
int deviceWidth()
{
    int widest = 0;
    const QStringList words = usualWords();
    for (const QString &word : words)
        widest = std::max(widest, FanOutDelegate::chipWidth(word));
    return widest + widgets::RowDelegate::margin + 2;
}

/// Cuts long names with an ellipsis; under a style sheet a plain header only clips them.
class DevicesHeader : public QHeaderView {
public:
    explicit DevicesHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
        setSectionsClickable(false);
    }

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override
    {
        QHeaderView::initStyleOptionForIndex(option, section);
        const QString full
            = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        const QFontMetrics metrics(theme::uiFont(theme::metrics::smallText, QFont::DemiBold));
        option->text = metrics.elidedText(
            full, Qt::ElideRight, sectionSize(section) - 2 * widgets::RowDelegate::margin);
    }
};

} // namespace

FanOutPane::FanOutPane(QWidget *parent)
    : QWidget(parent)
    , m_header(new widgets::PaneHeader(tr("Fan-out")))
    , m_table(new QTableView)
    , m_strip(new TimelineStrip)
    , m_splitter(new QSplitter(Qt::Vertical))
    , m_stack(new QStackedWidget)
    , m_empty(new widgets::EmptyState({}, {}))
{
    setUpTable();
    m_header->addSpace();
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_strip);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_splitter);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_stack, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    showCount();
}

void FanOutPane::setUpTable()
{
    m_table->setObjectName(u"fanOutTable"_s);
    m_table->setAccessibleName(tr("What became of each notification on each device"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new FanOutDelegate(m_table));
    m_table->setHorizontalHeader(new DevicesHeader(m_table));
    widgets::makeQuiet(m_table);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->setMinimumHeight(3 * widgets::RowDelegate::rowHeight());
    m_table->viewport()->installEventFilter(this);
    // Queued, as the quiet table fits itself to the text size, too.
    theme::follow(m_table,
        [this] { QMetaObject::invokeMethod(this, &FanOutPane::fitColumns, Qt::QueuedConnection); });
    connect(&m_model, &QAbstractItemModel::columnsInserted, this, &FanOutPane::fitColumns);
    connect(&m_model, &QAbstractItemModel::columnsRemoved, this, &FanOutPane::fitColumns);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &FanOutPane::showCurrent);
}

// Devices get what their words need while there is room, the title what is left; of many devices
// one scrolls to the last.
void FanOutPane::fitColumns()
{
    const int devices = m_model.columnCount() - FanOutModel::FirstDevice;
    const int room = m_table->viewport()->width();
    const int time = theme::scaled(timeWidth);
    const int title = theme::scaled(leastTitle);
    const int each = devices == 0
        ? 0
        : std::clamp((room - time - title) / devices, theme::scaled(leastDevice), deviceWidth());
    m_table->setColumnWidth(FanOutModel::Time, time);
    m_table->setColumnWidth(FanOutModel::Title, std::max(title, room - time - devices * each));
    for (int column = FanOutModel::FirstDevice; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, each);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

bool FanOutPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void FanOutPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void FanOutPane::setDevices(const QList<Device> &devices)
{
    const QModelIndex current = m_table->currentIndex();
    m_model.setDevices(devices);
    // New columns belong to the chosen row as well.
    if (current.isValid())
        m_table->selectionModel()->select(m_table->currentIndex(),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    showCount();
    showChosen();
}

void FanOutPane::applyItems(const QList<FeedItem> &items)
{
    m_model.upsert(items);
    chooseFirst();
    showCount();
    showChosen();
}

void FanOutPane::clear()
{
    m_chosen.clear();
    m_model.setItems({});
    showCount();
    showChosen();
}

void FanOutPane::setNow(Instant now)
{
    m_model.setNow(now);
    m_strip->setNow(now);
}

bool FanOutPane::showItem(const QString &id)
{
    const int row = m_model.rowOf(id);
    if (row < 0)
        return false;
    m_table->setCurrentIndex(m_model.index(row, std::max(0, m_table->currentIndex().column())));
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

// The strip is never without a subject while there is one.
void FanOutPane::chooseFirst()
{
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, FanOutModel::Title));
}

void FanOutPane::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const QString id = current.data(FanOutModel::IdRole).toString();
    if (id == m_chosen)
        return;
    m_chosen = id;
    showChosen();
    if (!id.isEmpty())
        Q_EMIT itemChosen(id);
}

void FanOutPane::showChosen()
{
    const int row = m_model.rowOf(m_chosen);
    if (row < 0)
        m_strip->clear();
    else
        m_strip->setItem(m_model.itemAt(row), m_model.devices());
}

void FanOutPane::showCount()
{
    const int rows = m_model.rowCount();
    const auto devices = int(m_model.devices().size());
    m_header->setNote(rows == 0 ? QString() : tr("%L1", "how many notifications").arg(rows));
    m_stack->setCurrentWidget(rows == 0 ? static_cast<QWidget *>(m_empty) : m_splitter);
    m_empty->setTitle(tr("Nothing has gone out yet"));
    m_empty->setHint(devices == 0
            ? tr("Add a device, then send the draft with Ctrl+Return: what becomes of it on each "
                 "device stands here, with the reason and a timeline.")
            : tr("Send the draft with Ctrl+Return: what becomes of it on each device stands here, "
                 "with the reason and a timeline."));
}

} // namespace carillon::receiver
