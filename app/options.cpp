#include "options.h"

#include "command_line/command_line.h"
#include "command_line/help_text.h"
#include "options_table.h"

namespace carillon {

OptionsOutcome optionsFrom(const QStringList &arguments)
{
    command_line::CommandLine line(desktopTable());
    if (const Result<void> parsed = line.parse(arguments.mid(1)); !parsed)
        return {{}, parsed.error().message, 2};
    if (line.asksForHelp())
        return {{}, command_line::helpText(line.spec()), 0};
    if (line.isSet("version"))
        return {{}, QStringLiteral("carillon " CARILLON_VERSION), 0};

    OptionsOutcome outcome;
    if (line.isSet("port")) {
        bool isNumber = false;
        outcome.options.port = line.value("port").toUShort(&isNumber);
        if (!isNumber)
            return {{}, QStringLiteral("--port wants a number up to 65535."), 2};
    }
    if (line.isSet("theme"))
        outcome.options.theme = line.value("theme");
    outcome.options.storePath = line.value("store");
    outcome.options.file = line.arguments().value(0);
    return outcome;
}

} // namespace carillon
