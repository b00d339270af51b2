#include "service/endpoints.h"

#include <QRandomGenerator>
#include <QUuid>

#include <algorithm>
#include <array>

namespace carillon::service {
namespace {

template <class Message>
Unexpected badRequest(const Message &message)
{
    return fail(QStringLiteral("badRequest"), QString::fromLatin1(message));
}

// `uns-` and 128 random bits in base64url.
QByteArray newUnsId()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return "uns-"
        + bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

bool sameHost(const QByteArray &a, const QByteArray &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

// Whether or not it is over.
bool fits(const SubscriptionEntry &entry, const QByteArray &user, const QByteArray &application,
    const QByteArray &host)
{
    return entry.user.compare(user, Qt::CaseInsensitive) == 0 && entry.application == application
        && (entry.hosts.isEmpty()
            || std::any_of(entry.hosts.begin(), entry.hosts.end(),
                [&](const QByteArray &known) { return sameHost(known, host); }));
}

/// What the subscriptions that fit say together.
struct Reach {
    bool known = false;
    bool live = false;
    std::optional<Instant> ended{}; ///< the last one

    void add(const std::optional<Instant> &expires, Instant now)
    {
        known = true;
        live = live || !expires || *expires > now;
        if (expires && (!ended || *ended < *expires))
            ended = expires;
    }
};

} // namespace

Endpoints::Endpoints(
    Directory &directory, const Limits &limits, store::FeedStore &store, WriteBatch &writes)
    : m_directory(directory)
    , m_configured(directory)
    , m_limits(limits)
    , m_store(store)
    , m_writes(writes)
{
}

Result<void> Endpoints::restore()
{
    const Result<void> done = write([](store::FeedStore &feed) {
        return store::removeEndpoints(feed.database());
    });
    if (!done)
        return done;
    m_subscriptions.clear();
    m_directory = m_configured;
    return {};
}

// Makes a subscription part of the directory, and with it its device, and its user where the
// quick start knows none of that name.
void Endpoints::adopt(const store::SubscriptionRecord &record)
{
    m_subscriptions.append(record);
    m_directory.subscriptions.append({.unsId = record.unsId, .application = record.application,
        .user = record.user,
        .hosts = record.host.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{record.host},
        .expires = record.expires, .hasOwnDevice = true});
    if (!m_directory.userNamed(record.user))
        m_directory.users.append({.name = record.user});
    for (UserEntry &user : m_directory.users) {
        if (user.name.compare(record.user, Qt::CaseInsensitive) == 0)
            user.devices.append({.id = record.endpointId, .name = record.deviceName,
                .platform = record.platform, .unsId = record.unsId});
    }
}

Result<QByteArray> Endpoints::applicationFor(const SubscriptionRequest &request) const
{
    if (!request.application.isEmpty()) {
        if (!m_directory.applicationNamed(request.application))
            return badRequest("application names none that the service knows.");
        return request.application;
    }
    for (const ApplicationEntry &each : m_directory.applications) {
        const bool owns = each.hosts.isEmpty() || request.host.isEmpty()
            || std::any_of(each.hosts.begin(), each.hosts.end(),
                [&](const QByteArray &host) { return sameHost(host, request.host); });
        if (owns)
            return each.id;
    }
    return badRequest("No application may use this hostName.");
}

Result<Endpoints::Subscribed> Endpoints::subscribe(
    const SubscriptionRequest &request, Instant now)
{
    const Result<QByteArray> application = applicationFor(request);
    if (!application)
        return Unexpected{application.error()};
    if (!m_directory.userNamed(request.user) && !m_directory.anyToken)
        return badRequest("user names none that the service knows.");
    const auto known = std::find_if(
        m_subscriptions.begin(), m_subscriptions.end(), [&](const auto &each) {
            return each.application == *application && sameHost(each.host, request.host)
                && each.user.compare(request.user, Qt::CaseInsensitive) == 0
                && each.deviceName == request.deviceName;
        });
    if (known != m_subscriptions.end()) {
        if (const Result<void> done = renew(known->unsId, now + request.expiresIn); !done)
            return Unexpected{done.error()};
        return Subscribed{*known, true};
    }
    const auto made = makeSubscription(request, *application, now);
    if (!made)
        return Unexpected{made.error()};
    tell();
    return Subscribed{*made, false};
}

Result<store::SubscriptionRecord> Endpoints::makeSubscription(
    const SubscriptionRequest &request, const QByteArray &application, Instant now)
{
    if (m_subscriptions.size() >= m_limits.subscriptions)
        return fail(QStringLiteral("full"), QStringLiteral("There are too many subscriptions."));
    const store::SubscriptionRecord record{.unsId = newUnsId(),
        .endpointId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces),
        .application = application, .user = request.user, .host = request.host,
        .platform = request.platform, .deviceName = request.deviceName,
        .expires = now + request.expiresIn};
    const Result<void> saved = write(
        [&](store::FeedStore &feed) { return store::save(feed.database(), record); });
    if (!saved)
        return Unexpected{saved.error()};
    adopt(record);
    return record;
}

Result<void> Endpoints::renew(const QByteArray &unsId, Instant expires)
{
    for (store::SubscriptionRecord &record : m_subscriptions) {
        if (record.unsId != unsId)
            continue;
        store::SubscriptionRecord changed = record;
        changed.expires = expires;
        const Result<void> saved = write(
            [&](store::FeedStore &feed) { return store::save(feed.database(), changed); });
        if (!saved)
            return saved;
        record = changed;
    }
    for (SubscriptionEntry &entry : m_directory.subscriptions) {
        if (entry.unsId == unsId)
            entry.expires = expires;
    }
    tell();
    return {};
}

Result<void> Endpoints::unsubscribe(const QByteArray &unsId)
{
    const store::SubscriptionRecord *record = subscription(unsId);
    if (!record)
        return {};
    const QByteArray endpoint = record->endpointId;
    const Result<void> done = write([&](store::FeedStore &feed) {
        const Result<void> removed = store::removeSubscription(feed.database(), unsId);
        return removed ? store::removeDevice(feed.database(), endpoint) : removed;
    });
    if (!done)
        return done;
    m_subscriptions.removeIf([&](const auto &each) { return each.unsId == unsId; });
    m_directory.subscriptions.removeIf([&](const auto &each) { return each.unsId == unsId; });
    forgetDevice(endpoint);
    tell();
    return {};
}

void Endpoints::tell() const
{
    if (m_observer)
        m_observer();
}

const store::SubscriptionRecord *Endpoints::subscription(const QByteArray &unsId) const
{
    const auto found = std::find_if(m_subscriptions.begin(), m_subscriptions.end(),
        [&](const auto &each) { return each.unsId == unsId; });
    return found == m_subscriptions.end() ? nullptr : &*found;
}

std::optional<Instant> Endpoints::subscriptionEnd(const Found &found) const
{
    if (found.device->subscriptionExpires)
        return found.device->subscriptionExpires;
    Reach reach;
    bool never = false;
    for (const SubscriptionEntry &entry : m_directory.subscriptions) {
        const bool concerns = found.device->unsId.isEmpty()
            ? !entry.hasOwnDevice
                && entry.user.compare(found.user->name, Qt::CaseInsensitive) == 0
            : entry.unsId == found.device->unsId;
        if (!concerns)
            continue;
        never = never || !entry.expires;
        reach.add(entry.expires, Instant());
    }
    return never ? std::nullopt : reach.ended;
}

// A configured device is an endpoint of every configured subscription of its user; one that came
// with a subscription, of that alone.
QList<DeliveryTarget> Endpoints::targets(const UserEntry &user, const QByteArray &application,
    const QByteArray &host, Instant now) const
{
    Reach configured;
    for (const SubscriptionEntry &entry : m_directory.subscriptions) {
        if (!entry.hasOwnDevice && fits(entry, user.name, application, host))
            configured.add(entry.expires, now);
    }
    QList<DeliveryTarget> out;
    for (const DeviceEntry &device : user.devices) {
        Reach reach = device.unsId.isEmpty() ? configured : Reach();
        const SubscriptionEntry *own
            = device.unsId.isEmpty() ? nullptr : m_directory.subscriptionOf(device.unsId);
        if (own && fits(*own, user.name, application, host))
            reach.add(own->expires, now);
        if (reach.known && device.subscriptionExpires) { // it says so itself
            reach = {};
            reach.add(device.subscriptionExpires, now);
        }
        out.append({&device, reach.live, reach.live ? std::nullopt : reach.ended});
    }
    return out;
}

DeviceLookup Endpoints::lookup() const
{
    return [this](const QByteArray &id) { return device(id).device; };
}

// Rare, so it is made durable at once.
Result<void> Endpoints::write(const WriteBatch::Work &work)
{
    Result<void> out;
    m_writes.flush();
    m_writes.add(
        work, [&out](const Result<void> &done) { out = done; }, WriteBatch::Kind::Settles);
    m_writes.flush();
    return out;
}

} // namespace carillon::service
