#pragma once

#include "base/result.h"

#include <QImage>

namespace carillon::cli {

/// Writes a PNG whole or not at all; its folder is made if missing.
/// Errors  "unwritable", with the path
[[nodiscard]] Result<void> writePicture(const QString &path, const QImage &image);

} // namespace carillon::cli
