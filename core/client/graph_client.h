#pragma once

#include "http/message.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

#include <functional>

class QNetworkReply;

namespace carillon::client {

/// Whether an address is of this machine: `localhost` or a loopback number.
[[nodiscard]] bool isLoopback(const QUrl &url);

/// Sends requests over HTTP and reports what became of each. Answers are bounded, redirects are
/// not followed, TLS faults are never overlooked. Lives on the thread that made it.
class GraphClient : public QObject {
    Q_OBJECT

public:
    using Finished = std::function<void(const http::Exchange &)>;

    explicit GraphClient(QObject *parent = nullptr);

    /// @param baseUrl   scheme and authority; the request brings its path
    /// @param context   @p finished is not called once this is gone
    void send(const http::HttpRequest &request, const QUrl &baseUrl, QObject *context,
        const Finished &finished);

private:
    void finish(QNetworkReply *reply, http::Exchange exchange, const QElapsedTimer &timer,
        const Finished &finished);

    QNetworkAccessManager m_manager;
};

} // namespace carillon::client
