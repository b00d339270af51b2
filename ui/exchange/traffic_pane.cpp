#include "exchange/traffic_pane.h"

#include "exchange/traffic_delegate.h"
#include "theme/text_size.h"
#include "widgets/empty_state.h"
#include "widgets/pane_header.h"
#include "widgets/quiet_table.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace carillon::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr int widthForSize = 720;

} // namespace

TrafficPane::TrafficPane(QWidget *parent)
    : QWidget(parent)
    , m_text(new QLineEdit)
    , m_table(new QTableView)
    , m_stack(new QStackedWidget)
    , m_empty(new widgets::EmptyState(tr("No traffic yet"), {}))
{
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterRole(TrafficModel::SearchRole);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    setUpTable();
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
    auto *out = new widgets::PaneHeader(tr("Traffic"));
    out->setNote(tr("every exchange with the local service"));
    out->addSpace();
    m_text->setObjectName(u"trafficFilter"_s);
    m_text->setPlaceholderText(tr("Filter…"));
    m_text->setAccessibleName(tr("Filter the traffic"));
    m_text->setClearButtonEnabled(true);
    theme::follow(m_text, [this] { m_text->setMaximumWidth(theme::scaled(190)); });
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setFilterFixedString(text.trimmed());
        showEmptiness();
    });
    out->add(m_text);
    return out;
}

void TrafficPane::setUpTable()
{
    constexpr std::array widths{84, 70, 232, 64, 68, 68};
    m_table->setObjectName(u"trafficTable"_s);
    m_table->setAccessibleName(tr("Traffic"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegate(new TrafficDelegate(m_table));
    widgets::makeQuiet(m_table);
    theme::follow(m_table, [this, widths] {
        for (int column = 0; column < int(widths.size()); ++column)
            m_table->setColumnWidth(column, theme::scaled(widths[size_t(column)]));
        fitColumns();
    });
    m_table->horizontalHeader()->setSectionResizeMode(TrafficModel::From, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) {
            if (current.isValid())
                Q_EMIT entrySelected(m_model.entryAt(m_filter.mapToSource(current).row()));
        });
}

// In a narrow window who asked is worth more than how much.
void TrafficPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void TrafficPane::fitColumns()
{
    const bool roomy = width() >= theme::scaled(widthForSize);
    m_table->setColumnHidden(TrafficModel::Size, !roomy);
    m_table->setColumnWidth(TrafficModel::Path, theme::scaled(roomy ? 236 : 180));
}

void TrafficPane::addEntries(const QList<receiver::TrafficEntry> &entries)
{
    m_model.add(entries);
    showEmptiness();
}

void TrafficPane::clear()
{
    m_model.clear();
    showEmptiness();
}

void TrafficPane::setServiceAddress(const QUrl &address)
{
    m_address = address;
    showEmptiness();
}

void TrafficPane::showEmptiness()
{
    const bool filtered = m_model.rowCount() > 0;
    m_stack->setCurrentIndex(m_filter.rowCount() > 0 ? 1 : 0);
    m_empty->setTitle(filtered ? tr("Nothing matches") : tr("No traffic yet"));
    m_empty->setHint(filtered ? tr("No exchange holds “%1”.").arg(m_text->text())
            : m_address.isEmpty()
            ? tr("Requests to the local service are listed here.")
            : tr("Send the draft, or point an app at %1.").arg(m_address.toString()));
}

} // namespace carillon::exchange
