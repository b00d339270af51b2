#pragma once

#include "base/clock.h"
#include "base/limits.h"
#include "service/access_check.h"
#include "service/configuration.h"
#include "service/notifications_api.h"
#include "service/tls_identity.h"
#include "store/recovery.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>

#include <memory>

namespace carillon::service {

/// Where HTTPS is served, and as whom.
struct HttpsOptions {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 0; ///< 0 for a free one
    TlsIdentity identity{};
};

struct ServiceOptions {
    QHostAddress address = QHostAddress::LocalHost;
    quint16 port = 8087;
    /// Take a free port where the wished one is taken.
    bool anyPort = false;
    std::optional<HttpsOptions> https{}; ///< beside plain HTTP
    QString storePath = QStringLiteral(":memory:");
    store::OnDamage onDamage = store::OnDamage::Refuse;
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
    /// Errors  those of store::openStore and HttpServer::listen.
    /// @return  where plain HTTP is served
    Result<QUrl> start();
    /// Where HTTPS is served once started; empty if it is not.
    [[nodiscard]] QUrl secureUrl() const { return m_secureUrl; }
    /// Of a damaged store, at the start.
    [[nodiscard]] const std::optional<store::Recovery> &recovery() const { return m_recovery; }
    /// Commits what is pending, closes every connection and the store.
    void stop();

private:
    struct Running;

    Result<void> open();
    Result<QUrl> listen();
    void handle(const http::HttpRequest &request, const Respond &respond);

    ServiceOptions m_options;
    MovableClock m_clock;
    std::unique_ptr<Running> m_running; // while started
    std::optional<store::Recovery> m_recovery;
    QUrl m_secureUrl;
};

} // namespace carillon::service
