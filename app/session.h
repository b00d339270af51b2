#pragma once

#include "base/clock.h"
#include "client/graph_client.h"
#include "command_palette.h"
#include "compose/document.h"
#include "compose/draft_controller.h"
#include "compose/pasted_request.h"
#include "compose/snippets.h"
#include "compose/target.h"
#include "draft_desk.h"
#include "feed_link.h"
#include "history_link.h"
#include "main_window.h"
#include "options.h"
#include "preferences.h"
#include "send_many.h"
#include "service/service_thread.h"
#include "target_desk.h"
#include "theme/palette.h"

#include <QTimer>

namespace carillon {

namespace composer {
class ComposerPane;
}

/// What a session reaches beyond the program; replaced in tests.
struct SessionParts {
    std::unique_ptr<SecretStore> secrets = systemSecrets();
    client::SenderParts sender{};
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

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] composer::ComposerPane &composer() { return *m_composer; }
    [[nodiscard]] SendMany &sendMany() { return m_sendMany; }
    [[nodiscard]] compose::Document &document() { return m_document; }
    [[nodiscard]] DraftDesk &drafts() { return m_desk; }
    [[nodiscard]] SendHistoryDesk &history() { return m_history.desk(); }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
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
    void connectReceiver();
    void connectFeedLink();
    void startService(quint16 port, const QString &storePath);
    void onServiceStarted(const QUrl &url);
    void onServiceFailed(const Error &error);
    void loadSample(const QByteArray &id);
    void open(const QString &path);
    void saveTo(const QString &path);
    void send();
    void copyAs(compose::SnippetKind kind);
    void pasteRequest();
    void openRequest(const QString &path, const QByteArray &text);
    /// Shows what is to be known about a request that came from outside.
    void showRequest(const compose::LoadedRequest &loaded);
    [[nodiscard]] QByteArray fileText(const QString &path);
    void setTarget(const QUrl &baseUrl);
    void showOutcome(const http::Exchange &exchange);
    [[nodiscard]] compose::Target currentTarget() const;
    void applyTheme(ThemeChoice choice);
    [[nodiscard]] bool mayDiscard();
    [[nodiscard]] Dialogs guarded(Dialogs dialogs);
    void connectDrafts();
    void showDrafts();
    [[nodiscard]] QString defaultStorePath() const;
    void tell(const Error &error);

    Options m_options;
    const Clock &m_clock;
    Preferences m_preferences;
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
    std::unique_ptr<SecretStore> m_secrets;
    TargetDesk m_targets; // after the window, whose dialogs it opens
    HistoryLink m_history;
    CommandPalette *m_palette; // the window's
    SendMany m_sendMany;
    QTimer m_second;
    std::unique_ptr<service::ServiceThread> m_service; // last: ends before what it reports to
};

} // namespace carillon
