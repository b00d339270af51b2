#include "base/clock.h"
#include "cli/check_files.h"
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

const char *const description
    = "Says what the service would answer to requests, and why, without sending them.\n\n"
      "A FILE is a notification's body as JSON, judged as if it were sent with the right headers, "
      "or a .http file, whose requests are judged whole: method, path, headers, body. What only a "
      "running service knows is taken to be in order: known tokens and subscriptions, owned hosts."
      "\n\nExit codes: 0 each request would be accepted, 1 one would be refused, 2 a file cannot "
      "be read or the options are wrong. Warnings and notes do not change the exit code.";

struct CheckOptions {
    const Format *format = nullptr;
    QString output = QStringLiteral("-");
    bool withReach = false;
    compose::RequestOptions request{};
};

class CheckParser {
public:
    CheckParser()
    {
        parser.setApplicationDescription(QLatin1String(description));
        parser.addPositionalArgument(QStringLiteral("FILE"),
            QStringLiteral("A JSON body or a .http file; - is standard input."),
            QStringLiteral("FILE..."));
        parser.addOptions(
            {m_format, m_json, m_output, m_now, m_strictExpiry, m_delegated, m_reach});
        source.addTo(parser);
    }

    /// What the options ask for. Errors  "usage"
    Result<CheckOptions> take()
    {
        CheckOptions options;
        const bool json = parser.isSet(m_json);
        const QString name
            = parser.isSet(m_format) || !json ? parser.value(m_format) : QStringLiteral("json");
        options.format = std::find_if(formats.begin(), formats.end(),
            [&](const Format &format) { return name == QLatin1String(format.name); });
        if (options.format == formats.end() || (json && name != u"json"))
            return usage(QStringLiteral("--format wants one of text, json, sarif, junit"), name);
        if (parser.isSet(m_output))
            options.output = parser.value(m_output);
        options.withReach = parser.isSet(m_reach);
        if (options.withReach && name != u"text" && name != u"json")
            return usage(QStringLiteral("--reach goes with --format text or json"), name);
        const Result<Instant> now = instantOf(parser, m_now);
        if (!now)
            return Unexpected{now.error()};
        options.request.now = *now;
        options.request.strictExpiry = parser.isSet(m_strictExpiry);
        if (parser.isSet(m_delegated))
            options.request.token = contract::TokenKind::Delegated;
        if (parser.positionalArguments().isEmpty())
            return usage(QStringLiteral("check wants at least one FILE"), {});
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

    const QCommandLineOption m_format{QStringLiteral("format"),
        QStringLiteral(
            "How to write the findings: text; json; sarif, for code scanning; junit, for "
            "build servers. One document for all files."),
        QStringLiteral("FORMAT"), QStringLiteral("text")};
    const QCommandLineOption m_json{
        QStringLiteral("json"), QStringLiteral("Short for --format json.")};
    const QCommandLineOption m_output{QStringLiteral("output"),
        QStringLiteral("Writes the findings there, whole or not at all."), QStringLiteral("FILE")};
    const QCommandLineOption m_now{QStringLiteral("now"),
        QStringLiteral("The instant that expiries are judged by, so that a check repeats; without "
                       "it the clock's."),
        QStringLiteral("INSTANT")};
    const QCommandLineOption m_strictExpiry{QStringLiteral("strict-expiry"),
        QStringLiteral("Refuses an expiry in the past, as a service set to strictExpiry does.")};
    const QCommandLineOption m_delegated{QStringLiteral("delegated"),
        QStringLiteral("The token is a signed-in user's, so X-UNS-ID may be missing.")};
    const QCommandLineOption m_reach{QStringLiteral("reach"),
        QStringLiteral(
            "Scores from 0 to 100 how whole an accepted notification arrives where it is "
            "aimed at, with the reasons: what is cut, dropped, delayed or too large. Does "
            "not change the exit code.")};
};

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

int check(const QStringList &arguments)
{
    CheckParser commandLine;
    if (const auto code = parse(commandLine.parser, QStringLiteral("check"), arguments))
        return *code;
    const Result<CheckOptions> options = commandLine.take();
    if (!options) {
        printError(options.error());
        return unusable;
    }
    const CheckReport report
        = checkAll(commandLine.parser.positionalArguments(), *options, commandLine.source);
    if (const auto written = writeOutput(options->output, options->format->write(report)); !written) {
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
