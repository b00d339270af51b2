#pragma once

#include "base/result.h"
#include "command_line/command_spec.h"

#include <QCommandLineParser>

namespace carillon::command_line {

/// What was given to a command, read by its table.
class CommandLine {
public:
    explicit CommandLine(CommandSpec spec);

    /// @param arguments  those behind the command's name
    /// Errors  "usage": an option that is not in the table, a value that is none of its choices,
    /// too few or too many arguments
    [[nodiscard]] Result<void> parse(const QStringList &arguments);
    [[nodiscard]] bool asksForHelp() const;
    [[nodiscard]] const CommandSpec &spec() const { return m_spec; }

    /// Names are without dashes, and of the table.
    [[nodiscard]] bool isSet(const char *option) const;
    /// Its default where it was not given.
    [[nodiscard]] QString value(const char *option) const;
    [[nodiscard]] QStringList values(const char *option) const;
    [[nodiscard]] QStringList arguments() const { return m_parser.positionalArguments(); }

private:
    [[nodiscard]] QString known(const char *option) const;
    [[nodiscard]] Result<void> checkChoices() const;
    [[nodiscard]] Result<void> checkArguments() const;

    CommandSpec m_spec;
    QCommandLineParser m_parser;
};

} // namespace carillon::command_line
