#include "receiver/feed_item.h"

#include "base/json_text.h"
#include "contract/scalars.h"

#include <QCoreApplication>

#include <algorithm>

namespace carillon::receiver {
namespace {

using namespace Qt::StringLiterals;
using json::Kind;
using json::Value;

constexpr int headlineLength = 120;
constexpr json::ReadLimits limits{.depth = 64, .members = 100'000};

/// Reads members of the wanted kind and remembers the first that is another. Null counts as
/// absent; members nobody asks for are passed over.
class Reader {
public:
    explicit Reader(QByteArrayView text)
        : m_document(json::read(text, limits))
    {
        if (!m_document.isValid())
            refuse({});
        else if (m_document.root().kind != Kind::Object)
            refuse(u"the item"_s);
    }

    [[nodiscard]] bool isGood() const { return m_good; }
    [[nodiscard]] const QString &where() const { return m_where; }
    [[nodiscard]] const Value &root() const { return m_document.root(); }

    const Value *member(const Value &object, const char *key, Kind kind)
    {
        const Value *value = m_document.member(object, key);
        if (!value || value->kind == Kind::Null)
            return nullptr;
        if (value->kind == kind)
            return value;
        refuse(QString::fromUtf8(m_document.pointer(*value)));
        return nullptr;
    }

    std::optional<QString> text(const Value &object, const char *key)
    {
        const Value *value = member(object, key, Kind::String);
        return value ? std::optional(decoded(*value)) : std::nullopt;
    }

    std::optional<qint64> number(const Value &object, const char *key)
    {
        const Value *value = member(object, key, Kind::Number);
        if (!value)
            return std::nullopt;
        bool whole = false;
        const qint64 number
            = QByteArray::fromRawData(value->text.data(), qsizetype(value->text.size()))
                  .toLongLong(&whole);
        if (!whole)
            refuse(QString::fromUtf8(m_document.pointer(*value)));
        return number;
    }

    std::optional<Instant> instant(const Value &object, const char *key)
    {
        const Value *value = member(object, key, Kind::String);
        if (!value)
            return std::nullopt;
        const auto instant = parseDateTimeOffset(value->text);
        if (!instant)
            refuse(QString::fromUtf8(m_document.pointer(*value)));
        return instant;
    }

    bool flag(const Value &object, const char *key)
    {
        const Value *value = member(object, key, Kind::Bool);
        return value && value->text == "true";
    }

    template <class Visit>
    void elements(const Value &object, const char *key, Kind kind, Visit visit)
    {
        const Value *array = member(object, key, Kind::Array);
        for (int i = array ? array->firstChild : -1; i != -1; i = m_document.at(i).next) {
            if (m_document.at(i).kind == kind)
                visit(m_document.at(i));
            else
                refuse(QString::fromUtf8(m_document.pointer(m_document.at(i))));
        }
    }

    static QString decoded(const Value &value)
    {
        return QString::fromUtf8(value.text.data(), qsizetype(value.text.size()));
    }

    void refuse(QString where)
    {
        if (m_good)
            m_where = std::move(where);
        m_good = false;
    }

private:
    json::Document m_document;
    QString m_where;
    bool m_good = true;
};

template <class Enumerator, size_t size>
Enumerator enumeratorOf(const std::optional<QString> &name,
    const std::array<std::pair<QLatin1StringView, Enumerator>, size> &names)
{
    for (const auto &[known, enumerator] : names) {
        if (name && *name == known)
            return enumerator;
    }
    return names.front().second;
}

constexpr std::array statuses{
    std::pair{"Active"_L1, Status::Active}, std::pair{"Deleted"_L1, Status::Deleted}};
constexpr std::array readStates{
    std::pair{"Unread"_L1, ReadState::Unread}, std::pair{"Read"_L1, ReadState::Read}};
constexpr std::array actionStates{std::pair{"NoInteraction"_L1, UserActionState::NoInteraction},
    std::pair{"Activated"_L1, UserActionState::Activated},
    std::pair{"Dismissed"_L1, UserActionState::Dismissed},
    std::pair{"Snoozed"_L1, UserActionState::Snoozed}};

contract::VisualContent visualContent(Reader &reader, const Value &object)
{
    return {reader.text(object, "title").value_or(QString()), reader.text(object, "body")};
}

contract::Platforms platforms(Reader &reader)
{
    contract::Platforms out;
    bool any = false;
    reader.elements(reader.root(), "platformTypes", Kind::String, [&](const Value &name) {
        any = true;
        if (const auto platform = contract::platformNamed(name.text))
            out |= *platform;
    });
    return any ? out : contract::everyPlatform;
}

void readPayload(Reader &reader, contract::Notification &notification)
{
    if (const Value *payload = reader.member(reader.root(), "payload", Kind::Object)) {
        notification.payload.rawContent = reader.text(*payload, "rawContent");
        if (const Value *visual = reader.member(*payload, "visualContent", Kind::Object))
            notification.payload.visualContent = visualContent(reader, *visual);
    }
    if (const Value *fallback = reader.member(reader.root(), "fallbackPolicy", Kind::Object)) {
        contract::FallbackPolicy policy;
        policy.fallbackDelayInSeconds
            = int(reader.number(*fallback, "fallbackDelayInSeconds").value_or(60));
        if (const Value *visual = reader.member(*fallback, "visualContent", Kind::Object))
            policy.visualContent = visualContent(reader, *visual);
        notification.fallbackPolicy = policy;
    }
}

contract::Notification notification(Reader &reader)
{
    const Value &root = reader.root();
    contract::Notification out;
    out.targetHostName = reader.text(root, "targetHostName").value_or(QString());
    out.appNotificationId = reader.text(root, "appNotificationId").value_or(QString());
    out.groupName = reader.text(root, "groupName");
    out.expirationDateTime = reader.instant(root, "expirationDateTime");
    if (const auto seconds = reader.number(root, "displayTimeToLive"))
        out.displayTimeToLive = int(std::clamp<qint64>(*seconds, 0, INT_MAX));
    if (const auto name = reader.text(root, "priority")) {
        if (const auto reading = contract::priorityFrom(name->toStdString()))
            out.priority = reading->priority;
    }
    out.platforms = platforms(reader);
    readPayload(reader, out);
    return out;
}

struct DeliveryInstant {
    const char *name;
    std::optional<Instant> Delivery::*instant;
};
constexpr std::array deliveryInstants{DeliveryInstant{"due", &Delivery::due},
    DeliveryInstant{"tapped", &Delivery::tapped}, DeliveryInstant{"fetched", &Delivery::fetched},
    DeliveryInstant{"shown", &Delivery::shown}, DeliveryInstant{"ended", &Delivery::ended},
    DeliveryInstant{"fallbackDue", &Delivery::fallbackDue}};

QList<Delivery> deliveries(Reader &reader)
{
    QList<Delivery> out;
    reader.elements(reader.root(), "deliveries", Kind::Object, [&](const Value &object) {
        const auto name = [&](const char *key) {
            return reader.text(object, key).value_or(QString()).toUtf8();
        };
        Delivery delivery{
            .deviceId = reader.text(object, "deviceId").value_or(QString()),
            .platform
            = contract::platformNamed(name("platform")).value_or(contract::Platform::Windows),
            .delivered = reader.flag(object, "delivered"),
            .reason = reader.text(object, "reason").value_or(QString()),
        };
        delivery.state
            = deliveryStateNamed(name("state"))
                  .value_or(delivery.delivered ? DeliveryState::Shown : DeliveryState::Skipped);
        delivery.cause = deliveryCauseNamed(name("cause"));
        delivery.quietly = reader.flag(object, "quietly");
        delivery.fallback
            = reader.flag(object, "fallback") || delivery.state == DeliveryState::Fallback;
        for (const DeliveryInstant &each : deliveryInstants)
            delivery.*each.instant = reader.instant(object, each.name);
        out.append(std::move(delivery));
    });
    return out;
}

FeedItem item(Reader &reader)
{
    const Value &root = reader.root();
    FeedItem out;
    out.id = reader.text(root, "id").value_or(QString());
    if (out.id.isEmpty())
        reader.refuse(u"/id"_s);
    out.sequence = reader.number(root, "sequence").value_or(0);
    out.position = reader.number(root, "position").value_or(out.sequence);
    if (reader.member(root, "@removed", Kind::Object) && !reader.text(root, "status")) {
        out.status = Status::Deleted; // expired; nothing else is left of it
        out.expires = reader.instant(root, "expirationDateTime").value_or(Instant::max());
        return out;
    }
    out.notification = notification(reader);
    const auto created = reader.instant(root, "creationDateTime");
    if (!created)
        reader.refuse(u"/creationDateTime"_s);
    out.created = created.value_or(Instant());
    out.lastModified = reader.instant(root, "lastModifiedDateTime").value_or(out.created);
    out.expires = out.notification.expirationDateTime.value_or(Instant::max());
    out.status = enumeratorOf(reader.text(root, "status"), statuses);
    out.readState = enumeratorOf(reader.text(root, "readState"), readStates);
    out.userActionState = enumeratorOf(reader.text(root, "userActionState"), actionStates);
    out.changedBy = reader.text(root, "changedBy").value_or(QString());
    out.deliveries = deliveries(reader);
    return out;
}

} // namespace

QString FeedItem::headline() const
{
    const contract::Payload &payload = notification.payload;
    if (payload.visualContent)
        return payload.visualContent->title;
    return payload.rawContent.value_or(QString()).left(headlineLength).simplified();
}

const Delivery *FeedItem::deliveryTo(const QString &deviceId) const
{
    const auto delivery = std::find_if(deliveries.begin(), deliveries.end(),
        [&](const Delivery &d) { return d.deviceId == deviceId; });
    return delivery == deliveries.end() ? nullptr : &*delivery;
}

Result<FeedItem> feedItemFromJson(QByteArrayView json)
{
    Reader reader(json);
    FeedItem out;
    if (reader.isGood())
        out = item(reader);
    if (reader.isGood()) {
        out.json = json.toByteArray();
        return out;
    }
    return fail(u"feedItem"_s,
        QCoreApplication::translate(
            "receiver", "The service sent a notification that cannot be read."),
        reader.where());
}

} // namespace carillon::receiver
