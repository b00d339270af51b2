#pragma once

#include "command_line/command_spec.h"

namespace carillon::command_line {

/// What `--help` prints: at most 79 columns but for what cannot be broken.
[[nodiscard]] QString helpText(const CommandSpec &spec);
/// `Usage: carillon-cli COMMAND` and the commands with their summaries.
[[nodiscard]] QString overviewText(const CommandSpec &program, const QList<CommandSpec> &commands);

} // namespace carillon::command_line
