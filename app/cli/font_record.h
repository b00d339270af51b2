#pragma once

#include "base/result.h"
#include "platforms/surface.h"

#include <QJsonObject>
#include <QStringList>

/// Which fonts pictures were drawn with, as `fonts.json` beside them says.
namespace carillon::cli {

inline const QString fontRecordName = QStringLiteral("fonts.json");

/// Qt's version, the faces that draw the surfaces with a check sum of each, and of pinned fonts
/// the files with their SHA-256. Needs a QGuiApplication.
///
/// @param folder  of pinned fonts; empty: there is none
/// Errors  "unreadable"
[[nodiscard]] Result<QJsonObject> fontRecord(
    const QString &folder, const QList<platforms::Surface> &surfaces);

/// What is not the same in both, in words; empty if pictures can be compared byte by byte.
///
/// Faces that only one of them names do not count: it drew other surfaces.
[[nodiscard]] QStringList fontDifferences(const QJsonObject &one, const QJsonObject &other);

} // namespace carillon::cli
