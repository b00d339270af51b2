#pragma once

#include "base/result.h"

#include <QUrl>

namespace carillon::cli {

/// The address that `--to` names.
/// Errors  "usage"
[[nodiscard]] Result<QUrl> addressFrom(const QString &text);

} // namespace carillon::cli
