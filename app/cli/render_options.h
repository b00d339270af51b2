#pragma once

#include "base/instant.h"
#include "cli/request_source.h"
#include "toasts/render_plan.h"

#include <QCommandLineParser>

namespace carillon::cli {

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
    RenderArguments();

    [[nodiscard]] QCommandLineParser &parser() { return m_parser; }
    [[nodiscard]] const RequestSourceOptions &source() const { return m_source; }

    /// Errors  "usage"
    [[nodiscard]] Result<RenderOptions> take();

private:
    [[nodiscard]] Result<void> takeChoices(toasts::RenderChoices &choices) const;
    [[nodiscard]] Result<void> takeSurfaces(toasts::RenderChoices &choices) const;
    [[nodiscard]] Result<void> takeNumbers(RenderOptions &options) const;
    [[nodiscard]] Result<void> takePlaces(RenderOptions &options) const;

    QCommandLineParser m_parser;
    RequestSourceOptions m_source;
    QCommandLineOption m_out;
    QCommandLineOption m_platform;
    QCommandLineOption m_surface;
    QCommandLineOption m_theme;
    QCommandLineOption m_textSize;
    QCommandLineOption m_preset;
    QCommandLineOption m_direction;
    QCommandLineOption m_scale;
    QCommandLineOption m_appName;
    QCommandLineOption m_sheet;
    QCommandLineOption m_compare;
    QCommandLineOption m_tolerance;
    QCommandLineOption m_diffOut;
    QCommandLineOption m_withSilent;
    QCommandLineOption m_fonts;
    QCommandLineOption m_now;
    QCommandLineOption m_json;
};

} // namespace carillon::cli
