#include "service/feed_api.h"

#include "base/json_text.h"
#include "service/answers.h"
#include "service/body_reader.h"
#include "service/cursor.h"
#include "service/feed_filter.h"
#include "service/feed_item_json.h"
#include "service/timeline.h"

namespace carillon::service {
namespace {

constexpr qsizetype bytesOfRows = 512 * 1024; // of an answer to `at`, and one item more

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
        .userActionState
        = reader.choice("userActionState", {"NoInteraction", "Activated", "Dismissed", "Snoozed"}),
        .deviceId = reader.text("deviceId")};
    if (!change.readState && !change.userActionState)
        reader.complain("Nothing to change: give readState or userActionState");
    if (const Result<void> read = reader.result(); !read)
        return Unexpected{read.error()};
    return change;
}

// `7,5,3-1` as positions, in that order.
std::optional<std::vector<qint64>> positionsIn(const QString &list, int most)
{
    std::vector<qint64> out;
    for (const QString &part : list.split(u',')) {
        const QStringList ends = part.split(u'-');
        bool begins = false;
        bool isRun = false;
        const qint64 first = ends.constFirst().toLongLong(&begins);
        const qint64 last = ends.constLast().toLongLong(&isRun);
        if (!begins || !isRun || ends.size() > 2 || last > first || last < 0
            || first - last >= most - qint64(out.size()))
            return {};
        for (qint64 position = first; position >= last; --position)
            out.push_back(position);
    }
    return out;
}

QByteArray listJson(const QList<store::FeedRecord> &rows, const FeedFilter &filter, Instant now)
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
        },
        {{"cursor", "string", "Changes after it, oldest first"},
            {"order", "string", "newest: the newest items first, without a cursor"},
            {"before", "integer", "Goes on from the last answer's before"},
            {"top", "integer", "Rows to look at"},
            {"at", "string", "Active items at these positions: 9,7,5-1"},
            {"search", "string", "In title, body, group, raw content or id; case is ignored"},
            {"platform", "string", "Meant for this platform"},
            {"status", "string", "Active, Deleted or Any"},
            {"readState", "string", "Unread or Read"},
            {"userActionState", "string", "NoInteraction, Activated, Dismissed or Snoozed"}}});
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
        page.more
            = !page.rows.isEmpty() && page.rows.constLast().position > m_store.oldestPosition();
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

// Stops before the answer weighs too much for a client, which asks again for the rest.
void FeedApi::listAt(const QString &list, const Respond &respond)
{
    const auto positions = positionsIn(list, m_limits.feedPage);
    if (!positions)
        return respond(controlError(400, "BadRequest",
            "at takes positions and runs of them, as in 9,7,5-1, at most feed-page of them."));
    m_writes.flush();
    const Instant now = m_clock.now();
    QByteArray items;
    qsizetype looked = 0;
    qsizetype read = 0; // those that are passed over cost as much
    for (const qint64 position : *positions) {
        const auto record = m_store.at(position);
        read += record ? record->content.size() : 0;
        if (looked > 0 && read > bytesOfRows)
            break;
        ++looked;
        if (record && record->expires > now && record->status == store::status::active)
            items += (items.isEmpty() ? "" : ",") + feedItemJson(*record);
    }
    respond(controlAnswer(200,
        "{\"value\":[" + items
            + "],\"cursor\":" + json::quoted(cursorAt(m_store, m_store.sequence()))
            + ",\"looked\":" + QByteArray::number(looked) + '}'));
}

void FeedApi::list(const http::HttpRequest &request, const Route &route, const Respond &respond)
{
    if (const QString at = route.query.queryItemValue(QStringLiteral("at")); !at.isEmpty())
        return listAt(at, respond);
    Result<FeedFilter> filter = feedFilterFrom(route);
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
        return respond(controlError(410, "resyncRequired", page.error().message.toUtf8()));
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
    if (!record || record->expires <= m_clock.now() || record->status == store::status::expired)
        return respond(notFound());
    respond(itemAnswer(*record));
}

void FeedApi::change(const http::HttpRequest &request, const QByteArray &id, const Respond &respond)
{
    const Result<StateChange> asked = stateChangeFrom(request.body);
    if (!asked)
        return respond(
            controlError(400, asked.error().code.toUtf8(), asked.error().message.toUtf8()));
    write(
        request, id,
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

void FeedApi::remove(const http::HttpRequest &request, const QByteArray &id, const Respond &respond)
{
    write(
        request, id,
        [this](store::FeedRecord &record) { bury(record, m_endpoints.lookup(), m_clock.now()); },
        respond);
}

void FeedApi::write(const http::HttpRequest &request, const QByteArray &id, const Change &change,
    const Respond &respond)
{
    auto answer = std::make_shared<http::HttpResponse>(notFound());
    const auto work = [this, request, id, change, answer](store::FeedStore &feed) -> Result<void> {
        auto record = feed.find(id);
        const Instant now = m_clock.now();
        if (!record || record->expires <= now || record->status != store::status::active)
            return {};
        if (!allowsChange(request, *record)) {
            *answer = controlError(
                412, "resourceModified", "The notification has changed since this ETag was read.");
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
