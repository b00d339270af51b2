#pragma once

#include "base/clock.h"
#include "client/graph_client.h"
#include "command_palette.h"
#include "compose/document.h"
#include "compose/draft_controller.h"
#include "compose/snippets.h"
#include "compose/target.h"
#include "contact_sheet_desk.h"
#include "draft_desk.h"
#include "feed_desk.h"
#include "feed_link.h"
#include "file_desk.h"
#include "help_desk.h"
#include "history_link.h"
#include "main_window.h"
#include "options.h"
#include "preferences.h"
#include "preferences_desk.h"
#include "receiver_link.h"
#include "send_many.h"
#include "service/service_thread.h"
#include "service_links.h"
#include "target_desk.h"
#include "theme/palette.h"
#include "welcome_desk.h"
#include "workplace_desk.h"

namespace carillon {

namespace composer {
class ComposerPane;
}

/// What a session reaches beyond the program; replaced in tests.
struct SessionParts {
    std::unique_ptr<SecretStore> secrets = systemSecrets();
    client::SenderParts sender{};
    std::unique_ptr<DesktopNotifications> desktop = sessionNotifications();
    std::function<QString(QWidget *, const QString &suffix)> exportFile = FeedDesk::askForFile;
};

/// The composition root: makes the draft, the service's thread, the clients and the window, and
/// joins them. The one place of connections across layers.
class Session : public QObject {
    Q_OBJECT

public:
    /// @param clock  the service's and the window's
    Session(const Options &options, const Clock &clock, Dialogs dialogs = Dialogs::standard(),
        SessionParts parts = {}, QObject *parent = nullptr);
    ~Session() override;

    /// Shows the window and starts the service.
    void start();
    /// Writes what the next start goes on with: drafts, what is on the desk, window, preferences.
    void keep();
    /// Whether an end now loses nothing that is typed; where it would, a person is asked.
    [[nodiscard]] bool mayEnd() { return mayDiscard(); }
    /// Welcomes whoever is new here, or new to this version.
    void greet() { m_welcome.greet(); }

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] composer::ComposerPane &composer() { return *m_composer; }
    [[nodiscard]] SendMany &sendMany() { return m_sendMany; }
    [[nodiscard]] ContactSheetDesk &contactSheet() { return m_contactSheet; }
    [[nodiscard]] compose::Document &document() { return m_document; }
    [[nodiscard]] DraftDesk &drafts() { return m_desk; }
    [[nodiscard]] SendHistoryDesk &history() { return m_history.desk(); }
    [[nodiscard]] WelcomeDesk &welcome() { return m_welcome; }
    [[nodiscard]] HelpDesk &help() { return m_help; }
    [[nodiscard]] FileDesk &files() { return m_files; }
    [[nodiscard]] ReceiverDesk &receiverDesk() { return m_receiver.desk(); }
    /// The service's.
    [[nodiscard]] const Clock &clock() const { return m_serviceClock; }
    [[nodiscard]] const QUrl &serviceUrl() const { return m_target.baseUrl; }
    /// Stops the local service and starts it again on the same port and store.
    void restartService();

Q_SIGNALS:
    void serviceStarted(const QUrl &url);

private:
    void connectComposer();
    void connectFiles();
    void connectSending();
    void connectTargets();
    void connectHistory();
    void startService(quint16 port, const QString &storePath);
    void onServiceStarted(const QUrl &url);
    void onServiceFailed(const Error &error);
    bool loadSample(const QByteArray &id);
    void send();
    void copyAs(compose::SnippetKind kind);
    void setTarget(const QUrl &baseUrl);
    void showOutcome(const http::Exchange &exchange);
    [[nodiscard]] compose::Target currentTarget() const;
    [[nodiscard]] bool mayDiscard();
    [[nodiscard]] Dialogs guarded(Dialogs dialogs);
    void connectDrafts();
    void showDrafts();
    void moveService(quint16 port);

    Preferences m_preferences;
    Options m_options; // the rest as preferred
    const Clock &m_clock;
    MovableClock m_serviceClock; // as the service's goes
    theme::Scheme m_systemScheme;
    compose::Document m_document;
    DraftDesk m_desk;
    compose::DraftController m_draft;
    compose::Target m_target;
    client::GraphClient m_client;
    FeedLink m_link;
    std::function<bool(QWidget *)> m_mayDiscard;
    composer::ComposerPane *m_composer; // the window's
    MainWindow m_window;
    FileDesk m_files;
    HelpDesk m_help;
    WorkplaceDesk m_workplace;
    std::unique_ptr<SecretStore> m_secrets;
    PreferencesDesk m_preferencesDesk;
    TargetDesk m_targets; // after the window, whose dialogs it opens
    WelcomeDesk m_welcome;
    HistoryLink m_history;
    ServiceLinks m_serviceLinks;
    ReceiverLink m_receiver;
    CommandPalette *m_palette; // the window's
    SendMany m_sendMany;
    ContactSheetDesk m_contactSheet;
    FeedDesk m_feedDesk; // after the window, whose feed it serves
    std::unique_ptr<service::ServiceThread> m_service; // last: ends before what it reports to
};

} // namespace carillon
