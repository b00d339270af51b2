#include "templates/filled_pane.h"

#include "base/bidi.h"
#include "compose/draft.h"
#include "http/message.h"
#include "platforms/surface.h"
#include "receiver/preview_card.h"
#include "receiver/toast_stage.h"
#include "theme/metrics.h"
#include "theme/style_sheet.h"
#include "widgets/empty_state.h"
#include "widgets/json_view.h"
#include "widgets/pane_header.h"
#include "widgets/segmented_control.h"
#include "widgets/status_chip.h"

#include <QLabel>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace carillon::templates {
namespace {

using namespace Qt::StringLiterals;
using namespace theme::metrics;
using contract::Platform;
using widgets::Tone;

constexpr std::array platforms{
    Platform::Windows, Platform::iOS, Platform::Android, Platform::WebPush};

QString firstError(const contract::Verdict &verdict)
{
    const auto error = std::find_if(verdict.diagnostics.begin(), verdict.diagnostics.end(),
        [](const contract::Diagnostic &each) { return each.isError(); });
    return error == verdict.diagnostics.end() ? QString() : error->sentence();
}

} // namespace

FilledPane::FilledPane(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_header(new widgets::PaneHeader(tr("Preview")))
    , m_answer(new widgets::StatusChip)
    , m_stack(new QStackedWidget)
    , m_json(new widgets::JsonView)
    , m_problem(new QLabel)
    , m_platforms(new widgets::SegmentedControl(widgets::SegmentedControl::Choice::One))
    , m_cards(new QStackedWidget)
{
    m_json->setObjectName(u"filledJson"_s);
    m_json->setAccessibleName(tr("The notification of this row"));
    m_problem->setObjectName(u"filledProblem"_s);
    m_problem->setProperty("tone", u"error"_s);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(paneMargin, halfGrid, paneMargin, halfGrid);

    auto *filled = new QWidget;
    auto *parts = new QVBoxLayout(filled);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(0);
    parts->addWidget(m_json, 3);
    parts->addWidget(m_problem);
    parts->addWidget(devices(), 2);
    m_stack->addWidget(new widgets::EmptyState(
        tr("No row yet"), tr("The first row's notification is shown here as it would be sent.")));
    m_stack->addWidget(filled);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header());
    column->addWidget(m_stack, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
}

QWidget *FilledPane::header()
{
    m_answer->setObjectName(u"filledAnswer"_s);
    m_header->addSpace();
    m_header->add(m_answer);
    m_answer->hide();
    return m_header;
}

QWidget *FilledPane::devices()
{
    auto *out = new QWidget;
    auto *column = new QVBoxLayout(out);
    column->setContentsMargins(paneMargin, grid, paneMargin, grid);
    column->setSpacing(grid);
    m_platforms->setObjectName(u"filledPlatform"_s);
    m_platforms->setAccessibleName(tr("Device"));
    for (size_t i = 0; i < platforms.size(); ++i) {
        m_platforms->addSegment(int(i), carillon::platforms::displayName(platforms[i]));
        auto *card
            = new receiver::PreviewCard({u"filled-%1"_s.arg(i), tr("simulated"), platforms[i]});
        card->setConnected(true);
        m_cards->addWidget(card);
    }
    m_platforms->setCurrent(0);
    connect(
        m_platforms, &widgets::SegmentedControl::chosen, m_cards, &QStackedWidget::setCurrentIndex);
    column->addWidget(m_platforms, 0, Qt::AlignLeft);
    column->addWidget(m_cards, 1);
    return out;
}

void FilledPane::show(
    const compose::Template &text, int columns, const std::optional<compose::CsvRow> &row)
{
    m_stack->setCurrentIndex(row ? 1 : 0);
    m_answer->setVisible(row.has_value());
    m_header->setNote(row ? tr("line %1").arg(QLocale().toString(row->line)) : QString());
    if (row)
        showRow(compose::filledRow(text, *row, columns));
}

void FilledPane::showRow(const compose::FilledRow &row)
{
    m_json->setContent(row.body);
    if (row.problem.isEmpty())
        return judge(row);
    m_answer->set(Tone::Error, tr("would not be sent"));
    m_problem->setText(tr("✗ %1").arg(row.problem));
    m_problem->show();
    for (int i = 0; i < m_cards->count(); ++i)
        static_cast<receiver::PreviewCard *>(m_cards->widget(i))
            ->stage()
            .setMessage({.rest = tr("This row would not be sent.")});
}

void FilledPane::judge(const compose::FilledRow &row)
{
    compose::Draft draft{.text = row.body};
    draft.verdict = contract::validate(row.body, {.now = m_clock.now()});
    const contract::Answer &answer = contract::answerOf(draft.outcome());
    m_answer->set(draft.verdict.accepted() ? Tone::Success : Tone::Error,
        tr("would answer %1")
            .arg(embedded(QString::number(answer.status) + u' '
                + QString::fromLatin1(http::reasonPhrase(answer.status)))));
    const QString error = firstError(draft.verdict);
    m_problem->setText(tr("✗ %1").arg(widgets::revealed(error)));
    m_problem->setVisible(!error.isEmpty());
    for (int i = 0; i < m_cards->count(); ++i)
        static_cast<receiver::PreviewCard *>(m_cards->widget(i))->showDraft(draft);
}

} // namespace carillon::templates
