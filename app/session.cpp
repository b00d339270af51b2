#include "session.h"

#include "actions.h"
#include "base/bidi.h"
#include "compose/broken_samples.h"
#include "compose/samples.h"
#include "composer/composer_pane.h"
#include "composer/http_view.h"
#include "composer/json_editor.h"
#include "composer/json_folding.h"
#include "composer/json_page.h"
#include "composer/platform_advice.h"
#include "crash_note.h"
#include "exchange/exchange_pane.h"
#include "exchange/exchange_view.h"
#include "library/library_pane.h"
#include "palette_entries.h"
#include "receiver/feed_pane.h"
#include "receiver/receiver_pane.h"
#include "service/directory.h"
#include "store_place.h"
#include "widgets/announcement.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>

namespace carillon {
namespace {

// Of the receiver's service: an item of the largest body that is taken, escaped, and its page.
constexpr qint64 largestAnswer = 64 * 1024 * 1024;

// The panes are made with their look in place, so that they are laid out once.
composer::ComposerPane *dressedComposer(compose::DraftController &draft, const Options &options,
    const Preferences &preferences, theme::Scheme system)
{
    dress(options, preferences, system);
    return new composer::ComposerPane(draft, nullptr); // becomes the window's
}

// Beside the store, which is in memory for whoever wants nothing kept.
QString keptFolder(const Options &options, const QString &name)
{
    const QString folder = place::folderOf(options.storePath);
    return folder.isEmpty() ? QString() : QDir(folder).filePath(name);
}

} // namespace

Session::Session(const Options &options, const Clock &clock, Dialogs dialogs, SessionParts parts,
    QObject *parent)
    : QObject(parent)
    , m_preferences(Preferences::load())
    , m_options(withPreferences(options, m_preferences))
    , m_clock(clock)
    , m_serviceClock(clock)
    , m_systemScheme(theme::systemScheme())
    , m_desk(m_document, clock, keptFolder(m_options, QStringLiteral("drafts")))
    , m_draft(m_document, m_serviceClock)
    , m_target{tr("Local service"), {}, service::demoToken, service::demoUnsId}
    , m_link(m_client)
    , m_mayDiscard(dialogs.mayClose)
    , m_composer(dressedComposer(m_draft, options, m_preferences, m_systemScheme))
    , m_window(m_draft, m_composer, guarded(std::move(dialogs)))
    , m_files({m_desk, m_draft, m_window, *m_composer, m_target}, m_preferences.recentFiles)
    , m_help(m_window, *m_composer, m_preferences)
    , m_workplace({m_desk, m_files, m_window, *m_composer,
          [this](const QByteArray &id) { return loadSample(id); },
          place::folderOf(m_options.storePath)})
    , m_secrets(std::move(parts.secrets))
    , m_preferencesDesk(m_window, m_preferences, options, m_systemScheme)
    , m_targets(m_window, *m_secrets, clock, m_preferences, std::move(parts.sender))
    , m_welcome({m_window, *m_composer, m_document, m_targets.sending(), m_help, m_preferences})
    , m_history({m_window, m_document, m_desk, m_targets, clock, [this] { return m_target; }},
          keptFolder(m_options, QStringLiteral("sent")))
    , m_serviceLinks({m_window, m_client, m_draft, m_link, m_serviceClock, clock,
          [this] { return m_target; }, std::move(parts.desktop)})
    , m_receiver({m_window, m_client, m_link, m_serviceLinks, *m_secrets, m_preferences,
          [this] { return m_target.baseUrl; }})
    , m_palette(new CommandPalette(&m_window))
    , m_sendMany(m_draft, [this] { return m_target; })
    , m_contactSheet(m_window, m_draft,
          [this] {
              const compose::StoredDraft &current = m_desk.current();
              return current.path.isEmpty() ? compose::nameFor(current)
                                            : QFileInfo(current.path).completeBaseName();
          })
    , m_feedDesk({m_window.receiver().feed(), m_client, m_link, std::move(parts.exportFile)})
{
    m_client.setLargestAnswer(largestAnswer);
    m_draft.setAdvisor(composer::platformAdvisor());
    m_draft.setTarget(m_target);
    m_window.restoreState(m_preferences.windowState);
    connectComposer();
    connectFiles();
    connectDrafts();
    connectSending();
    connectTargets();
    connectHistory();
    connect(&m_preferencesDesk, &PreferencesDesk::portChosen, this, &Session::moveService);
    connect(&m_preferencesDesk, &PreferencesDesk::desktopChosen, &m_serviceLinks.desktop(),
        &DesktopNotifier::setOn);
    m_serviceLinks.desktop().setOn(m_preferences.desktopNotes, m_preferences.desktopSound);
    connect(m_window.actions()[Actions::Commands], &QAction::triggered, m_palette,
        [this] { m_palette->open(paletteEntries(*this)); });
    if (!m_workplace.restore())
        loadSample({});
    if (!m_options.file.isEmpty())
        m_files.open(m_options.file);
}

Session::~Session()
{
    keep();
    m_link.close();
}

void Session::keep()
{
    m_desk.flush();
    m_workplace.keep();
    m_preferences.windowState = m_window.saveState();
    m_help.remember();
    m_preferences.save();
}

void Session::start()
{
    m_draft.check();
    m_window.show();
    // The service opens its store while the window paints.
    startService(*m_options.port, m_options.storePath);
}

void Session::startService(quint16 port, const QString &storePath)
{
    service::ServiceOptions options;
    options.port = port;
    options.anyPort = true;
    options.storePath = storePath;
    options.onDamage = store::OnDamage::Recover;
    m_service = std::make_unique<service::ServiceThread>(options, m_clock);
    connect(m_service.get(), &service::ServiceThread::started, this, &Session::onServiceStarted);
    connect(m_service.get(), &service::ServiceThread::started, this, &guardStack,
        Qt::DirectConnection); // in the service's thread
    connect(m_service.get(), &service::ServiceThread::failed, this, &Session::onServiceFailed);
    connect(m_service.get(), &service::ServiceThread::noticed, &m_window, &MainWindow::showMessage);
    m_service->start();
}

void Session::restartService()
{
    moveService(quint16(m_target.baseUrl.port()));
}

void Session::moveService(quint16 port)
{
    m_options.port = port;
    m_service.reset();
    startService(port, m_options.storePath);
}

void Session::onServiceStarted(const QUrl &url)
{
    setTarget(url);
    m_window.setService(url, receiverDesk().state().isRemote);
    receiverDesk().setLocalService(url);
    m_preferencesDesk.serviceStarted(url, *m_options.port);
    Q_EMIT serviceStarted(url);
}

void Session::setTarget(const QUrl &baseUrl)
{
    m_target.baseUrl = baseUrl;
    m_draft.setTarget(m_target);
}

// The window stays useful without its store: the feed is kept in memory until that is put right.
void Session::onServiceFailed(const Error &error)
{
    m_window.showError(error);
    const bool storeFault = error.code != u"portTaken" && error.code != u"listen";
    if (!storeFault)
        return receiverDesk().setLocalService({});
    m_window.showMessage(tr("%1 The feed is kept in memory for now. (%2)")
                             .arg(error.message, embedded(error.where)));
    QMetaObject::invokeMethod(
        this, [this] { startService(*m_options.port, QStringLiteral(":memory:")); },
        Qt::QueuedConnection);
}

void Session::connectComposer()
{
    using composer::ComposerPane;
    connect(&m_window, &MainWindow::formRequested, m_composer, &ComposerPane::showForm);
    connect(&m_window, &MainWindow::jsonRequested, m_composer, &ComposerPane::showJson);
    connect(&m_window, &MainWindow::httpRequested, m_composer, &ComposerPane::showHttp);
    connect(m_composer->http(), &composer::HttpView::copyRequested, this, &Session::copyAs);
    connect(
        m_composer->http(), &composer::HttpView::pasteRequested, &m_files, &FileDesk::pasteRequest);
    connect(&m_window, &MainWindow::nativeRequested, m_composer, &ComposerPane::showNative);
    connect(&m_window, &MainWindow::nextProblemRequested, m_composer, &ComposerPane::nextProblem);
    connect(&m_window, &MainWindow::previousProblemRequested, m_composer,
        &ComposerPane::previousProblem);
    const auto on = [this](Actions::Id id, auto slot) {
        connect(m_window.actions()[id], &QAction::triggered, m_composer, slot);
    };
    on(Actions::Find, &ComposerPane::find);
    on(Actions::Replace, &ComposerPane::replace);
    on(Actions::FindNext, &ComposerPane::findNext);
    on(Actions::FindPrevious, &ComposerPane::findPrevious);
    on(Actions::Complete, &ComposerPane::complete);
    on(Actions::FormatJson, [this] { m_composer->jsonPage()->formatText(); });
    composer::JsonFolding *folding = m_composer->json()->folding();
    on(Actions::ToggleFold, [folding] { folding->toggleHere(); });
    on(Actions::FoldAll, [folding] { folding->foldAll(); });
    on(Actions::UnfoldAll, [folding] { folding->unfoldAll(); });
}

void Session::connectFiles()
{
    connect(&m_window, &MainWindow::newRequested, this, [this] {
        if (mayDiscard())
            loadSample({});
    });
    connect(&m_window, &MainWindow::openRequested, this, [this](const QString &path) {
        if (mayDiscard())
            m_files.open(path);
    });
    connect(&m_window, &MainWindow::saveRequested, &m_files, &FileDesk::save);
    connect(&m_window, &MainWindow::saveAsRequested, &m_files, &FileDesk::saveTo);
    connect(&m_window, &MainWindow::clearRecentRequested, &m_files, &FileDesk::clearRecent);
    const auto showRecent = [this] {
        m_preferences.recentFiles = m_files.recent();
        m_window.setRecentFiles(m_files.recent());
    };
    connect(&m_files, &FileDesk::recentChanged, this, showRecent);
    showRecent();
    connect(&m_window.library(), &library::LibraryPane::sampleChosen, this,
        [this](const QByteArray &id) {
            if (mayDiscard())
                loadSample(id);
        });
}

// What is kept may go out of sight; what is not is asked about.
bool Session::mayDiscard()
{
    m_desk.flush();
    return m_desk.isKeeping() || !m_document.isModified() || !m_mayDiscard
        || m_mayDiscard(&m_window);
}

Dialogs Session::guarded(Dialogs dialogs)
{
    dialogs.mayClose = [this](QWidget *) { return mayDiscard(); };
    return dialogs;
}

void Session::connectDrafts()
{
    using library::LibraryPane;
    LibraryPane &library = m_window.library();
    connect(&m_desk, &DraftDesk::draftsChanged, this, &Session::showDrafts);
    connect(&m_desk, &DraftDesk::currentChanged, this, &Session::showDrafts);
    connect(&library, &LibraryPane::draftChosen, this, [this](const QByteArray &id) {
        if (id != m_desk.current().id && mayDiscard())
            m_desk.open(id);
    });
    connect(&library, &LibraryPane::renameRequested, &m_desk, &DraftDesk::rename);
    connect(&library, &LibraryPane::duplicateRequested, &m_desk, &DraftDesk::duplicate);
    connect(&library, &LibraryPane::removeRequested, this, [this](const QByteArray &id) {
        m_desk.remove(id);
        m_window.showMessage(tr("Deleted; Ctrl+Z in the list of drafts puts it back."));
    });
    connect(&library, &LibraryPane::putBackRequested, &m_desk, &DraftDesk::putBack);
    showDrafts();
}

void Session::showDrafts()
{
    const compose::StoredDraft &current = m_desk.current();
    m_window.library().setDrafts(m_desk.drafts(), current.id);
    m_window.library().setCanPutBack(m_desk.canPutBack());
    m_window.setDocumentName(current.path.isEmpty() ? current.name : current.path);
}

// An id that is none stands for the documented example.
bool Session::loadSample(const QByteArray &id)
{
    const QList<compose::Sample> samples
        = compose::samples(m_serviceClock.now()) + compose::brokenSamples(m_serviceClock.now());
    const auto sample = std::find_if(
        samples.begin(), samples.end(), [&](const compose::Sample &each) { return each.id == id; });
    const compose::Sample &chosen = sample == samples.end() ? samples.constFirst() : *sample;
    m_desk.begin(chosen.text);
    m_window.library().setCurrent(chosen.id);
    m_workplace.noteSample(chosen.id);
    return sample != samples.end();
}

void Session::connectSending()
{
    connect(&m_window, &MainWindow::sendRequested, this, &Session::send);
    connect(&m_window, &MainWindow::copyRequested, this, &Session::copyAs);
    connect(&m_window, &MainWindow::pasteRequested, &m_files, &FileDesk::pasteRequest);
    connect(
        &m_window, &MainWindow::sendManyRequested, this, [this] { m_sendMany.show(&m_window); });
}

void Session::connectTargets()
{
    TargetSending &sending = m_targets.sending();
    connect(&m_window, &MainWindow::cancelRequested, &sending, &TargetSending::cancel);
    connect(&m_window, &MainWindow::targetsRequested, &m_targets, &TargetDesk::manage);
    connect(&m_window, &MainWindow::targetChosen, &m_targets, &TargetDesk::choose);
    const auto show = [this] { m_window.setTargets(m_targets.choices(), m_targets.currentId()); };
    connect(&m_targets, &TargetDesk::changed, this, show);
    show();
    connect(&m_targets, &TargetDesk::sendingStarted, this, [this] { m_window.setSending(true); });
    connect(&m_targets, &TargetDesk::notSent, &m_window, &MainWindow::showMessage);
    connect(&sending, &TargetSending::secretMissing, this, [this] { m_window.setSending(false); });
    connect(&sending, &TargetSending::progressed, &m_window, &MainWindow::setProgress);
    connect(&sending, &TargetSending::throttled, &m_window.exchange(),
        [this](const http::Exchange &answer) { m_window.exchange().showExchange(answer); });
    connect(&sending, &TargetSending::finished, this, &Session::showOutcome);
}

void Session::connectHistory()
{
    connect(&m_history, &HistoryLink::told, &m_window, &MainWindow::showMessage);
    connect(&m_history, &HistoryLink::failed, &m_window, &MainWindow::showError);
    const auto begin = [this](const QByteArray &text, const compose::Envelope &envelope) {
        if (mayDiscard())
            m_desk.begin(text, envelope);
    };
    connect(&m_history, &HistoryLink::draftWanted, this, begin);
    connect(&m_serviceLinks, &ServiceLinks::draftWanted, this, begin);
}

// Of a profile without its token, which only the sending adds.
compose::Target Session::currentTarget() const
{
    const compose::TargetProfile *profile = m_targets.current();
    return profile ? targetOf(*profile) : m_target;
}

void Session::send()
{
    const http::HttpRequest request
        = compose::requestFor(m_document.envelope(), m_document.text(), currentTarget());
    m_history.begin();
    if (m_targets.current())
        return m_targets.send(request);
    if (!m_target.baseUrl.isValid())
        return m_window.showMessage(tr("The local service is not running."));
    m_window.setSending(true);
    m_targets.sending().sendLocally(request, m_target.baseUrl);
}

void Session::showOutcome(const http::Exchange &exchange)
{
    m_window.setSending(false);
    m_window.exchange().showExchange(exchange);
    if (exchange.failure)
        m_window.showMessage(exchange.failure->message);
    else
        widgets::Announcement::say(&m_window, exchange::statusText(exchange));
}

// A token of another service has no place on the clipboard.
void Session::copyAs(compose::SnippetKind kind)
{
    compose::Target target = currentTarget();
    const compose::TargetProfile *profile = m_targets.current();
    const bool needsToken = profile && profile->auth != compose::Auth::None;
    if (needsToken)
        target.token = "TOKEN";
    http::HttpRequest request
        = compose::requestFor(m_document.envelope(), m_document.text(), target);
    if (profile) {
        for (const http::Header &header : profile->extraHeaders)
            request.headers.set(header.name, header.value);
    }
    QGuiApplication::clipboard()->setText(
        compose::snippet({request, target.baseUrl, m_document.text()}, kind));
    if (needsToken)
        return m_window.showMessage(tr("Copied; put the token in the place of TOKEN."));
    m_window.showMessage(kind == compose::SnippetKind::Curl
            ? tr("Copied; paste it into a terminal.")
            : tr("Copied as %1.").arg(compose::nameOf(kind)));
}

} // namespace carillon
