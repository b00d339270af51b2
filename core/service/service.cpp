#include "service/service.h"

#include "base/json_text.h"
#include "service/answers.h"
#include "service/await_api.h"
#include "service/feed_api.h"
#include "service/http_server.h"
#include "service/ordered_id.h"
#include "service/push_hub.h"
#include "service/router.h"

namespace carillon::service {
Service::Service(ServiceOptions options, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_clock(clock)
{
    if (!m_options.makeId)
        m_options.makeId = [this] { return orderedId(m_clock.now()); };
}

Service::~Service()
{
    stop();
}

Result<QUrl> Service::start()
{
    Result<std::unique_ptr<store::FeedStore>> store = store::FeedStore::open(m_options.storePath);
    if (!store)
        return Unexpected{store.error()};
    m_store = std::move(*store);
    m_writes = std::make_unique<WriteBatch>(*m_store);
    m_hub = std::make_unique<PushHub>(*m_store, m_options.limits, m_clock);
    m_notifications = std::make_unique<NotificationsApi>(NotificationsApi::Parts{m_clock,
        m_options.limits, m_options.configuration, *m_writes, m_options.makeId,
        [this](const FinishedExchange &exchange) { observe(exchange); }});
    m_feed = std::make_unique<FeedApi>(
        m_clock, m_options.limits, m_options.configuration.directory, *m_store, *m_writes);
    m_await = std::make_unique<AwaitApi>(AwaitApi::Parts{m_clock, m_options.limits,
        m_options.configuration.directory, *m_store, *m_writes});
    connect(m_writes.get(), &WriteBatch::committed, m_hub.get(), &PushHub::publishChanges);
    addEndpoints();
    m_server = std::make_unique<HttpServer>(
        m_options.limits, m_clock,
        [this](const http::HttpRequest &request, const Respond &respond) {
            handle(request, respond);
        },
        [this](QTcpSocket *socket) { m_hub->take(socket); });

    Result<quint16> port = m_server->listen(m_options.address, m_options.port);
    if (!port && m_options.anyPort)
        port = m_server->listen(m_options.address, 0);
    if (!port)
        return Unexpected{port.error()};
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(m_options.address.toString());
    url.setPort(*port);
    return url;
}

void Service::stop()
{
    if (!m_server)
        return;
    m_writes->flush();
    m_hub->closeAll();
    m_server->close();
    m_server.reset();
    m_router.reset();
    m_await.reset();
    m_feed.reset();
    m_notifications.reset();
    m_hub.reset();
    m_writes.reset();
    m_store.reset();
}

void Service::handle(const http::HttpRequest &request, const Respond &respond)
{
    http::HttpRequest own = request;
    if (own.target.startsWith("http://")) { // absolute form, already known to be for us
        const qsizetype slash = own.target.indexOf('/', 7);
        own.target = slash == -1 ? QByteArray("/") : own.target.sliced(slash);
    }
    const Route route = routeOf(own.target);
    if (route.segments.value(0).compare("mock", Qt::CaseInsensitive) == 0)
        return m_router->handle(own, route, respond);
    m_notifications->handle(own, respond);
}

void Service::addEndpoints()
{
    m_router = std::make_unique<Router>();
    m_router->add({"GET", "/mock/v1/health", "Whether the service runs",
        [](const auto &, const auto &, const Respond &respond) {
            respond(controlAnswer(200, "{\"status\":\"ok\"}"));
        }});
    m_router->add({"GET", "/mock/v1/devices", "The simulated devices of every user",
        [this](const auto &, const auto &, const Respond &respond) {
            respond(controlAnswer(200, devicesJson()));
        }});
    m_router->add({"GET", "/mock/v1/events", "The event stream, a WebSocket",
        [](const auto &, const auto &, const Respond &respond) {
            respond(controlError(426, "UpgradeRequired", "Open a WebSocket here."));
        }});
    m_feed->addTo(*m_router);
    m_await->addTo(*m_router);
}

void Service::observe(const FinishedExchange &exchange)
{
    m_hub->publishExchange(exchange);
}

QByteArray Service::devicesJson() const
{
    QByteArray out = "{\"value\":[";
    for (const UserEntry &user : m_options.configuration.directory.users) {
        for (const DeviceEntry &device : user.devices) {
            if (!out.endsWith('['))
                out += ',';
            out += "{\"id\":" + json::quoted(device.id) + ",\"name\":" + json::quoted(device.name)
                + ",\"platform\":\"" + contract::spelling(device.platform)
                + "\",\"user\":" + json::quoted(user.name) + '}';
        }
    }
    return out + "]}";
}

} // namespace carillon::service
