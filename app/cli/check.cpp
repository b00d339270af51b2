#include "base/clock.h"
#include "cli/check_files.h"
#include "cli/choices.h"
#include "cli/commands.h"
#include "cli/terminal.h"

#include <algorithm>
#include <array>

namespace carillon::cli {
namespace {

struct Format {
    const char *name;
    QByteArray (*write)(const CheckReport &report);
};
constexpr std::array formats{Format{"text", asText}, Format{"json", asJson},
    Format{"sarif", asSarif}, Format{"junit", asJunit}};

struct CheckOptions {
    const Format *format = nullptr;
    QString output = QStringLiteral("-");
    bool withReach = false;
    compose::RequestOptions request{};
};

Unexpected usage(const QString &message, const QString &where)
{
    return fail(QStringLiteral("usage"), message, where);
}

/// What the options ask for. Errors  "usage"
Result<CheckOptions> optionsFrom(const CommandLine &line)
{
    CheckOptions options;
    const bool json = line.isSet("json");
    const QString name
        = line.isSet("format") || !json ? line.value("format") : QStringLiteral("json");
    options.format = std::find_if(formats.begin(), formats.end(),
        [&](const Format &format) { return name == QLatin1String(format.name); });
    if (options.format == formats.end() || (json && name != u"json"))
        return usage(QStringLiteral("--json goes with --format json alone"), name);
    if (line.isSet("output"))
        options.output = line.value("output");
    options.withReach = line.isSet("reach");
    if (options.withReach && name != u"text" && name != u"json")
        return usage(QStringLiteral("--reach goes with --format text or json"), name);
    const Result<Instant> now = instantOf(line, "now");
    if (!now)
        return Unexpected{now.error()};
    options.request.now = *now;
    options.request.strictExpiry = line.isSet("strict-expiry");
    if (line.isSet("delegated"))
        options.request.token = contract::TokenKind::Delegated;
    return options;
}

CheckReport checkAll(
    const QStringList &files, const CheckOptions &options, const RequestSourceOptions &reader)
{
    CheckReport report{.now = options.request.now};
    const compose::Target target{{}, {}, "token", "subscription"};
    for (const QString &file : files) {
        const Result<RequestSource> source = reader.read(file, target);
        if (source) {
            report.requests += checkedRequests(*source, options.request, options.withReach);
            continue;
        }
        const bool hasLine = source.error().code == u"httpFile";
        report.unread.append({file, source.error(), hasLine ? source.error().where.toInt() : 0});
        printError(placedIn(file, source.error()));
    }
    return report;
}

} // namespace

QStringList checkFormats()
{
    QStringList out;
    for (const Format &format : formats)
        out.append(QLatin1String(format.name));
    return out;
}

int check(const CommandLine &line)
{
    RequestSourceOptions reader;
    const Result<CheckOptions> options = optionsFrom(line);
    const Result<void> taken = reader.take(line);
    if (!options || !taken) {
        printError(options ? taken.error() : options.error());
        return unusable;
    }
    const CheckReport report = checkAll(line.arguments(), *options, reader);
    if (const auto written = writeOutput(options->output, options->format->write(report));
        !written) {
        printError(written.error());
        return unusable;
    }
    if (!report.unread.isEmpty())
        return unusable;
    const bool refused = std::any_of(report.requests.begin(), report.requests.end(),
        [](const CheckedRequest &request) { return request.isRefused(); });
    return refused ? notSo : done;
}

} // namespace carillon::cli
