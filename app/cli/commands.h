#pragma once

#include "command_line/command_line.h"

#include <span>

/// The commands of carillon-cli. Each takes what was given behind its name and returns the exit
/// code: 0 done, 1 the thing checked is not so, 2 usage or environment, 3 a damaged store.
namespace carillon::cli {

using command_line::CommandLine;
using command_line::CommandSpec;

inline constexpr int done = 0;
inline constexpr int notSo = 1;
inline constexpr int unusable = 2;
inline constexpr int damaged = 3;

int serve(const CommandLine &line);
int check(const CommandLine &line);
int send(const CommandLine &line);
int certificate(const CommandLine &line);
int feed(const CommandLine &line);
int expect(const CommandLine &line);
int record(const CommandLine &line);
int replay(const CommandLine &line);
int native(const CommandLine &line);
int render(const CommandLine &line);
int openapi(const CommandLine &line);
int demo(const CommandLine &line);

enum class Fonts { Never, ForReach, Always };

struct Command {
    CommandSpec (*table)();
    int (*run)(const CommandLine &line);
    Fonts fonts = Fonts::Never; ///< needs QGuiApplication
};

/// In the order of `--help`.
[[nodiscard]] std::span<const Command> allCommands();
/// What they take, in the same order.
[[nodiscard]] QList<CommandSpec> allTables();

} // namespace carillon::cli
