#pragma once

#include "base/result.h"
#include "contract/notification.h"

#include <QStringList>

namespace carillon::cli {

/// Paints what each platform would show into one PNG each, twice the logical size; a platform
/// that shows nothing gets a picture that says why.
/// @param folder  made if it is not there
/// @return        the files written
/// Errors         "unwritable"
[[nodiscard]] Result<QStringList> writePreviews(
    const contract::Notification &notification, const QString &folder);

} // namespace carillon::cli
