#include "file_watch.h"

#include <QFileInfo>

namespace carillon {
namespace {

using namespace std::chrono_literals;

constexpr auto settleTime = 50ms; // editors write a file in several steps

} // namespace

FileWatch::FileWatch(QObject *parent)
    : QObject(parent)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleTime);
    connect(&m_settled, &QTimer::timeout, this, &FileWatch::touched);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::follow);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::follow);
}

void FileWatch::watch(const QString &path)
{
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    if (!watched.isEmpty())
        m_watcher.removePaths(watched);
    m_settled.stop();
    m_path = path;
    if (!path.isEmpty() && !m_watcher.addPath(path))
        m_watcher.addPath(QFileInfo(path).path());
}

// A file that is exchanged is no longer the one that was watched; while there is none, its folder
// tells of the next.
void FileWatch::follow()
{
    const bool isThere = QFileInfo::exists(m_path);
    if (!isThere && !m_watcher.files().contains(m_path)) {
        if (m_watcher.directories().isEmpty())
            m_watcher.addPath(QFileInfo(m_path).path());
        else
            return; // another file of the folder
    } else if (isThere && !m_watcher.files().contains(m_path)) {
        m_watcher.addPath(m_path);
        if (!m_watcher.directories().isEmpty())
            m_watcher.removePaths(m_watcher.directories());
    }
    m_settled.start();
}

} // namespace carillon
