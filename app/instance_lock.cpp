#include "instance_lock.h"

#ifdef Q_OS_UNIX
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace carillon {

InstanceLock::InstanceLock(QString path)
    : m_path(std::move(path))
{
}

InstanceLock::~InstanceLock()
{
    unlock();
}

#ifdef Q_OS_UNIX
namespace {

// Whoever held it before may have removed the file in between.
bool isStillThere(int file, const QByteArray &path)
{
    struct stat opened { };
    struct stat named { };
    return ::fstat(file, &opened) == 0 && ::stat(path.constData(), &named) == 0
        && opened.st_ino == named.st_ino && opened.st_dev == named.st_dev;
}

} // namespace

InstanceLock::Outcome InstanceLock::tryLock()
{
    if (m_file >= 0)
        return Outcome::Held;
    const QByteArray path = QFile::encodeName(m_path);
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (file < 0)
        return Outcome::Unusable;
    const bool locked = ::flock(file, LOCK_EX | LOCK_NB) == 0;
    if (locked && isStillThere(file, path)) {
        m_file = file;
        return Outcome::Held;
    }
    const bool taken = locked || errno == EWOULDBLOCK || errno == EINTR;
    ::close(file);
    return taken ? Outcome::Taken : Outcome::Unusable;
}

void InstanceLock::unlock()
{
    if (m_file < 0)
        return;
    ::unlink(QFile::encodeName(m_path).constData());
    ::close(m_file);
    m_file = -1;
}
#else
InstanceLock::Outcome InstanceLock::tryLock()
{
    if (!m_lock) {
        m_lock = std::make_unique<QLockFile>(m_path);
        m_lock->setStaleLockTime(0);
    }
    if (m_lock->isLocked() || m_lock->tryLock())
        return Outcome::Held;
    return m_lock->error() == QLockFile::LockFailedError ? Outcome::Taken : Outcome::Unusable;
}

void InstanceLock::unlock()
{
    m_lock.reset();
}
#endif

} // namespace carillon
