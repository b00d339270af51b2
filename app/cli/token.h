#pragma once

#include "base/result.h"
#include "command_line/command_line.h"

#include <QByteArray>

#include <optional>

/// The bearer token that a command line names, the safest way first: a file, the variable
/// CARILLON_TOKEN, the command line, which every process of the machine can read.
namespace carillon::cli {

/// Whether the token is to be read from standard input.
[[nodiscard]] bool tokenIsOnStandardInput(const command_line::CommandLine &line);

/// The token named, or nothing if none is.
/// Errors  those of readInput(); "token" for one that cannot stand in a header
[[nodiscard]] Result<std::optional<QByteArray>> tokenFrom(const command_line::CommandLine &line);

} // namespace carillon::cli
