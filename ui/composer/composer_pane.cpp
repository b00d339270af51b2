#include "composer/composer_pane.h"

#include "composer/composer_form.h"
#include "composer/headers_table.h"
#include "composer/http_view.h"
#include "composer/json_completer.h"
#include "composer/json_editor.h"
#include "composer/json_page.h"
#include "composer/native_view.h"
#include "composer/problems_view.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/text_size.h"
#include "widgets/notice_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

namespace carillon::composer {
namespace {

/// The row of tabs, with a line under all of it.
class TabRow : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        const theme::Colors &colors = theme::colorsOf(this);
        QPainter painter(this);
        painter.fillRect(rect(), colors.panel);
        painter.fillRect(QRect(0, height() - 1, width(), 1), colors.line);
    }
};

} // namespace

ComposerPane::ComposerPane(compose::DraftController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_form(new ComposerForm(controller))
    , m_json(new JsonPage(controller))
    , m_http(new HttpView(controller))
    , m_native(new NativeView(controller))
    , m_problems(new ProblemsView(controller))
{
    m_views = new QStackedWidget;
    m_views->addWidget(m_form);
    m_views->addWidget(m_json);
    m_views->addWidget(m_http);
    m_views->addWidget(m_native);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("composerSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_views);
    splitter->addWidget(m_problems);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 0);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeTabs());
    m_fileNotice = new widgets::NoticeBar(widgets::NoticeBar::Tone::Warning);
    m_fileNotice->setObjectName(QStringLiteral("fileNotice"));
    m_fileNotice->setContentsMargins(theme::metrics::grid, theme::metrics::grid, theme::metrics::grid, 0);
    column->addWidget(m_fileNotice);
    column->addWidget(splitter, 1);
    connectViews();
}

QWidget *ComposerPane::makeTabs()
{
    m_tabs = new QTabBar;
    m_tabs->setObjectName(QStringLiteral("composerTabs"));
    m_tabs->setAccessibleName(tr("View of the draft"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Form"));
    m_tabs->addTab(tr("JSON"));
    m_tabs->addTab(tr("HTTP"));
    m_tabs->addTab(tr("Native"));
    auto *row = new TabRow;
    theme::fixHeight(row, theme::metrics::headerHeight);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme::metrics::grid, 0, theme::metrics::grid, 0);
    layout->addWidget(m_tabs, 0, Qt::AlignBottom);
    layout->addStretch(1);
    return row;
}

void ComposerPane::connectViews()
{
    connect(m_tabs, &QTabBar::currentChanged, m_views, &QStackedWidget::setCurrentIndex);
    connect(m_form, &ComposerForm::jsonRequested, this, &ComposerPane::goToFirstProblem);
    connect(m_problems, &ProblemsView::activated, this, &ComposerPane::goTo);
    connect(m_native, &NativeView::activated, this, &ComposerPane::goTo);
}

QWidget *ComposerPane::putHint(QWidget *hint)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, hint);
    return m_tabs;
}

JsonEditor *ComposerPane::json() const
{
    return m_json->editor();
}

ComposerPane::View ComposerPane::view() const
{
    return View(m_views->currentIndex());
}

void ComposerPane::showView(View view)
{
    switch (view) {
    case View::Form:
        return showForm();
    case View::Json:
        return showJson();
    case View::Http:
        return showHttp();
    case View::Native:
        return showNative();
    }
}

void ComposerPane::showForm()
{
    m_tabs->setCurrentIndex(int(View::Form));
    m_form->setFocus(Qt::OtherFocusReason);
}

void ComposerPane::showJson()
{
    m_tabs->setCurrentIndex(int(View::Json));
    m_json->setFocus(Qt::OtherFocusReason);
}

void ComposerPane::showHttp()
{
    m_tabs->setCurrentIndex(int(View::Http));
    m_http->headers()->setFocus(Qt::OtherFocusReason);
}

void ComposerPane::showNative()
{
    m_tabs->setCurrentIndex(int(View::Native));
    m_native->setFocus(Qt::OtherFocusReason);
}

void ComposerPane::find()
{
    showJson();
    m_json->findBar()->find();
}

void ComposerPane::replace()
{
    showJson();
    m_json->findBar()->replace();
}

void ComposerPane::findNext()
{
    showJson();
    m_json->findBar()->next();
}

void ComposerPane::findPrevious()
{
    showJson();
    m_json->findBar()->previous();
}

void ComposerPane::complete()
{
    showJson();
    json()->completer()->open();
}

void ComposerPane::nextProblem()
{
    stepProblem(1);
}

void ComposerPane::previousProblem()
{
    stepProblem(-1);
}

void ComposerPane::stepProblem(int step)
{
    if (m_controller.draft().revision != m_controller.document().revision())
        m_controller.check();
    const int count = m_problems->model().rowCount();
    if (count == 0)
        return;
    const int current = m_problems->currentRow();
    const int from = current < 0 && step < 0 ? 0 : current;
    const int row = (from + step + count) % count;
    m_problems->setCurrentRow(row);
    const contract::Diagnostic diagnostic = m_problems->model().diagnosticAt(row);
    goTo(diagnostic);
}

void ComposerPane::goTo(const contract::Diagnostic &diagnostic)
{
    if (contract::isAboutHead(diagnostic)) {
        showHttp();
        return m_http->goTo(diagnostic);
    }
    if (isFormShown() && m_form->focusField(diagnostic.pointer))
        return;
    showJson();
    json()->goTo(diagnostic.range);
}

void ComposerPane::goToFirstProblem()
{
    showJson();
    for (int row = 0; row < m_problems->model().rowCount(); ++row) {
        if (!contract::isAboutHead(m_problems->model().diagnosticAt(row)))
            return json()->goTo(m_problems->model().diagnosticAt(row).range);
    }
}

} // namespace carillon::composer
