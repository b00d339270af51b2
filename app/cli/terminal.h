#pragma once

#include "base/instant.h"
#include "base/result.h"
#include "command_line/command_line.h"

#include <QByteArray>

namespace carillon::cli {

using command_line::CommandLine;

/// Writes a line to standard output or standard error, at once.
void print(const QString &line);
void printError(const QString &line);
/// Writes bytes to standard output as they are.
void printBytes(const QByteArray &bytes);
/// Whether somebody still reads standard output; a pipe may have been closed at its other end.
[[nodiscard]] bool outputIsOpen();
/// `carillon-cli: MESSAGE (WHERE)` on standard error.
void printError(const Error &error);

/// Reads a whole file; `-` is standard input. At most 64 MiB.
[[nodiscard]] Result<QByteArray> readInput(const QString &path);

/// Writes a whole file, or none; `-` is standard output.
/// Errors  "unwritable"
[[nodiscard]] Result<void> writeOutput(const QString &path, const QByteArray &bytes);

/// The instant that an option names, the one of now where it is not given.
/// Errors  "usage"
[[nodiscard]] Result<Instant> instantOf(const CommandLine &line, const char *option);

} // namespace carillon::cli
