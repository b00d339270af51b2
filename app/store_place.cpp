#include "store_place.h"

#include "base/bidi.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QLocale>
#include <QLockFile>
#include <QStandardPaths>
#include <QStorageInfo>
#include <QTemporaryFile>

#include <algorithm>
#include <array>

namespace carillon::place {
using preferences::FolderReport;

namespace {

using namespace Qt::StringLiterals;

constexpr auto feedFile = "feed.db"_L1;
constexpr auto draftsFolder = "drafts"_L1;
constexpr int mostFiles = 20'000; ///< more are not counted

struct Text {
    Q_DECLARE_TR_FUNCTIONS(carillon::Place)
};

// File locks, and with them SQLite, cannot be relied on there.
bool isElsewhere(const QByteArray &fileSystem)
{
    constexpr std::array networks{"nfs", "cifs", "smb", "afs", "9p", "fuse.sshfs", "fuse.davfs",
        "davfs", "ncpfs", "ceph", "glusterfs"};
    return std::any_of(networks.begin(), networks.end(),
        [&](const char *name) { return fileSystem.startsWith(name); });
}

bool isSystems(const QByteArray &fileSystem)
{
    constexpr std::array made{"proc", "sysfs", "devtmpfs", "devpts", "cgroup", "cgroup2"};
    return std::any_of(
        made.begin(), made.end(), [&](const char *name) { return fileSystem == name; });
}

// The folder itself, or what it would be made in.
QFileInfo nearestExisting(const QString &folder)
{
    QFileInfo out(folder);
    while (!out.exists() && !QDir(out.filePath()).isRoot())
        out = QFileInfo(out.path());
    return out;
}

qint64 bytesIn(const QDir &folder)
{
    qint64 out = 0;
    const QFileInfoList store
        = folder.entryInfoList({QString(feedFile) + u'*'}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : store)
        out += file.size();
    QDirIterator drafts(folder.filePath(draftsFolder), QDir::Files);
    for (int i = 0; i < mostFiles && drafts.hasNext(); ++i)
        out += (drafts.next(), drafts.fileInfo().size());
    return out;
}

bool isInUse(const QDir &folder)
{
    if (!folder.exists(feedFile))
        return false;
    QLockFile lock(folder.filePath(QString(feedFile) + u".lock"_s));
    lock.setStaleLockTime(0);
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

QString refusalOf(const QString &folder, const QFileInfo &nearest, const QStorageInfo &disk)
{
    if (!nearest.isDir())
        return Text::tr("%1 is a file, not a folder.").arg(embedded(nearest.filePath()));
    if (isElsewhere(disk.fileSystemType()))
        return Text::tr("%1 is on another machine (%2), where the feed would not be safe. Choose a "
                        "folder on this one.")
            .arg(folder, QString::fromLatin1(disk.fileSystemType()));
    const bool writes = !isSystems(disk.fileSystemType()) && !disk.isReadOnly()
        && QTemporaryFile(nearest.filePath() + u"/.carillon-XXXXXX"_s).open();
    if (!writes)
        return Text::tr("Nothing can be written to %1.").arg(embedded(nearest.filePath()));
    return {};
}

bool isSame(const QString &one, const QString &other)
{
    return QDir::cleanPath(QFileInfo(one).absoluteFilePath())
        == QDir::cleanPath(QFileInfo(other).absoluteFilePath())
        || (QFileInfo(one).exists()
            && QFileInfo(one).canonicalFilePath() == QFileInfo(other).canonicalFilePath());
}

} // namespace

QString usualFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
}

QString storeFile(const QString &folder)
{
    if (!folder.isEmpty())
        return QDir(folder).filePath(feedFile);
    QDir().mkpath(usualFolder());
    return QDir(usualFolder()).filePath(feedFile);
}

QString folderOf(const QString &storePath)
{
    return storePath == ":memory:"_L1 ? QString() : QFileInfo(storePath).absolutePath();
}

FolderReport inspect(const QString &folder, const QString &current)
{
    if (!QDir::isAbsolutePath(folder) || folder.startsWith(u':'))
        return {{}, Text::tr("That is not the whole path of a folder.")};
    const QFileInfo nearest = nearestExisting(folder);
    const QStorageInfo disk(nearest.filePath());
    if (const QString refusal = refusalOf(folder, nearest, disk); !refusal.isEmpty())
        return {{}, refusal};
    const QDir place(folder);
    if (!isSame(folder, current) && isInUse(place))
        return {{}, Text::tr("Another Carillon is using %1.").arg(embedded(folder))};
    const QLocale locale;
    const QString free = locale.formattedDataSize(disk.bytesAvailable());
    if (!place.exists())
        return {Text::tr("It will be made. %1 free.").arg(free), {}};
    const QString held = locale.formattedDataSize(bytesIn(place));
    if (!isSame(folder, current) && place.exists(feedFile))
        return {Text::tr("It holds a feed already, which the next start shows. %1 in use, %2 free.")
                    .arg(held, free),
            {}};
    return {Text::tr("%1 in use, %2 free.").arg(held, free), {}};
}

Result<void> make(const QString &folder)
{
    if (folder.isEmpty() || QDir().mkpath(folder))
        return {};
    return fail(u"unwritable"_s, Text::tr("%1 cannot be made.").arg(embedded(folder)));
}

} // namespace carillon::place
