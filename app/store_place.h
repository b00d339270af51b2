#pragma once

#include "base/result.h"
#include "preferences/preference_values.h"

#include <QString>

namespace carillon {

/// Where the feed and the drafts are kept: one folder for both.
namespace place {

/// In the user's data.
[[nodiscard]] QString usualFolder();
/// @param folder  empty: the usual one, which is made where it is missing
[[nodiscard]] QString storeFile(const QString &folder);
/// Where things are kept beside a store; empty for one in memory, which wants nothing kept.
[[nodiscard]] QString folderOf(const QString &storePath);

/// Looks at a folder without leaving anything in it. Slow where the disk is: not for the window's
/// thread.
/// @param folder   as typed
/// @param current  the one in use by this program
[[nodiscard]] preferences::FolderReport inspect(const QString &folder, const QString &current);

/// Makes the folder where it is missing.
/// Errors  "unwritable"
[[nodiscard]] Result<void> make(const QString &folder);

} // namespace place
} // namespace carillon
