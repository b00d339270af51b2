#include "base/json_text.h"
#include "contract/notification_json.h"
#include "service/delivery.h"

#include <array>

namespace carillon::service {
namespace {

using json::Document;
using json::Kind;
using json::Value;

constexpr std::array stateNames{
    "skipped", "pending", "waiting", "fetched", "shown", "fallback", "ended", "cleared"};
constexpr std::array causeNames{"", "filtered", "expired", "notSubscribed", "subscriptionExpired",
    "rawOnly", "lowPriority", "offline", "offlineThenShown", "savingPower", "fallbackLost",
    "fallbackShown", "displayOver", "handled", "handledElsewhere", "deleted", "deviceGone",
    "inForeground", "notAllowed", "doNotDisturb"};
static_assert(stateNames.size() == size_t(DeliveryState::Cleared) + 1);
static_assert(causeNames.size() == size_t(DeliveryCause::DoNotDisturb) + 1);

struct Moment {
    const char *name;
    std::optional<Instant> Delivery::*instant;
};
constexpr std::array moments{Moment{"due", &Delivery::due}, Moment{"tapped", &Delivery::tapped},
    Moment{"fetched", &Delivery::fetched}, Moment{"shown", &Delivery::shown},
    Moment{"ended", &Delivery::ended}, Moment{"fallbackDue", &Delivery::fallbackDue}};

QByteArray textOf(const Value *value)
{
    if (!value || value->kind != Kind::String)
        return {};
    return {value->text.data(), qsizetype(value->text.size())};
}

bool isSet(const Value *value)
{
    return value && value->text == "true";
}

// Before this version no state was written; a delivered notification stood.
DeliveryState stateOf(const Document &document, const Value &object)
{
    const QByteArray name = textOf(document.member(object, "state"));
    for (size_t i = 0; i < stateNames.size(); ++i) {
        if (name == stateNames.at(i))
            return DeliveryState(i);
    }
    return isSet(document.member(object, "delivered")) ? DeliveryState::Shown
                                                       : DeliveryState::Skipped;
}

DeliveryCause causeOf(const Document &document, const Value &object)
{
    const QByteArray name = textOf(document.member(object, "cause"));
    for (size_t i = 1; i < causeNames.size(); ++i) {
        if (name == causeNames.at(i))
            return DeliveryCause(i);
    }
    return textOf(document.member(object, "reason")) == "offline" ? DeliveryCause::Offline
                                                                  : DeliveryCause::None;
}

contract::Platforms platformsOf(const Document &document)
{
    contract::Platforms out;
    const Value *list = document.find({"platformTypes"});
    for (int i = list ? list->firstChild : -1; i != -1; i = document.at(i).next) {
        if (const auto platform = contract::platformNamed(textOf(&document.at(i))))
            out |= *platform;
    }
    return out;
}

std::optional<int> wholeNumber(const Value *value)
{
    if (!value || value->kind != Kind::Number)
        return {};
    return QByteArray(value->text.data(), qsizetype(value->text.size())).toInt();
}

// Written for every device of every notification: without bytes that live for one line only.
void append(QByteArray &out, const Delivery &delivery)
{
    out += "{\"deviceId\":";
    out += json::quoted(delivery.deviceId);
    out += ",\"platform\":\"";
    out += contract::spelling(delivery.platform);
    out += "\",\"state\":\"";
    out += stateNames.at(size_t(delivery.state));
    out += delivery.shown ? "\",\"delivered\":true" : "\",\"delivered\":false";
    out += ",\"reason\":";
    out += json::quoted(delivery.reason);
    if (delivery.cause != DeliveryCause::None) {
        out += ",\"cause\":\"";
        out += causeNames.at(size_t(delivery.cause));
        out += '"';
    }
    if (delivery.quietly)
        out += ",\"quietly\":true";
    if (delivery.fallback)
        out += ",\"fallback\":true";
    for (const Moment &moment : moments) {
        const std::optional<Instant> &instant = delivery.*moment.instant;
        if (!instant)
            continue;
        out += ",\"";
        out += moment.name;
        out += "\":\"";
        out += formatDateTimeOffset(*instant);
        out += '"';
    }
    out += '}';
}

} // namespace

DeliveryFacts factsOf(
    const contract::Notification &notification, Instant received, Instant expires)
{
    DeliveryFacts facts{.created = received, .expires = expires};
    facts.platforms = notification.platforms;
    facts.priority = notification.effectivePriority();
    facts.hasRaw = notification.payload.rawContent.has_value();
    facts.hasVisual = notification.payload.visualContent.has_value();
    if (notification.displayTimeToLive)
        facts.displayEnds = received + std::chrono::seconds(*notification.displayTimeToLive);
    if (notification.fallbackPolicy && facts.priority == contract::Priority::High)
        facts.fallbackDelay
            = std::chrono::seconds(notification.fallbackPolicy->fallbackDelayInSeconds);
    return facts;
}

DeliveryFacts factsOf(const store::FeedRecord &record)
{
    DeliveryFacts facts{.created = record.created, .expires = record.expires};
    const QByteArray text = '{' + record.content + '}';
    const Document document = json::read(text, {.depth = 64, .members = 100'000});
    facts.isAsking = record.status == store::status::active && record.readState == 0
        && record.userActionState == 0;
    if (!document.isValid())
        return facts;
    facts.platforms = platformsOf(document);
    const Value *raw = document.find({"payload", "rawContent"});
    const Value *visual = document.find({"payload", "visualContent"});
    facts.hasRaw = raw && raw->kind == Kind::String;
    facts.hasVisual = visual && visual->kind == Kind::Object;
    const QByteArray priority = textOf(document.find({"priority"}));
    facts.priority = priority == "High" ? contract::Priority::High
        : priority == "Low"             ? contract::Priority::Low
                                        : contract::Priority::None;
    if (const auto seconds = wholeNumber(document.find({"displayTimeToLive"})))
        facts.displayEnds = record.created + std::chrono::seconds(*seconds);
    const auto delay = wholeNumber(document.find({"fallbackPolicy", "fallbackDelayInSeconds"}));
    if (delay && facts.priority == contract::Priority::High)
        facts.fallbackDelay = std::chrono::seconds(*delay);
    return facts;
}

QByteArray deliveriesJson(const Deliveries &deliveries)
{
    constexpr qsizetype usualSize = 250;
    QByteArray out;
    out.reserve(2 + usualSize * deliveries.size());
    out += '[';
    for (const Delivery &delivery : deliveries) {
        if (out.size() > 1)
            out += ',';
        append(out, delivery);
    }
    out += ']';
    return out;
}

Deliveries deliveriesFrom(QByteArrayView json)
{
    Deliveries out;
    const Document document = json::read(json, {.depth = 64, .members = 100'000});
    if (!document.isValid() || document.root().kind != Kind::Array)
        return out;
    for (int i = document.root().firstChild; i != -1; i = document.at(i).next) {
        const Value &object = document.at(i);
        const auto platform = contract::platformNamed(textOf(document.member(object, "platform")));
        Delivery delivery{.deviceId = textOf(document.member(object, "deviceId")),
            .platform = platform.value_or(contract::Platform::Windows)};
        delivery.state = stateOf(document, object);
        delivery.cause = causeOf(document, object);
        delivery.reason = textOf(document.member(object, "reason"));
        delivery.quietly = isSet(document.member(object, "quietly"));
        delivery.fallback = isSet(document.member(object, "fallback"))
            || delivery.state == DeliveryState::Fallback;
        for (const Moment &moment : moments)
            delivery.*moment.instant
                = parseDateTimeOffset(textOf(document.member(object, moment.name)));
        out.append(std::move(delivery));
    }
    return out;
}

} // namespace carillon::service
