#pragma once

#include "secret_store.h"
#include "target_dispatch.h"

namespace carillon {

/// Sends one request at a time to a profile's target or to the local service: fetches the secret
/// from its store first, and says in words what keeps it from sending.
class TargetSending : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    TargetSending(SecretStore &secrets, const Clock &clock, client::SenderParts parts = {},
        QObject *parent = nullptr);

    /// To the local service; the request brings its token.
    void sendLocally(const http::HttpRequest &request, const QUrl &baseUrl);
    void send(const compose::TargetProfile &profile, const http::HttpRequest &request,
        client::Sender::Retry retry = client::Sender::Retry::WhenThrottled);
    void cancel();
    [[nodiscard]] bool isSending() const { return m_preparing || m_sender.isSending(); }

Q_SIGNALS:
    /// What is under way, for people; empty for nothing to say.
    void progressed(const QString &text);
    /// The request goes out for so many times.
    void attempted(int attempt);
    /// An answer that does not stand: the request is sent again.
    void throttled(const carillon::http::Exchange &answer);
    /// There is none kept; the send is over.
    void secretMissing(const carillon::compose::TargetProfile &profile);
    void finished(const carillon::http::Exchange &exchange);

private:
    void tellWaiting(const http::Exchange &answer, std::chrono::milliseconds time, bool isAsked);
    void dispatch(const compose::TargetProfile &profile, const http::HttpRequest &request,
        const QByteArray &secret, client::Sender::Retry retry);
    void fail(const http::HttpRequest &request, const Error &error);

    SecretStore &m_secrets;
    client::GraphClient m_client;
    client::Sender m_sender;
    std::unique_ptr<QObject> m_preparing; ///< context of the secret's reading
    http::HttpRequest m_prepared;
};

} // namespace carillon
