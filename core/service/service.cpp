#include "service/service.h"

#include "base/json_text.h"
#include "service/answers.h"
#include "service/exchanges_api.h"
#include "service/faults_api.h"
#include "service/feed_api.h"
#include "service/http_server.h"
#include "service/metrics_api.h"
#include "service/openapi.h"
#include "service/ordered_id.h"
#include "service/push_hub.h"
#include "service/router.h"

#include <QLoggingCategory>

namespace carillon::service {
namespace {

Q_LOGGING_CATEGORY(exchangeLog, "carillon.exchange", QtWarningMsg)
Q_LOGGING_CATEGORY(controlLog, "carillon.control", QtWarningMsg)
Q_LOGGING_CATEGORY(lifeLog, "carillon.life", QtWarningMsg)

// Enough to find an exchange again; a query may hold anything and is left out.
void logExchange(const FinishedExchange &exchange)
{
    const QByteArray path = exchange.request.target.left(200).split('?').constFirst();
    qCInfo(exchangeLog, "%s %s %d %s %.1f ms", exchange.request.method.constData(),
        path.constData(), exchange.response.status, exchange.outcome.constData(),
        exchange.milliseconds);
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

// Everything but the listener.
Result<void> Service::open()
{
    Result<std::unique_ptr<store::FeedStore>> store = store::FeedStore::open(m_options.storePath);
    if (!store)
        return Unexpected{store.error()};
    m_store = std::move(*store);
    m_writes = std::make_unique<WriteBatch>(*m_store);
    m_faults
        = std::make_unique<FaultPlan>(m_options.configuration.faults, m_options.limits.faults);
    m_faultsApi = std::make_unique<FaultsApi>(*m_faults);
    m_exchanges = std::make_unique<ExchangeLog>(m_options.limits);
    m_exchangesApi = std::make_unique<ExchangesApi>(*m_exchanges);
    m_hub = std::make_unique<PushHub>(*m_store, *m_faults, m_options.limits, m_clock);
    m_notifications = std::make_unique<NotificationsApi>(NotificationsApi::Parts{m_clock,
        m_options.limits, m_options.configuration, *m_writes, *m_faults, m_options.makeId,
        [this](const FinishedExchange &exchange) { observe(exchange); }});
    m_feed = std::make_unique<FeedApi>(
        m_clock, m_options.limits, m_options.configuration.directory, *m_store, *m_writes);
    connect(m_writes.get(), &WriteBatch::committed, m_hub.get(), &PushHub::publishChanges);
    m_metrics = std::make_unique<Metrics>();
    m_metricsApi = std::make_unique<MetricsApi>(MetricsApi::Parts{*m_metrics, m_clock, *m_store,
        m_options.storePath, *m_exchanges, *m_faults, *m_hub,
        [this] { return m_server ? m_server->connectionCount() : 0; }});
    m_countedSequence = m_store->sequence();
    connect(m_writes.get(), &WriteBatch::committed, this, [this] {
        m_metrics->countCommit(
            m_store->sequence() - std::exchange(m_countedSequence, m_store->sequence()));
    });
    addEndpoints();
    return {};
}

Result<QUrl> Service::start()
{
    if (const Result<void> opened = open(); !opened)
        return Unexpected{opened.error()};
    m_server = std::make_unique<HttpServer>(
        m_options.limits, m_clock,
        [this](const http::HttpRequest &request, const Respond &respond) {
            handle(request, respond);
        },
        [this](QTcpSocket *socket) { m_hub->take(socket); });
    m_server->setAccess(m_options.access);

    Result<quint16> port = m_server->listen(m_options.address, m_options.port);
    if (!port && m_options.anyPort)
        port = m_server->listen(m_options.address, 0);
    if (!port)
        return Unexpected{port.error()};
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(m_options.address.toString());
    url.setPort(*port);
    qCInfo(lifeLog, "listening on %s", url.toEncoded().constData());
    return url;
}

void Service::stop()
{
    if (!m_server)
        return;
    qCInfo(lifeLog, "stopping");
    m_writes->flush();
    m_hub->closeAll();
    m_server->close();
    m_server.reset();
    m_router.reset();
    m_feed.reset();
    m_notifications.reset();
    m_metricsApi.reset();
    m_metrics.reset();
    m_hub.reset();
    m_exchangesApi.reset();
    m_exchanges.reset();
    m_faultsApi.reset();
    m_faults.reset();
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
    if (route.segments.value(0).compare("mock", Qt::CaseInsensitive) == 0) {
        if (own.method != "GET" && own.method != "HEAD")
            qCInfo(controlLog, "%s /%s", own.method.constData(),
                route.segments.mid(0, 3).join('/').constData());
        return m_router->handle(own, route, respond);
    }
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
    m_faultsApi->addTo(*m_router);
    m_exchangesApi->addTo(*m_router);
    m_metricsApi->addTo(*m_router);
    m_router->add({"POST", "/mock/v1/reset",
        "Forgets the feed, the exchanges and the faults set since the start",
        [this](const auto &, const auto &, const Respond &respond) { reset(respond); }});
    m_router->add({"GET", "/mock/v1/openapi.json", "This document",
        [this](const auto &, const auto &, const Respond &respond) {
            respond(controlAnswer(200, openApiDocument(m_router->endpoints())));
        }});
}

void Service::observe(const FinishedExchange &exchange)
{
    m_metrics->countExchange(exchange);
    if (exchangeLog().isInfoEnabled())
        logExchange(exchange);
    m_hub->publishExchange(m_exchanges->add(exchange, m_clock.now()));
}

// Cursors of before lead nowhere, and subscribers are told to read the feed anew.
void Service::reset(const Respond &respond)
{
    m_writes->flush();
    if (const Result<void> done = m_store->reset(); !done)
        return respond(
            controlError(503, "ServiceUnavailable", done.error().message.toUtf8()));
    m_exchanges->clear();
    m_faults->restore();
    m_hub->startAnew();
    respond(controlAnswer(200,
        "{\"cursor\":" + json::quoted(cursorAt(*m_store, m_store->sequence())) + '}'));
}

Result<QByteArray> Service::openApi()
{
    const SystemClock clock;
    Service service({}, clock);
    if (const Result<void> opened = service.open(); !opened)
        return Unexpected{opened.error()};
    return openApiDocument(service.m_router->endpoints());
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
