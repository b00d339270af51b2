#include "templates/rows_pane.h"

#include "theme/metrics.h"
#include "theme/style_sheet.h"
#include "widgets/empty_state.h"
#include "widgets/pane_header.h"
#include "widgets/quiet_table.h"
#include "widgets/row_delegate.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace carillon::templates {

using namespace Qt::StringLiterals;
using namespace theme::metrics;

namespace {

constexpr int usualColumn = 150;
constexpr int lineColumn = 84;

/// A row that cannot be used has its line in the colour of an error.
class CellDelegate : public widgets::RowDelegate {
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(const Cell &cell, const QModelIndex &index) const override
    {
        const bool faulty = index.column() == 0 && index.data(CsvRowsModel::FaultyRole).toBool();
        paintText(cell, index.data().toString(), faulty ? cell.colors.error : cell.colors.text);
    }
};

} // namespace

RowsPane::RowsPane(ChooseFile chooseFile, QWidget *parent)
    : QWidget(parent)
    , m_chooseFile(std::move(chooseFile))
    , m_header(new widgets::PaneHeader(tr("Rows")))
    , m_load(new QPushButton(tr("&Load CSV…")))
    , m_type(new QPushButton(tr("T&ype rows")))
    , m_stack(new QStackedWidget)
    , m_empty(new widgets::EmptyState({}, {}))
    , m_notice(new QLabel)
{
    m_typedTable = table(u"typedRows"_s, m_typed);
    m_typedTable->setEditTriggers(QAbstractItemView::AnyKeyPressed
        | QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::SelectedClicked);
    m_typedTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_typedTable->setAccessibleDescription(
        tr("Type a value for each placeholder, or paste cells."));
    m_typedTable->installEventFilter(this);
    m_csvTable = table(u"csvRows"_s, m_csv);
    for (QWidget *page : {static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_typedTable),
             static_cast<QWidget *>(m_csvTable)})
        m_stack->addWidget(page);
    m_notice->setObjectName(u"rowsNotice"_s);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setContentsMargins(paneMargin, halfGrid, paneMargin, halfGrid);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header());
    column->addWidget(m_stack, 1);
    column->addWidget(m_notice);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_empty, &widgets::EmptyState::actionRequested, this, &RowsPane::chooseFile);
    connect(&m_typed, &TypedRowsModel::edited, this, &RowsPane::refresh);
    connect(&m_csv, &CsvRowsModel::advanced, this, &RowsPane::refresh);
    connect(&m_csv, &CsvRowsModel::failed, this, [this](const Error &error) {
        m_fault = error.message;
        refresh();
    });
    refresh();
}

QWidget *RowsPane::header()
{
    m_load->setObjectName(u"loadCsv"_s);
    m_load->setAccessibleName(tr("Load rows from a CSV file"));
    m_type->setObjectName(u"typeRows"_s);
    m_type->setAccessibleName(tr("Leave the file and type rows"));
    m_header->addSpace();
    m_header->add(m_type);
    m_header->add(m_load);
    connect(m_load, &QPushButton::clicked, this, &RowsPane::chooseFile);
    connect(m_type, &QPushButton::clicked, this, &RowsPane::typeRows);
    return m_header;
}

QTableView *RowsPane::table(const QString &name, QAbstractItemModel &model)
{
    auto *out = new QTableView;
    out->setObjectName(name);
    out->setAccessibleName(tr("Rows"));
    out->setModel(&model);
    out->setItemDelegate(new CellDelegate(out));
    widgets::makeQuiet(out);
    out->horizontalHeader()->setDefaultSectionSize(usualColumn);
    out->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    out->horizontalHeader()->setStretchLastSection(true);
    connect(
        out->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RowsPane::changed);
    return out;
}

void RowsPane::setNames(const QByteArrayList &names)
{
    m_typed.setColumns(names);
    refresh();
}

void RowsPane::chooseFile()
{
    if (const QString path = m_chooseFile(this); !path.isEmpty())
        load(path);
}

void RowsPane::load(const QString &path)
{
    Result<std::shared_ptr<compose::CsvFile>> file = compose::CsvFile::open(path);
    if (!file) {
        m_fault = tr("%1: %2", "a file's name, what is wrong with it")
                      .arg(QFileInfo(path).fileName(), file.error().message);
        return refresh();
    }
    m_fault.clear();
    m_csv.setFile(*file);
    m_csvTable->setColumnWidth(0, lineColumn);
    refresh();
    m_csvTable->setFocus();
}

void RowsPane::typeRows()
{
    m_fault.clear();
    m_csv.setFile(nullptr);
    refresh();
    if (m_stack->currentWidget() == m_typedTable)
        m_typedTable->setFocus();
}

std::variant<compose::TypedRows, compose::CsvSource> RowsPane::rows() const
{
    if (m_csv.file())
        return m_csv.file()->source();
    return m_typed.rows();
}

const QByteArrayList &RowsPane::columns() const
{
    return m_csv.file() ? m_csv.file()->columns() : m_typed.columns();
}

std::pair<qint64, bool> RowsPane::count() const
{
    if (m_csv.file())
        return {m_csv.file()->rowCount(), m_csv.file()->isWhole()};
    return {m_typed.filledRows(), true};
}

std::optional<compose::CsvRow> RowsPane::currentRow() const
{
    const QTableView *shown = m_csv.file() ? m_csvTable : m_typedTable;
    const int row = std::max(shown->currentIndex().row(), 0);
    if (m_csv.file())
        return row < m_csv.rowCount() ? std::optional(m_csv.rowAt(row)) : std::nullopt;
    // While the cursor is in the empty row below them, the last one stays in sight.
    const int last = m_typed.rowCount() - 2;
    return last >= 0 ? std::optional(m_typed.rowAt(std::min(row, last))) : std::nullopt;
}

bool RowsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_typedTable && event->type() == QEvent::KeyPress
        && onKey(*static_cast<QKeyEvent *>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool RowsPane::onKey(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Paste)) {
        m_typed.paste(m_typedTable->currentIndex(), QGuiApplication::clipboard()->text().toUtf8());
        return true;
    }
    if (event.matches(QKeySequence::Delete)) {
        m_typed.removeRowAt(m_typedTable->currentIndex().row());
        return true;
    }
    return false;
}

QString RowsPane::noteText() const
{
    const auto [rows, whole] = count();
    const QString number = QLocale().toString(rows);
    if (m_csv.file()) {
        const QString name = QFileInfo(m_csv.file()->source().path).fileName();
        return whole ? tr("%1 of %2", "rows, a file's name").arg(number, name)
                     : tr("%1 of %2 so far…", "rows, a file's name").arg(number, name);
    }
    return rows > 0 ? number : tr("type, paste, or drop a CSV file here");
}

QString RowsPane::faultText() const
{
    const qint64 rows = m_csv.file()->faultyRows();
    const QString count = tr("%Ln row(s) cannot be sent.", nullptr, int(rows));
    QStringList faults = m_csv.file()->firstFaults();
    if (faults.size() < rows)
        faults.append(QStringLiteral("…"));
    return count + u' ' + faults.join(u' ');
}

void RowsPane::focusRows()
{
    if (QWidget *page = m_stack->currentWidget(); page != m_empty)
        page->setFocus();
}

void RowsPane::refresh()
{
    const bool file = m_csv.file() != nullptr;
    const bool names = !m_typed.columns().isEmpty();
    m_stack->setCurrentIndex(file ? 2 : names ? 1 : 0);
    m_type->setVisible(file);
    m_header->setNote(noteText());
    m_empty->setTitle(tr("The draft has no placeholders"));
    m_empty->setHint(tr("Write {{name}} in it where each row has something of its own, such as "
                        "\"title\": \"Hello {{name}}\". Then type rows here, or load a CSV file "
                        "whose first line names the columns."));
    m_empty->setAction(tr("Load CSV…"));
    if (!m_fault.isEmpty())
        showNotice(m_fault, "error");
    else if (file && m_csv.file()->faultyRows() > 0)
        showNotice(faultText(), "warning");
    else
        showNotice({}, "secondary");
    Q_EMIT changed();
}

void RowsPane::showNotice(const QString &text, const char *tone)
{
    m_notice->setText(*tone == 'e' ? tr("✗ %1").arg(text)
            : *tone == 'w'         ? tr("⚠ %1").arg(text)
                                   : text);
    m_notice->setVisible(!text.isEmpty());
    theme::setStyleProperty(m_notice, "tone", QLatin1StringView(tone));
}

} // namespace carillon::templates
