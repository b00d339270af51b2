#pragma once

#include "command_line/command_spec.h"

namespace carillon::pages {

/// A program with the commands it has; a program without any takes its own options and arguments.
struct Program {
    command_line::CommandSpec spec{};
    QList<command_line::CommandSpec> commands{};
};

struct Page {
    QString file{}; ///< its name
    QByteArray content{};
};

} // namespace carillon::pages
