#pragma once

#include "cli/exchange_output.h"
#include "command_line/command_line.h"
#include "service/service.h"

namespace carillon::cli {

/// What `serve` was told, ready to run.
struct ServeOptions {
    service::ServiceOptions service{};
    QString logPath{}; ///< empty for no log
    OutputForm form = OutputForm::Text;
};

/// Reads what the arguments of `serve` name: configuration, token file, certificate (made if HTTPS
/// is asked for and there is none).
/// Errors  "usage" and those of what is read, each with a sentence for people
[[nodiscard]] Result<ServeOptions> serveOptionsFrom(const command_line::CommandLine &line);

} // namespace carillon::cli
