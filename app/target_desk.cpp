#include "target_desk.h"

#include "preferences.h"
#include "targets/target_dialog.h"
#include "targets/target_model.h"

#include <QInputDialog>

#include <utility>

namespace carillon {

using compose::TargetProfile;
using targets::TargetDialog;

TargetDesk::TargetDesk(QWidget &window, SecretStore &secrets, const Clock &clock,
    Preferences &preferences, client::SenderParts parts)
    : m_window(window)
    , m_secrets(secrets)
    , m_preferences(preferences)
    , m_current(preferences.currentTarget)
    , m_sending(secrets, clock, std::move(parts))
    , m_testing(secrets, clock)
{
    if (const auto saved = compose::profilesFrom(preferences.targets))
        m_profiles = *saved;
    if (!current())
        m_current.clear();
    connect(&m_sending, &TargetSending::secretMissing, this, &TargetDesk::askSecret);
    connect(&m_testing, &TargetSending::finished, this, &TargetDesk::showVerdict);
    connect(&m_testing, &TargetSending::secretMissing, this, [this](const TargetProfile &profile) {
        if (m_dialog)
            m_dialog->showTestResult(profile.id, widgets::Tone::Error,
                profile.auth == compose::Auth::ClientCredentials
                    ? tr("Fill in the client secret first.")
                    : tr("Fill in the token first."));
    });
    connect(&m_secrets, &SecretStore::shortLivedReasonChanged, this, [this] {
        if (m_dialog)
            m_dialog->setSecretNote(m_secrets.shortLivedReason());
    });
}

// A dialog that is still open tells what it has.
TargetDesk::~TargetDesk()
{
    if (m_dialog)
        m_dialog->close();
}

const TargetProfile *TargetDesk::current() const
{
    return find(m_current);
}

const TargetProfile *TargetDesk::find(const QString &id) const
{
    const auto found = std::find_if(m_profiles.begin(), m_profiles.end(),
        [&id](const TargetProfile &each) { return each.id == id; });
    return found == m_profiles.end() ? nullptr : &*found;
}

QList<targets::TargetChoice> TargetDesk::choices() const
{
    QList<targets::TargetChoice> out{{.name = targets::localName()}};
    for (const TargetProfile &profile : m_profiles)
        out.append(
            {profile.id, targets::displayName(profile), profile.trust == compose::Trust::Insecure});
    return out;
}

void TargetDesk::choose(const QString &id)
{
    m_current = id;
    store();
}

void TargetDesk::setProfiles(const QList<TargetProfile> &profiles)
{
    m_profiles = profiles;
    store();
}

// The choice is kept while its profile may still be taken back.
void TargetDesk::store()
{
    m_preferences.targets = compose::toJson(m_profiles);
    m_preferences.currentTarget = m_current;
    m_preferences.save();
    Q_EMIT changed();
}

void TargetDesk::manage()
{
    if (!m_dialog) {
        m_dialog = new TargetDialog(m_profiles, m_current, &m_window);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setSecretNote(m_secrets.shortLivedReason());
        connectDialog(*m_dialog);
    }
    m_dialog->open();
}

void TargetDesk::connectDialog(TargetDialog &dialog)
{
    connect(&dialog, &TargetDialog::profilesChanged, this, &TargetDesk::setProfiles);
    connect(&dialog, &TargetDialog::secretChanged, this, &TargetDesk::giveSecret);
    connect(&dialog, &TargetDialog::shown, this, &TargetDesk::showHasSecret);
    connect(&dialog, &TargetDialog::testRequested, this, &TargetDesk::test);
    connect(&dialog, &TargetDialog::forgotten, this, [this](const QString &id) {
        const QStringList keys = secretKeys(id);
        for (const QString &key : keys)
            m_secrets.remove(key);
        if (m_current == id)
            choose({});
    });
}

void TargetDesk::showHasSecret(const TargetProfile &profile)
{
    const QString key = secretKey(profile);
    if (key.isEmpty() || !m_dialog)
        return;
    m_secrets.read(key, m_dialog,
        [dialog = m_dialog, id = profile.id](const std::optional<QByteArray> &secret) {
            if (dialog)
                dialog->setHasSecret(id, secret.has_value());
        });
}

void TargetDesk::giveSecret(const TargetProfile &profile, const QByteArray &secret)
{
    const QString key = secretKey(profile);
    if (key.isEmpty())
        return;
    if (secret.isEmpty())
        m_secrets.remove(key);
    else
        m_secrets.write(key, secret);
}

void TargetDesk::send(const http::HttpRequest &request)
{
    if (const TargetProfile *profile = current())
        sendTo(*profile, request);
}

void TargetDesk::sendTo(const TargetProfile &profile, const http::HttpRequest &request)
{
    if (m_sending.isSending())
        return;
    m_asked = request;
    Q_EMIT sendingStarted();
    m_sending.send(profile, request);
}

void TargetDesk::askSecret(const TargetProfile &profile)
{
    const bool isClient = profile.auth == compose::Auth::ClientCredentials;
    const QString what = isClient ? tr("The client secret for “%1”:") : tr("The token for “%1”:");
    QStringList lines{what.arg(targets::displayName(profile))};
    if (const QString note = m_secrets.shortLivedReason(); !note.isEmpty())
        lines.append(note);
    auto *dialog = new QInputDialog(&m_window);
    dialog->setObjectName(QStringLiteral("secretPrompt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(isClient ? tr("Client secret") : tr("Token"));
    dialog->setLabelText(lines.join(QLatin1String("\n\n")));
    dialog->setTextEchoMode(QLineEdit::Password);
    dialog->setOkButtonText(tr("Send"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this, profile](const QString &text) {
        if (text.trimmed().isEmpty())
            return Q_EMIT notSent(tr("Nothing was sent: there is no secret."));
        giveSecret(profile, text.trimmed().toUtf8());
        Q_EMIT sendingStarted();
        m_sending.send(profile, m_asked);
    });
    connect(dialog, &QDialog::rejected, this,
        [this] { Q_EMIT notSent(tr("Nothing was sent: there is no secret.")); });
    dialog->open();
}

void TargetDesk::test(const TargetProfile &profile)
{
    m_testing.cancel();
    m_tested = profile;
    m_testing.send(profile, probeRequest(), client::Sender::Retry::Never);
}

void TargetDesk::showVerdict(const http::Exchange &exchange)
{
    using Kind = ProbeVerdict::Kind;
    const ProbeVerdict verdict = verdictOn(exchange, m_tested);
    const widgets::Tone tone = verdict.kind == Kind::Works ? widgets::Tone::Success
        : verdict.kind == Kind::Fails                      ? widgets::Tone::Error
                                                           : widgets::Tone::Warning;
    if (m_dialog)
        m_dialog->showTestResult(m_tested.id, tone, verdict.text);
}

} // namespace carillon
