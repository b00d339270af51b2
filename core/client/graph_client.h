#pragma once

#include "base/limits.h"
#include "client/trust.h"
#include "http/loopback.h"
#include "http/message.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkReply;

namespace carillon::client {

using http::isLoopback;

/// Ends what was begun: it then fails with "cancelled". Harmless once that is over.
using Cancel = std::function<void()>;

/// Sends requests over HTTP and reports what became of each. Answers are bounded, redirects are
/// not followed, TLS faults are never overlooked unless setTrust() says so. Lives on the thread
/// that made it.
class GraphClient : public QObject {
    Q_OBJECT

public:
    using Finished = std::function<void(const http::Exchange &)>;

    /// @param limits  `answer-bytes`, `answer-time` and `connect-time` of them
    explicit GraphClient(QObject *parent = nullptr, const Limits &limits = {});

    /// How long an answer may take, from the next request on.
    void setTimeout(std::chrono::milliseconds timeout) { m_answerTime = timeout; }
    /// In bytes, from the next request on. A larger answer is a failure.
    void setLargestAnswer(qint64 bytes) { m_answerBytes = bytes; }
    /// From the next request on, and for connections that are open already.
    void setTrust(const TlsTrust &trust);
    /// For requests without an `Authorization` of their own, from the next one on; empty: none.
    void setToken(const QByteArray &token) { m_token = token; }

    /// What is under way ends untold, as when its service is no longer of interest.
    void forget() { ++m_age; }

    /// @param baseUrl   scheme and authority; the request brings its path
    /// @param context   @p finished is not called once this is gone
    Cancel send(const http::HttpRequest &request, const QUrl &baseUrl, QObject *context,
        const Finished &finished);

private:
    void watch(QNetworkReply *reply);
    void boundConnecting(QNetworkReply *reply);
    void finish(QNetworkReply *reply, http::Exchange exchange, const QElapsedTimer &timer,
        const Finished &finished);

    QNetworkAccessManager m_manager;
    TlsTrust m_trust;
    QByteArray m_token;
    int m_age = 0;
    qint64 m_answerBytes;
    std::chrono::milliseconds m_answerTime;
    std::chrono::milliseconds m_connectTime;
};

} // namespace carillon::client
