#include "service/feed_api.h"

#include "base/json_text.h"
#include "service/answers.h"

#include <array>

namespace carillon::service {
namespace {

constexpr std::array statusNames{"Active", "Updated", "Deleted"};
constexpr std::array readNames{"Unread", "Read"};
constexpr std::array actionNames{"NoInteraction", "Activated", "Dismissed", "Snoozed"};
constexpr int deletedStatus = 2;

template <size_t N>
const char *nameIn(const std::array<const char *, N> &names, int value)
{
    return names.at(size_t(value) < N ? size_t(value) : 0);
}

template <size_t N>
std::optional<int> valueIn(const std::array<const char *, N> &names, std::string_view name)
{
    for (size_t i = 0; i < N; ++i) {
        if (name == names.at(i))
            return int(i);
    }
    return {};
}

/// What a PATCH asks for.
struct StateChange {
    std::optional<int> readState{};
    std::optional<int> userActionState{};
    std::optional<QByteArray> deviceId{};
};

Result<StateChange> stateChangeFrom(QByteArrayView body)
{
    const auto refuse = [](const char *message) {
        return fail(QStringLiteral("BadRequest"), QString::fromLatin1(message));
    };
    const json::Document document = json::read(body);
    if (!document.isValid() || document.root().kind != json::Kind::Object)
        return refuse("The body must be a JSON object.");
    StateChange change;
    for (int i = document.root().firstChild; i != -1; i = document.at(i).next) {
        const json::Value &member = document.at(i);
        if (member.kind != json::Kind::String)
            return refuse("readState, userActionState and deviceId are strings.");
        if (member.key == "readState")
            change.readState = valueIn(readNames, member.text);
        else if (member.key == "userActionState")
            change.userActionState = valueIn(actionNames, member.text);
        else if (member.key == "deviceId")
            change.deviceId = QByteArray(member.text.data(), qsizetype(member.text.size()));
        else
            return refuse("Only readState, userActionState and deviceId may be written.");
        const bool unknown = (member.key == "readState" && !change.readState)
            || (member.key == "userActionState" && !change.userActionState);
        if (unknown)
            return refuse("readState is Unread or Read; userActionState is NoInteraction, "
                          "Activated, Dismissed or Snoozed.");
    }
    if (!change.readState && !change.userActionState)
        return refuse("Nothing to change: give readState or userActionState.");
    return change;
}

// The rows that are still alive, of one user or of all.
QByteArray listJson(const QList<store::FeedRecord> &rows, const UserEntry *user, Instant now)
{
    QByteArray out = "[";
    for (const store::FeedRecord &row : rows) {
        if (row.expires <= now || (user && row.user != user->name))
            continue;
        if (out.size() > 1)
            out += ',';
        out += feedItemJson(row);
    }
    return out + ']';
}

http::HttpResponse notFound()
{
    return controlError(404, "NotFound", "No notification has this id.");
}

} // namespace

QByteArray feedItemJson(const store::FeedRecord &record)
{
    QByteArray out;
    out.reserve(record.content.size() + record.deliveries.size() + 400);
    out += "{\"id\":" + json::quoted(record.id);
    out += ",\"sequence\":" + QByteArray::number(record.sequence);
    out += ',' + record.content;
    out += ",\"creationDateTime\":\"" + formatDateTimeOffset(record.created) + '"';
    out += ",\"lastModifiedDateTime\":\"" + formatDateTimeOffset(record.modified) + '"';
    out += ",\"status\":\"" + QByteArray(nameIn(statusNames, record.status)) + '"';
    out += ",\"readState\":\"" + QByteArray(nameIn(readNames, record.readState)) + '"';
    out += ",\"userActionState\":\"" + QByteArray(nameIn(actionNames, record.userActionState)) + '"';
    out += ",\"changedBy\":" + (record.changedBy ? json::quoted(*record.changedBy) : "null");
    out += ",\"deliveries\":" + record.deliveries + '}';
    return out;
}

QByteArray cursorAt(const store::FeedStore &store, qint64 sequence)
{
    return store.epoch() + '.' + QByteArray::number(sequence);
}

std::optional<qint64> sequenceOf(const store::FeedStore &store, QByteArrayView cursor)
{
    if (!cursor.startsWith(store.epoch() + '.'))
        return {};
    bool ok = false;
    const qint64 sequence
        = cursor.sliced(store.epoch().size() + 1).toByteArray().toLongLong(&ok);
    if (!ok || sequence < 0 || sequence > store.sequence())
        return {};
    return sequence;
}

FeedApi::FeedApi(const Clock &clock, const Limits &limits, const Directory &directory,
    store::FeedStore &store, WriteBatch &writes)
    : m_clock(clock)
    , m_limits(limits)
    , m_directory(directory)
    , m_store(store)
    , m_writes(writes)
{
}

int FeedApi::pageSize(const Route &route) const
{
    const int asked = route.query.queryItemValue(QStringLiteral("top")).toInt();
    return asked > 0 ? std::min(asked, m_limits.feedPage) : 100;
}

void FeedApi::list(
    const http::HttpRequest &request, const Route &route, const Respond &respond)
{
    const QByteArray *unsId = request.headers.find("X-UNS-ID");
    const SubscriptionEntry *subscription = unsId ? m_directory.subscriptionOf(*unsId) : nullptr;
    const UserEntry *user = subscription ? m_directory.userNamed(subscription->user) : nullptr;
    if (unsId && !user)
        return respond(controlError(404, "NotFound", "No user has this X-UNS-ID."));
    m_writes.flush();

    const int most = pageSize(route);
    const bool newestFirst
        = route.query.queryItemValue(QStringLiteral("order")) == QLatin1String("newest");
    QList<store::FeedRecord> rows;
    qint64 sequence = m_store.sequence();
    if (newestFirst) {
        rows = m_store.newest(
            route.query.queryItemValue(QStringLiteral("before")).toLongLong(), most);
    } else {
        const QByteArray cursor = route.query.queryItemValue(QStringLiteral("cursor")).toUtf8();
        const auto since = cursor.isEmpty() ? 0 : sequenceOf(m_store, cursor);
        if (!since)
            return respond(controlError(410, "resyncRequired",
                "The cursor belongs to another store; read the feed from the beginning."));
        rows = m_store.changedSince(*since, most);
        if (rows.size() == most)
            sequence = rows.constLast().sequence;
    }

    QByteArray body = "{\"value\":" + listJson(rows, user, m_clock.now());
    body += ",\"cursor\":" + json::quoted(cursorAt(m_store, sequence));
    if (newestFirst)
        body += ",\"before\":" + (rows.isEmpty() ? "0" : QByteArray::number(rows.constLast().position));
    body += ",\"count\":" + QByteArray::number(m_store.count());
    body += QByteArray(",\"more\":") + (rows.size() == most ? "true" : "false") + '}';
    respond(controlAnswer(200, body));
}

void FeedApi::one(const QByteArray &id, const Respond &respond)
{
    m_writes.flush();
    const auto record = m_store.find(id);
    if (!record || record->expires <= m_clock.now())
        return respond(notFound());
    respond(controlAnswer(200, feedItemJson(*record)));
}

void FeedApi::change(
    const http::HttpRequest &request, const QByteArray &id, const Respond &respond)
{
    const Result<StateChange> asked = stateChangeFrom(request.body);
    if (!asked)
        return respond(
            controlError(400, asked.error().code.toUtf8(), asked.error().message.toUtf8()));
    write(id,
        [change = *asked](store::FeedRecord &record) {
            if (change.readState)
                record.readState = *change.readState;
            if (change.userActionState)
                record.userActionState = *change.userActionState;
            record.changedBy = change.deviceId;
        },
        respond);
}

void FeedApi::remove(const QByteArray &id, const Respond &respond)
{
    write(id, [](store::FeedRecord &record) { record.status = deletedStatus; }, respond);
}

void FeedApi::write(const QByteArray &id, const Change &change, const Respond &respond)
{
    auto written = std::make_shared<std::optional<store::FeedRecord>>();
    const auto work = [this, id, change, written](store::FeedStore &feed) -> Result<void> {
        auto record = feed.find(id);
        if (!record || record->expires <= m_clock.now())
            return {};
        change(*record);
        record->modified = m_clock.now();
        if (const Result<void> done = feed.update(*record); !done)
            return done;
        *written = std::move(record);
        return {};
    };
    const auto done = [respond, written](const Result<void> &result) {
        if (!result)
            return respond(storeRefusal(result.error()));
        respond(*written ? controlAnswer(200, feedItemJson(**written)) : notFound());
    };
    m_writes.add(work, done, WriteBatch::Kind::Settles);
}

} // namespace carillon::service
