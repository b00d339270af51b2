#pragma once

#include "cli/check_report.h"
#include "cli/request_source.h"
#include "compose/request_verdict.h"

namespace carillon::cli {

/// Judges each request of a file and finds the place of every finding in it.
/// @param withReach  scores those that are accepted, too; needs a QGuiApplication
[[nodiscard]] QList<CheckedRequest> checkedRequests(
    const RequestSource &source, const compose::RequestOptions &options, bool withReach);

} // namespace carillon::cli
