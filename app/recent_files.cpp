#include "recent_files.h"

#include "base/limits.h"

#include <QDir>
#include <QFileInfo>

namespace carillon {

RecentFiles::RecentFiles(const QStringList &paths)
{
    for (auto path = paths.crbegin(); path != paths.crend(); ++path) {
        if (QDir::isAbsolutePath(*path))
            add(*path);
    }
}

void RecentFiles::add(const QString &path)
{
    const QString whole = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    m_paths.removeAll(whole);
    m_paths.prepend(whole);
    m_paths = m_paths.first(qMin<qsizetype>(m_paths.size(), Limits().recentFiles));
}

void RecentFiles::remove(const QString &path)
{
    m_paths.removeAll(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
}

} // namespace carillon
