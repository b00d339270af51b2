#include "store/endpoint_store.h"

namespace carillon::store {

QList<SubscriptionRecord> subscriptionsIn(Database &database)
{
    QList<SubscriptionRecord> out;
    Statement query(database,
        "SELECT unsId, endpointId, application, user, host, platform, deviceName, expires "
        "FROM subscription ORDER BY rowid");
    while (query.step() == Statement::Step::Row)
        out.append({query.text(0), query.text(1), query.text(2), query.text(3), query.text(4),
            contract::Platform(query.integer(5)), query.text(6), fromMsecs(query.integer(7))});
    return out;
}

Result<void> save(Database &database, const SubscriptionRecord &record)
{
    Statement to(database,
        "INSERT INTO subscription (unsId, endpointId, application, user, host, platform, "
        "deviceName, expires) VALUES (?,?,?,?,?,?,?,?) "
        "ON CONFLICT (unsId) DO UPDATE SET expires = excluded.expires, "
        "deviceName = excluded.deviceName");
    to.bind(record.unsId).bind(record.endpointId).bind(record.application).bind(record.user);
    to.bind(record.host).bind(qint64(record.platform)).bind(record.deviceName);
    return to.bind(toMsecs(record.expires)).run();
}

Result<void> removeSubscription(Database &database, const QByteArray &unsId)
{
    return Statement(database, "DELETE FROM subscription WHERE unsId = ?").bind(unsId).run();
}

QList<DeviceRecord> devicesIn(Database &database)
{
    QList<DeviceRecord> out;
    Statement query(database,
        "SELECT id, name, online, powerSaving, doNotDisturb, foreground, notificationsAllowed, "
        "subscriptionExpires, removed FROM device");
    while (query.step() == Statement::Step::Row) {
        DeviceRecord record{.id = query.text(0), .name = query.text(1)};
        record.online = query.integer(2) != 0;
        record.powerSaving = query.integer(3) != 0;
        record.doNotDisturb = query.integer(4) != 0;
        record.foreground = query.integer(5) != 0;
        record.notificationsAllowed = query.integer(6) != 0;
        if (!query.isNull(7))
            record.subscriptionExpires = fromMsecs(query.integer(7));
        record.removed = query.integer(8) != 0;
        out.append(record);
    }
    return out;
}

Result<void> save(Database &database, const DeviceRecord &record)
{
    Statement to(database,
        "INSERT OR REPLACE INTO device (id, name, online, powerSaving, doNotDisturb, foreground, "
        "notificationsAllowed, removed, subscriptionExpires) VALUES (?,?,?,?,?,?,?,?,?)");
    to.bind(record.id).bind(record.name);
    for (const bool each : {record.online, record.powerSaving, record.doNotDisturb,
             record.foreground, record.notificationsAllowed, record.removed})
        to.bind(each ? 1 : 0);
    if (record.subscriptionExpires)
        to.bind(toMsecs(*record.subscriptionExpires));
    else
        to.bindNull();
    return to.run();
}

Result<void> removeDevice(Database &database, const QByteArray &id)
{
    return Statement(database, "DELETE FROM device WHERE id = ?").bind(id).run();
}

Result<void> removeEndpoints(Database &database)
{
    const Result<void> done = Statement(database, "DELETE FROM subscription").run();
    return done ? Statement(database, "DELETE FROM device").run() : done;
}

} // namespace carillon::store
