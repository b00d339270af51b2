#include "main_window.h"

#include "actions.h"
#include "base/bidi.h"
#include "clock/clock_button.h"
#include "compose/broken_samples.h"
#include "compose/draft_controller.h"
#include "exchange/exchange_pane.h"
#include "exchange/traffic_pane.h"
#include "library/library_pane.h"
#include "receiver/feed_pane.h"
#include "receiver/receiver_pane.h"
#include "service_menu.h"
#include "status_strip.h"
#include "theme/metrics.h"
#include "theme/palette.h"
#include "tool_strip.h"
#include "widgets/notice_bar.h"
#include "window_place.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;

constexpr int stateVersion = 2;
constexpr qsizetype largestState = 64 * 1024;

constexpr std::array themeActions{Actions::ThemeSystem, Actions::ThemeLight, Actions::ThemeDark,
    Actions::ThemeHighContrastLight, Actions::ThemeHighContrastDark}; // as ThemeChoice

QSplitter *splitter(const QString &name, Qt::Orientation orientation, const QList<QWidget *> &parts)
{
    auto *out = new QSplitter(orientation);
    out->setObjectName(name);
    out->setHandleWidth(1);
    out->setChildrenCollapsible(false);
    for (QWidget *part : parts)
        out->addWidget(part);
    return out;
}

// Those that stay as they are put; others turn with the room there is.
QList<QSplitter *> placedSplitters(const QMainWindow &window)
{
    QList<QSplitter *> out;
    for (const QString &name : {u"rowsSplitter"_s, u"topSplitter"_s, u"bottomSplitter"_s,
             u"composerSplitter"_s, u"receiverSplitter"_s}) {
        if (auto *found = window.findChild<QSplitter *>(name))
            out.append(found);
    }
    return out;
}

QString localFileIn(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.first().toLocalFile() : QString();
}

} // namespace

MainWindow::MainWindow(
    compose::DraftController &draft, QWidget *composer, Dialogs dialogs, QWidget *parent)
    : QMainWindow(parent)
    , m_draft(draft)
    , m_dialogs(std::move(dialogs))
    , m_actions(new Actions(this))
    , m_tools(new ToolStrip(*m_actions))
    , m_status(new StatusStrip)
    , m_composer(composer)
{
    setAcceptDrops(true);
    setMinimumSize(900, 560);
    resize(1440, 900);
    createPanes();
    createMenus();
    connectActions();
    connectDraft();
    setDocumentName({});
    m_actions->setColors(theme::colorsOf(this));
    m_composer->setFocus();
}

void MainWindow::createPanes()
{
    m_library = new library::LibraryPane(
        compose::samples(m_draft.clock().now()), compose::brokenSamples(m_draft.clock().now()));
    m_receiver = new receiver::ReceiverPane;
    m_traffic = new exchange::TrafficPane;
    m_traffic->setCommands(trafficCommands(*m_actions));
    m_exchange = new exchange::ExchangePane;

    m_top = splitter(u"topSplitter"_s, Qt::Horizontal, {m_library, m_composer, m_receiver});
    m_top->setStretchFactor(0, 1);
    m_top->setStretchFactor(1, 3);
    m_top->setStretchFactor(2, 6);
    m_top->setSizes({168, 470, 802});
    m_bottom = splitter(u"bottomSplitter"_s, Qt::Horizontal, {m_traffic, m_exchange});
    m_bottom->setSizes({880, 560});
    m_rows = splitter(u"rowsSplitter"_s, Qt::Vertical, {m_top, m_bottom});
    m_rows->setStretchFactor(0, 7);
    m_rows->setStretchFactor(1, 2);
    m_rows->setSizes({630, 172});

    auto *central = new QWidget;
    auto *column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tools);
    m_notice = new widgets::NoticeBar(widgets::NoticeBar::Tone::Warning);
    m_notice->setObjectName(u"windowNotice"_s);
    m_notice->setContentsMargins(theme::metrics::grid, theme::metrics::grid, theme::metrics::grid, 0);
    column->addWidget(m_notice);
    // Larger text may want more room than there is; then the panes scroll instead of being cut.
    auto *scroll = new QScrollArea;
    scroll->setObjectName(u"paneScroll"_s);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_rows);
    column->addWidget(scroll, 1);
    column->addWidget(m_status);
    setCentralWidget(central);
}

void MainWindow::createMenus()
{
    auto *product = new QLabel(tr("Carillon"));
    product->setProperty("tone", u"heading"_s);
    product->setContentsMargins(theme::metrics::paneMargin, 0, theme::metrics::grid, 0);
    menuBar()->setCornerWidget(product, Qt::TopLeftCorner);
    const auto menu = [this](const QString &title, std::initializer_list<int> ids) {
        QMenu *out = menuBar()->addMenu(title);
        for (const int id : ids) {
            if (id < 0)
                out->addSeparator();
            else
                out->addAction((*m_actions)[Actions::Id(id)]);
        }
        return out;
    };
    using A = Actions;
    QMenu *file = menu(
        tr("&File"), {A::New, A::Open, -1, A::Save, A::SaveAs, -1, A::ContactSheet, -1, A::Quit});
    m_recent = new QMenu(tr("Open &Recent"), file);
    file->insertMenu(file->actions().at(2), m_recent);
    QMenu *edit = menu(tr("&Edit"), {A::Undo, A::Redo, -1, A::PasteRequest});
    QMenu *copies = edit->addMenu(tr("&Copy as"));
    for (const auto id : {A::CopyAsCurl, A::CopyAsCSharp, A::CopyAsJavaScript, A::CopyAsPython,
             A::CopyAsPowerShell, A::CopyAsHttpFile})
        copies->addAction((*m_actions)[id]);
    edit->addSeparator();
    for (const auto id : {A::Find, A::Replace, A::FindNext, A::FindPrevious, A::Complete,
             A::FormatJson, A::ToggleFold, A::FoldAll, A::UnfoldAll})
        edit->addAction((*m_actions)[id]);
    edit->addSeparator();
    edit->addAction((*m_actions)[A::Preferences]);
    edit->insertSeparator((*m_actions)[A::Complete]);
    edit->insertSeparator((*m_actions)[A::ToggleFold]);
    QMenu *view = menu(tr("&View"), {A::ShowForm, A::ShowJson, A::ShowHttp, A::ShowNative, -1});
    QMenu *themes = view->addMenu(tr("&Theme"));
    for (const auto id : {A::ThemeSystem, A::ThemeLight, A::ThemeDark, A::ThemeHighContrastLight,
             A::ThemeHighContrastDark})
        themes->addAction((*m_actions)[id]);
    QMenu *send = menu(tr("&Send"),
        {A::Send, A::Cancel, A::SendMany, A::CopyAsCurl, -1, A::ManageTargets, -1, A::NextProblem,
            A::PreviousProblem});
    //: a menu about what was sent
    QMenu *sent = send->addMenu(tr("Sen&t"));
    send->insertMenu((*m_actions)[A::CopyAsCurl], sent);
    for (const auto id :
        {A::SendAgain, A::DraftFromSent, A::CompareSent, A::RemoveSent, A::ClearSent})
        sent->addAction((*m_actions)[id]);
    menu(tr("&Devices"), {A::AddDevice, -1, A::ShowFeed, A::ShowFanOut, -1, A::ReceiveFrom});
    addServiceMenu(*menuBar(), *m_actions);
    menu(tr("&Help"), {A::HelpContents, A::HelpStart, A::HelpKeys, -1, A::FirstSteps, A::WhatsNew, -1,
        A::Commands, A::ReportProblem, -1, A::About});
}

void MainWindow::connectActions()
{
    const auto on = [this](Actions::Id id, auto &&slot) {
        connect((*m_actions)[id], &QAction::triggered, this, slot);
    };
    on(Actions::New, &MainWindow::newRequested);
    on(Actions::Open, [this] {
        if (const QString path = m_dialogs.openFile(this); !path.isEmpty())
            Q_EMIT openRequested(path);
    });
    on(Actions::Save, &MainWindow::saveRequested);
    on(Actions::SaveAs, &MainWindow::askWhereToSave);
    on(Actions::Quit, &QWidget::close);
    on(Actions::Send, &MainWindow::sendRequested);
    constexpr std::array copies{Actions::CopyAsCurl, Actions::CopyAsCSharp,
        Actions::CopyAsJavaScript, Actions::CopyAsPython, Actions::CopyAsPowerShell,
        Actions::CopyAsHttpFile};
    for (size_t i = 0; i < copies.size(); ++i)
        on(copies[i], [this, i] { Q_EMIT copyRequested(compose::allSnippetKinds[i]); });
    on(Actions::PasteRequest, &MainWindow::pasteRequested);
    on(Actions::SendMany, &MainWindow::sendManyRequested);
    on(Actions::Cancel, &MainWindow::cancelRequested);
    on(Actions::ManageTargets, &MainWindow::targetsRequested);
    connect(m_tools, &ToolStrip::targetChosen, this, &MainWindow::targetChosen);
    on(Actions::ShowForm, &MainWindow::formRequested);
    on(Actions::ShowJson, &MainWindow::jsonRequested);
    on(Actions::ShowHttp, &MainWindow::httpRequested);
    on(Actions::ShowNative, &MainWindow::nativeRequested);
    on(Actions::ShowFeed, [this] { m_receiver->setView(receiver::ReceiverPane::View::Feed); });
    on(Actions::ShowFanOut, [this] { m_receiver->setView(receiver::ReceiverPane::View::FanOut); });
    connect((*m_actions)[Actions::AddDevice], &QAction::triggered, m_receiver,
        &receiver::ReceiverPane::askNewDevice);
    on(Actions::NextProblem, &MainWindow::nextProblemRequested);
    on(Actions::PreviousProblem, &MainWindow::previousProblemRequested);
    on(Actions::Preferences, &MainWindow::preferencesRequested);
    for (size_t i = 0; i < themeActions.size(); ++i)
        on(themeActions[i], [this, i] { Q_EMIT themeRequested(ThemeChoice(i)); });
}

void MainWindow::askWhereToSave()
{
    if (const QString path = m_dialogs.saveFile(this); !path.isEmpty())
        Q_EMIT saveAsRequested(path);
}

void MainWindow::connectDraft()
{
    compose::Document &document = m_draft.document();
    connect((*m_actions)[Actions::Undo], &QAction::triggered, &document, &compose::Document::undo);
    connect((*m_actions)[Actions::Redo], &QAction::triggered, &document, &compose::Document::redo);
    const auto follow = [this, &document] {
        (*m_actions)[Actions::Undo]->setEnabled(document.canUndo());
        (*m_actions)[Actions::Redo]->setEnabled(document.canRedo());
        setWindowModified(document.isModified());
    };
    connect(&document, &compose::Document::changed, this, follow);
    follow();
    connect(&m_draft, &compose::DraftController::checked, this, &MainWindow::showDraft);
    showDraft(m_draft.draft());
    connect(m_receiver, &receiver::ReceiverPane::feedCountChanged, m_status,
        &StatusStrip::setFeedCount);
    connect(m_traffic, &exchange::TrafficPane::entrySelected, m_exchange,
        &exchange::ExchangePane::showEntry);
}

void MainWindow::showDraft(const compose::Draft &draft)
{
    int errors = 0;
    int warnings = 0;
    const QList<contract::Diagnostic> findings = draft.findings();
    for (const contract::Diagnostic &diagnostic : findings) {
        errors += diagnostic.isError();
        warnings += diagnostic.severity() == contract::Severity::Warning;
    }
    m_status->setProblems(errors, warnings);
    m_receiver->setDraft(draft);
}

void MainWindow::setDocumentName(const QString &fileName)
{
    const QString name = fileName.isEmpty() ? tr("Untitled") : QFileInfo(fileName).fileName();
    setWindowTitle(tr("%1[*] – Carillon").arg(name));
}

void MainWindow::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    m_recent->setEnabled(!paths.isEmpty());
    for (const QString &path : paths) {
        const QString shown = fontMetrics().elidedText(
            QDir::toNativeSeparators(path), Qt::ElideMiddle, theme::metrics::menuTextWidth);
        QAction *action = m_recent->addAction(QString(shown).replace(u'&', u"&&"_s));
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT openRequested(path); });
    }
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("&Clear This List")), &QAction::triggered, this,
        &MainWindow::clearRecentRequested);
}

void MainWindow::setTargets(const QList<targets::TargetChoice> &choices, const QString &current)
{
    m_tools->setTargets(choices, current);
}

void MainWindow::setService(const QUrl &address, bool connected)
{
    m_status->setService(address, connected);
    m_traffic->setServiceAddress(address);
}

void MainWindow::setDeviceCount(int count)
{
    m_status->setDeviceCount(count);
}

void MainWindow::setClock(Instant now, bool real, Instant today)
{
    m_status->setTime(now, real, today);
    m_tools->clock().setTime(now, real, today);
    m_actions->setClockPaused(!real);
    m_receiver->tick(now);
}

void MainWindow::setThemeChoice(ThemeChoice choice)
{
    (*m_actions)[themeActions[size_t(choice)]]->setChecked(true);
}

void MainWindow::setSending(bool sending)
{
    (*m_actions)[Actions::Send]->setEnabled(!sending);
    (*m_actions)[Actions::Cancel]->setEnabled(sending);
    m_tools->setSending(sending);
    if (!sending)
        setProgress({});
}

void MainWindow::addNotice(QWidget *notice)
{
    static_cast<QVBoxLayout *>(centralWidget()->layout())->insertWidget(1, notice);
}

void MainWindow::setProgress(const QString &text)
{
    m_tools->setProgress(text);
}

void MainWindow::showMessage(const QString &text)
{
    m_status->showMessage(text);
}

void MainWindow::showError(const Error &error)
{
    showMessage(error.where.isEmpty() ? error.message
                                      : tr("%1 (%2)").arg(error.message, embedded(error.where)));
}

QByteArray MainWindow::saveState() const
{
    QJsonObject splitters;
    for (const QSplitter *each : placedSplitters(*this)) {
        QJsonArray sizes;
        for (const int size : each->sizes())
            sizes.append(size);
        splitters.insert(each->objectName(), sizes);
    }
    return QJsonDocument(QJsonObject{{u"carillonWindow"_s, stateVersion},
                             {u"place"_s, toJson(placeOf(*this))}, {u"splitters"_s, splitters}})
        .toJson(QJsonDocument::Compact);
}

bool MainWindow::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state.left(largestState)).object();
    const bool isKnown = object[u"carillonWindow"].toInt() == stateVersion;
    putInto(*this, windowPlaceFrom(isKnown ? object[u"place"].toObject() : QJsonObject()));
    if (!isKnown)
        return false;
    for (QSplitter *each : placedSplitters(*this)) {
        const QJsonArray kept = object[u"splitters"][each->objectName()].toArray();
        QList<int> sizes;
        for (const QJsonValue &size : kept)
            sizes.append(std::max(0, size.toInt()));
        const bool isWhole = std::count(sizes.begin(), sizes.end(), 0) == 0;
        if (sizes.size() == each->count() && isWhole)
            each->setSizes(sizes);
    }
    return true;
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_actions->setColors(theme::colorsOf(this));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_dialogs.mayClose(this));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    if (const QString path = localFileIn(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT openRequested(path);
    }
}

} // namespace carillon
