#pragma once

#include <QStringList>

namespace carillon {

/// Paths of the files opened or saved last, the newest first, as many as the limits allow.
class RecentFiles {
public:
    RecentFiles() = default;
    /// @param paths  of an earlier run; what is no path or too much is left out
    explicit RecentFiles(const QStringList &paths);

    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    void add(const QString &path);
    void remove(const QString &path);
    void clear() { m_paths.clear(); }

private:
    QStringList m_paths;
};

} // namespace carillon
