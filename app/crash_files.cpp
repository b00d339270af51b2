#include "crash_files.h"

#include <QDir>
#include <QFile>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;

constexpr auto fresh = ".new"_L1;
constexpr auto told = ".txt"_L1;
constexpr qint64 longestNote = 64 * 1024;

// The youngest last: their names begin with the time.
QStringList notesIn(const QDir &folder, QLatin1StringView suffix)
{
    return folder.entryList({u"crash-*"_s + suffix}, QDir::Files | QDir::NoSymLinks, QDir::Name);
}

void removeOldest(const QDir &folder, int most)
{
    const QStringList notes = notesIn(folder, told);
    for (qsizetype i = 0; i < notes.size() - most; ++i)
        QFile::remove(folder.filePath(notes.at(i)));
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(longestNote)) : QString();
}

} // namespace

QString crashNotePath(const QString &folder, const QDateTime &started, qint64 process)
{
    return u"%1/crash-%2-%3%4"_s.arg(folder, started.toUTC().toString(u"yyyyMMdd-HHmmss"_s))
        .arg(process)
        .arg(fresh);
}

std::optional<CrashNote> takeCrashNote(const QString &folder, const Limits &limits)
{
    const QDir dir(folder);
    const QStringList names = notesIn(dir, fresh);
    std::optional<CrashNote> out;
    for (const QString &name : names) {
        const QString path = dir.filePath(name.first(name.size() - fresh.size()) + told);
        if (!QFile::rename(dir.filePath(name), path))
            continue;
        if (const QString text = textOf(path); !text.isEmpty())
            out = CrashNote{path, text};
    }
    removeOldest(dir, limits.crashNotes);
    return out;
}

} // namespace carillon
