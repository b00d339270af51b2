#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace carillon {

/// What the desktop program is asked on its command line.
struct Options {
    QString file{};           ///< a body to open; empty: the documented example
    std::optional<quint16> port{}; ///< a free one is taken where it is in use; none: as preferred
    QString storePath{};      ///< empty: as preferred
    std::optional<QString> theme{}; ///< "light", "dark", "high-contrast-light" or "-dark" for this run
};

struct OptionsOutcome {
    Options options{};
    QString text{};  ///< to print instead of starting, help or a mistake
    int exitCode = -1; ///< set when the program is not to start
};

[[nodiscard]] OptionsOutcome optionsFrom(const QStringList &arguments);

} // namespace carillon
