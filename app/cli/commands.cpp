#include "cli/commands.h"

#include "cli/tables/tables.h"

#include <array>

namespace carillon::cli {

std::span<const Command> allCommands()
{
    static constexpr std::array commands{Command{serveTable, serve},
        Command{checkTable, check, Fonts::ForReach}, Command{sendTable, send},
        Command{certificateTable, certificate}, Command{feedTable, feed},
        Command{expectTable, expect}, Command{recordTable, record}, Command{replayTable, replay},
        Command{nativeTable, native, Fonts::Always}, Command{renderTable, render, Fonts::Always},
        Command{openapiTable, openapi}, Command{demoTable, demo, Fonts::Always}};
    return commands;
}

QList<CommandSpec> allTables()
{
    QList<CommandSpec> out;
    for (const Command &command : allCommands())
        out.append(command.table());
    return out;
}

} // namespace carillon::cli
