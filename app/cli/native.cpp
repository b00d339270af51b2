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

const char *const description
    = "Prints what one would send oneself to WNS, APNs, FCM and web push to get what a "
      "notification asks for, and templates for Azure Notification Hubs: address, headers, body, "
      "bytes against the limit, and what is lost. {Braces} stand for what only the sender knows. "
      "The retired service never published its own messages, so these are equivalents.\n\n"
      "A FILE is a notification's body as JSON, or a .http file.\n\n"
      "Exit codes: 0 printed, also where something is over a limit; 1 the service would refuse a "
      "notification, so that there is nothing to convert; 2 a file cannot be read or the options "
      "are wrong.";

struct NativeOptions {
    contract::Platforms platforms = contract::everyPlatform;
    Instant now{};
    bool isJson = false;
};

class NativeParser {
public:
    NativeParser()
    {
        parser.setApplicationDescription(QLatin1String(description));
        parser.addPositionalArgument(QStringLiteral("FILE"),
            QStringLiteral("A JSON body or a .http file; - is standard input."),
            QStringLiteral("FILE..."));
        parser.addOptions({m_platform, m_json, m_now});
        source.addTo(parser);
    }

    /// Errors  "usage"
    Result<NativeOptions> take()
    {
        NativeOptions options{.isJson = parser.isSet(m_json)};
        const auto platforms = chosen(QStringLiteral("platform"), parser.value(m_platform),
            QList(contract::allPlatforms.begin(), contract::allPlatforms.end()),
            QStringLiteral("windows, ios, android, web"), platformChosen);
        if (!platforms)
            return Unexpected{platforms.error()};
        options.platforms = {};
        for (const contract::Platform each : *platforms)
            options.platforms |= each;
        const Result<Instant> now = instantOf(parser, m_now);
        if (!now)
            return Unexpected{now.error()};
        options.now = *now;
        if (parser.positionalArguments().isEmpty())
            return usage(QStringLiteral("native wants at least one FILE"), {});
        if (const auto taken = source.take(parser); !taken)
            return Unexpected{taken.error()};
        return options;
    }

    QCommandLineParser parser;
    RequestSourceOptions source;

private:
    static Unexpected usage(const QString &message, const QString &where)
    {
        return fail(QStringLiteral("usage"), message, where);
    }

    const QCommandLineOption m_platform{QStringLiteral("platform"),
        QStringLiteral("Which of windows, ios, android and web, parted by commas, or all."),
        QStringLiteral("PLATFORMS"), QStringLiteral("all")};
    const QCommandLineOption m_json{
        QStringLiteral("json"), QStringLiteral("Writes one JSON document.")};
    const QCommandLineOption m_now{QStringLiteral("now"),
        QStringLiteral("The instant that lifetimes count from, so that the output repeats; without "
                       "it the clock's."),
        QStringLiteral("INSTANT")};
};

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

int native(const QStringList &arguments)
{
    NativeParser commandLine;
    if (const auto code = parse(commandLine.parser, QStringLiteral("native"), arguments))
        return *code;
    const Result<NativeOptions> options = commandLine.take();
    if (!options) {
        printError(options.error());
        return unusable;
    }
    QList<NativeReport> reports;
    int code = done;
    for (const QString &file : commandLine.parser.positionalArguments()) {
        const Result<RequestSource> source
            = commandLine.source.read(file, {{}, {}, "token", "subscription"});
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
