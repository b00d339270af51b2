#pragma once

#include "base/result.h"

#include <QCommandLineOption>
#include <QUrl>

namespace carillon::cli {

/// `--to URL`, the local service's usual address unless given.
[[nodiscard]] QCommandLineOption toOption();
/// Errors  "usage"
[[nodiscard]] Result<QUrl> addressFrom(const QString &text);

} // namespace carillon::cli
