#include "service/feed_api.h"

#include "base/json_text.h"
#include "service/answers.h"
#include "service/body_reader.h"
#include "service/cursor.h"
#include "service/feed_item_json.h"
#include "service/timeline.h"

namespace carillon::service {
namespace {

/// What a PATCH asks for.
struct StateChange {
    std::optional<int> readState{};
    std::optional<int> userActionState{};
    std::optional<QByteArray> deviceId{};
};

Result<StateChange> stateChangeFrom(QByteArrayView body)
{
    BodyReader reader(body, {"readState", "userActionState", "deviceId"});
    const StateChange change{.readState = reader.choice("readState", {"Unread", "Read"}),
        .userActionState = reader.choice(
            "userActionState", {"NoInteraction", "Activated", "Dismissed", "Snoozed"}),
        .deviceId = reader.text("deviceId")};
    if (!change.readState && !change.userActionState)
        reader.complain("Nothing to change: give readState or userActionState");
    if (const Result<void> read = reader.result(); !read)
        return Unexpected{read.error()};
    return change;
}

/// Which rows a reader wants to see.
struct Filter {
    QByteArray user{};        ///< empty: every user's
    QByteArray application{};
    std::optional<int> status{};
    std::optional<int> readState{};
    std::optional<int> userActionState{};
    bool withRemoved = false; ///< also stubs of expired items

    [[nodiscard]] bool takes(const store::FeedRecord &row, Instant now) const
    {
        const bool gone = row.status == store::status::expired;
        if (gone ? !withRemoved || status.has_value() : row.expires <= now)
            return false;
        if (!user.isEmpty() && (row.user != user || row.app != application))
            return false;
        if (gone)
            return true;
        return (!status || row.status == *status) && (!readState || row.readState == *readState)
            && (!userActionState || row.userActionState == *userActionState);
    }
};

template <size_t N>
Result<std::optional<int>> wordIn(
    const Route &route, const char *name, const std::array<const char *, N> &words)
{
    const QString given = route.query.queryItemValue(QLatin1String(name));
    if (given.isEmpty() || given == QLatin1String("Any"))
        return std::optional<int>();
    const auto value = valueIn(words, given.toStdString());
    if (!value)
        return fail(QStringLiteral("badRequest"),
            QStringLiteral("%1 has no such value.").arg(QLatin1String(name)));
    return value;
}

Result<Filter> filterFrom(const Route &route)
{
    const auto status = wordIn(route, "status", statusNames);
    const auto readState = wordIn(route, "readState", readNames);
    const auto action = wordIn(route, "userActionState", actionNames);
    if (!status || !readState || !action)
        return Unexpected{
            (!status ? status.error() : !readState ? readState.error() : action.error())};
    return Filter{.status = *status, .readState = *readState, .userActionState = *action};
}

QByteArray listJson(const QList<store::FeedRecord> &rows, const Filter &filter, Instant now)
{
    QByteArray out = "[";
    for (const store::FeedRecord &row : rows) {
        if (!filter.takes(row, now))
            continue;
        if (out.size() > 1)
            out += ',';
        out += feedItemJson(row);
    }
    return out + ']';
}

// Source: RFC 9110, 13.1.1; tags are compared strongly.
bool allowsChange(const http::HttpRequest &request, const store::FeedRecord &record)
{
    const QByteArray *wanted = request.headers.find("If-Match");
    if (!wanted)
        return true;
    for (const QByteArray &tag : wanted->split(',')) {
        if (tag.trimmed() == "*" || tag.trimmed() == etagOf(record))
            return true;
    }
    return false;
}

http::HttpResponse itemAnswer(const store::FeedRecord &record)
{
    http::HttpResponse response = controlAnswer(200, feedItemJson(record));
    response.headers.add("ETag", etagOf(record));
    return response;
}

http::HttpResponse notFound()
{
    return controlError(404, "NotFound", "No notification has this id.");
}

} // namespace

struct FeedApi::Page {
    QList<store::FeedRecord> rows{};
    qint64 sequence = 0; ///< of the cursor that continues after it
    bool fromBeginning = false;
    bool newestFirst = false;
    bool more = false;
};

FeedApi::FeedApi(const Clock &clock, const Limits &limits, const Endpoints &endpoints,
    store::FeedStore &store, WriteBatch &writes)
    : m_clock(clock)
    , m_limits(limits)
    , m_endpoints(endpoints)
    , m_store(store)
    , m_writes(writes)
{
}

void FeedApi::addTo(Router &router)
{
    router.add({"GET", "/mock/v1/feed", "The feed: changes after a cursor, or newest first",
        [this](const http::HttpRequest &request, const Route &route, const Respond &respond) {
            list(request, route, respond);
        }});
    router.add({"GET", "/mock/v1/feed/{id}", "One notification",
        [this](const http::HttpRequest &, const Route &route, const Respond &respond) {
            one(route.segments.at(3), respond);
        }});
    router.add({"PATCH", "/mock/v1/feed/{id}", "Changes readState and userActionState",
        [this](const http::HttpRequest &request, const Route &route, const Respond &respond) {
            change(request, route.segments.at(3), respond);
        }});
    router.add({"DELETE", "/mock/v1/feed/{id}", "Deletes a notification, leaving a tombstone",
        [this](const http::HttpRequest &request, const Route &route, const Respond &respond) {
            remove(request, route.segments.at(3), respond);
        }});
}

int FeedApi::pageSize(const Route &route) const
{
    const int asked = route.query.queryItemValue(QStringLiteral("top")).toInt();
    return asked > 0 ? std::min(asked, m_limits.feedPage) : 100;
}

// Errors  "resyncRequired"
Result<FeedApi::Page> FeedApi::pageOf(const Route &route)
{
    const int most = pageSize(route);
    Page page{.sequence = m_store.sequence()};
    page.newestFirst
        = route.query.queryItemValue(QStringLiteral("order")) == QLatin1String("newest");
    if (page.newestFirst) {
        const qint64 before = route.query.queryItemValue(QStringLiteral("before")).toLongLong();
        page.rows = m_store.newest(before, most);
        page.more = !page.rows.isEmpty()
            && page.rows.constLast().position > m_store.oldestPosition();
        return page;
    }
    const QByteArray cursor = route.query.queryItemValue(QStringLiteral("cursor")).toUtf8();
    page.fromBeginning = cursor.isEmpty();
    const auto since = page.fromBeginning ? 0 : sequenceOf(m_store, cursor);
    if (!since)
        return fail(QStringLiteral("resyncRequired"),
            QStringLiteral("The cursor belongs to another store or is too old; read the feed "
                           "from the beginning."));
    page.rows = m_store.changedSince(*since, most);
    page.more = !page.rows.isEmpty() && page.rows.constLast().sequence < page.sequence;
    if (page.more)
        page.sequence = page.rows.constLast().sequence;
    return page;
}

void FeedApi::list(
    const http::HttpRequest &request, const Route &route, const Respond &respond)
{
    Result<Filter> filter = filterFrom(route);
    if (!filter)
        return respond(controlError(400, "BadRequest", filter.error().message.toUtf8()));
    if (const QByteArray *unsId = request.headers.find("X-UNS-ID")) {
        const Directory &directory = m_endpoints.directory();
        const SubscriptionEntry *subscription = directory.subscriptionOf(*unsId);
        const UserEntry *user = subscription ? directory.userNamed(subscription->user) : nullptr;
        if (!user)
            return respond(controlError(404, "NotFound", "No user has this X-UNS-ID."));
        filter->user = user->name;
        filter->application = subscription->application;
    }
    m_writes.flush();
    const Result<Page> page = pageOf(route);
    if (!page)
        return respond(
            controlError(410, "resyncRequired", page.error().message.toUtf8()));
    filter->withRemoved = !page->newestFirst && !page->fromBeginning;

    QByteArray body = "{\"value\":" + listJson(page->rows, *filter, m_clock.now());
    body += ",\"cursor\":" + json::quoted(cursorAt(m_store, page->sequence));
    if (page->newestFirst) {
        const qint64 before = page->rows.isEmpty() ? 0 : page->rows.constLast().position;
        body += ",\"before\":" + QByteArray::number(before);
    }
    body += ",\"count\":" + QByteArray::number(m_store.count());
    body += QByteArray(",\"more\":") + (page->more ? "true" : "false") + '}';
    respond(controlAnswer(200, body));
}

void FeedApi::one(const QByteArray &id, const Respond &respond)
{
    m_writes.flush();
    const auto record = m_store.find(id);
    if (!record || record->expires <= m_clock.now()
        || record->status == store::status::expired)
        return respond(notFound());
    respond(itemAnswer(*record));
}

void FeedApi::change(
    const http::HttpRequest &request, const QByteArray &id, const Respond &respond)
{
    const Result<StateChange> asked = stateChangeFrom(request.body);
    if (!asked)
        return respond(
            controlError(400, asked.error().code.toUtf8(), asked.error().message.toUtf8()));
    write(request, id,
        [this, change = *asked](store::FeedRecord &record) {
            if (change.readState)
                record.readState = *change.readState;
            if (change.userActionState)
                record.userActionState = *change.userActionState;
            record.changedBy = change.deviceId;
            const DeliveryFacts facts = factsOf(record);
            Deliveries deliveries = deliveriesFrom(record.deliveries);
            follow(deliveries, facts, m_endpoints.lookup(), record.changedBy, m_clock.now());
            schedule(record, deliveries, facts);
        },
        respond);
}

void FeedApi::remove(
    const http::HttpRequest &request, const QByteArray &id, const Respond &respond)
{
    write(request, id,
        [this](store::FeedRecord &record) {
            bury(record, m_endpoints.lookup(), m_clock.now());
        },
        respond);
}

void FeedApi::write(const http::HttpRequest &request, const QByteArray &id, const Change &change,
    const Respond &respond)
{
    auto answer = std::make_shared<http::HttpResponse>(notFound());
    const auto work = [this, request, id, change, answer](
                          store::FeedStore &feed) -> Result<void> {
        auto record = feed.find(id);
        const Instant now = m_clock.now();
        if (!record || record->expires <= now || record->status != store::status::active)
            return {};
        if (!allowsChange(request, *record)) {
            *answer = controlError(412, "resourceModified",
                "The notification has changed since this ETag was read.");
            answer->headers.add("ETag", etagOf(*record));
            return {};
        }
        change(*record);
        record->modified = now;
        if (const Result<void> done = feed.update(*record); !done)
            return done;
        *answer = itemAnswer(*record);
        return {};
    };
    const auto done = [respond, answer](const Result<void> &result) {
        respond(result ? *answer : storeRefusal(result.error()));
    };
    m_writes.add(work, done, WriteBatch::Kind::Settles);
}

} // namespace carillon::service
