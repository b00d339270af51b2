#pragma once

#include "base/clock.h"
#include "base/limits.h"
#include "service/configuration.h"
#include "service/notifications_api.h"
#include "store/recovery.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <memory>

namespace carillon::service {

class FeedApi;
class HttpServer;
class PushHub;
struct Route;

struct ServiceOptions {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 8087;
    /// Take a free port where the wished one is taken.
    bool anyPort = false;
    QString storePath = QStringLiteral(":memory:");
    store::OnDamage onDamage = store::OnDamage::Refuse;
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
    /// Errors  those of store::openStore and HttpServer::listen.
    Result<QUrl> start();
    /// Of a damaged store, at the start.
    [[nodiscard]] const std::optional<store::Recovery> &recovery() const { return m_recovery; }
    /// Commits what is pending, closes every connection and the store.
    void stop();

private:
    void handle(const http::HttpRequest &request, const Respond &respond);
    void handleControl(
        const http::HttpRequest &request, const Route &route, const Respond &respond);
    void handleItem(const http::HttpRequest &request, const QByteArray &id, const Respond &respond);
    [[nodiscard]] QByteArray devicesJson() const;

    ServiceOptions m_options;
    const Clock &m_clock;
    std::unique_ptr<store::FeedStore> m_store;
    std::optional<store::Recovery> m_recovery;
    std::unique_ptr<WriteBatch> m_writes;
    std::unique_ptr<PushHub> m_hub;
    std::unique_ptr<NotificationsApi> m_notifications;
    std::unique_ptr<FeedApi> m_feed;
    std::unique_ptr<HttpServer> m_server;
};

} // namespace carillon::service
