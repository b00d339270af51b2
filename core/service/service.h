#pragma once

#include "base/clock.h"
#include "base/limits.h"
#include "service/access_check.h"
#include "service/configuration.h"
#include "service/notifications_api.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <memory>

namespace carillon::service {

class ExchangeLog;
class ExchangesApi;
class FeedApi;
class FaultsApi;
class HttpServer;
class Metrics;
class MetricsApi;
class PushHub;
class Router;

struct ServiceOptions {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 8087;
    /// Take a free port where the wished one is taken.
    bool anyPort = false;
    QString storePath = QStringLiteral(":memory:");
    Limits limits{};
    Configuration configuration{};
    Access access{};
    IdSource makeId{}; ///< GUIDs unless given
};

/// The whole service: listener, both surfaces, store and event stream. Make it, move it to its
/// thread, then start it there; everything it owns lives on that thread.
class Service : public QObject {
    Q_OBJECT

public:
    Service(ServiceOptions options, const Clock &clock, QObject *parent = nullptr);
    ~Service() override;

    /// The OpenAPI document of a service, made without a listener.
    [[nodiscard]] static Result<QByteArray> openApi();

    /// Opens the store and listens.
    /// Errors  those of FeedStore::open and HttpServer::listen.
    Result<QUrl> start();
    /// Commits what is pending, closes every connection and the store.
    void stop();

private:
    Result<void> open();
    void handle(const http::HttpRequest &request, const Respond &respond);
    void addEndpoints();
    void observe(const FinishedExchange &exchange);
    void reset(const Respond &respond);
    [[nodiscard]] QByteArray devicesJson() const;

    ServiceOptions m_options;
    MovableClock m_clock;
    std::unique_ptr<Router> m_router;
    std::unique_ptr<store::FeedStore> m_store;
    std::unique_ptr<WriteBatch> m_writes;
    std::unique_ptr<FaultPlan> m_faults;
    std::unique_ptr<FaultsApi> m_faultsApi;
    std::unique_ptr<ExchangeLog> m_exchanges;
    std::unique_ptr<ExchangesApi> m_exchangesApi;
    std::unique_ptr<Metrics> m_metrics;
    std::unique_ptr<MetricsApi> m_metricsApi;
    std::unique_ptr<PushHub> m_hub;
    std::unique_ptr<NotificationsApi> m_notifications;
    std::unique_ptr<FeedApi> m_feed;
    std::unique_ptr<HttpServer> m_server;
    qint64 m_countedSequence = 0; // of the last commit
};

} // namespace carillon::service
