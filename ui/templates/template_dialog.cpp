#include "templates/template_dialog.h"

#include "base/bidi.h"
#include "templates/filled_pane.h"
#include "templates/results_pane.h"
#include "templates/rows_pane.h"
#include "templates/send_bar.h"
#include "theme/metrics.h"
#include "theme/text_size.h"
#include "widgets/elided_label.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace carillon::templates {
namespace {

using namespace Qt::StringLiterals;
using namespace theme::metrics;

constexpr QSize usualSize(1000, 660);

QString localFileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

QString sentenceFor(http::SendEnd end, const Error &error)
{
    switch (end) {
    case http::SendEnd::Done:
        return TemplateDialog::tr("Done.");
    case http::SendEnd::Cancelled:
        return TemplateDialog::tr("Cancelled.");
    case http::SendEnd::AtFailure:
        return TemplateDialog::tr("Stopped at a failure.");
    case http::SendEnd::NoRows:
        return error.message;
    }
    return {};
}

} // namespace

FileQuestions FileQuestions::standard()
{
    const QString filter = TemplateDialog::tr("Tables (*.csv *.tsv *.txt);;All files (*)");
    return {
        [filter](QWidget *parent) {
            return QFileDialog::getOpenFileName(
                parent, TemplateDialog::tr("Load rows"), {}, filter);
        },
        [filter](QWidget *parent) {
            return QFileDialog::getSaveFileName(
                parent, TemplateDialog::tr("Export the results"), u"results.csv"_s, filter);
        },
    };
}

TemplateDialog::TemplateDialog(
    compose::DraftController &draft, FileQuestions questions, QWidget *parent)
    : QDialog(parent)
    , m_draft(draft)
    , m_target(new QLabel)
    , m_message(new widgets::ElidedLabel)
    , m_rows(new RowsPane(questions.openCsv))
    , m_filled(new FilledPane(draft.clock()))
    , m_bar(new SendBar)
    , m_results(new ResultsPane(questions.saveCsv))
{
    setObjectName(u"sendMany"_s);
    setWindowTitle(tr("Send many"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    setAcceptDrops(true);
    setMinimumSize(880, 560); // does not change with what is said
    resize(theme::scaled(usualSize).boundedTo(screen()->availableSize()).expandedTo(usualSize));
    layOut();
    connect(&m_draft, &compose::DraftController::checked, this, [this] {
        if (isVisible())
            takeDraft();
    });
    connect(m_rows, &RowsPane::changed, this, &TemplateDialog::refresh);
    connect(m_bar, &SendBar::sendRequested, this, &TemplateDialog::send);
    connect(m_bar, &SendBar::cancelRequested, this, &TemplateDialog::cancelRequested);
    connect(
        m_results, &ResultsPane::failed, this, [this](const Error &error) { tell(error.message); });
    connect(m_results, &ResultsPane::exported, this,
        [this](const QString &path) { tell(tr("Exported to %1").arg(embedded(path))); });
    // Return in a cell must not press whatever button comes first.
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setAutoDefault(false);
    takeDraft();
}

void TemplateDialog::layOut()
{
    auto *top = new QSplitter(Qt::Horizontal);
    top->addWidget(m_rows);
    top->addWidget(m_filled);
    top->setSizes({560, 440});
    auto *all = new QSplitter(Qt::Vertical);
    auto *sending = new QWidget;
    auto *lower = new QVBoxLayout(sending);
    lower->setContentsMargins(0, 0, 0, 0);
    lower->setSpacing(0);
    lower->addWidget(m_bar);
    lower->addWidget(m_results, 1);
    all->addWidget(top);
    all->addWidget(sending);
    all->setSizes({390, 230});
    for (QSplitter *splitter : {top, all}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    m_target->setTextFormat(Qt::PlainText);
    m_target->setProperty("tone", u"secondary"_s);
    m_message->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_message->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_message->setObjectName(u"sendMessage"_s);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(paneMargin, halfGrid, paneMargin, halfGrid);
    foot->addWidget(m_target);
    foot->addWidget(m_message, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    // Large text on a small screen needs more than there is.
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(all);
    column->addWidget(area, 1);
    column->addLayout(foot);
}

void TemplateDialog::setTarget(const QString &name)
{
    m_target->setText(tr("To: %1").arg(name));
}

void TemplateDialog::load(const QString &path)
{
    m_rows->load(path);
}

void TemplateDialog::showEvent(QShowEvent *event)
{
    takeDraft();
    QDialog::showEvent(event);
    m_rows->focusRows();
}

void TemplateDialog::takeDraft()
{
    m_template = compose::Template(m_draft.document().text(), {});
    m_rows->setNames(m_template.names().mid(0, Limits().csvColumns)); // refreshes
}

void TemplateDialog::refresh()
{
    m_template = compose::Template(m_draft.document().text(), m_rows->columns());
    m_filled->show(m_template, int(m_rows->columns().size()), m_rows->currentRow());
    m_bar->setReady(m_rows->count().first, hindrance());
}

QString TemplateDialog::hindrance() const
{
    const auto [rows, whole] = m_rows->count();
    if (!whole)
        return tr("The file is still being read.");
    if (rows == 0)
        return tr("There are no rows to send yet.");
    if (const auto unknown = m_template.firstUnknown())
        return unknown->sentence();
    return {};
}

void TemplateDialog::send()
{
    compose::SendPlan plan{.text = m_draft.document().text(),
        .rows = m_rows->rows(),
        .concurrency = m_bar->concurrency(),
        .rate = m_bar->rate(),
        .stopAtFailure = m_bar->stopsAtFailure()};
    tell({});
    m_results->clear();
    m_bar->begin(m_rows->count().first);
    Q_EMIT sendRequested(plan);
}

void TemplateDialog::append(const QList<http::SendResult> &results)
{
    if (const Result<void> kept = m_results->append(results); !kept) {
        tell(kept.error().message);
        Q_EMIT cancelRequested(); // what is sent from here on could not be told
    }
    const compose::SendLog &log = m_results->model().log();
    m_bar->showProgress(log.rowCount(), log.failedCount());
}

void TemplateDialog::end(http::SendEnd end, const Error &error)
{
    m_bar->end(sentenceFor(end, error));
    refresh();
}

bool TemplateDialog::isSending() const
{
    return m_bar->isSending();
}

void TemplateDialog::reject()
{
    if (isSending())
        Q_EMIT cancelRequested();
    else
        QDialog::reject();
}

void TemplateDialog::tell(const QString &sentence)
{
    m_message->setText(sentence);
}

void TemplateDialog::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TemplateDialog::dropEvent(QDropEvent *event)
{
    if (const QString path = localFileIn(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        load(path);
    }
}

} // namespace carillon::templates
