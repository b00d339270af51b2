#pragma once

#include "client/pace.h"
#include "client/send_lane.h"
#include "http/send_result.h"

#include <QTimer>

#include <optional>

namespace carillon::client {

/// One of many: a request, or why there is none to send.
struct BulkItem {
    qint64 line = 0;
    std::optional<http::HttpRequest> request{};
    QString problem{};
};

/// Gives the next one when it can be sent; nothing at the end. An Error ends the sending.
using BulkSource = std::function<Result<std::optional<BulkItem>>()>;

struct BulkOptions {
    QUrl baseUrl{}; ///< scheme and authority; requests bring their path
    int concurrency = 8; ///< connections; `bulk-connections` at most
    double rate = 0; ///< requests a second; 0 for as fast as possible
    bool stopAtFailure = false;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    Limits limits{};
};

/// Sends many requests over a few connections that are kept alive. Requests are made one by one
/// as they can be sent, and what became of them is told in batches, twenty a second at most, the
/// next only once the last was taken; so memory stays bounded however many there are. One that
/// fails does not stop the rest, unless asked for. Lives on the thread that made it.
class BulkSender : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds batchTime{50};

    BulkSender(BulkOptions options, BulkSource source, QObject *parent = nullptr);

    void start();
    /// Sends no more; what is under way is still waited for, and told.
    void cancel();
    /// The last batch was taken.
    void acknowledge();

Q_SIGNALS:
    void advanced(const QList<carillon::http::SendResult> &results);
    /// After the last batch.
    /// @param error  of http::SendEnd::NoRows
    void finished(carillon::http::SendEnd end, const carillon::Error &error);

private:
    void pump();
    [[nodiscard]] SendLane *idleLane();
    [[nodiscard]] bool mayGo();
    bool sendNext(SendLane &lane);
    void report(http::SendResult result);
    void endWith(http::SendEnd end, const Error &error = {});
    void flush();

    BulkOptions m_options;
    BulkSource m_source;
    QByteArray m_host;
    QList<SendLane *> m_lanes;
    Pace m_pace;
    QTimer m_wake;
    QTimer m_flush;
    QTimer m_watch;
    QList<http::SendResult> m_results; // not told yet
    int m_busy = 0;
    bool m_unacknowledged = false;
    std::optional<http::SendEnd> m_end;
    Error m_error;
    bool m_finished = false;
};

} // namespace carillon::client
