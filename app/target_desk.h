#pragma once

#include "target_sending.h"

#include "targets/target_button.h"

#include <QPointer>
#include <QWidget>

namespace carillon {

namespace targets {
class TargetDialog;
}

struct Preferences;

/// The targets of the window: which there are, which one drafts go to, and the dialog that
/// changes them. Their secrets stay in the store.
class TargetDesk : public QObject {
    Q_OBJECT

public:
    /// All outlive it. Profiles are read from the preferences and written there at once.
    TargetDesk(QWidget &window, SecretStore &secrets, const Clock &clock, Preferences &preferences,
        client::SenderParts parts = {});
    ~TargetDesk() override;

    /// The one drafts go to; nothing for the local service.
    [[nodiscard]] const compose::TargetProfile *current() const;
    /// nullptr if there is none of that id, or no longer.
    [[nodiscard]] const compose::TargetProfile *find(const QString &id) const;
    /// Its id; empty for the local service.
    [[nodiscard]] QString currentId() const { return current() ? m_current : QString(); }
    [[nodiscard]] QList<targets::TargetChoice> choices() const;
    void choose(const QString &id);
    /// Opens the dialog, or brings it to the front.
    void manage();
    /// Sends to the current profile; asks for its secret where none is kept.
    void send(const http::HttpRequest &request);
    /// The same to any profile.
    void sendTo(const compose::TargetProfile &profile, const http::HttpRequest &request);
    [[nodiscard]] TargetSending &sending() { return m_sending; }

Q_SIGNALS:
    void changed();
    /// A secret was asked for and not given.
    void notSent(const QString &reason);
    void sendingStarted();

private:
    void connectDialog(targets::TargetDialog &dialog);
    void setProfiles(const QList<compose::TargetProfile> &profiles);
    void store();
    void askSecret(const compose::TargetProfile &profile);
    void giveSecret(const compose::TargetProfile &profile, const QByteArray &secret);
    void test(const compose::TargetProfile &profile);
    void showVerdict(const http::Exchange &exchange);
    void showHasSecret(const compose::TargetProfile &profile);

    QWidget &m_window;
    SecretStore &m_secrets;
    Preferences &m_preferences;
    QList<compose::TargetProfile> m_profiles;
    QString m_current;
    TargetSending m_sending;
    TargetSending m_testing;
    http::HttpRequest m_asked;
    compose::TargetProfile m_tested;
    QPointer<targets::TargetDialog> m_dialog;
};

} // namespace carillon
