#include "service/endpoints.h"

// Endpoints as devices: what they may be, and that they come and go.
namespace carillon::service {
namespace {

store::DeviceRecord recordOf(const DeviceEntry &entry)
{
    return {.id = entry.id,
        .name = entry.name,
        .online = entry.online,
        .powerSaving = entry.powerSaving,
        .doNotDisturb = entry.doNotDisturb,
        .foreground = entry.foreground,
        .notificationsAllowed = entry.notificationsAllowed,
        .subscriptionExpires = entry.subscriptionExpires};
}

void take(DeviceEntry &entry, const store::DeviceRecord &record)
{
    entry.name = record.name;
    entry.online = record.online;
    entry.powerSaving = record.powerSaving;
    entry.doNotDisturb = record.doNotDisturb;
    entry.foreground = record.foreground;
    entry.notificationsAllowed = record.notificationsAllowed;
    entry.subscriptionExpires = record.subscriptionExpires;
}

store::DeviceRecord changed(store::DeviceRecord record, const DeviceChange &change)
{
    const DeviceStates &states = change.states;
    record.name = change.name.value_or(record.name);
    record.online = states.online.value_or(record.online);
    record.powerSaving = states.powerSaving.value_or(record.powerSaving);
    record.doNotDisturb = states.doNotDisturb.value_or(record.doNotDisturb);
    record.foreground = states.foreground.value_or(record.foreground);
    record.notificationsAllowed
        = states.notificationsAllowed.value_or(record.notificationsAllowed);
    return record;
}

} // namespace

void Endpoints::load()
{
    for (const store::SubscriptionRecord &record : store::subscriptionsIn(m_store.database()))
        adopt(record);
    for (const store::DeviceRecord &record : store::devicesIn(m_store.database())) {
        if (record.removed)
            forgetDevice(record.id);
        else if (DeviceEntry *entry = mutableDevice(record.id))
            take(*entry, record);
    }
}

Result<QByteArray> Endpoints::addDevice(
    const SubscriptionRequest &request, const DeviceChange &change, Instant now)
{
    const Result<QByteArray> application = applicationFor(request);
    if (!application)
        return Unexpected{application.error()};
    const auto made = makeSubscription(request, *application, now);
    if (!made)
        return Unexpected{made.error()};
    if (const Result<void> done = changeDevice(made->endpointId, change); !done) {
        (void)unsubscribe(made->unsId);
        return Unexpected{done.error()};
    }
    return made->endpointId;
}

Result<void> Endpoints::changeDevice(const QByteArray &id, const DeviceChange &change)
{
    DeviceEntry *entry = mutableDevice(id);
    if (!entry)
        return {};
    store::DeviceRecord record = changed(recordOf(*entry), change);
    if (change.subscriptionExpires && entry->unsId.isEmpty())
        record.subscriptionExpires = change.subscriptionExpires;
    const Result<void> saved = write(
        [&](store::FeedStore &feed) { return store::save(feed.database(), record); });
    if (!saved)
        return saved;
    take(*entry, record);
    if (change.subscriptionExpires && !entry->unsId.isEmpty())
        return renew(entry->unsId, *change.subscriptionExpires);
    tell();
    return {};
}

Result<void> Endpoints::removeDevice(const QByteArray &id)
{
    const DeviceEntry *entry = device(id).device;
    if (!entry)
        return {};
    if (!entry->unsId.isEmpty())
        return unsubscribe(entry->unsId);
    store::DeviceRecord record = recordOf(*entry);
    record.removed = true;
    const Result<void> saved = write(
        [&](store::FeedStore &feed) { return store::save(feed.database(), record); });
    if (!saved)
        return saved;
    forgetDevice(id);
    tell();
    return {};
}

// A user that only subscriptions have made goes with the last of them.
void Endpoints::forgetDevice(const QByteArray &id)
{
    for (UserEntry &user : m_directory.users)
        user.devices.removeIf([&](const DeviceEntry &each) { return each.id == id; });
    m_directory.users.removeIf([&](const UserEntry &user) {
        return user.devices.isEmpty() && !m_configured.userNamed(user.name);
    });
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
    // Not through device(): what the configuration says is shared with this until it is written to.
    for (UserEntry &user : m_directory.users) {
        for (DeviceEntry &each : user.devices) {
            if (each.id == id)
                return &each;
        }
    }
    return nullptr;
}

} // namespace carillon::service
