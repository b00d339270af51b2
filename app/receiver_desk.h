#pragma once

#include "client/trust.h"
#include "secret_store.h"

#include "targets/receive_dialog.h"

#include <QPointer>
#include <QUrl>
#include <QWidget>

namespace carillon {

class FeedLink;
struct Preferences;

namespace client {
class GraphClient;
}

/// How the receiver stands with its service.
struct ReceiverState {
    enum class Kind : quint8 { None, Connecting, Live, Lost };

    Kind kind = Kind::None;
    bool isRemote = false;
    QUrl service{};
    QString reason{}; ///< why it is lost, a sentence; empty while that is not known
};

/// Which service the receiver shows: the app's own, or a shared one elsewhere with its control
/// token. Keeps the choice, says how the connection stands, and after a loss why.
class ReceiverDesk : public QObject {
    Q_OBJECT

public:
    /// All outlive it. @p client is what every call to that service is made with: it gets the
    /// token and the trust.
    ReceiverDesk(QWidget &window, FeedLink &link, client::GraphClient &client, SecretStore &secrets,
        Preferences &preferences);

    /// The app's own service listens there now; an empty address: it does not.
    void setLocalService(const QUrl &url);
    /// Opens the dialog, or brings it to the front.
    void manage();
    void choose(const targets::ReceiveChoice &choice, const std::optional<QByteArray> &token);

    [[nodiscard]] const ReceiverState &state() const { return m_state; }

Q_SIGNALS:
    /// Someone chose another service: what is shown of the last one goes.
    void turned();
    /// Calls go there from now on.
    void serviceChanged(
        const QUrl &url, const QByteArray &token, const carillon::client::TlsTrust &trust);
    void stateChanged(const carillon::ReceiverState &state);
    void failed(const carillon::Error &error);

private:
    void connectNow();
    void connectRemote(const std::optional<QByteArray> &token);
    void open(const QUrl &url, const QByteArray &token, const client::TlsTrust &trust);
    void showDialog(bool hasToken);
    void ask();
    void setState(ReceiverState::Kind kind, const QString &reason = {});

    QWidget &m_window;
    FeedLink &m_link;
    client::GraphClient &m_client;
    SecretStore &m_secrets;
    Preferences &m_preferences;
    targets::ReceiveChoice m_choice;
    QUrl m_local;
    ReceiverState m_state;
    QPointer<targets::ReceiveDialog> m_dialog;
    std::unique_ptr<QObject> m_attempt; ///< context of what is under way for one choice
};

} // namespace carillon
