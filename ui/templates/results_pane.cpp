#include "templates/results_pane.h"

#include "theme/fonts.h"
#include "widgets/empty_state.h"
#include "widgets/pane_header.h"
#include "widgets/quiet_table.h"
#include "widgets/row_delegate.h"
#include "widgets/segmented_control.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace carillon::templates {
namespace {

using namespace Qt::StringLiterals;
using widgets::Tone;

enum Filter { All, Failed };

class ResultDelegate : public widgets::RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override
    {
        const QString text = index.data().toString();
        const int status = index.data(SendLogModel::StatusRole).toInt();
        switch (index.column()) {
        case SendLogModel::Status:
            paintChip(cell, text, status >= 200 && status < 300 ? Tone::Success : Tone::Error);
            break;
        case SendLogModel::Id:
        case SendLogModel::RequestId:
            paintText(cell, text, cell.colors.secondaryText, theme::monoFont());
            break;
        case SendLogModel::Problem:
            paintText(cell, text, cell.colors.error);
            break;
        default:
            paintText(cell, text, cell.colors.text);
        }
    }
};

} // namespace

ResultsPane::ResultsPane(ChooseFile chooseFile, QWidget *parent)
    : QWidget(parent)
    , m_chooseFile(std::move(chooseFile))
    , m_header(new widgets::PaneHeader(tr("Results")))
    , m_filter(new widgets::SegmentedControl(widgets::SegmentedControl::Choice::One))
    , m_export(new QPushButton(tr("&Export CSV…")))
    , m_stack(new QStackedWidget)
    , m_empty(new widgets::EmptyState({}, {}))
    , m_table(new QTableView)
{
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
    refresh();
}

QWidget *ResultsPane::header()
{
    m_filter->setObjectName(u"resultFilter"_s);
    m_filter->setAccessibleName(tr("Which results"));
    m_filter->addSegment(All, tr("All"));
    m_filter->addSegment(Failed, tr("Failed"));
    m_filter->setCurrent(All);
    m_export->setObjectName(u"exportResults"_s);
    m_export->setAccessibleName(tr("Export the results shown as CSV"));
    m_header->addSpace();
    m_header->add(m_filter);
    m_header->add(m_export);
    connect(m_filter, &widgets::SegmentedControl::chosen, this, [this](int filter) {
        m_model.setFailedOnly(filter == Failed);
        refresh();
    });
    connect(m_export, &QPushButton::clicked, this, &ResultsPane::exportCsv);
    return m_header;
}

void ResultsPane::setUpTable()
{
    constexpr std::array widths{70, 84, 84, 150, 150};
    m_table->setObjectName(u"resultTable"_s);
    m_table->setAccessibleName(tr("Results"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ResultDelegate(m_table));
    widgets::makeQuiet(m_table);
    for (int column = 0; column < int(widths.size()); ++column)
        m_table->setColumnWidth(column, widths[size_t(column)]);
    m_table->horizontalHeader()->setSectionResizeMode(SendLogModel::Problem, QHeaderView::Stretch);
}

void ResultsPane::clear()
{
    m_model.clear();
    refresh();
}

Result<void> ResultsPane::append(const QList<http::SendResult> &results)
{
    Result<void> appended = m_model.append(results);
    refresh();
    return appended;
}

void ResultsPane::exportCsv()
{
    const QString path = m_chooseFile(this);
    if (path.isEmpty())
        return;
    if (const Result<void> done = m_model.log().exportTo(path, m_model.isFailedOnly()); !done)
        Q_EMIT failed(done.error());
    else
        Q_EMIT exported(path);
}

void ResultsPane::refresh()
{
    const bool any = m_model.log().rowCount() > 0;
    const qint64 failures = m_model.log().failedCount();
    m_filter->setSegmentText(
        Failed, failures > 0 ? tr("Failed %1").arg(QLocale().toString(failures)) : tr("Failed"));
    m_export->setEnabled(any);
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
    m_empty->setTitle(any ? tr("Nothing failed") : tr("Nothing sent yet"));
    m_empty->setHint(any ? tr("Every row sent so far was accepted.")
                         : tr("Each row's answer is listed here while they are sent."));
}

} // namespace carillon::templates
