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

bool covers(const SubscriptionEntry &entry, const QByteArray &user, const QByteArray &application,
    const QByteArray &host, Instant now)
{
    return entry.user.compare(user, Qt::CaseInsensitive) == 0 && entry.application == application
        && (!entry.expires || *entry.expires > now)
        && (entry.hosts.isEmpty()
            || std::any_of(entry.hosts.begin(), entry.hosts.end(),
                [&](const QByteArray &known) { return sameHost(known, host); }));
}

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

void Endpoints::load()
{
    for (const store::SubscriptionRecord &record : store::subscriptionsIn(m_store.database()))
        adopt(record);
    for (const store::DeviceRecord &record : store::devicesIn(m_store.database())) {
        if (DeviceEntry *entry = mutableDevice(record.id)) {
            entry->name = record.name;
            entry->online = record.online;
            entry->powerSaving = record.powerSaving;
        }
    }
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
        .user = record.user, .hosts = {record.host}, .expires = record.expires,
        .hasOwnDevice = true});
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
        const bool owns = each.hosts.isEmpty()
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
    if (m_subscriptions.size() >= m_limits.subscriptions)
        return fail(QStringLiteral("full"), QStringLiteral("There are too many subscriptions."));
    const store::SubscriptionRecord record{.unsId = newUnsId(),
        .endpointId = QUuid::createUuid().toByteArray(QUuid::WithoutBraces),
        .application = *application, .user = request.user, .host = request.host,
        .platform = request.platform, .deviceName = request.deviceName,
        .expires = now + request.expiresIn};
    const Result<void> saved = write(
        [&](store::FeedStore &feed) { return store::save(feed.database(), record); });
    if (!saved)
        return Unexpected{saved.error()};
    adopt(record);
    return Subscribed{record, false};
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
    for (UserEntry &user : m_directory.users)
        user.devices.removeIf([&](const auto &each) { return each.id == endpoint; });
    // A user that only subscriptions have made goes with the last of them.
    m_directory.users.removeIf([&](const UserEntry &user) {
        return user.devices.isEmpty() && !m_configured.userNamed(user.name);
    });
    return {};
}

const store::SubscriptionRecord *Endpoints::subscription(const QByteArray &unsId) const
{
    const auto found = std::find_if(m_subscriptions.begin(), m_subscriptions.end(),
        [&](const auto &each) { return each.unsId == unsId; });
    return found == m_subscriptions.end() ? nullptr : &*found;
}

Result<void> Endpoints::changeDevice(const store::DeviceRecord &wanted)
{
    const Result<void> saved = write(
        [&](store::FeedStore &feed) { return store::save(feed.database(), wanted); });
    if (!saved)
        return saved;
    if (DeviceEntry *entry = mutableDevice(wanted.id)) {
        entry->name = wanted.name;
        entry->online = wanted.online;
        entry->powerSaving = wanted.powerSaving;
    }
    return {};
}

Endpoints::Found Endpoints::device(const QByteArray &id) const
{
    for (const UserEntry &user : m_directory.users) {
        for (const DeviceEntry &device : user.devices) {
            if (device.id == id)
                return {&user, &device};
        }
    }
    return {};
}

DeviceEntry *Endpoints::mutableDevice(const QByteArray &id)
{
    return const_cast<DeviceEntry *>(device(id).device);
}

// A configured device is an endpoint of every configured subscription of its user; one that came
// with a subscription, of that alone.
QList<DeliveryTarget> Endpoints::targets(const UserEntry &user, const QByteArray &application,
    const QByteArray &host, Instant now) const
{
    bool configured = false;
    for (const SubscriptionEntry &entry : m_directory.subscriptions)
        configured = configured
            || (!entry.hasOwnDevice && covers(entry, user.name, application, host, now));
    QList<DeliveryTarget> out;
    for (const DeviceEntry &device : user.devices) {
        const SubscriptionEntry *own
            = device.unsId.isEmpty() ? nullptr : m_directory.subscriptionOf(device.unsId);
        out.append({&device,
            own ? covers(*own, user.name, application, host, now)
                : configured && device.unsId.isEmpty()});
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
