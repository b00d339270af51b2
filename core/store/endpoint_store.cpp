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
    Statement query(database, "SELECT id, name, online, powerSaving FROM device");
    while (query.step() == Statement::Step::Row)
        out.append(
            {query.text(0), query.text(1), query.integer(2) != 0, query.integer(3) != 0});
    return out;
}

Result<void> save(Database &database, const DeviceRecord &record)
{
    Statement to(database,
        "INSERT INTO device (id, name, online, powerSaving) VALUES (?,?,?,?) "
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, online = excluded.online, "
        "powerSaving = excluded.powerSaving");
    return to.bind(record.id)
        .bind(record.name)
        .bind(record.online ? 1 : 0)
        .bind(record.powerSaving ? 1 : 0)
        .run();
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
