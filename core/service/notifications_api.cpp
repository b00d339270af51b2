#include "service/notifications_api.h"

#include "contract/notification_json.h"
#include "contract/request_check.h"
#include "contract/validator.h"
#include "http/content_coding.h"
#include "service/answers.h"
#include "service/fan_out.h"
#include "service/route.h"

namespace carillon::service {

using contract::Outcome;

// One request on its way to an answer.
struct NotificationsApi::Call {
    http::HttpRequest request;
    Respond respond;
    contract::RequestIds ids;
    QByteArray application;
    const UserEntry *user = nullptr;
    Instant received{};
    QElapsedTimer timer;
    QStringList rules;
};

namespace {

bool isCollection(const Route &route)
{
    return route.matches({"beta", "me", "notifications"})
        || route.matches({"beta", "users", "*", "notifications"});
}

QByteArray baseOf(const http::HttpRequest &request)
{
    return "http://" + request.headers.value("Host");
}

store::FeedRecord recordOf(const contract::Notification &notification, const UserEntry &user,
    const QByteArray &application, Instant received)
{
    store::FeedRecord record;
    record.user = user.name;
    record.app = application;
    record.targetHostName = notification.targetHostName.toUtf8();
    if (!notification.appNotificationId.isEmpty())
        record.appNotificationId = notification.appNotificationId.toUtf8();
    record.created = received;
    record.modified = received;
    record.expires = contract::expirationOf(notification, received);
    record.content = contract::feedMembers(notification, received);
    record.deliveries = deliveriesJson(notification, user.devices, received);
    return record;
}

} // namespace

NotificationsApi::NotificationsApi(Parts parts)
    : m_parts(std::move(parts))
{
}

void NotificationsApi::handle(const http::HttpRequest &request, const Respond &respond)
{
    auto call = std::make_shared<Call>();
    call->request = request;
    call->respond = respond;
    call->ids = idsFor(request, m_parts.makeId());
    call->received = m_parts.clock.now();
    call->timer.start();

    const Route route = routeOf(request.target);
    if (request.method == "OPTIONS" && isCollection(route))
        return answerPreflight(*call);
    const auto application = m_parts.directory.applicationOf(
        contract::bearerToken(request.headers.value("Authorization")));
    if (!application)
        return refuse(*call, Outcome::InvalidAuthenticationToken);
    call->application = *application;
    if (!isCollection(route))
        return refuse(*call, Outcome::ResourceNotFoundForSegment);
    if (request.method != "POST")
        return refuse(*call, Outcome::MethodNotAllowed);
    create(call);
}

void NotificationsApi::create(const std::shared_ptr<Call> &call)
{
    const http::HttpRequest &request = call->request;
    const auto findings = contract::checkHeaders(
        [&](QByteArrayView name) { return request.headers.find(name); });
    if (const Outcome outcome = contract::outcomeOf(findings); outcome != Outcome::Accepted)
        return refuse(*call, outcome, findings);
    const QByteArray unsId = request.headers.value("X-UNS-ID");
    if (unsId.isEmpty())
        return refuse(*call, Outcome::MissingSubscriptionId);
    call->user = m_parts.directory.userOf(unsId);
    if (!call->user)
        return refuse(*call, Outcome::UnknownSubscription);

    const Result<QByteArray> body = decodedBody(request);
    if (!body) {
        const bool tooLarge = body.error().code == QLatin1String("tooLarge");
        return refuse(*call, tooLarge ? Outcome::BodyTooLarge : Outcome::UnreadableEncoding);
    }
    const contract::ValidationOptions options{.now = call->received,
        .limits = {m_parts.limits.jsonDepth, m_parts.limits.jsonMembers}};
    const contract::Verdict verdict = contract::validate(*body, options);
    for (const contract::Diagnostic &diagnostic : verdict.diagnostics)
        call->rules.append(QString::fromLatin1(diagnostic.rule->name));
    if (!verdict.accepted())
        return refuse(*call, contract::outcomeOf(verdict.diagnostics), verdict.diagnostics);
    store(call, *verdict.notification);
}

Result<QByteArray> NotificationsApi::decodedBody(const http::HttpRequest &request) const
{
    const QByteArray *header = request.headers.find("Content-Encoding");
    if (!header)
        return request.body;
    const auto codings = http::contentCodings(*header, m_parts.limits.contentCodings);
    if (!codings)
        return fail(QStringLiteral("tooLarge"), QStringLiteral("Too many content codings."));
    QByteArray body = request.body;
    for (auto coding = codings->rbegin(); coding != codings->rend(); ++coding) {
        Result<QByteArray> plain = http::decoded(body, *coding, m_parts.limits.decodedBytes);
        if (!plain)
            return plain;
        body = std::move(*plain);
    }
    return body;
}

void NotificationsApi::store(
    const std::shared_ptr<Call> &call, const contract::Notification &notification)
{
    auto record = std::make_shared<store::FeedRecord>(
        recordOf(notification, *call->user, call->application, call->received));
    auto replaced = std::make_shared<bool>(false);
    const auto work = [this, record, replaced, received = call->received](store::FeedStore &feed) {
        if (record->appNotificationId) {
            const auto live = feed.findIdentity(*record->appNotificationId, record->user,
                record->app, record->targetHostName, received);
            if (live) {
                *replaced = true;
                record->id = live->id;
                record->position = live->position;
                return feed.update(*record);
            }
        }
        if (feed.count() >= m_parts.limits.feedItems) {
            if (const Result<int> gone = feed.prune(received); !gone)
                return Result<void>(Unexpected{gone.error()});
            if (feed.count() >= m_parts.limits.feedItems)
                return Result<void>(
                    fail(QStringLiteral("full"), QStringLiteral("The feed is full.")));
        }
        record->id = m_parts.makeId();
        return feed.insert(*record);
    };
    const auto done = [this, call, record, replaced, notification](const Result<void> &result) {
        if (!result)
            return refuseStorage(*call, result.error());
        const QByteArray base = baseOf(call->request);
        http::HttpResponse response;
        response.status = *replaced ? 200 : 201;
        response.body = contract::createdJson(
            notification, {base, call->user->name, record->id, record->expires});
        response.headers.add("Location", base + "/beta/me/activities/" + record->id);
        answer(*call, std::move(response));
    };
    m_parts.writes.add(work, done);
}

void NotificationsApi::refuse(Call &call, Outcome outcome,
    const QList<contract::Diagnostic> &diagnostics, const QByteArray &message)
{
    if (call.rules.isEmpty()) {
        for (const contract::Diagnostic &diagnostic : contract::detailsOf(diagnostics))
            call.rules.append(QString::fromLatin1(diagnostic.rule->name));
    }
    http::HttpResponse response;
    response.status = contract::answerOf(outcome).status;
    response.body = contract::errorJson(outcome, diagnostics, message, call.ids, call.received);
    if (outcome == Outcome::InvalidAuthenticationToken)
        response.headers.add("WWW-Authenticate", "Bearer");
    if (outcome == Outcome::MethodNotAllowed)
        response.headers.add("Allow", "POST");
    answer(call, std::move(response));
}

void NotificationsApi::refuseStorage(Call &call, const Error &error)
{
    const bool full = error.code == QLatin1String("full");
    http::HttpResponse response;
    response.status = full ? 507 : 503;
    response.body = contract::errorJson(full ? "InsufficientStorage" : "ServiceUnavailable",
        error.message.toUtf8(), "", call.ids, call.received);
    if (!full)
        response.headers.add("Retry-After", "1");
    answer(call, std::move(response));
}

void NotificationsApi::answerPreflight(Call &call)
{
    http::HttpResponse response;
    response.status = 204;
    response.headers.add("Allow", "POST, OPTIONS");
    response.headers.add("Access-Control-Allow-Methods", "POST");
    response.headers.add("Access-Control-Allow-Headers",
        "Authorization, Content-Type, Content-Encoding, X-UNS-ID, client-request-id, SdkVersion");
    answer(call, std::move(response));
}

void NotificationsApi::answer(Call &call, http::HttpResponse response)
{
    const double milliseconds = double(call.timer.nsecsElapsed()) / 1e6;
    addGraphHeaders(response, call.ids, milliseconds);
    call.respond(response);
    if (m_parts.observer)
        m_parts.observer({call.request, response, milliseconds, call.rules});
}

} // namespace carillon::service
