#include "composer/problems_view.h"

#include "base/bidi.h"
#include "compose/head_fix.h"
#include "composer/fix_all.h"
#include "composer/platform_advice.h"
#include "composer/problem_delegate.h"
#include "composer/severity_filter.h"
#include "http/message.h"
#include "theme/fonts.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/text_size.h"
#include "widgets/elided_label.h"
#include "widgets/status_chip.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>

#include <algorithm>

namespace carillon::composer {
namespace {

using contract::Diagnostic;
using contract::Severity;

constexpr int headerHeight = 36;
constexpr int side = 12;

/// Rows wrap to the width there is; QListView alone keeps the heights of the last width.
class WrappingList : public QListView {
public:
    using QListView::QListView;

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QListView::resizeEvent(event);
        scheduleDelayedItemsLayout();
    }
};

} // namespace

ProblemsView::ProblemsView(compose::DraftController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
{
    setObjectName(QStringLiteral("problemsView"));
    buildHeader();
    buildList();
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("noProblems"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setProperty("tone", QStringLiteral("secondary"));
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setContentsMargins(side, theme::metrics::grid, side, theme::metrics::grid);
    m_empty->setWordWrap(true);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    connect(&m_controller, &compose::DraftController::checked, this, &ProblemsView::showDraft);
    showDraft(m_controller.draft());
}

void ProblemsView::buildHeader()
{
    m_header = new QWidget;
    theme::fixHeight(m_header, headerHeight);
    auto *title = new QLabel(tr("Problems"));
    theme::useUiFont(title, theme::metrics::bodyText, QFont::DemiBold);
    m_answer = new widgets::StatusChip;
    m_answer->setObjectName(QStringLiteral("answerChip"));
    m_answer->setIcon(widgets::StatusChip::Icon::Hidden);
    m_counts = new widgets::ElidedLabel;
    m_counts->setObjectName(QStringLiteral("problemCounts"));
    theme::useUiFont(m_counts, theme::metrics::smallText + 1);
    m_counts->setColorRole(QPalette::PlaceholderText);
    m_filter = new SeverityFilter;
    m_model.setFilter([this](Severity severity) { return m_filter->isShown(severity); });
    connect(m_filter, &SeverityFilter::filterChanged, this, [this] {
        m_model.setFilter([this](Severity severity) { return m_filter->isShown(severity); });
        showCounts();
    });
    m_fixAll = new QPushButton(tr("Fix all"));
    m_fixAll->setObjectName(QStringLiteral("fixAll"));
    m_fixAll->setToolTip(tr("Apply every fix there is, errors first"));
    m_fixAll->setProperty("outline", true);
    connect(m_fixAll, &QPushButton::clicked, this, &ProblemsView::fixAll);

    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(side, 0, side, 0);
    row->setSpacing(theme::metrics::grid - 2);
    row->addWidget(title);
    row->addWidget(m_answer);
    row->addWidget(m_counts, 1);
    row->addWidget(m_filter);
    row->addWidget(m_fixAll);
}

void ProblemsView::buildList()
{
    m_list = new WrappingList;
    m_list->setObjectName(QStringLiteral("problemList"));
    m_list->setAccessibleName(tr("Problems"));
    m_list->setModel(&m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setStyleSheet(
        QStringLiteral("QListView { background: palette(alternate-base); border: none; }"));
    auto *delegate = new ProblemDelegate(m_list);
    m_list->setItemDelegate(delegate);
    connect(delegate, &ProblemDelegate::fixRequested, this, &ProblemsView::fix);
    const auto activate = [this](const QModelIndex &index) {
        const Diagnostic diagnostic = m_model.diagnosticAt(index.row());
        Q_EMIT activated(diagnostic);
    };
    connect(delegate, &ProblemDelegate::placeRequested, this, activate);
    connect(m_list, &QListView::activated, this, activate);
    auto *apply = new QAction(tr("Apply the fix"), m_list);
    apply->setShortcut(Qt::CTRL | Qt::Key_Period);
    apply->setShortcutContext(Qt::WidgetShortcut);
    connect(apply, &QAction::triggered, this, &ProblemsView::fixCurrent);
    m_list->addAction(apply);
    auto *explain = new QAction(tr("Explain this rule"), m_list);
    connect(explain, &QAction::triggered, this, &ProblemsView::explainCurrent);
    m_list->addAction(explain);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
}

int ProblemsView::currentRow() const
{
    return m_list->currentIndex().row();
}

void ProblemsView::setCurrentRow(int row)
{
    m_list->setCurrentIndex(m_model.index(row, 0));
}

QRect ProblemsView::fixButtonRect(int row) const
{
    const QModelIndex index = m_model.index(row, 0);
    return ProblemDelegate::fixButtonRect(m_list->visualRect(index),
        index.data(ProblemsModel::FixLabelRole).toString(), m_list->layoutDirection());
}

QSize ProblemsView::sizeHint() const
{
    return {360, theme::scaled(headerHeight) + 2 * ProblemDelegate::tallestRow()};
}

void ProblemsView::showDraft(const compose::Draft &draft)
{
    const QModelIndex current = m_list->currentIndex();
    const int row = current.row();
    m_model.setDraft(draft, m_controller.clock().now());
    if (!m_list->currentIndex().isValid() && row >= 0)
        setCurrentRow(std::min(row, m_model.rowCount() - 1));

    const contract::Answer &answer = contract::answerOf(draft.outcome());
    const QString status = QString::number(answer.status) + u' '
        + QString::fromLatin1(http::reasonPhrase(answer.status));
    const bool accepted = answer.outcome == contract::Outcome::Accepted;
    m_answer->set(accepted ? widgets::Tone::Success : widgets::Tone::Error,
        tr("would answer %1").arg(embedded(status)));
    m_noProblems = tr("No problems: the service would answer %1.").arg(embedded(status));
    m_fixAll->setVisible(m_model.canFixAny());
    showCounts();
}

void ProblemsView::showCounts()
{
    m_counts->setText(countText());
    m_filter->setCounts({m_model.countOf(Severity::Error), m_model.countOf(Severity::Warning),
        m_model.countOf(Severity::Note)});
    m_empty->setText(
        m_model.hiddenCount() > 0 ? tr("What there is, is hidden by the filter.") : m_noProblems);
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
}

QString ProblemsView::countText() const
{
    QStringList parts;
    if (const int errors = m_model.countOf(Severity::Error); errors > 0)
        parts.append(tr("%Ln error(s)", nullptr, errors));
    if (const int warnings = m_model.countOf(Severity::Warning); warnings > 0)
        parts.append(tr("%Ln warning(s)", nullptr, warnings));
    if (const int notes = m_model.countOf(Severity::Note); notes > 0)
        parts.append(tr("%Ln note(s)", nullptr, notes));
    if (const int hidden = m_model.hiddenCount(); hidden > 0)
        parts.append(tr("%Ln hidden", nullptr, hidden));
    return parts.join(QStringLiteral(" · "));
}

void ProblemsView::fixCurrent()
{
    fix(m_list->currentIndex());
}

void ProblemsView::explainCurrent()
{
    if (currentRow() < 0)
        return;
    Q_EMIT explainRequested(m_model.diagnosticAt(currentRow()).rule->name);
}

void ProblemsView::fix(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const Diagnostic wanted = m_model.diagnosticAt(index.row());
    compose::Document &document = m_controller.document();
    if (m_controller.draft().revision != document.revision())
        m_controller.check();
    // It may have moved since the row was shown.
    const QList<Diagnostic> findings = m_controller.draft().findings();
    for (const Diagnostic &found : findings) {
        if (found.rule != wanted.rule || found.pointer != wanted.pointer)
            continue;
        if (const auto head = compose::headFixFor(found, document.envelope()))
            return document.applyEnvelope(head->envelope);
        const auto fix = fixOf(found, document.text(), m_controller.clock().now());
        if (fix)
            document.apply(fix->edit, compose::Document::Grouping::Alone);
        return;
    }
}

void ProblemsView::fixAll()
{
    compose::Document &document = m_controller.document();
    const auto edit = fixAllEdit(document.text(), m_controller.clock().now());
    const QByteArray text = edit ? json::applied(document.text(), *edit) : document.text();
    document.replaceAll(text,
        compose::withHeadFixes(m_controller.draft().verdict.diagnostics, document.envelope()));
    m_controller.check();
}

void ProblemsView::paintEvent(QPaintEvent *)
{
    const theme::Colors &colors = theme::colorsOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), colors.sunken);
    painter.fillRect(QRect(0, m_header->geometry().bottom(), width(), 1), colors.line);
}

} // namespace carillon::composer
