#include "help/help_window.h"

#include "help/help_find_bar.h"
#include "help/help_side.h"
#include "help/help_view.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "theme/text_size.h"
#include "widgets/elided_label.h"
#include "widgets/notice_bar.h"

#include <QCloseEvent>
#include <QDataStream>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace carillon::help {

using namespace Qt::StringLiterals;
namespace metrics = theme::metrics;

namespace {

constexpr quint32 stateVersion = 1;
constexpr auto indexName = "index.md"_L1;
constexpr QSize usualSize(980, 720);
constexpr QSize leastSize(520, 360);
constexpr int sideWidth = 250;

QToolButton *button(const QString &name, const QString &keys)
{
    auto *out = new QToolButton;
    out->setAccessibleName(name);
    out->setToolTip(HelpWindow::tr("%1 (%2)", "what a button does, its keys")
                        .arg(name, QKeySequence(keys).toString(QKeySequence::NativeText)));
    out->setFocusPolicy(Qt::TabFocus);
    return out;
}

} // namespace

HelpWindow::HelpWindow(const QString &folder, Browser browser, QWidget *parent)
    : QDialog(parent, Qt::Window)
    , m_book(folder)
    , m_browser(std::move(browser))
    , m_side(new HelpSide(m_book))
    , m_view(new HelpView(m_book))
    , m_find(new HelpFindBar(*m_view))
    , m_leaving(new widgets::NoticeBar(widgets::NoticeBar::Tone::Note))
    , m_splitter(new QSplitter)
{
    setObjectName(u"helpWindow"_s);
    setAttribute(Qt::WA_QuitOnClose, false);
    setMinimumSize(leastSize);
    resize(usualSize);
    auto *page = new QWidget;
    auto *right = new QVBoxLayout(page);
    right->setContentsMargins({});
    right->setSpacing(0);
    m_leaving->setObjectName(u"helpLeaving"_s);
    m_leaving->setContentsMargins(metrics::grid, metrics::grid, metrics::grid, 0);
    right->addWidget(m_leaving);
    right->addWidget(m_view, 1);
    right->addWidget(m_find);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_side);
    m_splitter->addWidget(page);
    m_splitter->setStretchFactor(1, 1);
    const int beside = std::min(theme::scaled(sideWidth), usualSize.width() / 3);
    m_splitter->setSizes({beside, usualSize.width() - beside});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeBar());
    column->addWidget(m_splitter, 1);
    makeKeys();
    connectParts();
    showIcons();
}

HelpWindow::Browser HelpWindow::systemBrowser()
{
    return [](const QUrl &address) { return QDesktopServices::openUrl(address); };
}

QWidget *HelpWindow::makeBar()
{
    m_back = button(tr("Back"), u"Alt+Left"_s);
    m_forward = button(tr("Forward"), u"Alt+Right"_s);
    m_home = button(tr("Contents"), u"Alt+Home"_s);
    m_findButton = button(tr("Find in this page"), u"Ctrl+F"_s);
    m_title = new widgets::ElidedLabel;
    m_title->setObjectName(u"helpTitle"_s);
    m_title->setColorRole(QPalette::PlaceholderText);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::paneMargin, metrics::grid, metrics::paneMargin, metrics::grid);
    row->setSpacing(metrics::halfGrid);
    for (QToolButton *each : {m_back, m_forward, m_home})
        row->addWidget(each);
    row->addSpacing(metrics::grid);
    row->addWidget(m_title, 1);
    row->addWidget(m_findButton);
    return bar;
}

void HelpWindow::makeKeys()
{
    const auto on = [this](const char *keys, auto slot) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    on("Alt+Left", &HelpWindow::back);
    on("Alt+Right", &HelpWindow::forward);
    on("Alt+Home", &HelpWindow::home);
    on("Ctrl+F", [this] { m_find->open(); });
    on("F3", [this] { m_find->next(); });
    on("Shift+F3", [this] { m_find->previous(); });
    on("Ctrl+Shift+F", [this] { m_side->focusSearch(); });
    on("Ctrl+W", &HelpWindow::close);
}

void HelpWindow::connectParts()
{
    connect(m_back, &QToolButton::clicked, this, &HelpWindow::back);
    connect(m_forward, &QToolButton::clicked, this, &HelpWindow::forward);
    connect(m_home, &QToolButton::clicked, this, &HelpWindow::home);
    connect(m_findButton, &QToolButton::clicked, m_find, &HelpFindBar::open);
    connect(m_view, &HelpView::pageRequested, this, &HelpWindow::goTo);
    connect(m_view, &HelpView::addressRequested, this, &HelpWindow::askToLeave);
    connect(m_view, &QTextBrowser::highlighted, this, [this](const QUrl &link) {
        m_title->setText(
            link.isEmpty() ? m_book.title(m_trail.current().page) : link.toDisplayString());
    });
    connect(
        m_side, &HelpSide::pageRequested, this, [this](const QString &name, const QString &anchor) {
            goTo(name, anchor);
            m_view->mark(m_side->wordsSought());
        });
}

void HelpWindow::open(const QString &page, const QString &anchor)
{
    goTo(page, anchor);
    QDialog::show();
    raise();
    activateWindow();
    m_view->setFocus(Qt::OtherFocusReason);
}

void HelpWindow::goTo(const QString &page, const QString &anchor)
{
    const HelpPlace place{page, anchor, 0};
    m_trail.visit(place, m_view->scroll());
    show(place);
}

void HelpWindow::show(const HelpPlace &place)
{
    m_leaving->dismiss();
    m_view->showPage(place.page, place.anchor);
    if (place.scroll > 0)
        m_view->setScroll(place.scroll);
    m_side->setCurrent(place.page);
    m_find->search();
    const QString title = m_book.title(place.page);
    m_title->setText(title);
    setWindowTitle(title.isEmpty() ? tr("Carillon Help")
                                   : tr("%1 – Carillon Help", "title of a page").arg(title));
    m_back->setEnabled(m_trail.canGoBack());
    m_forward->setEnabled(m_trail.canGoForward());
}

void HelpWindow::back()
{
    if (const auto place = m_trail.back(m_view->scroll()))
        show(*place);
}

void HelpWindow::forward()
{
    if (const auto place = m_trail.forward(m_view->scroll()))
        show(*place);
}

void HelpWindow::home()
{
    goTo(indexName, {});
}

void HelpWindow::askToLeave(const QUrl &address)
{
    const QString shown = address.toDisplayString();
    m_leaving->showNotice(tr("This link leads out of the help, to %1").arg(shown),
        {{tr("Open in the Browser"),
             [this, address, shown] {
                 if (!m_browser(address))
                     m_leaving->showNotice(tr("No program here opens %1").arg(shown),
                         {{tr("Close", "a notice"), {}}});
             }},
            {tr("Stay Here"), {}}});
}

// Escape leaves one thing after the other, the window last.
void HelpWindow::reject()
{
    if (m_find->isVisible())
        return m_find->leave();
    if (m_side->clearSearch())
        return;
    QDialog::reject();
    Q_EMIT closed();
}

void HelpWindow::closeEvent(QCloseEvent *event)
{
    event->accept();
    Q_EMIT closed();
}

void HelpWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::LayoutDirectionChange)
        showIcons();
}

void HelpWindow::showIcons()
{
    if (!m_back)
        return;
    const theme::Colors &colors = theme::colorsOf(this);
    const bool isMirrored = isRightToLeft();
    m_back->setIcon(theme::icon(isMirrored ? "chevron-right"_L1 : "chevron-left"_L1, colors));
    m_forward->setIcon(theme::icon(isMirrored ? "chevron-left"_L1 : "chevron-right"_L1, colors));
    m_home->setIcon(theme::icon("home"_L1, colors));
    m_findButton->setIcon(theme::icon("search"_L1, colors));
}

QByteArray HelpWindow::saveState() const
{
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateVersion << saveGeometry() << m_splitter->saveState();
    return out;
}

bool HelpWindow::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 version = 0;
    QByteArray geometry;
    QByteArray parts;
    stream >> version >> geometry >> parts;
    if (stream.status() != QDataStream::Ok || version != stateVersion)
        return false;
    return restoreGeometry(geometry) && m_splitter->restoreState(parts);
}

} // namespace carillon::help
