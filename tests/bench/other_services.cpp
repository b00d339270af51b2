#include "other_services.h"

#include "contract/notification_json.h"
#include "contract/request_check.h"
#include "contract/validator.h"
#include "service/answers.h"
#include "service/http_server.h"
#include "service/notifications_api.h"
#include "service/ordered_id.h"
#include "service/route.h"

namespace carillon::bench {

using namespace service;

namespace {

QByteArray freshId()
{
    return orderedId(SystemClock().now());
}

} // namespace

class OtherService::Worker : public QObject {
public:
    Worker(Storing storing, QString storePath, const Limits &limits)
        : m_storing(storing)
        , m_storePath(std::move(storePath))
        , m_limits(limits)
    {
    }

    quint16 start()
    {
        if (m_storing == Storing::EachRequest) {
            auto store = store::FeedStore::open(m_storePath);
            m_store = std::move(*store);
            m_writes = std::make_unique<WriteBatch>(*m_store);
            m_endpoints = std::make_unique<Endpoints>(
                m_configuration.directory, m_limits, *m_store, *m_writes);
            m_api = std::make_unique<NotificationsApi>(NotificationsApi::Parts{m_clock, m_limits,
                m_configuration, *m_endpoints, *m_writes, m_faults, freshId, {}});
        }
        m_server = std::make_unique<HttpServer>(
            m_limits, m_clock,
            [this](const http::HttpRequest &request, const Respond &respond) {
                m_api ? storeEach(request, respond) : answerOnly(request, respond);
            },
            [](QTcpSocket *, const http::HttpRequest &) {});
        return *m_server->listen(QHostAddress::LocalHost, 0);
    }

    void stop()
    {
        m_server->close();
        m_server.reset();
        m_api.reset();
        m_endpoints.reset();
        m_writes.reset();
        m_store.reset();
    }

private:
    void storeEach(const http::HttpRequest &request, const Respond &respond)
    {
        m_api->handle(request, routeOf(request.target), respond);
        m_writes->flush();
    }

    // The product's way to an accepted request's answer, without its store.
    void answerOnly(const http::HttpRequest &request, const Respond &respond)
    {
        const Instant now = m_clock.now();
        const contract::RequestIds ids = idsFor(request, freshId());
        const auto caller = m_configuration.directory.callerOf(
            contract::bearerToken(request.headers.value("Authorization")), now);
        const bool known
            = routeOf(request.target).matches({"beta", "me", "notifications"}) && caller;
        const auto findings = contract::checkHeaders(
            [&](QByteArrayView name) { return request.headers.find(name); });
        const auto recipient = known ? m_configuration.directory.recipientOf(
                                   *caller, request.headers.value("X-UNS-ID"), {}, now)
                                     : std::nullopt;
        const auto verdict = contract::validate(request.body, {.now = now});
        if (!known || !findings.isEmpty() || !recipient || !verdict.accepted())
            return respond(plainAnswer(400, "not accepted"));
        const contract::CreatedEntity entity{"http://" + request.headers.value("Host"),
            recipient->user->name, freshId(), contract::expirationOf(*verdict.notification, now)};
        http::HttpResponse response;
        response.status = 201;
        response.body = contract::createdJson(*verdict.notification, entity);
        response.headers.add("Location", entity.base + "/beta/me/activities/" + entity.id);
        addGraphHeaders(response, ids, 0);
        respond(response);
    }

    const Storing m_storing;
    const QString m_storePath;
    const Limits m_limits;
    const SystemClock m_clock;
    Configuration m_configuration;
    std::unique_ptr<store::FeedStore> m_store;
    std::unique_ptr<WriteBatch> m_writes;
    std::unique_ptr<Endpoints> m_endpoints;
    FaultPlan m_faults{{}, 0};
    std::unique_ptr<NotificationsApi> m_api;
    std::unique_ptr<HttpServer> m_server;
};

OtherService::OtherService(Storing storing, const QString &storePath, const Limits &limits)
    : m_worker(new Worker(storing, storePath, limits))
{
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker, [this] { m_port = m_worker->start(); }, Qt::BlockingQueuedConnection);
}

OtherService::~OtherService()
{
    QMetaObject::invokeMethod(
        m_worker, [this] { m_worker->stop(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

} // namespace carillon::bench
