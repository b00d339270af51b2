#pragma once

#include "client/retry.h"
#include "client/token_source.h"

#include <QPointer>

namespace carillon::client {

/// A request with where it goes and as whom.
struct Dispatch {
    http::HttpRequest request{};
    QUrl baseUrl{};
    std::optional<ClientCredentials> credentials{}; ///< else the request brings its token, or none
};

/// Calls later, unless @p context is gone by then.
using Wait = std::function<void(
    std::chrono::milliseconds time, QObject *context, const std::function<void()> &then)>;
[[nodiscard]] Wait timerWait();

/// What is random or takes time; replaced in tests.
struct SenderParts {
    Wait wait = timerWait();
    Jitter jitter = randomJitter();
};

/// Sends one request at a time as a patient client does: fetches a token, asks once more for one
/// that was refused, waits as a busy service asks. Lives on the thread that made it.
class Sender : public QObject {
    Q_OBJECT

public:
    enum class Retry { WhenThrottled, Never };

    /// Both outlive it.
    Sender(GraphClient &client, const Clock &clock, const Limits &limits = {},
        SenderParts parts = {}, QObject *parent = nullptr);

    /// Does nothing while another one is under way.
    void send(const Dispatch &dispatch, Retry retry = Retry::WhenThrottled);
    /// The request ends with "cancelled", or, in a wait, with the answer that asked for it.
    void cancel();
    [[nodiscard]] bool isSending() const { return m_run != nullptr; }

Q_SIGNALS:
    void tokenAsked();
    void attempted(int attempt);
    /// This answer does not stand; the next attempt is in so long.
    void waiting(
        const carillon::http::Exchange &answer, std::chrono::milliseconds time, bool isAsked);
    void finished(const carillon::http::Exchange &exchange);

private:
    void takeToken();
    void attempt(const QByteArray &token);
    void judge(const http::Exchange &exchange);
    void finish(const http::Exchange &exchange);

    GraphClient &m_client;
    const Clock &m_clock;
    TokenSource m_tokens;
    RetryPolicy m_policy;
    Wait m_wait;
    Dispatch m_dispatch;
    Retry m_retry = Retry::WhenThrottled;
    int m_attempt = 0;
    bool m_hasRenewed = false;
    Cancel m_cancel;
    std::optional<http::Exchange> m_waitingAfter;
    QObject *m_run = nullptr; ///< context of what is under way, so that its end ends all of it
};

} // namespace carillon::client
