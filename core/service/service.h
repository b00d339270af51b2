#pragma once

#include "base/clock.h"
#include "base/limits.h"
#include "service/configuration.h"
#include "service/notifications_api.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <memory>

namespace carillon::service {

class AwaitApi;
class FeedApi;
class HttpServer;
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
    IdSource makeId{}; ///< GUIDs unless given
};

/// The whole service: listener, both surfaces, store and event stream. Make it, move it to its
/// thread, then start it there; everything it owns lives on that thread.
class Service : public QObject {
    Q_OBJECT

public:
    Service(ServiceOptions options, const Clock &clock, QObject *parent = nullptr);
    ~Service() override;

    /// Opens the store and listens.
    /// Errors  those of FeedStore::open and HttpServer::listen.
    Result<QUrl> start();
    /// Commits what is pending, closes every connection and the store.
    void stop();

private:
    void handle(const http::HttpRequest &request, const Respond &respond);
    void addEndpoints();
    void observe(const FinishedExchange &exchange);
    [[nodiscard]] QByteArray devicesJson() const;

    ServiceOptions m_options;
    MovableClock m_clock;
    std::unique_ptr<Router> m_router;
    std::unique_ptr<store::FeedStore> m_store;
    std::unique_ptr<WriteBatch> m_writes;
    std::unique_ptr<PushHub> m_hub;
    std::unique_ptr<NotificationsApi> m_notifications;
    std::unique_ptr<FeedApi> m_feed;
    std::unique_ptr<AwaitApi> m_await;
    std::unique_ptr<HttpServer> m_server;
};

} // namespace carillon::service
