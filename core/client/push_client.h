#pragma once

#include "client/trust.h"

#include <QObject>
#include <QTimer>
#include <QUrl>
#include <QWebSocket>

#include <chrono>

namespace carillon::client {

/// Keeps a WebSocket to an event stream open: after a loss it tries again, sooner at first, then
/// every few seconds, from the cursor last set. Lives on the thread that made it.
class PushClient : public QObject {
    Q_OBJECT

public:
    explicit PushClient(QObject *parent = nullptr);
    ~PushClient() override;

    /// @param baseUrl  http or https; the stream is `/mock/v1/events` there
    void open(const QUrl &baseUrl);
    /// From the next connection on.
    /// @param token  for the control surface; empty: none
    void setAccess(const QByteArray &token, const TlsTrust &trust);
    void close();
    /// Where the next connection resumes; empty for from now on.
    void setCursor(const QByteArray &cursor) { m_cursor = cursor; }

    [[nodiscard]] bool isConnected() const;

Q_SIGNALS:
    void connectedChanged(bool connected);
    /// A connection did not come about; the next attempt is in so long.
    void refused(std::chrono::milliseconds retryIn);
    void frameReceived(const QByteArray &frame);

private:
    void connectNow();
    void retry();

    QWebSocket m_socket;
    QTimer m_retry;
    QUrl m_baseUrl;
    QByteArray m_cursor;
    QByteArray m_token;
    TlsTrust m_trust;
    bool m_wasConnected = false;
    int m_failures = 0;
    bool m_wanted = false;
};

} // namespace carillon::client
