#include "target_sending.h"

#include <QLocale>

#include <utility>

namespace carillon {

using client::Sender;
using compose::TargetProfile;

TargetSending::TargetSending(
    SecretStore &secrets, const Clock &clock, client::SenderParts parts, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_sender(m_client, clock, {}, std::move(parts))
{
    connect(&m_sender, &Sender::tokenAsked, this,
        [this] { Q_EMIT progressed(tr("asking for a token")); });
    connect(&m_sender, &Sender::attempted, this, [this](int attempt) {
        Q_EMIT progressed(attempt == 1 ? tr("sending") : tr("sending, attempt %1").arg(attempt));
    });
    connect(&m_sender, &Sender::attempted, this, &TargetSending::attempted);
    connect(&m_sender, &Sender::waiting, this, &TargetSending::tellWaiting);
    connect(&m_sender, &Sender::finished, this, &TargetSending::finished);
}

void TargetSending::tellWaiting(
    const http::Exchange &answer, std::chrono::milliseconds time, bool isAsked)
{
    const QString seconds = QLocale().toString(double(time.count()) / 1000, 'g', 4);
    Q_EMIT throttled(answer);
    Q_EMIT progressed(
        isAsked ? tr("waiting %1 s (Retry-After)").arg(seconds) : tr("waiting %1 s").arg(seconds));
}

void TargetSending::sendLocally(const http::HttpRequest &request, const QUrl &baseUrl)
{
    if (isSending())
        return;
    m_client.setTrust({});
    m_sender.send({request, baseUrl, {}});
}

void TargetSending::send(
    const TargetProfile &profile, const http::HttpRequest &request, Sender::Retry retry)
{
    if (isSending())
        return;
    const QString key = secretKey(profile);
    if (key.isEmpty())
        return dispatch(profile, request, {}, retry);
    m_preparing = std::make_unique<QObject>();
    m_prepared = request;
    m_secrets.read(key, m_preparing.get(),
        [this, profile, request, retry](const std::optional<QByteArray> &secret) {
            m_preparing.release()->deleteLater();
            if (secret)
                return dispatch(profile, request, *secret, retry);
            Q_EMIT secretMissing(profile);
        });
}

void TargetSending::dispatch(const TargetProfile &profile, const http::HttpRequest &request,
    const QByteArray &secret, Sender::Retry retry)
{
    for (const compose::ProfileFinding &finding : compose::check(profile)) {
        if (finding.severity == compose::ProfileFinding::Severity::Error)
            return fail(request,
                {QStringLiteral("profile"),
                    tr("The target is not complete: %1").arg(finding.message), profile.name});
    }
    const Result<client::TlsTrust> trust = trustOf(profile);
    if (!trust)
        return fail(request, trust.error());
    m_client.setTrust(*trust);
    m_sender.send(dispatchFor(profile, request, secret), retry);
}

void TargetSending::fail(const http::HttpRequest &request, const Error &error)
{
    http::Exchange exchange{.request = request};
    exchange.failure = error;
    Q_EMIT finished(exchange);
}

void TargetSending::cancel()
{
    if (m_preparing) {
        m_preparing.reset();
        return fail(m_prepared, {QStringLiteral("cancelled"), tr("Cancelled.")});
    }
    m_sender.cancel();
}

} // namespace carillon
