#pragma once

#include "base/instant.h"
#include "cli/request_source.h"
#include "toasts/render_plan.h"

namespace carillon::cli {

using command_line::CommandLine;

/// What `render` was told.
struct RenderOptions {
    toasts::RenderChoices choices{};
    QString appName{};
    double scale = 1;
    QString out{}; ///< empty: no folder of pictures
    QString sheet{}; ///< empty: none
    QString compare{}; ///< empty: nothing to compare with
    QString diffOut{};
    int tolerance = 0;
    bool withSilent = false;
    bool isJson = false;
    QString fonts{}; ///< empty: those of the machine
    Instant now{};
    QStringList files{};
};

/// The arguments of `render`.
class RenderArguments {
public:
    explicit RenderArguments(const CommandLine &line);

    [[nodiscard]] const RequestSourceOptions &source() const { return m_source; }

    /// Errors  "usage"
    [[nodiscard]] Result<RenderOptions> take();

private:
    [[nodiscard]] Result<void> takeChoices(toasts::RenderChoices &choices) const;
    [[nodiscard]] Result<void> takeSurfaces(toasts::RenderChoices &choices) const;
    [[nodiscard]] Result<void> takeNumbers(RenderOptions &options) const;
    [[nodiscard]] Result<void> takePlaces(RenderOptions &options) const;

    const CommandLine &m_line;
    RequestSourceOptions m_source;
};

} // namespace carillon::cli
