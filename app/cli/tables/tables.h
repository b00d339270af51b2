#pragma once

#include "command_line/command_spec.h"

/// What the commands of carillon-cli take and say of themselves.
namespace carillon::cli {

using command_line::CommandSpec;
using command_line::OptionSpec;

/// The program itself: what holds for every command, and where to begin.
[[nodiscard]] CommandSpec programTable();

[[nodiscard]] CommandSpec serveTable();
[[nodiscard]] CommandSpec checkTable();
[[nodiscard]] CommandSpec sendTable();
[[nodiscard]] CommandSpec certificateTable();
[[nodiscard]] CommandSpec feedTable();
[[nodiscard]] CommandSpec expectTable();
[[nodiscard]] CommandSpec recordTable();
[[nodiscard]] CommandSpec replayTable();
[[nodiscard]] CommandSpec nativeTable();
[[nodiscard]] CommandSpec renderTable();
[[nodiscard]] CommandSpec openapiTable();
[[nodiscard]] CommandSpec demoTable();

// Options of several commands.

/// `--to`, the service a command speaks to.
[[nodiscard]] OptionSpec toOption();
/// `--control-token-file`, for a service that wants one.
[[nodiscard]] OptionSpec controlTokenOption();
/// `--token-file` and `--token`.
[[nodiscard]] QList<OptionSpec> tokenOptions();
/// `--header`, `--variable`, `--name` and `--as`: how requests are read from files.
[[nodiscard]] QList<OptionSpec> requestOptions();
/// `--now`. @param purpose  what it is the instant of
[[nodiscard]] OptionSpec nowOption(const QString &purpose);
/// `--platform`, some of them.
[[nodiscard]] OptionSpec platformOption();
/// FILE, a body or requests.
[[nodiscard]] command_line::ArgumentSpec requestFile(command_line::Count count);
/// Of what the service does where nothing is said.
[[nodiscard]] QString usualAddress();

} // namespace carillon::cli
