#include "store/store_files.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <array>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace carillon::store {
namespace {

constexpr std::array suffixes{"", "-wal", "-shm"};

QString withSuffix(const QString &path, const char *suffix)
{
    return path + QLatin1String(suffix);
}

struct Lock {
    std::unique_ptr<QLockFile> file;
    bool isReadOnly = false;
};

// One process at a time: the counters are kept in memory.
Result<Lock> lockFor(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + QLatin1String(".lock"));
    lock->setStaleLockTime(0); // a lock is stale only when its process is gone
    const bool locked = lock->tryLock(0)
        // For want of space there is the reserve.
        || (lock->error() == QLockFile::UnknownError && QFile::remove(reserveOf(path))
            && lock->tryLock(0));
    if (locked)
        return Lock{std::move(lock), false};
    if (lock->error() == QLockFile::LockFailedError)
        return fail(QStringLiteral("locked"),
            QStringLiteral("The store is in use by another Carillon."), path);
    if (QFileInfo(path).isFile() && lock->error() == QLockFile::PermissionError)
        return Lock{nullptr, true};
    return fail(QStringLiteral("unreadable"),
        QStringLiteral("The store's folder cannot be written to."), path);
}

// A folder for the owner alone, where there is none.
void makeFolder(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo::exists(folder) || !QDir().mkdir(folder))
        return;
    QFile::setPermissions(
        folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

// SQLite makes files as the umask says; the journal and the index follow the database.
void closeToOthers(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        QFile file(path);
        (void)file.open(QIODevice::WriteOnly | QIODevice::NewOnly,
            QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    if (!QFileInfo(path).isFile())
        return;
    constexpr auto owners
        = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    const QFileDevice::Permissions now = QFile::permissions(path);
    const bool isNew = QFileInfo(path).size() == 0;
    const auto wanted = isNew ? QFileDevice::ReadOwner | QFileDevice::WriteOwner : now & owners;
    if ((now & ~(QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser)) != wanted)
        QFile::setPermissions(path, wanted);
}

Result<Database> openReadOnly(const QString &path)
{
    if (QFileInfo(withSuffix(path, "-wal")).size() > 0)
        return fail(QStringLiteral("unreadable"),
            QStringLiteral("The store was not closed cleanly and its folder is read-only; it has "
                           "to be opened once where it can be written to."));
    return Database::open(path.toUtf8(), Database::Access::Frozen);
}

// The new names are to survive a power cut before anything is made under the old ones.
void syncFolder(const QString &folder)
{
#ifdef Q_OS_UNIX
    const int fd = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
#else
    Q_UNUSED(folder)
#endif
}

} // namespace

bool isFile(const QString &path)
{
    return path != QLatin1String(":memory:");
}

QString reserveOf(const QString &path)
{
    return path + QLatin1String(".reserve");
}

Result<OpenedFile> openFile(const QString &path)
{
    OpenedFile out;
    if (isFile(path)) {
        makeFolder(path);
        Result<Lock> lock = lockFor(path);
        if (!lock)
            return Unexpected{lock.error()};
        out.lock = std::move(lock->file);
        out.isReadOnly = lock->isReadOnly;
        if (!out.isReadOnly)
            closeToOthers(path);
    }
    Result<Database> database = out.isReadOnly ? openReadOnly(path) : Database::open(path.toUtf8());
    if (database && !out.isReadOnly && database->isReadOnly()) {
        out.isReadOnly = true;
        database = openReadOnly(path);
    }
    if (!database)
        return fail(database.error().code, database.error().message, path);
    out.database = std::move(*database);
    return out;
}

Result<QString> setAside(const QString &path, Instant now)
{
    const QString stem = path + QLatin1String(".damaged-")
        + QDateTime::fromMSecsSinceEpoch(toMsecs(now))
              .toUTC()
              .toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString target = stem;
    const auto isTaken
        = [&target](const char *suffix) { return QFileInfo::exists(withSuffix(target, suffix)); };
    for (int i = 2; std::any_of(suffixes.begin(), suffixes.end(), isTaken); ++i)
        target = stem + u'-' + QString::number(i);
    for (const char *suffix : suffixes) {
        const QString from = withSuffix(path, suffix);
        // QFile refuses to rename over a file.
        if (QFileInfo::exists(from) && !QFile::rename(from, withSuffix(target, suffix)))
            return fail(QStringLiteral("unreadable"),
                QStringLiteral("The damaged store cannot be set aside."), from);
    }
    syncFolder(QFileInfo(path).absolutePath());
    return target;
}

QString latestSetAside(const QString &path)
{
    const QFileInfo file(path);
    const QStringList names
        = file.absoluteDir().entryList({file.fileName() + QLatin1String(".damaged-*Z"),
                                           file.fileName() + QLatin1String(".damaged-*Z-?")},
            QDir::Files, QDir::Name | QDir::Reversed);
    return names.isEmpty() ? QString() : file.absoluteDir().filePath(names.constFirst());
}

} // namespace carillon::store
