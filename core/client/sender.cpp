#include "client/sender.h"

#include <QTimer>

#include <utility>

namespace carillon::client {

Wait timerWait()
{
    return [](std::chrono::milliseconds time, QObject *context, const std::function<void()> &then) {
        QTimer::singleShot(time, context, then);
    };
}

Sender::Sender(GraphClient &client, const Clock &clock, const Limits &limits, SenderParts parts,
    QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_clock(clock)
    , m_tokens(client, clock)
    , m_policy(limits, std::move(parts.jitter))
    , m_wait(std::move(parts.wait))
{
}

void Sender::send(const Dispatch &dispatch, Retry retry)
{
    if (isSending())
        return;
    m_run = new QObject(this);
    m_dispatch = dispatch;
    m_retry = retry;
    m_attempt = 0;
    m_hasRenewed = false;
    if (dispatch.credentials)
        takeToken();
    else
        attempt({});
}

void Sender::cancel()
{
    if (!isSending())
        return;
    http::Exchange exchange{.request = m_dispatch.request};
    exchange.failure = Error{QStringLiteral("cancelled"), tr("Cancelled.")};
    if (m_waitingAfter)
        exchange = *m_waitingAfter;
    const Cancel cancel = m_cancel;
    finish(exchange);
    if (cancel)
        cancel();
}

void Sender::takeToken()
{
    Q_EMIT tokenAsked();
    m_cancel = m_tokens.take(
        *m_dispatch.credentials, m_run, [this, run = m_run](const Result<QByteArray> &token) {
            if (run != m_run)
                return;
            if (token)
                return attempt(*token);
            http::Exchange exchange{.request = m_dispatch.request};
            exchange.failure = token.error();
            finish(exchange);
        });
}

void Sender::attempt(const QByteArray &token)
{
    http::HttpRequest request = m_dispatch.request;
    if (!token.isEmpty())
        request.headers.set("Authorization", "Bearer " + token);
    ++m_attempt;
    Q_EMIT attempted(m_attempt);
    m_cancel = m_client.send(
        request, m_dispatch.baseUrl, m_run, [this, run = m_run](const http::Exchange &exchange) {
            if (run == m_run)
                judge(exchange);
        });
}

void Sender::judge(const http::Exchange &exchange)
{
    if (exchange.failure)
        return finish(exchange);
    if (m_dispatch.credentials && isTokenRefused(exchange.response)) {
        m_tokens.forget();
        if (!std::exchange(m_hasRenewed, true))
            return takeToken();
    }
    const auto wait = m_retry == Retry::Never
        ? std::nullopt
        : m_policy.waitAfter(m_attempt, exchange.response, m_clock.now());
    if (!wait)
        return finish(exchange);
    m_waitingAfter = exchange;
    m_cancel = nullptr;
    m_wait(wait->time, m_run, [this, run = m_run] {
        if (run != m_run)
            return;
        m_waitingAfter.reset();
        if (m_dispatch.credentials)
            takeToken();
        else
            attempt({});
    });
    Q_EMIT waiting(exchange, wait->time, wait->isAsked);
}

void Sender::finish(const http::Exchange &exchange)
{
    std::exchange(m_run, nullptr)->deleteLater();
    m_cancel = nullptr;
    m_waitingAfter.reset();
    Q_EMIT finished(exchange);
}

} // namespace carillon::client
