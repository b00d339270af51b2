#include "faults/faults_dialog.h"

#include "faults/fault_form.h"
#include "theme/metrics.h"
#include "theme/text_size.h"
#include "widgets/empty_state.h"
#include "widgets/quiet_table.h"
#include "widgets/row_delegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace carillon::faults {

using namespace Qt::StringLiterals;
namespace metrics = theme::metrics;

namespace {

constexpr QSize dialogSize(560, 600);
constexpr int listHeight = 170;

class FaultsDelegate : public widgets::RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override
    {
        const bool isWhat = index.column() == FaultsModel::What;
        paintText(
            cell, index.data().toString(), isWhat ? cell.colors.text : cell.colors.secondaryText);
    }
};

QPushButton *button(const QString &text, const char *name)
{
    auto *out = new QPushButton(text);
    out->setObjectName(QLatin1StringView(name));
    out->setAutoDefault(false);
    return out;
}

} // namespace

FaultsDialog::FaultsDialog(QWidget *parent)
    : QDialog(parent)
    , m_form(new FaultForm)
    , m_remove(button(tr("Re&move"), "faultRemove"))
    , m_removeAll(button(tr("Remove &All"), "faultRemoveAll"))
{
    setObjectName(u"faultsDialog"_s);
    setWindowTitle(tr("Faults"));
    resize(theme::scaled(dialogSize));
    auto *add = button(tr("&Add the Fault"), "faultAdd");
    add->setProperty("primary", true);
    auto *foot = new QDialogButtonBox(QDialogButtonBox::Close);
    foot->button(QDialogButtonBox::Close)->setAutoDefault(false);
    foot->addButton(m_remove, QDialogButtonBox::ResetRole);
    foot->addButton(m_removeAll, QDialogButtonBox::ResetRole);
    auto *form = new QWidget;
    auto *rows = new QVBoxLayout(form);
    rows->setContentsMargins(metrics::paneMargin, metrics::paneMargin, metrics::paneMargin, 0);
    rows->setSpacing(metrics::grid);
    rows->addWidget(m_form);
    rows->addWidget(add, 0, Qt::AlignTrailing);
    rows->addStretch(1);
    rows->addWidget(foot);
    rows->addSpacing(metrics::paneMargin);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(createList());
    column->addWidget(form, 1);
    connect(add, &QPushButton::clicked, this, [this] { Q_EMIT addRequested(m_form->fault()); });
    connect(foot, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &FaultsDialog::removeChosen);
    connect(m_removeAll, &QPushButton::clicked, this, &FaultsDialog::removeAllRequested);
    add->setAutoDefault(true);
    add->setDefault(true); // in its place by now, where the dialog takes note of it
    setFaults({});
}

QWidget *FaultsDialog::createList()
{
    m_table = new QTableView;
    m_table->setObjectName(u"faultsTable"_s);
    m_table->setAccessibleName(tr("Faults in force"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new FaultsDelegate(m_table));
    widgets::makeQuiet(m_table);
    m_table->installEventFilter(this);
    theme::follow(m_table, [this] {
        m_table->setColumnWidth(FaultsModel::Meets, theme::scaled(170));
        m_table->setColumnWidth(FaultsModel::Hits, theme::scaled(60));
        m_table->setColumnWidth(FaultsModel::Left, theme::scaled(70));
    });
    m_table->horizontalHeader()->setSectionResizeMode(FaultsModel::What, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &FaultsDialog::fitButtons);
    m_stack = new QStackedWidget;
    m_stack->setAutoFillBackground(true);
    m_stack->setBackgroundRole(QPalette::Base);
    theme::fixHeight(m_stack, listHeight);
    m_stack->addWidget(new widgets::EmptyState(tr("No faults are on"),
        tr("Every request is answered as documented. Add a fault below to see how a caller lives "
           "with it.")));
    m_stack->addWidget(m_table);
    return m_stack;
}

void FaultsDialog::setFaults(const QList<receiver::ServiceFault> &faults)
{
    m_model.setFaults(faults);
    m_stack->setCurrentIndex(faults.isEmpty() ? 0 : 1);
    fitButtons();
}

void FaultsDialog::fitButtons()
{
    m_remove->setEnabled(m_table->selectionModel()->hasSelection());
    m_removeAll->setEnabled(m_model.rowCount() > 0);
}

void FaultsDialog::showRefusal(const QString &where, const QString &message)
{
    m_form->showRefusal(where, message);
}

void FaultsDialog::removeChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (!rows.isEmpty())
        Q_EMIT removeRequested(m_model.faultAt(rows.first().row()).id);
}

bool FaultsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace carillon::faults
