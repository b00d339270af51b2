#pragma once

#include "client/graph_client.h"
#include "compose/target.h"
#include "exchange/compare_dialog.h"
#include "receiver/traffic.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

namespace carillon {

namespace compose {
struct Envelope;
}
class FeedLink;
class MainWindow;

/// What the traffic is joined with; all outlive it.
struct TrafficParts {
    MainWindow &window;
    std::function<compose::Target()> local; ///< the local service, as it is now
};

/// Brings the service's exchanges into the window's list, each once and none missing: what the
/// event stream did not tell, as before a connection, is read from `/mock/v1/exchanges`. And does
/// what people want of those they choose.
class TrafficLink : public QObject {
    Q_OBJECT

public:
    explicit TrafficLink(TrafficParts parts, QObject *parent = nullptr);

    void follow(FeedLink &link);
    /// To a service that has just started, or another one.
    void open(const QUrl &baseUrl, const QByteArray &token, const client::TlsTrust &trust);
    void take(const receiver::TrafficEntry &entry);
    /// Reads what the stream did not tell.
    void fill();
    /// The exchange that made an item, if it is still listed.
    [[nodiscard]] const receiver::TrafficEntry *creationOf(const QString &itemId) const;

Q_SIGNALS:
    /// A sentence for the status line.
    void told(const QString &text);
    void failed(const carillon::Error &error);
    void draftWanted(const QByteArray &text, const carillon::compose::Envelope &envelope);

private:
    using Entries = QList<receiver::TrafficEntry>;

    void connectActions();
    void fitActions();
    void fetch(const QByteArray &target, const std::function<void(const http::Exchange &)> &done);
    void append(const receiver::TrafficEntry &entry);
    void takePage(const receiver::TrafficPage &page);
    void endFill();
    void deliverSoon();
    void deliver();

    void resend();
    void resendNext();
    void compare();
    void makeDraft();
    void copyAsCurl();
    void askWhereToExport(const Entries &entries);
    void writeTo(const QString &path, const Entries &entries);
    /// Calls @p done with them once their bodies are here as a whole, as far as the service still
    /// has them.
    void withWhole(const Entries &entries, const std::function<void(const Entries &)> &done);
    void completeNext();
    [[nodiscard]] http::HttpRequest renewed(const http::HttpRequest &request) const;

    TrafficParts m_parts;
    client::GraphClient m_client;
    QUrl m_baseUrl;
    Entries m_arrived; // not yet in the list
    Entries m_queued; // while older ones are read
    qint64 m_last = 0; // number of the latest one known
    QByteArray m_lastMark; // of that one, which another one of its number does not have
    bool m_isFilling = false;
    int m_fills = 0; // an answer to an earlier fill is old
    QTimer m_soon;
    QElapsedTimer m_sinceDelivery;
    Entries m_toSend; // the next last

    struct Completion {
        Entries entries{};
        qsizetype at = 0;
        std::function<void(const Entries &)> done{};
    };
    QList<Completion> m_completions; // the first is under way
    bool m_isCompleting = false;
    QPointer<exchange::CompareDialog> m_comparing;
};

} // namespace carillon
