#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSaveFile>
#include <QString>

#include <initializer_list>

namespace carillon {

/// Ends the writing of a file. QSaveFile::commit() alone takes no notice of a last flush that
/// fails, as on a full disk, and leaves an empty file in the place of a good one (QTBUG-75077).
[[nodiscard]] inline bool commitWhole(QSaveFile &file)
{
    return file.flush() && file.commit();
}

/// Writes a file whole, or leaves the one that is there.
/// Errors  "unwritable", with the system's words and the path
[[nodiscard]] Result<void> writeWhole(
    const QString &path, std::initializer_list<QByteArrayView> parts);

} // namespace carillon
