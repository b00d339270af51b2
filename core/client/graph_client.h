#pragma once

#include "http/message.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>

class QNetworkReply;

namespace carillon::client {

/// Sends requests over HTTP and reports what became of each. Answers are bounded, redirects are
/// not followed, TLS faults are never overlooked. Lives on the thread that made it.
class GraphClient : public QObject {
    Q_OBJECT

public:
    using Finished = std::function<void(const http::Exchange &)>;

    explicit GraphClient(QObject *parent = nullptr);

    /// How long an answer may keep silent, from the next request on; 30 s unless set.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    /// In bytes, from the next request on; 1 MiB unless set. A larger answer is a failure.
    void setLargestAnswer(qint64 bytes) { m_largestAnswer = bytes; }

    /// @param baseUrl   scheme and authority; the request brings its path
    /// @param context   @p finished is not called once this is gone
    void send(const http::HttpRequest &request, const QUrl &baseUrl, QObject *context,
        const Finished &finished);

private:
    void finish(QNetworkReply *reply, http::Exchange exchange, const QElapsedTimer &timer,
        const Finished &finished);

    QNetworkAccessManager m_manager;
    std::chrono::milliseconds m_timeout{30'000};
    qint64 m_largestAnswer = 1024 * 1024;
};

} // namespace carillon::client
