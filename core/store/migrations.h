#pragma once

#include "store/statement.h"

namespace carillon::store {

/// Brings a database to the newest schema, one file after the other, in one transaction.
/// Errors  "newer" for a store written by a later version, which is left untouched.
Result<void> migrate(Database &database);

/// The version of the newest schema file.
[[nodiscard]] int newestSchema();

} // namespace carillon::store
