#include "service/notifications_api.h"

#include "base/json_text.h"
#include "contract/request_check.h"
#include "contract/validator.h"
#include "http/content_coding.h"
#include "service/answers.h"
#include "service/timeline.h"

#include <algorithm>

namespace carillon::service {

using contract::Outcome;

// One request on its way to an answer.
struct NotificationsApi::Call {
    http::HttpRequest request;
    Respond respond;
    contract::RequestIds ids;
    Route route;
    CallerNames names; // for faults; empty for strangers
    Caller caller;
    Recipient recipient; // for this turn only: the directory may change
    QByteArray user;
    Instant received{};
    QElapsedTimer timer;
    QStringList rules;
    QByteArray outcome;
};

namespace {

QByteArray baseOf(const http::HttpRequest &request)
{
    return (request.secure ? "https://" : "http://") + request.headers.value("Host");
}

// `/users/{id}/…` names a user beside the token; `/me/…` does not.
QByteArray pathUser(const Route &route)
{
    return route.segments.size() == 4 ? route.segments.at(2) : QByteArray();
}

} // namespace

NotificationsApi::NotificationsApi(Parts parts)
    : m_parts(std::move(parts))
    , m_waiting(m_parts.limits.waitingRequests)
{
}

void NotificationsApi::handle(
    const http::HttpRequest &request, const Route &route, const Respond &respond)
{
    auto call = std::make_shared<Call>();
    call->request = request;
    call->respond = respond;
    call->ids = idsFor(request, m_parts.makeId());
    call->timer.start();

    call->route = route;
    if (request.method == "OPTIONS" && contract::isCreatePath(call->route.segments))
        return answerPreflight(*call);
    if (!m_parts.faults.faults().empty())
        call->names = namesOf(request);
    const auto latency = m_parts.faults.take({FaultKind::Latency}, call->names);
    if (!latency)
        return judge(call);
    if (!m_waiting.wait(latency->milliseconds, [this, call] { judge(call); }))
        refuseBusy(*call, 1);
}

void NotificationsApi::judge(const std::shared_ptr<Call> &call)
{
    call->received = m_parts.clock.now();
    if (m_parts.faults.take({FaultKind::DropBefore}, call->names))
        return drop(*call);
    if (const auto outcome = judgeCaller(*call))
        return refuse(*call, *outcome);
    const auto fault = m_parts.faults.take({FaultKind::Throttle, FaultKind::Busy}, call->names);
    if (!fault)
        return create(call);
    if (fault->kind == FaultKind::Throttle)
        return refuseThrottled(*call, *fault);
    refuseBusy(*call, fault->retryAfterSeconds);
}

// The token's application and user; a token without a user acts for that of its X-UNS-ID.
CallerNames NotificationsApi::namesOf(const http::HttpRequest &request) const
{
    const Directory &directory = m_parts.configuration.directory;
    const auto caller = callerOf(contract::bearerToken(request.headers.value("Authorization")),
        directory, m_parts.issued, m_parts.clock.now());
    if (!caller)
        return {};
    const SubscriptionEntry *subscription
        = directory.subscriptionOf(request.headers.value("X-UNS-ID"));
    const QByteArray addressed = subscription ? subscription->user : QByteArray();
    return {caller->application->id, caller->user.value_or(addressed)};
}

// What is decided before any header or byte of the body counts.
std::optional<Outcome> NotificationsApi::judgeCaller(Call &call) const
{
    const QByteArray token = contract::bearerToken(call.request.headers.value("Authorization"));
    const auto caller
        = callerOf(token, m_parts.configuration.directory, m_parts.issued, call.received);
    if (!caller) {
        if (token.isEmpty()) // an unknown token is no rule's matter
            call.rules.append(
                QString::fromLatin1(ruleOf(contract::RuleId::AuthorizationMissing).name));
        return Outcome::InvalidAuthenticationToken;
    }
    call.caller = *caller;
    const auto line
        = contract::checkRequestLine(call.request.method, call.request.target, call.route.segments);
    if (const Outcome outcome = contract::outcomeOf(line); outcome != Outcome::Accepted) {
        call.rules.append(QString::fromLatin1(line.constFirst().rule->name));
        return outcome;
    }
    if (caller->application->blocked || m_parts.faults.take({FaultKind::Blocked}, call.names))
        return Outcome::CallerBlocked;
    return {};
}

void NotificationsApi::create(const std::shared_ptr<Call> &call)
{
    const http::HttpRequest &request = call->request;
    const auto lookup = [&](QByteArrayView name) { return request.headers.find(name); };
    const auto findings = contract::checkHeaders(lookup);
    if (const Outcome outcome = contract::outcomeOf(findings); outcome != Outcome::Accepted)
        return refuse(*call, outcome, findings);
    const auto token
        = call->caller.user ? contract::TokenKind::Delegated : contract::TokenKind::Application;
    const auto missing = contract::checkSubscriptionId(lookup, token);
    if (!missing.isEmpty())
        return refuseBy(*call, missing.constFirst().rule->id);
    const QByteArray unsId = request.headers.value("X-UNS-ID");
    const auto recipient = m_parts.configuration.directory.recipientOf(
        call->caller, unsId, pathUser(call->route), call->received);
    if (!recipient || m_parts.faults.take({FaultKind::NotAuthorized}, call->names))
        return refuse(*call, Outcome::NotAuthorizedForUser);
    call->recipient = *recipient;
    call->user = recipient->user->name;

    const Result<QByteArray> body = http::decodedBody(request, m_parts.limits);
    if (!body) {
        const bool tooLarge = body.error().code == QLatin1String("tooLarge");
        return refuseBy(
            *call, tooLarge ? contract::RuleId::BodySize : contract::RuleId::BodyCoding);
    }
    const contract::ValidationOptions options{.now = call->received,
        .strictExpiry = m_parts.configuration.switches.strictExpiry,
        .limits = {m_parts.limits.jsonDepth, m_parts.limits.jsonMembers}};
    const contract::Verdict verdict = contract::validate(*body, options);
    if (!verdict.accepted())
        return refuse(*call, contract::outcomeOf(verdict.diagnostics), verdict.diagnostics);
    contract::Notification notification = *verdict.notification;
    if (!Directory::ownsHost(call->caller, call->recipient, notification.targetHostName.toUtf8()))
        return refuse(*call, Outcome::HostNotOwned);
    if (m_parts.configuration.switches.expiry == ExpiryProfile::Recorded
        && notification.expirationDateTime)
        notification.expirationDateTime = std::min(*notification.expirationDateTime,
            call->received + std::chrono::days(contract::defaultExpirationDays));
    store(call, notification);
}

void NotificationsApi::store(
    const std::shared_ptr<Call> &call, const contract::Notification &notification)
{
    auto record = std::make_shared<store::FeedRecord>(recordOf(notification, *call));
    auto replaced = std::make_shared<bool>(false);
    const auto work = [this, record, replaced, received = call->received](store::FeedStore &feed) {
        const bool replaces = m_parts.configuration.switches.onDuplicate == OnDuplicate::Replace;
        if (replaces && record->appNotificationId) {
            const auto live = feed.findIdentity(*record->appNotificationId, record->user,
                record->app, record->targetHostName, received);
            if (live) {
                *replaced = true;
                record->id = live->id;
                record->position = live->position;
                return feed.replace(*record);
            }
        }
        if (const Result<void> room = makeRoom(feed); !room)
            return room;
        record->id = m_parts.makeId();
        return feed.insert(*record);
    };
    const auto done = [this, call, record, replaced, notification](const Result<void> &result) {
        if (!result)
            return refuseStorage(*call, result.error());
        call->outcome = *replaced ? QByteArrayLiteral("Replaced") : QByteArrayLiteral("Created");
        if (m_parts.faults.take({FaultKind::DropAfter}, call->names))
            return drop(*call);
        const QByteArray base = baseOf(call->request);
        http::HttpResponse response;
        response.status = *replaced ? 200 : 201;
        response.body
            = contract::createdJson(notification, {base, call->user, record->id, record->expires});
        response.headers.add(
            QByteArrayLiteral("Location"), base + "/beta/me/activities/" + record->id);
        answer(*call, std::move(response));
    };
    m_parts.writes.add(work, done);
}

store::FeedRecord NotificationsApi::recordOf(
    const contract::Notification &notification, const Call &call) const
{
    const UserEntry &user = *call.recipient.user;
    store::FeedRecord record;
    record.user = user.name;
    record.app = call.caller.application->id;
    record.targetHostName = notification.targetHostName.toUtf8();
    if (!notification.appNotificationId.isEmpty())
        record.appNotificationId = notification.appNotificationId.toUtf8();
    if (const QByteArray *unsId = call.request.headers.find("X-UNS-ID"))
        record.unsId = *unsId;
    record.created = call.received;
    record.modified = call.received;
    record.expires = contract::expirationOf(notification, call.received);
    record.content = contract::feedMembers(notification, call.received);
    DeliveryFacts facts = factsOf(notification, call.received, record.expires);
    facts.lowPriorityDelay
        = std::chrono::seconds(m_parts.configuration.switches.lowPriorityDelaySeconds);
    const Deliveries deliveries = plannedDeliveries(facts,
        m_parts.endpoints.targets(user, record.app, record.targetHostName, call.received),
        call.received);
    schedule(record, deliveries, facts);
    return record;
}

// At the feed's bound, what only tells of removals goes first.
Result<void> NotificationsApi::makeRoom(store::FeedStore &feed) const
{
    constexpr int removedAtOnce = 1000;
    const auto hasRoom = [&feed, &limits = m_parts.limits] {
        return feed.rowCount() < limits.feedItems && feed.bytes() < limits.feedBytes;
    };
    if (hasRoom())
        return {};
    if (const Result<int> gone = feed.removeGone(removedAtOnce); !gone)
        return Unexpected{gone.error()};
    if (hasRoom())
        return {};
    return fail(QStringLiteral("limit"), QStringLiteral("The feed is full."));
}

void NotificationsApi::refuse(
    Call &call, Outcome outcome, const QList<contract::Diagnostic> &diagnostics)
{
    for (const contract::Diagnostic &diagnostic : contract::detailsOf(diagnostics))
        call.rules.append(QString::fromLatin1(diagnostic.rule->name));
    const contract::Answer &judged = contract::answerOf(outcome);
    call.outcome = *judged.inner ? judged.inner : judged.code;
    http::HttpResponse response;
    response.status = judged.status;
    response.body = errorBody(outcome, diagnostics, call);
    if (outcome == Outcome::InvalidAuthenticationToken)
        response.headers.add("WWW-Authenticate", "Bearer");
    if (outcome == Outcome::MethodNotAllowed)
        response.headers.add("Allow", "POST");
    answer(call, std::move(response));
}

// A rule about the whole request, which the answer does not list among details of the body.
void NotificationsApi::refuseBy(Call &call, contract::RuleId id)
{
    const contract::Rule &rule = ruleOf(id);
    call.rules.append(QString::fromLatin1(rule.name));
    refuse(call, rule.outcome);
}

QByteArray NotificationsApi::errorBody(
    Outcome outcome, const QList<contract::Diagnostic> &diagnostics, const Call &call) const
{
    const bool recorded = m_parts.configuration.switches.errorStyle == ErrorStyle::Recorded
        && outcome != Outcome::InvalidAuthenticationToken;
    if (!recorded)
        return contract::errorJson(outcome, diagnostics, {}, call.ids, call.received);
    const QByteArray wrapped
        = "{\"Message\":" + json::quoted(contract::answerOf(outcome).message) + '}';
    return contract::errorJson("UnknownError", wrapped, "", call.ids, call.received);
}

// The documentation says 406 here; elsewhere the API says 429 or 503.
void NotificationsApi::refuseThrottled(Call &call, const Fault &fault)
{
    const int status = fault.status.value_or(m_parts.configuration.switches.throttleStatus);
    if (status == 503)
        return refuseBusy(call, fault.retryAfterSeconds);
    call.outcome = "throttled";
    http::HttpResponse response;
    response.status = status;
    response.body = status == 406
        ? errorBody(Outcome::Throttled, {}, call)
        : contract::errorJson("TooManyRequests", contract::answerOf(Outcome::Throttled).message,
            "throttled", call.ids, call.received);
    response.headers.add("Retry-After", QByteArray::number(fault.retryAfterSeconds));
    answer(call, std::move(response));
}

void NotificationsApi::refuseBusy(Call &call, int retryAfterSeconds)
{
    call.outcome = "serverBusy";
    http::HttpResponse response;
    response.status = 503;
    response.body = contract::errorJson("ServiceUnavailable",
        "The service is busy; wait as long as Retry-After says.", "serverBusy", call.ids,
        m_parts.clock.now());
    response.headers.add("Retry-After", QByteArray::number(retryAfterSeconds));
    answer(call, std::move(response));
}

// The client is left without an answer; those who watch the traffic see it.
void NotificationsApi::drop(Call &call)
{
    call.outcome = call.outcome.isEmpty() ? QByteArray("Dropped") : call.outcome + "Dropped";
    call.respond({});
    tell(call, {}, double(call.timer.nsecsElapsed()) / 1e6);
}

void NotificationsApi::refuseStorage(Call &call, const Error &error)
{
    const StoreTrouble trouble = troubleOf(error);
    call.outcome = trouble.code;
    http::HttpResponse response;
    response.status = trouble.status;
    response.body
        = contract::errorJson(trouble.code, error.message.toUtf8(), "", call.ids, call.received);
    if (trouble.passes)
        response.headers.add("Retry-After", "1");
    answer(call, std::move(response));
}

void NotificationsApi::answerPreflight(Call &call)
{
    call.outcome = "Preflight";
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
    tell(call, response, milliseconds);
}

void NotificationsApi::tell(
    const Call &call, const http::HttpResponse &response, double milliseconds) const
{
    if (m_parts.observer)
        m_parts.observer({.request = call.request,
            .response = response,
            .milliseconds = milliseconds,
            .rules = call.rules,
            .outcome = call.outcome});
}

} // namespace carillon::service
