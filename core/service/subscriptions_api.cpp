#include "service/subscriptions_api.h"

#include "service/answers.h"
#include "service/body_reader.h"

namespace carillon::service {
namespace {

constexpr int longestLife = 366 * 24 * 3600; // seconds
constexpr qsizetype longestText = 256;

http::HttpResponse notFound()
{
    return controlError(404, "NotFound", "No subscription has this id.");
}

http::HttpResponse refusal(const Error &error)
{
    if (error.code == QLatin1String("badRequest"))
        return controlError(400, "BadRequest", error.message.toUtf8());
    return storeRefusal(error);
}

Result<SubscriptionRequest> requestFrom(QByteArrayView body)
{
    BodyReader reader(body,
        {"user", "application", "hostName", "platform", "deviceName", "expiresInSeconds"});
    SubscriptionRequest out;
    out.user = reader.required("user", longestText);
    out.application = reader.text("application").value_or(QByteArray());
    out.host = reader.required("hostName", longestText);
    out.deviceName = reader.required("deviceName", longestText);
    const auto platform = contract::platformNamed(reader.required("platform", longestText));
    if (!platform)
        reader.complain("platform is Windows, iOS, Android or WebPush");
    out.platform = platform.value_or(contract::Platform::Windows);
    if (const auto seconds = reader.number("expiresInSeconds", 1, longestLife))
        out.expiresIn = std::chrono::seconds(*seconds);
    if (const Result<void> read = reader.result(); !read)
        return Unexpected{read.error()};
    return out;
}

} // namespace

SubscriptionsApi::SubscriptionsApi(const Clock &clock, Endpoints &endpoints)
    : m_clock(clock)
    , m_endpoints(endpoints)
{
}

void SubscriptionsApi::addTo(Router &router)
{
    router.add({"POST", "/mock/v1/subscriptions",
        "Subscribes a device of a user; the same user, host and name renews",
        [this](const http::HttpRequest &request, const auto &, const Respond &respond) {
            create(request, respond);
        }});
    router.add({"GET", "/mock/v1/subscriptions", "Every subscription, expired ones included",
        [this](const auto &, const auto &, const Respond &respond) {
            respond(controlAnswer(200, listJson()));
        }});
    router.add({"GET", "/mock/v1/subscriptions/{unsId}", "One subscription",
        [this](const auto &, const Route &route, const Respond &respond) {
            const auto *record = m_endpoints.subscription(route.segments.at(3));
            respond(record ? controlAnswer(200, subscriptionJson(*record)) : notFound());
        }});
    router.add({"PATCH", "/mock/v1/subscriptions/{unsId}", "Renews a subscription",
        [this](const http::HttpRequest &request, const Route &route, const Respond &respond) {
            renew(request, route.segments.at(3), respond);
        }});
    router.add({"DELETE", "/mock/v1/subscriptions/{unsId}", "Ends a subscription and its device",
        [this](const auto &, const Route &route, const Respond &respond) {
            remove(route.segments.at(3), respond);
        }});
}

void SubscriptionsApi::create(const http::HttpRequest &request, const Respond &respond)
{
    const Result<SubscriptionRequest> asked = requestFrom(request.body);
    if (!asked)
        return respond(refusal(asked.error()));
    const Result<Endpoints::Subscribed> made = m_endpoints.subscribe(*asked, m_clock.now());
    if (!made)
        return respond(refusal(made.error()));
    http::HttpResponse answer
        = controlAnswer(made->renewed ? 200 : 201, subscriptionJson(made->subscription));
    answer.headers.add("Location", "/mock/v1/subscriptions/" + made->subscription.unsId);
    respond(answer);
}

void SubscriptionsApi::renew(
    const http::HttpRequest &request, const QByteArray &unsId, const Respond &respond)
{
    if (!m_endpoints.subscription(unsId))
        return respond(notFound());
    BodyReader reader(request.body, {"expiresInSeconds"});
    const auto seconds = reader.number("expiresInSeconds", 1, longestLife);
    if (const Result<void> read = reader.result(); !read)
        return respond(refusal(read.error()));
    const std::chrono::seconds life
        = seconds ? std::chrono::seconds(*seconds) : SubscriptionRequest().expiresIn;
    if (const auto done = m_endpoints.renew(unsId, m_clock.now() + life); !done)
        return respond(refusal(done.error()));
    respond(controlAnswer(200, subscriptionJson(*m_endpoints.subscription(unsId))));
}

void SubscriptionsApi::remove(const QByteArray &unsId, const Respond &respond)
{
    if (!m_endpoints.subscription(unsId))
        return respond(notFound());
    if (const Result<void> done = m_endpoints.unsubscribe(unsId); !done)
        return respond(refusal(done.error()));
    respond(controlAnswer(204, {}));
}

QByteArray SubscriptionsApi::subscriptionJson(const store::SubscriptionRecord &record) const
{
    return "{\"unsId\":" + json::quoted(record.unsId)
        + ",\"endpointId\":" + json::quoted(record.endpointId)
        + ",\"application\":" + json::quoted(record.application)
        + ",\"user\":" + json::quoted(record.user) + ",\"hostName\":" + json::quoted(record.host)
        + ",\"platform\":\"" + contract::spelling(record.platform)
        + "\",\"deviceName\":" + json::quoted(record.deviceName) + ",\"expirationDateTime\":\""
        + formatDateTimeOffset(record.expires) + "\",\"status\":\""
        + (record.expires > m_clock.now() ? "active" : "expired") + "\"}";
}

QByteArray SubscriptionsApi::listJson() const
{
    QByteArray out = "{\"value\":[";
    for (const store::SubscriptionRecord &record : m_endpoints.subscriptions())
        out += (out.endsWith('[') ? "" : ",") + subscriptionJson(record);
    return out + "]}";
}

} // namespace carillon::service
