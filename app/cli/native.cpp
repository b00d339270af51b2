#include "base/clock.h"
#include "cli/accepted_notification.h"
#include "cli/chosen.h"
#include "cli/commands.h"
#include "cli/native_report.h"
#include "cli/request_source.h"
#include "cli/terminal.h"
#include "toasts/cuts.h"

#include <optional>

namespace carillon::cli {
namespace {

struct NativeOptions {
    contract::Platforms platforms = contract::everyPlatform;
    Instant now{};
    bool isJson = false;
};

/// Errors  "usage"
Result<NativeOptions> optionsFrom(const CommandLine &line)
{
    NativeOptions options{.isJson = line.isSet("json")};
    const auto platforms = chosenPlatforms(line.value("platform"));
    if (!platforms)
        return Unexpected{platforms.error()};
    options.platforms = {};
    for (const contract::Platform each : *platforms)
        options.platforms |= each;
    const Result<Instant> now = instantOf(line, "now");
    if (!now)
        return Unexpected{now.error()};
    options.now = *now;
    return options;
}

// Nothing if the service would refuse it; the errors are then on standard error.
std::optional<NativeReport> reportOn(
    const QString &file, const SourceRequest &source, const NativeOptions &options)
{
    const auto notification = acceptedNotification(file, source, options.now);
    if (!notification)
        return {};
    NativeReport report{file, source.name, {}};
    const platforms::NativeContext context{
        .now = options.now, .cuts = toasts::cutsIn(*notification)};
    for (const contract::Platform platform : contract::allPlatforms) {
        if (options.platforms.testFlag(platform))
            report.equivalents.append(
                platforms::nativeEquivalent(*notification, platform, context));
    }
    return report;
}

} // namespace

int native(const CommandLine &line)
{
    RequestSourceOptions reader;
    const Result<NativeOptions> options = optionsFrom(line);
    const Result<void> taken = reader.take(line);
    if (!options || !taken) {
        printError(options ? taken.error() : options.error());
        return unusable;
    }
    QList<NativeReport> reports;
    int code = done;
    for (const QString &file : line.arguments()) {
        const Result<RequestSource> source = reader.read(file, {{}, {}, "token", "subscription"});
        if (!source) {
            printError(placedIn(file, source.error()));
            code = unusable;
            continue;
        }
        for (const SourceRequest &each : source->requests) {
            if (auto report = reportOn(file, each, *options))
                reports.append(*report);
            else
                code = std::max(code, notSo);
        }
    }
    if (options->isJson || !reports.isEmpty())
        printBytes(options->isJson ? asJson(reports) : asText(reports));
    return code;
}

} // namespace carillon::cli
