#include "service/notifications_api.h"

#include "base/json_text.h"
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
    Route route;
    Caller caller;
    Recipient recipient;
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

// `/users/{id}/…` names a user beside the token; `/me/…` does not.
QByteArray pathUser(const Route &route)
{
    return route.segments.size() == 4 ? route.segments.at(2) : QByteArray();
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

    call->route = routeOf(request.target);
    if (request.method == "OPTIONS" && isCollection(call->route))
        return answerPreflight(*call);
    if (const auto outcome = judgeCaller(*call)) {
        return *outcome == Outcome::Throttled ? refuseThrottled(*call) : refuse(*call, *outcome);
    }
    create(call);
}

// What is decided before any header or byte of the body counts.
std::optional<Outcome> NotificationsApi::judgeCaller(Call &call) const
{
    const auto caller = m_parts.configuration.directory.callerOf(
        contract::bearerToken(call.request.headers.value("Authorization")), call.received);
    if (!caller)
        return Outcome::InvalidAuthenticationToken;
    call.caller = *caller;
    if (!isCollection(call.route))
        return Outcome::ResourceNotFoundForSegment;
    if (call.request.method != "POST")
        return Outcome::MethodNotAllowed;
    if (caller->application->blocked)
        return Outcome::CallerBlocked;
    if (m_parts.configuration.faults.throttle)
        return Outcome::Throttled;
    return {};
}

void NotificationsApi::create(const std::shared_ptr<Call> &call)
{
    const http::HttpRequest &request = call->request;
    const auto findings = contract::checkHeaders(
        [&](QByteArrayView name) { return request.headers.find(name); });
    if (const Outcome outcome = contract::outcomeOf(findings); outcome != Outcome::Accepted)
        return refuse(*call, outcome, findings);
    const QByteArray unsId = request.headers.value("X-UNS-ID");
    if (unsId.isEmpty() && !call->caller.user)
        return refuse(*call, Outcome::MissingSubscriptionId);
    const auto recipient = m_parts.configuration.directory.recipientOf(
        call->caller, unsId, pathUser(call->route), call->received);
    if (!recipient)
        return refuse(*call, Outcome::NotAuthorizedForUser);
    call->recipient = *recipient;

    const Result<QByteArray> body = decodedBody(request);
    if (!body) {
        const bool tooLarge = body.error().code == QLatin1String("tooLarge");
        return refuse(*call, tooLarge ? Outcome::BodyTooLarge : Outcome::UnreadableEncoding);
    }
    const contract::ValidationOptions options{.now = call->received,
        .strictExpiry = m_parts.configuration.switches.strictExpiry,
        .limits = {m_parts.limits.jsonDepth, m_parts.limits.jsonMembers}};
    const contract::Verdict verdict = contract::validate(*body, options);
    if (!verdict.accepted())
        return refuse(*call, contract::outcomeOf(verdict.diagnostics), verdict.diagnostics);
    contract::Notification notification = *verdict.notification;
    if (!Directory::ownsHost(
            call->caller, call->recipient, notification.targetHostName.toUtf8()))
        return refuse(*call, Outcome::HostNotOwned);
    if (m_parts.configuration.switches.expiry == ExpiryProfile::Recorded
        && notification.expirationDateTime)
        notification.expirationDateTime = std::min(*notification.expirationDateTime,
            call->received + std::chrono::days(contract::defaultExpirationDays));
    store(call, notification);
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
        recordOf(notification, *call->recipient.user, call->caller.application->id,
            call->received));
    auto replaced = std::make_shared<bool>(false);
    const auto work = [this, record, replaced, received = call->received](store::FeedStore &feed) {
        const bool replaces
            = m_parts.configuration.switches.onDuplicate == OnDuplicate::Replace;
        if (replaces && record->appNotificationId) {
            const auto live = feed.findIdentity(*record->appNotificationId, record->user,
                record->app, record->targetHostName, received);
            if (live) {
                *replaced = true;
                record->id = live->id;
                record->position = live->position;
                return feed.update(*record);
            }
        }
        const auto isFull = [&feed, &limits = m_parts.limits] {
            return feed.count() >= limits.feedItems || feed.bytes() >= limits.feedBytes;
        };
        if (isFull()) {
            if (const Result<int> gone = feed.prune(received); !gone)
                return Result<void>(Unexpected{gone.error()});
            if (isFull())
                return Result<void>(
                    fail(QStringLiteral("limit"), QStringLiteral("The feed is full.")));
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
            notification, {base, call->recipient.user->name, record->id, record->expires});
        response.headers.add("Location", base + "/beta/me/activities/" + record->id);
        answer(*call, std::move(response));
    };
    m_parts.writes.add(work, done);
}

void NotificationsApi::refuse(Call &call, Outcome outcome,
    const QList<contract::Diagnostic> &diagnostics)
{
    for (const contract::Diagnostic &diagnostic : contract::detailsOf(diagnostics))
        call.rules.append(QString::fromLatin1(diagnostic.rule->name));
    http::HttpResponse response;
    response.status = contract::answerOf(outcome).status;
    response.body = errorBody(outcome, diagnostics, call);
    if (outcome == Outcome::InvalidAuthenticationToken)
        response.headers.add("WWW-Authenticate", "Bearer");
    if (outcome == Outcome::MethodNotAllowed)
        response.headers.add("Allow", "POST");
    answer(call, std::move(response));
}

QByteArray NotificationsApi::errorBody(Outcome outcome,
    const QList<contract::Diagnostic> &diagnostics, const Call &call) const
{
    const bool recorded
        = m_parts.configuration.switches.errorStyle == ErrorStyle::Recorded
        && outcome != Outcome::InvalidAuthenticationToken;
    if (!recorded)
        return contract::errorJson(outcome, diagnostics, {}, call.ids, call.received);
    const QByteArray wrapped
        = "{\"Message\":" + json::quoted(contract::answerOf(outcome).message) + '}';
    return contract::errorJson("UnknownError", wrapped, "", call.ids, call.received);
}

// The documentation says 406 here; elsewhere the API says 429 or 503.
void NotificationsApi::refuseThrottled(Call &call)
{
    const int status = m_parts.configuration.switches.throttleStatus;
    http::HttpResponse response;
    response.status = status;
    if (status == 406) {
        response.body = errorBody(Outcome::Throttled, {}, call);
    } else {
        const bool busy = status == 503;
        response.body = contract::errorJson(busy ? "ServiceUnavailable" : "TooManyRequests",
            contract::answerOf(Outcome::Throttled).message, busy ? "serverBusy" : "throttled",
            call.ids, call.received);
    }
    response.headers.add("Retry-After",
        QByteArray::number(m_parts.configuration.faults.retryAfterSeconds));
    answer(call, std::move(response));
}

void NotificationsApi::refuseStorage(Call &call, const Error &error)
{
    const StoreTrouble trouble = troubleOf(error);
    http::HttpResponse response;
    response.status = trouble.status;
    response.body = contract::errorJson(
        trouble.code, error.message.toUtf8(), "", call.ids, call.received);
    if (trouble.passes)
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
