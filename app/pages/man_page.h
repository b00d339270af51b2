#pragma once

#include "pages/program.h"

namespace carillon::pages {

/// A page of man for the program, and one for each of its commands, in the man macros.
///
/// @param date  of the pages, such as 2026-01-31
[[nodiscard]] QList<Page> manPages(const Program &program, const QString &date);

} // namespace carillon::pages
