#include "service/await_api.h"

#include "base/json_text.h"
#include "service/answers.h"
#include "service/cursor.h"
#include "service/feed_item_json.h"

#include <algorithm>

namespace carillon::service {
namespace {

// Small enough that others hardly notice, even where each item is as large as is allowed.
constexpr int rowsPerTurn = 32;

QByteArray differenceJson(const Difference &difference)
{
    QByteArray out = "{\"pointer\":" + json::quoted(difference.pointer)
        + ",\"expected\":" + difference.expected;
    if (difference.found)
        out += ",\"found\":" + *difference.found;
    if (!difference.reason.isEmpty())
        out += ",\"reason\":" + json::quoted(difference.reason);
    return out + '}';
}

QByteArray missJson(const ItemView &item, const QList<Difference> &differences)
{
    QByteArray out = "{\"id\":" + json::quoted(item.record().id)
        + ",\"headline\":" + json::quoted(item.headline()) + ",\"differs\":[";
    for (const Difference &difference : differences)
        out += (out.endsWith('[') ? "" : ",") + differenceJson(difference);
    return out + "]}";
}

http::HttpResponse tooMany()
{
    http::HttpResponse response
        = controlError(503, "ServiceUnavailable", "Too many requests are waiting.");
    response.headers.add("Retry-After", "1");
    return response;
}

} // namespace

struct AwaitApi::Entry {
    Entry(Waiter w, Respond r)
        : waiter(std::move(w))
        , respond(std::move(r))
    {
    }

    quint64 id = 0;
    Waiter waiter;
    Respond respond;
    QTimer deadline{};
    std::optional<qint64> last{}; // the deadline has passed; judges up to this change
    bool over = false;
};

AwaitApi::AwaitApi(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
    m_turn.setSingleShot(true);
    m_turn.setInterval(0);
    connect(&m_turn, &QTimer::timeout, this, &AwaitApi::turn);
    connect(&m_parts.writes, &WriteBatch::committed, this, [this] {
        if (!m_entries.empty())
            m_turn.start();
    });
}

AwaitApi::~AwaitApi() = default;

void AwaitApi::addTo(Router &router)
{
    router.add({"POST", "/mock/v1/await",
        "Answers when the feed holds what is asked for: count, where, on, unsId, since, "
        "timeoutSeconds",
        [this](const http::HttpRequest &request, const Route &, const Respond &respond) {
            accept(request, respond);
        }});
}

void AwaitApi::accept(const http::HttpRequest &request, const Respond &respond)
{
    if (int(m_entries.size()) >= m_parts.limits.awaitWaiters)
        return respond(tooMany());
    Result<Expectation> asked = expectationFrom(request.body, m_parts.limits);
    if (!asked)
        return respond(
            controlError(400, asked.error().code.toUtf8(), asked.error().message.toUtf8()));
    std::optional<Box> box;
    if (asked->unsId) {
        const SubscriptionEntry *subscription = m_parts.directory.subscriptionOf(*asked->unsId);
        const UserEntry *user
            = subscription ? m_parts.directory.userNamed(subscription->user) : nullptr;
        if (!user)
            return respond(controlError(404, "NotFound", "No user has this X-UNS-ID."));
        box = {*asked->unsId, user->name, subscription->application};
    }
    m_parts.writes.flush();
    const auto since = asked->since ? sequenceOf(m_parts.store, *asked->since) : 0;
    if (!since)
        return respond(controlError(410, "resyncRequired",
            "The cursor belongs to another store; wait from the beginning."));
    enter(Waiter(std::move(*asked), std::move(box), *since), respond);
}

void AwaitApi::enter(Waiter waiter, const Respond &respond)
{
    Entry &entry
        = *m_entries.emplace_back(std::make_unique<Entry>(std::move(waiter), respond));
    const quint64 id = entry.id = ++m_lastId;
    if (QObject *client = clientOf(respond))
        connect(client, &QObject::destroyed, this, [this, id] { leave(id); });
    entry.deadline.setSingleShot(true);
    entry.deadline.setTimerType(Qt::PreciseTimer);
    connect(&entry.deadline, &QTimer::timeout, this, [this, id] { onDeadline(id); });
    entry.deadline.start(entry.waiter.expectation().timeout);
    m_turn.start();
}

void AwaitApi::leave(quint64 id)
{
    std::erase_if(m_entries, [id](const auto &entry) { return entry->id == id; });
}

// What is in the feed by now still counts: a long feed is read to its present end first.
void AwaitApi::onDeadline(quint64 id)
{
    m_parts.writes.flush();
    for (const auto &entry : m_entries) {
        if (entry->id == id)
            entry->last = m_parts.store.sequence();
    }
    m_turn.start();
}

void AwaitApi::turn()
{
    m_parts.writes.flush(); // only what is durable is told
    if (const Entry *behind = nextBehind())
        judgePageAfter(behind->waiter.position());
    settle();
    const bool more = std::any_of(m_entries.begin(), m_entries.end(), [this](const auto &entry) {
        return entry->waiter.position() < m_parts.store.sequence();
    });
    if (more)
        m_turn.start();
}

// In turn, so that one who reads the feed from its beginning does not hold up the others.
AwaitApi::Entry *AwaitApi::nextBehind()
{
    for (size_t i = 0; i < m_entries.size(); ++i) {
        Entry &entry = *m_entries[m_round++ % m_entries.size()];
        if (entry.waiter.position() < m_parts.store.sequence())
            return &entry;
    }
    return nullptr;
}

// Each row is read once for everybody whom it follows without a gap.
void AwaitApi::judgePageAfter(qint64 sequence)
{
    const QList<store::FeedRecord> rows = m_parts.store.changedSince(sequence, rowsPerTurn);
    const Instant now = m_parts.clock.now();
    const auto joins = [sequence](const Waiter &waiter) {
        return waiter.position() >= sequence && !waiter.hasEnough();
    };
    for (const store::FeedRecord &row : rows) {
        const ItemView item(row);
        for (const auto &entry : m_entries) {
            if (joins(entry->waiter) && entry->waiter.position() < row.sequence)
                entry->waiter.judge(item, now);
        }
    }
    if (!rows.isEmpty() && rows.constLast().sequence < m_parts.store.sequence())
        return;
    for (const auto &entry : m_entries) {
        if (joins(entry->waiter))
            entry->waiter.advanceTo(m_parts.store.sequence());
    }
}

void AwaitApi::settle()
{
    for (const auto &entry : m_entries) {
        if (entry->waiter.hasEnough() && answer(*entry)) {
            entry->over = true;
        } else if (entry->last && entry->waiter.position() >= *entry->last) {
            refuse(*entry);
            entry->over = true;
        }
    }
    std::erase_if(m_entries, [](const auto &entry) { return entry->over; });
}

// Whether it was answered: what has expired or changed since it matched is no match any more; if
// it changed, its new state is judged later.
bool AwaitApi::answer(Entry &entry)
{
    Waiter &waiter = entry.waiter;
    const Instant now = m_parts.clock.now();
    std::vector<store::FeedRecord> rows;
    const QHash<QByteArray, qint64> matches = waiter.matches();
    for (auto match = matches.begin(); match != matches.end(); ++match) {
        std::optional<store::FeedRecord> row = m_parts.store.find(match.key());
        if (row && row->sequence == match.value() && row->expires > now)
            rows.push_back(std::move(*row));
        else
            waiter.forget(match.key());
    }
    if (!waiter.hasEnough())
        return false;
    std::sort(rows.begin(), rows.end(),
        [](const auto &a, const auto &b) { return a.sequence < b.sequence; });
    QByteArray body = "{\"value\":[";
    for (const store::FeedRecord &row : rows)
        body += (body.endsWith('[') ? "" : ",") + feedItemJson(row);
    body += "],\"cursor\":" + json::quoted(cursorAt(m_parts.store, waiter.position())) + '}';
    entry.respond(controlAnswer(200, body));
    return true;
}

void AwaitApi::refuse(const Entry &entry)
{
    const Waiter &waiter = entry.waiter;
    const Expectation &expectation = waiter.expectation();
    const Instant now = m_parts.clock.now();
    const auto matched = std::count_if(
        waiter.matches().keyBegin(), waiter.matches().keyEnd(), [&](const QByteArray &id) {
            const auto row = m_parts.store.find(id);
            return row && row->expires > now;
        });
    const QByteArray sentence = QByteArray::number(qint64(matched)) + " of "
        + QByteArray::number(expectation.count) + " matching notifications came within "
        + QByteArray::number(double(expectation.timeout.count()) / 1000) + " s.";
    http::HttpResponse response = controlError(404, "expectationNotMet", sentence);
    response.body.chop(1);
    response.body += ",\"matched\":" + QByteArray::number(qint64(matched))
        + ",\"nearest\":[" + nearestJson(waiter)
        + "],\"cursor\":" + json::quoted(cursorAt(m_parts.store, waiter.position())) + '}';
    entry.respond(response);
}

QByteArray AwaitApi::nearestJson(const Waiter &waiter)
{
    QByteArray out;
    for (const Waiter::Miss &miss : waiter.misses()) {
        const auto row = m_parts.store.find(miss.id);
        if (!row || row->expires <= m_parts.clock.now())
            continue;
        const ItemView item(*row);
        QList<Difference> differences;
        if (item.differences(waiter.expectation(), &differences) > 0)
            out += (out.isEmpty() ? "" : ",") + missJson(item, differences);
    }
    return out;
}

} // namespace carillon::service
