#include "service/service.h"

#include "service/control_surface.h"
#include "service/graph_surface.h"
#include "service/http_server.h"
#include "service/openapi.h"
#include "service/ordered_id.h"

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

QUrl urlOf(const QString &scheme, const QHostAddress &address, quint16 port)
{
    QUrl url;
    url.setScheme(scheme);
    url.setHost(address.toString());
    url.setPort(port);
    return url;
}

} // namespace

// What a started service is made of, in the order of dependence: the last one goes first.
struct Service::Running {
    Running(Service &service, std::unique_ptr<store::FeedStore> opened);

    void observe(const FinishedExchange &exchange);
    void countCommit();

    const Clock &clock;
    std::unique_ptr<store::FeedStore> store;
    WriteBatch writes;
    FaultPlan faults;
    ExchangeLog exchanges;
    Metrics metrics;
    qint64 countedSequence; // of the last commit
    PushHub hub;
    Endpoints endpoints;
    Timeline timeline;
    IssuedTokens issued;
    GraphSurface graph;
    ControlSurface control;
    HttpServer server;
};

Service::Running::Running(Service &service, std::unique_ptr<store::FeedStore> opened)
    : clock(service.m_clock)
    , store(std::move(opened))
    , writes(*store)
    , faults(service.m_options.configuration.faults, service.m_options.limits.faults)
    , exchanges(service.m_options.limits)
    , countedSequence(store->sequence())
    , hub(*store, faults, service.m_options.limits, clock)
    , endpoints(
          service.m_options.configuration.directory, service.m_options.limits, *store, writes)
    , timeline(service.m_clock, endpoints, *store, writes)
    , issued(service.m_options.limits)
    , graph({clock, service.m_options.limits, service.m_options.configuration, endpoints, writes,
                faults, service.m_options.makeId,
                [this](const FinishedExchange &exchange) { observe(exchange); }, &issued},
          issued)
    , control({service.m_clock, service.m_options.limits, *store, service.m_options.storePath,
          writes, faults, exchanges, metrics, hub, endpoints, timeline, issued,
          [this] { return server.connectionCount(); }})
    , server(
          service.m_options.limits, clock,
          [&service](const http::HttpRequest &request, const Respond &respond) {
              service.handle(request, respond);
          },
          [this](QTcpSocket *socket, const http::HttpRequest &request) {
              if (isEventStreamRequest(request))
                  hub.stream(socket, request);
              else
                  hub.take(socket);
          })
{
    endpoints.load();
    Access access = service.m_options.access;
    access.hosts += service.m_options.configuration.hostNames;
    server.setAccess(access);
    server.setTakenCount([this] { return hub.subscriberCount(); });
    connect(&writes, &WriteBatch::committed, &hub, &PushHub::publishChanges);
    connect(&writes, &WriteBatch::committed, &timeline, &Timeline::reschedule);
    connect(&writes, &WriteBatch::committed, &hub, [this] { countCommit(); });
    timeline.reschedule();
}

void Service::Running::observe(const FinishedExchange &exchange)
{
    metrics.countExchange(exchange);
    if (exchangeLog().isInfoEnabled())
        logExchange(exchange);
    hub.publishExchange(exchanges.add(exchange, clock.now()));
}

void Service::Running::countCommit()
{
    metrics.countCommit(store->sequence() - std::exchange(countedSequence, store->sequence()));
}

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

// Everything but the listener's ports.
Result<void> Service::open()
{
    Result<store::OpenedStore> opened
        = store::openStore(m_options.storePath, m_options.onDamage, m_clock.now());
    if (!opened)
        return Unexpected{opened.error()};
    m_recovery = std::move(opened->recovery);
    m_running = std::make_unique<Running>(*this, std::move(opened->store));
    return {};
}

Result<QUrl> Service::start()
{
    if (const Result<void> opened = open(); !opened)
        return Unexpected{opened.error()};
    Result<QUrl> url = listen();
    if (!url)
        m_running.reset();
    return url;
}

Result<QUrl> Service::listen()
{
    HttpServer &server = m_running->server;
    Result<quint16> port = server.listen(m_options.address, m_options.port);
    if (!port && m_options.anyPort)
        port = server.listen(m_options.address, 0);
    if (!port)
        return Unexpected{port.error()};
    if (m_options.https) {
        const HttpsOptions &https = *m_options.https;
        const Result<quint16> secure
            = server.listenSecurely(https.address, https.port, tlsConfiguration(https.identity));
        if (!secure)
            return Unexpected{secure.error()};
        m_secureUrl = urlOf(QStringLiteral("https"), https.address, *secure);
    }
    const QUrl url = urlOf(QStringLiteral("http"), m_options.address, *port);
    qCInfo(lifeLog, "listening on %s", url.toEncoded().constData());
    return url;
}

void Service::stop()
{
    if (!m_running)
        return;
    qCInfo(lifeLog, "stopping");
    m_running->writes.flush();
    m_running->hub.closeAll();
    m_running->server.close();
    m_running.reset();
}

void Service::handle(const http::HttpRequest &request, const Respond &respond)
{
    http::HttpRequest own = request;
    if (own.target.startsWith("http")) { // absolute form, already known to be for us
        const qsizetype slash = own.target.indexOf('/', own.target.indexOf("://") + 3);
        own.target = slash == -1 ? QByteArray("/") : own.target.sliced(slash);
    }
    const Route route = routeOf(own.target);
    if (route.segments.value(0).compare("mock", Qt::CaseInsensitive) == 0) {
        if (own.method != "GET" && own.method != "HEAD")
            qCInfo(controlLog, "%s /%s", own.method.constData(),
                route.segments.mid(0, 3).join('/').constData());
        return m_running->control.handle(own, route, respond);
    }
    m_running->graph.handle(own, route, respond);
}

Result<QByteArray> Service::openApi()
{
    const SystemClock clock;
    Service service({}, clock);
    if (const Result<void> opened = service.open(); !opened)
        return Unexpected{opened.error()};
    return openApiDocument(service.m_running->control.endpoints());
}

} // namespace carillon::service
