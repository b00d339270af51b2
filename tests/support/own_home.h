#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace carillon::test {

/// A home of the test's own, so that nobody's settings and drafts are read or changed. Made before
/// the application.
class OwnHome {
public:
    OwnHome()
    {
        for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
            qputenv(name, QFile::encodeName(m_folder.path()));
    }

private:
    QTemporaryDir m_folder;
};

} // namespace carillon::test
