#include "disk.h"

#include <QDir>
#include <QFile>

#include <cstdio>

namespace carillon::durable {
namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

// What is on the disk of a file of which some sectors had been written back on their own.
QByteArray torn(
    const QByteArray &synced, const QByteArray &written, int percent, QRandomGenerator &random)
{
    constexpr qsizetype sector = 512;
    const qsizetype size
        = random.bounded(100) < percent ? written.size() : synced.size();
    QByteArray out;
    while (out.size() < size) {
        const QByteArray &from = random.bounded(100) < percent ? written : synced;
        const qsizetype length = std::min(sector, size - out.size());
        out += from.mid(out.size(), length).leftJustified(length, '\0');
    }
    return out;
}

} // namespace

Disk::Disk()
{
    QDir(m_root.path()).mkdir(QStringLiteral("disk"));
}

QString Disk::folder() const
{
    return QDir(path(QStringLiteral("disk"))).canonicalPath();
}

QStringList Disk::environment()
{
    const QString synced = path(QStringLiteral("synced"));
    QDir(synced).removeRecursively();
    QDir().mkdir(synced);
    return nextEnvironment();
}

QStringList Disk::nextEnvironment() const
{
    const QString synced = path(QStringLiteral("synced"));
    return {QStringLiteral("LD_PRELOAD=" CARILLON_UNSYNCED),
        QStringLiteral("CARILLON_DISK=") + folder(),
        QStringLiteral("CARILLON_DISK_SYNCED=") + synced,
        QStringLiteral("CARILLON_DISK_FAULT=") + path(QStringLiteral("fault")),
        // The sanitizer's own library need not come first.
        QStringLiteral("ASAN_OPTIONS=detect_leaks=0:verify_asan_link_order=0")};
}

void Disk::cutPower(Cut cut, QRandomGenerator &random)
{
    const int percent = cut == Cut::Clean ? 0 : random.bounded(5, 96);
    const QString synced = path(QStringLiteral("synced/names"));
    const QString after = path(QStringLiteral("after"));
    QDir().mkdir(after);
    QStringList names = filesIn(synced);
    for (const QString &name : filesIn(folder())) {
        const bool kept = random.bounded(100) < percent;
        if (kept && !names.contains(name) && !name.endsWith(QLatin1String("-shm")))
            names.append(name);
    }
    for (const QString &name : std::as_const(names)) {
        const QByteArray safe = bytesOf(synced + u'/' + name);
        const QByteArray now = bytesOf(folder() + u'/' + name);
        QFile out(after + u'/' + name);
        if (out.open(QIODevice::WriteOnly))
            out.write(percent == 0 ? safe : torn(safe, now, percent, random));
    }
    QDir(folder()).removeRecursively();
    QDir().rename(after, path(QStringLiteral("disk")));
}

void Disk::setFault(const QByteArray &fault)
{
    const QString switchFile = path(QStringLiteral("fault"));
    if (fault.isEmpty()) {
        QFile::remove(switchFile);
        return;
    }
    // Whole at once: the process reads it at any time.
    QFile file(switchFile + QStringLiteral(".new"));
    if (file.open(QIODevice::WriteOnly))
        file.write(fault);
    file.close();
    (void)std::rename(file.fileName().toUtf8().constData(), switchFile.toUtf8().constData());
}

} // namespace carillon::durable
