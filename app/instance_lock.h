#pragma once

#include <QString>

#ifndef Q_OS_UNIX
#include <QLockFile>

#include <memory>
#endif

namespace carillon {

/// Held by one process at a time. The system lets go of it when that process ends, however it does,
/// so that none is ever stale. The file goes with it at a clean end.
class InstanceLock {
public:
    explicit InstanceLock(QString path);
    ~InstanceLock();
    InstanceLock(const InstanceLock &) = delete;
    InstanceLock &operator=(const InstanceLock &) = delete;

    enum class Outcome {
        Held,
        Taken, ///< by another process
        Unusable, ///< the folder or its file system has no locks
    };
    [[nodiscard]] Outcome tryLock();
    void unlock();

private:
    QString m_path;
#ifdef Q_OS_UNIX
    int m_file = -1;
#else
    std::unique_ptr<QLockFile> m_lock;
#endif
};

} // namespace carillon
