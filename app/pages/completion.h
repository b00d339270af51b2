#pragma once

#include "pages/program.h"

/// Scripts that let shells complete the words of a program's command line.
namespace carillon::pages {

/// Source  the manual of bash, Programmable Completion; also for 3.2, as on macOS.
[[nodiscard]] QByteArray bashCompletion(const Program &program);
/// Source  the manual of zsh, Completion System.
[[nodiscard]] QByteArray zshCompletion(const Program &program);
/// Source  the documentation of fish, complete.
[[nodiscard]] QByteArray fishCompletion(const Program &program);

/// The first clause of an option's help, as short as shells show it beside a word.
[[nodiscard]] QString hintOf(const command_line::OptionSpec &option);

} // namespace carillon::pages
