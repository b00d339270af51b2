#include "service/service.h"

#include "base/json_text.h"
#include "service/answers.h"
#include "service/feed_api.h"
#include "service/http_server.h"
#include "service/ordered_id.h"
#include "service/push_hub.h"

namespace carillon::service {
namespace {

http::HttpResponse methodNotAllowed(const QByteArray &allowed)
{
    http::HttpResponse response
        = controlError(405, "MethodNotAllowed", "The HTTP method used is not supported here.");
    response.headers.add("Allow", allowed);
    return response;
}

} // namespace

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
    Result<store::OpenedStore> opened
        = store::openStore(m_options.storePath, m_options.onDamage, m_clock.now());
    if (!opened)
        return Unexpected{opened.error()};
    m_store = std::move(opened->store);
    m_recovery = std::move(opened->recovery);
    m_writes = std::make_unique<WriteBatch>(*m_store);
    m_hub = std::make_unique<PushHub>(*m_store, m_options.limits, m_clock);
    m_notifications = std::make_unique<NotificationsApi>(NotificationsApi::Parts{m_clock,
        m_options.limits, m_options.configuration, *m_writes, m_options.makeId,
        [this](const FinishedExchange &exchange) { m_hub->publishExchange(exchange); }});
    m_feed = std::make_unique<FeedApi>(
        m_clock, m_options.limits, m_options.configuration.directory, *m_store, *m_writes);
    connect(m_writes.get(), &WriteBatch::committed, m_hub.get(), &PushHub::publishChanges);
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
        return handleControl(own, route, respond);
    m_notifications->handle(own, respond);
}

void Service::handleControl(
    const http::HttpRequest &request, const Route &route, const Respond &respond)
{
    const bool reads = request.method == "GET" || request.method == "HEAD";
    if (route.matches({"mock", "v1", "health"}))
        return respond(reads ? controlAnswer(200, "{\"status\":\"ok\"}") : methodNotAllowed("GET"));
    if (route.matches({"mock", "v1", "devices"}))
        return respond(reads ? controlAnswer(200, devicesJson()) : methodNotAllowed("GET"));
    if (route.matches({"mock", "v1", "feed"}))
        return reads ? m_feed->list(request, route, respond) : respond(methodNotAllowed("GET"));
    if (route.matches({"mock", "v1", "feed", "*"}))
        return handleItem(request, route.segments.at(3), respond);
    if (route.matches({"mock", "v1", "events"}))
        return respond(controlError(426, "UpgradeRequired", "Open a WebSocket here."));
    respond(controlError(404, "NotFound", "Nothing is here."));
}

void Service::handleItem(
    const http::HttpRequest &request, const QByteArray &id, const Respond &respond)
{
    if (request.method == "GET" || request.method == "HEAD")
        return m_feed->one(id, respond);
    if (request.method == "PATCH")
        return m_feed->change(request, id, respond);
    if (request.method == "DELETE")
        return m_feed->remove(id, respond);
    respond(methodNotAllowed("GET, PATCH, DELETE"));
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
