#include "store/reserve.h"

#include <QFile>

namespace carillon::store {

Reserve::Reserve(QString path)
    : m_path(std::move(path))
    , m_isThere(QFile(m_path).size() == bytes)
{
}

void Reserve::release()
{
    if (m_path.isEmpty())
        return;
    QFile::remove(m_path);
    m_isThere = false;
    m_lastTry.start();
}

void Reserve::restore()
{
    if (m_path.isEmpty() || m_isThere || (m_lastTry.isValid() && m_lastTry.elapsed() < 1000))
        return;
    m_lastTry.start();
    QFile file(m_path);
    // Bytes that are written, not a size that is set: a hole in a file reserves nothing.
    m_isThere = file.open(QIODevice::WriteOnly,
                    QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(QByteArray(bytes, '\0')) == bytes && file.flush();
    file.close();
    if (!m_isThere)
        QFile::remove(m_path);
}

} // namespace carillon::store
