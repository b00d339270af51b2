#include "receiver_desk.h"

#include "feed_link.h"
#include "preferences.h"
#include "target_dispatch.h"

namespace carillon {
namespace {

using compose::TargetProfile;
using targets::ReceiveChoice;

// One profile, kept as the targets are; the secret store knows its token by this id.
constexpr QLatin1StringView serviceId("receiver");

ReceiveChoice choiceIn(const Preferences &preferences)
{
    ReceiveChoice out{preferences.receivesRemotely, {}};
    if (const auto kept = compose::profilesFrom(preferences.sharedService);
        kept && !kept->isEmpty())
        out.service = kept->constFirst();
    out.service.id = serviceId;
    out.service.auth = compose::Auth::Bearer;
    out.isRemote = out.isRemote && !out.service.baseUrl.isEmpty();
    return out;
}

} // namespace

ReceiverDesk::ReceiverDesk(QWidget &window, FeedLink &link, client::GraphClient &client,
    SecretStore &secrets, Preferences &preferences)
    : m_window(window)
    , m_link(link)
    , m_client(client)
    , m_secrets(secrets)
    , m_preferences(preferences)
    , m_choice(choiceIn(preferences))
{
    m_state.isRemote = m_choice.isRemote;
    connect(&m_link, &FeedLink::connectedChanged, this, [this](bool connected) {
        setState(connected ? ReceiverState::Kind::Live : ReceiverState::Kind::Lost);
    });
    connect(&m_link, &FeedLink::refused, this, &ReceiverDesk::ask);
    if (m_choice.isRemote)
        QMetaObject::invokeMethod(this, &ReceiverDesk::connectNow, Qt::QueuedConnection);
}

void ReceiverDesk::setLocalService(const QUrl &url)
{
    m_local = url;
    if (!m_choice.isRemote)
        connectNow();
}

void ReceiverDesk::manage()
{
    if (m_dialog)
        return m_dialog->raise();
    m_secrets.read(secretKey(m_choice.service), this,
        [this](const std::optional<QByteArray> &token) { showDialog(token.has_value()); });
}

void ReceiverDesk::showDialog(bool hasToken)
{
    if (m_dialog)
        return;
    m_dialog
        = new targets::ReceiveDialog(m_choice, hasToken, m_secrets.shortLivedReason(), &m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &targets::ReceiveDialog::chosen, this, &ReceiverDesk::choose);
    m_dialog->open();
}

// A token belongs to the address it was given for.
void ReceiverDesk::choose(const ReceiveChoice &choice, const std::optional<QByteArray> &token)
{
    const bool isElsewhere = choice.service.baseUrl != m_choice.service.baseUrl;
    m_choice = choice;
    const QString key = secretKey(m_choice.service);
    if (token)
        m_secrets.write(key, *token);
    else if (isElsewhere)
        m_secrets.remove(key);
    m_preferences.receivesRemotely = m_choice.isRemote;
    m_preferences.sharedService = compose::toJson({m_choice.service});
    m_preferences.save();
    m_client.forget();
    m_link.close();
    Q_EMIT turned();
    if (m_choice.isRemote && token)
        return connectRemote(token);
    connectNow();
}

void ReceiverDesk::connectNow()
{
    m_attempt = std::make_unique<QObject>();
    m_state.isRemote = m_choice.isRemote;
    if (!m_choice.isRemote)
        return open(m_local, {}, {});
    m_secrets.read(secretKey(m_choice.service), m_attempt.get(),
        [this](const std::optional<QByteArray> &token) { connectRemote(token); });
}

void ReceiverDesk::connectRemote(const std::optional<QByteArray> &token)
{
    m_state.isRemote = true;
    const Result<client::TlsTrust> trust = trustOf(m_choice.service);
    if (!trust) {
        m_state.service = QUrl(m_choice.service.baseUrl);
        setState(ReceiverState::Kind::Lost, trust.error().message);
        return Q_EMIT failed(trust.error());
    }
    open(QUrl(m_choice.service.baseUrl), token.value_or(QByteArray()), *trust);
}

void ReceiverDesk::open(const QUrl &url, const QByteArray &token, const client::TlsTrust &trust)
{
    m_attempt = std::make_unique<QObject>();
    m_state.service = url;
    m_client.setToken(token);
    m_client.setTrust(trust);
    setState(url.isEmpty() ? ReceiverState::Kind::None : ReceiverState::Kind::Connecting);
    Q_EMIT serviceChanged(url, token, trust);
    if (url.isEmpty())
        return;
    m_link.open(url, token, trust);
}

// A socket that was refused does not say why; the same question over HTTP does.
void ReceiverDesk::ask()
{
    if (m_state.kind != ReceiverState::Kind::Live)
        setState(ReceiverState::Kind::Lost, m_state.reason);
    m_client.send({.method = "GET", .target = "/mock/v1/clock"}, m_state.service, m_attempt.get(),
        [this](const http::Exchange &exchange) {
            if (m_state.kind == ReceiverState::Kind::Live)
                return;
            const int status = exchange.response.status;
            if (exchange.failure)
                setState(ReceiverState::Kind::Lost, exchange.failure->message);
            else if (status == 401)
                setState(ReceiverState::Kind::Lost, tr("It refuses the control token."));
            else if (status != 200)
                setState(ReceiverState::Kind::Lost,
                    tr("There is no Carillon: it answered %1.").arg(status));
        });
}

void ReceiverDesk::setState(ReceiverState::Kind kind, const QString &reason)
{
    m_state.kind = kind;
    m_state.reason = reason;
    Q_EMIT stateChanged(m_state);
}

} // namespace carillon
