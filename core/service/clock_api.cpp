#include "service/clock_api.h"

#include "service/answers.h"
#include "service/body_reader.h"
#include "service/item_view.h"

#include <array>
#include <limits>

namespace carillon::service {
namespace {

constexpr std::array dueNames{"delivery", "fallback", "displayEnd", "expiration", "removal"};
// What is due later than it is still a year of four digits: thirty days at most.
const Instant latest = *parseDateTimeOffset("9999-11-30T00:00:00Z");
constexpr const char *lateClock = "The clock ends with November of the year 9999.";
constexpr int longestStep = 366 * 24 * 3600; // seconds

http::HttpResponse refusal(const Error &error)
{
    return controlError(400, "BadRequest", error.message.toUtf8());
}

// How far a step goes; nothing: to the next event.
Result<std::optional<std::chrono::milliseconds>> stepFrom(QByteArrayView body)
{
    BodyReader reader(body, {"seconds", "milliseconds", "to"});
    const auto seconds = reader.number("seconds", 0, longestStep);
    const auto milliseconds = reader.number("milliseconds", 0, std::numeric_limits<int>::max());
    const bool toNext = reader.choice("to", {"next"}).has_value();
    if (int(seconds.has_value()) + int(milliseconds.has_value()) + int(toNext) != 1)
        reader.complain("Give one of seconds, milliseconds or \"to\": \"next\"");
    if (const Result<void> read = reader.result(); !read)
        return Unexpected{read.error()};
    if (toNext)
        return std::optional<std::chrono::milliseconds>();
    return std::optional(
        std::chrono::milliseconds(milliseconds.value_or(0))
        + std::chrono::seconds(seconds.value_or(0)));
}

} // namespace

ClockApi::ClockApi(MovableClock &clock, store::FeedStore &store, WriteBatch &writes,
    Timeline &timeline, Observer observer)
    : m_clock(clock)
    , m_store(store)
    , m_writes(writes)
    , m_timeline(timeline)
    , m_observer(std::move(observer))
{
}

void ClockApi::addTo(Router &router)
{
    router.add({"GET", "/mock/v1/clock", "The service's clock and what is due next",
        [this](const auto &, const auto &, const Respond &respond) {
            m_writes.flush();
            respond(controlAnswer(200, clockJson()));
        }});
    router.add({"PUT", "/mock/v1/clock",
        "Pauses the clock ({\"mode\":\"paused\"}, at the instant \"now\" if given), or lets it "
        "run ({\"mode\":\"real\"})",
        [this](const http::HttpRequest &request, const auto &, const Respond &respond) {
            set(request, respond);
        }});
    router.add({"POST", "/mock/v1/clock/step",
        "Pauses the clock and moves it on: {\"seconds\":N}, {\"milliseconds\":N} or "
        "{\"to\":\"next\"}",
        [this](const http::HttpRequest &request, const auto &, const Respond &respond) {
            step(request, respond);
        }});
}

void ClockApi::set(const http::HttpRequest &request, const Respond &respond)
{
    BodyReader reader(request.body, {"mode", "now"});
    const auto mode = reader.choice("mode", {"real", "paused"});
    const auto now = reader.instant("now");
    if (!mode)
        reader.complain("mode is required");
    if (now && mode == 0)
        reader.complain("now goes with the mode paused");
    if (now && *now > latest)
        reader.complain(lateClock);
    if (const Result<void> read = reader.result(); !read)
        return respond(refusal(read.error()));
    if (*mode == 0)
        m_clock.resume();
    else
        m_clock.pauseAt(now.value_or(m_clock.now()));
    settle(respond);
}

void ClockApi::step(const http::HttpRequest &request, const Respond &respond)
{
    const Result<std::optional<std::chrono::milliseconds>> asked = stepFrom(request.body);
    if (!asked)
        return respond(refusal(asked.error()));
    m_writes.flush();
    Instant target = m_clock.now();
    if (*asked) {
        target += **asked;
    } else if (const auto next = m_store.nextDue()) {
        target = std::max(target, *next);
    } else {
        return respond(controlError(409, "NothingDue", "Nothing is due at any time."));
    }
    if (target > latest)
        return respond(controlError(400, "BadRequest", lateClock));
    m_clock.pauseAt(target);
    settle(respond);
}

void ClockApi::settle(const Respond &respond)
{
    m_timeline.settle([this, respond](const Result<void> &result) {
        if (!result)
            return respond(storeRefusal(result.error()));
        const QByteArray json = clockJson();
        m_observer(json);
        respond(controlAnswer(200, json));
    });
}

QByteArray ClockApi::clockJson()
{
    QByteArray out = "{\"mode\":\"" + QByteArray(m_clock.isPaused() ? "paused" : "real")
        + "\",\"now\":\"" + formatDateTimeOffset(m_clock.now()) + "\",\"next\":";
    const Result<QList<store::FeedRecord>> next = m_store.dueUntil(Instant::max(), 1);
    if (!next || next->isEmpty())
        return out + "null}";
    return out + dueJson(next->constFirst()) + '}';
}

QByteArray ClockApi::dueJson(const store::FeedRecord &record) const
{
    const Due due = dueOf(record);
    QByteArray out = "{\"at\":\"" + formatDateTimeOffset(record.due) + "\",\"what\":\""
        + dueNames.at(size_t(due.kind)) + "\",\"id\":" + json::quoted(record.id)
        + ",\"title\":" + json::quoted(ItemView(record).headline())
        + ",\"deviceCount\":" + QByteArray::number(due.deviceIds.size());
    if (due.deviceIds.isEmpty())
        return out + '}';
    const QByteArray &first = due.deviceIds.constFirst();
    out += ",\"deviceId\":" + json::quoted(first);
    if (const DeviceEntry *device = m_timeline.endpoints().device(first).device)
        out += ",\"deviceName\":" + json::quoted(device->name);
    return out + '}';
}

} // namespace carillon::service
