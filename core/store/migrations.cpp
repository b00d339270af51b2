#include "store/migrations.h"

#include <QFile>

#include <array>

// Resources of a static library are registered by hand; the macro needs the global namespace.
static void registerSchema()
{
    Q_INIT_RESOURCE(schema);
}

namespace carillon::store {
namespace {

constexpr std::array files{"0001_feed.sql", "0002_timeline.sql", "0003_devices.sql"};

qint64 versionOf(Database &database)
{
    Statement query(database, "PRAGMA user_version");
    return query.step() == Statement::Step::Row ? query.integer(0) : -1;
}

Result<QByteArray> scriptOf(int version)
{
    QFile file(QStringLiteral(":/schema/") + QLatin1String(files.at(size_t(version - 1))));
    if (!file.open(QIODevice::ReadOnly))
        return fail(QStringLiteral("store"), QStringLiteral("A schema file is missing."));
    return file.readAll();
}

} // namespace

int newestSchema()
{
    return int(files.size());
}

Result<void> migrate(Database &database)
{
    registerSchema();
    const qint64 version = versionOf(database);
    if (version < 0)
        return database.failure(QStringLiteral("The store cannot be read"));
    if (version > newestSchema())
        return fail(QStringLiteral("newer"),
            QStringLiteral("The store was written by a newer version of Carillon."));
    if (version == newestSchema())
        return {};
    QByteArray script = "BEGIN IMMEDIATE;";
    for (int next = int(version) + 1; next <= newestSchema(); ++next) {
        const Result<QByteArray> part = scriptOf(next);
        if (!part)
            return Unexpected{part.error()};
        script += *part;
    }
    script += "PRAGMA user_version = " + QByteArray::number(newestSchema()) + "; COMMIT;";
    const Result<void> done = database.execute(script.constData());
    if (!done)
        (void)database.execute("ROLLBACK");
    return done;
}

} // namespace carillon::store
