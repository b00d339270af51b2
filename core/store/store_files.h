#pragma once

#include "base/instant.h"
#include "store/statement.h"

#include <QLockFile>

#include <memory>

/// The files of a store: the database, its journal (-wal) and index (-shm), the lock, the reserve.
namespace carillon::store {

/// False for `:memory:`.
[[nodiscard]] bool isFile(const QString &path);
[[nodiscard]] QString reserveOf(const QString &path);

struct OpenedFile {
    std::unique_ptr<QLockFile> lock{}; ///< none for `:memory:` and in a folder that is read-only
    Database database{};
    bool isReadOnly = false;
};
/// Locks and opens a database file. A missing one is made, readable by its owner alone; so is a
/// missing folder.
/// Errors  "locked": another process has it; "unreadable", "damaged", "full"
[[nodiscard]] Result<OpenedFile> openFile(const QString &path);

/// Renames the database with its journal and index to `PATH.damaged-TIME…`, over nothing that is
/// there already. The caller must not have them open.
/// @return  the new name of the database
/// Errors  "unreadable"
[[nodiscard]] Result<QString> setAside(const QString &path, Instant now);
/// The latest set that was put aside, empty if there is none.
[[nodiscard]] QString latestSetAside(const QString &path);

} // namespace carillon::store
