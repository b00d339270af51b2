#include "exchange/compare_dialog.h"

#include "exchange/compare_delegate.h"
#include "theme/fonts.h"
#include "theme/text_size.h"
#include "widgets/quiet_table.h"

#include <QClipboard>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace carillon::exchange {

using namespace Qt::StringLiterals;
using Kind = CompareRow::Kind;
namespace metrics = theme::metrics;

namespace {

constexpr QSize dialogSize(980, 640);
constexpr int lineHeight = 92;
constexpr qsizetype lineContext = 200;

QPushButton *button(const QString &text, const char *name)
{
    auto *out = new QPushButton(text);
    out->setObjectName(QLatin1StringView(name));
    out->setAutoDefault(false);
    return out;
}

} // namespace

CompareDialog::CompareDialog(const Compared &left, const Compared &right, QWidget *parent)
    : QDialog(parent)
    , m_model(left, right)
    , m_count(new QLabel)
    , m_previous(button(tr("&Previous"), "comparePrevious"))
    , m_next(button(tr("&Next"), "compareNext"))
    , m_table(new QTableView)
    , m_line(new QPlainTextEdit)
{
    setObjectName(u"compareDialog"_s);
    setWindowTitle(tr("Compare"));
    resize(dialogSize);
    auto *line = new QFrame;
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(top());
    column->addWidget(m_table, 1);
    column->addWidget(line);
    column->addWidget(m_line);
    setUpTable();
    setUpLine();
    const QList<int> &differences = m_model.comparison().differences;
    goTo(differences.isEmpty() ? 0 : differences.first());
    m_table->setFocus();
}

QWidget *CompareDialog::top()
{
    auto *out = new QWidget;
    auto *row = new QHBoxLayout(out);
    row->setContentsMargins(metrics::paneMargin, metrics::grid, metrics::paneMargin, metrics::grid);
    row->setSpacing(metrics::grid);
    m_count->setObjectName(u"compareCount"_s);
    m_previous->setToolTip(tr("The difference before (Shift+F7)"));
    m_next->setToolTip(tr("The next difference (F7)"));
    QPushButton *copyAll = button(tr("&Copy as Text"), "compareCopy");
    copyAll->setToolTip(tr("Copy all of it (Ctrl+C)"));
    QPushButton *close = button(tr("Close"), "compareClose");
    row->addWidget(m_count, 1);
    for (QPushButton *each : {m_previous, m_next, copyAll, close})
        row->addWidget(each);
    connect(m_previous, &QPushButton::clicked, this, &CompareDialog::previousDifference);
    connect(m_next, &QPushButton::clicked, this, &CompareDialog::nextDifference);
    connect(copyAll, &QPushButton::clicked, this, &CompareDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const auto onKeys = [this](const QKeySequence &keys, auto slot) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, slot);
    };
    onKeys(Qt::Key_F7, &CompareDialog::nextDifference);
    onKeys(Qt::SHIFT | Qt::Key_F7, &CompareDialog::previousDifference);
    return out;
}

void CompareDialog::setUpTable()
{
    m_table->setObjectName(u"compareTable"_s);
    m_table->setAccessibleName(tr("The two exchanges, line by line"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new CompareDelegate(m_table));
    widgets::makeQuiet(m_table);
    theme::follow(m_table, [this] {
        m_table->verticalHeader()->setDefaultSectionSize(
            theme::scaled(CompareDelegate::lineHeight));
    });
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &CompareDialog::showLine);
    auto *keys = new QShortcut(QKeySequence::Copy, m_table);
    keys->setContext(Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, &CompareDialog::copy);
}

void CompareDialog::setUpLine()
{
    m_line->setObjectName(u"compareLine"_s);
    m_line->setAccessibleName(tr("The current line of both"));
    m_line->setReadOnly(true);
    m_line->setFrameShape(QFrame::NoFrame);
    theme::useMonoFont(m_line);
    m_line->setTabChangesFocus(true);
    m_line->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    theme::fixHeight(m_line, lineHeight);
    m_line->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextOption option = m_line->document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    m_line->document()->setDefaultTextOption(option);
}

void CompareDialog::showLine()
{
    const int current = m_table->currentIndex().row();
    if (current < 0)
        return;
    const CompareRow &row = m_model.comparison().rows.at(current);
    QStringList lines;
    if (!row.differs())
        lines.append(row.left.left(11 * lineContext));
    if (row.kind == Kind::Changed || row.kind == Kind::OnlyLeft)
        lines.append(u"− "_s + cutLine(row.left, row.right, lineContext));
    if (row.kind == Kind::Changed || row.kind == Kind::OnlyRight)
        lines.append(u"+ "_s + cutLine(row.right, row.left, lineContext));
    m_line->setPlainText(lines.join(u'\n'));
    showCount();
}

void CompareDialog::showCount()
{
    const QList<int> &differences = m_model.comparison().differences;
    const int current = m_table->currentIndex().row();
    const int passed = int(
        std::upper_bound(differences.begin(), differences.end(), current) - differences.begin());
    const bool isAtOne = current >= 0 && m_model.comparison().rows.at(current).differs();
    const int count = int(differences.size());
    m_count->setText(count == 0 ? tr("No differences")
            : isAtOne           ? tr("Difference %L1 of %L2").arg(passed).arg(count)
                                : tr("%Ln difference(s)", nullptr, count));
    m_previous->setEnabled(passed > (isAtOne ? 1 : 0));
    m_next->setEnabled(passed < count);
}

void CompareDialog::goTo(int row)
{
    const QModelIndex index = m_model.index(row, CompareModel::Left);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::EnsureVisible);
    showCount();
}

void CompareDialog::nextDifference()
{
    const QList<int> &differences = m_model.comparison().differences;
    const auto next
        = std::upper_bound(differences.begin(), differences.end(), m_table->currentIndex().row());
    if (next != differences.end())
        goTo(*next);
}

// From inside a difference to the one before it, not to its own beginning.
void CompareDialog::previousDifference()
{
    const QList<int> &differences = m_model.comparison().differences;
    const int current = m_table->currentIndex().row();
    auto here = std::upper_bound(differences.begin(), differences.end(), current);
    if (here != differences.begin() && m_model.comparison().rows.at(current).differs())
        --here;
    if (here != differences.begin())
        goTo(*std::prev(here));
}

void CompareDialog::copy()
{
    const auto caption = [this](int section) {
        return m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    };
    QGuiApplication::clipboard()->setText(
        asText(m_model.comparison(), caption(CompareModel::Left), caption(CompareModel::Right)));
}

} // namespace carillon::exchange
