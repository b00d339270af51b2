#pragma once

#include "base/result.h"
#include "command_line/command_line.h"

#include <QUrl>

namespace carillon::cli {

/// The address that `--to` names.
/// Errors  "usage"
[[nodiscard]] Result<QUrl> addressFrom(const QString &text);

/// A service whose control surface is asked.
struct ControlledService {
    QUrl url{};
    QByteArray token{}; ///< empty: none
};

/// What `--to` and `--control-token-file` name. Over plain http a token goes to this machine only.
/// Errors  "usage", those of readInput()
[[nodiscard]] Result<ControlledService> serviceFrom(const command_line::CommandLine &line);

/// The first line of a file, as `serve` takes it; `-` is standard input.
/// Errors  "usage" for one that is too short or holds blanks, those of readInput()
[[nodiscard]] Result<QByteArray> controlTokenIn(const QString &path);

} // namespace carillon::cli
