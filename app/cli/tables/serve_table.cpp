#include "base/limits.h"
#include "cli/choices.h"
#include "cli/tables/tables.h"
#include "service/configuration.h"

namespace carillon::cli {

using namespace Qt::StringLiterals;
using command_line::Named;
using command_line::Takes;

namespace {

QList<OptionSpec> addressOptions()
{
    return {{.name = u"listen"_s,
                .help = u"Address and port; port 0 picks a free one."_s,
                .takes = Takes::Address,
                .value = u"HOST:PORT"_s,
                .fallback = u"127.0.0.1:8087"_s},
        {.name = u"https"_s,
            .help = u"Serve HTTPS too, there."_s,
            .takes = Takes::Address,
            .value = u"HOST:PORT"_s},
        {.name = u"certificate"_s,
            .help = u"Where the certificate for HTTPS is kept, made if missing."_s,
            .takes = Takes::Directory,
            .value = u"DIR"_s,
            .otherwise = u"carillon/tls in the user's data folder"_s}};
}

QList<OptionSpec> stateOptions()
{
    return {{.name = u"store"_s,
                .help = u"The feed's file, made if missing; without it the feed is kept in "
                        "memory."_s,
                .takes = Takes::File,
                .value = u"FILE"_s,
                .fallback = u":memory:"_s},
        {.name = u"recover"_s,
            .help = u"Begin with what can be read of a damaged store; without it such a store is "
                    "set aside and the exit code is 3."_s},
        {.name = u"config"_s,
            .help = u"Applications, tokens, users, subscriptions, switches, faults and limits."_s,
            .takes = Takes::File,
            .value = u"FILE"_s},
        {.name = u"help-config"_s, .help = u"Describe the configuration file."_s},
        {.name = u"limit"_s,
            .help = u"Set a limit, such as body-bytes=65536; all of them stand below."_s,
            .takes = Takes::Setting,
            .value = u"NAME=VALUE"_s,
            .choices = limitNames(),
            .repeats = true}};
}

QList<OptionSpec> accessOptions()
{
    return {{.name = u"log"_s,
                .help = u"Write a log: one line an event, no texts of notifications, no "
                        "tokens."_s,
                .takes = Takes::File,
                .value = u"FILE"_s},
        {.name = u"allow-hosts"_s,
            .help = u"Names it may be called by beside localhost. To listen beyond loopback this "
                    "and --control-token-file must be given."_s,
            .takes = Takes::Text,
            .value = u"NAME,..."_s},
        {.name = u"control-token-file"_s,
            .help = u"The bearer token that /mock/v1 needs, health excepted: the first line of "
                    "FILE, at least 16 characters without blanks."_s,
            .takes = Takes::File,
            .value = u"FILE"_s},
        {.name = u"json"_s,
            .help = u"Prints one JSON object instead: address, port, store, version, and "
                    "secureAddress with --https."_s}};
}

QList<Named> limitEntries()
{
    const Limits defaults;
    QList<Named> out;
    for (const LimitRow &row : limitTable())
        out.append({QString::fromLatin1(row.name),
            u"%1 %2: %3"_s.arg(QString::number(defaults.*row.value).rightJustified(10),
                QString::fromLatin1(row.unit), QString::fromLatin1(row.past))});
    return out;
}

// The first paragraph flows, the members stand as they are.
QString configurationText()
{
    const QString help = service::configurationHelp();
    QString members = help.section(u"\n\n"_s, 1);
    return help.section(u"\n\n"_s, 0, 0) + u"\n\n"_s + members.replace(u"\n\n"_s, u"\n"_s);
}

QString ownConfiguration()
{
    return uR"(cat > carillon.json <<'END'
{
  "applications": [{ "id": "shop", "hosts": ["shop.example.org"] }],
  "users": [{ "name": "kim@example.org", "devices": [
    { "id": "phone", "name": "Kim's phone", "platform": "iOS" }] }],
  "subscriptions": [{ "unsId": "uns-kim", "application": "shop",
    "user": "kim@example.org", "hosts": ["shop.example.org"] }],
  "tokens": [{ "token": "shop-token", "application": "shop" }]
}
END
carillon-cli serve --config carillon.json --limit body-bytes=65536)"_s;
}

} // namespace

CommandSpec serveTable()
{
    return {.program = u"carillon-cli"_s,
        .name = u"serve"_s,
        .summary = u"run the service until it is told to stop"_s,
        .description = u"Runs the service until SIGTERM or Ctrl+C. When it accepts connections it "
                       "prints the line \"listening on ADDRESS\", with --https a second one for "
                       "that address."_s,
        .options = addressOptions() + stateOptions() + accessOptions(),
        .sections = {{.title = u"Limits"_s,
            .text = u"Each with its default, and what happens beyond it."_s,
            .entries = limitEntries()}},
        .background = {{.title = u"Configuration file"_s, .text = configurationText()}},
        .exits = {{0, u"stopped as it was told"_s},
            {2,
                u"the options or the configuration are wrong, or the port or a file cannot be "
                "had"_s},
            {3, u"the store is damaged and was set aside"_s}},
        .examples = {{u"On a free port, with a feed that stays"_s,
                         u"carillon-cli serve --listen 127.0.0.1:0 --store feed.db"_s},
            {u"A control surface that wants a token"_s,
                u"echo a-token-of-16-or-more > control.token\n"
                "carillon-cli serve --control-token-file control.token"_s},
            {u"An application, a user and a token of your own, and bodies of 64 KiB at most"_s,
                ownConfiguration()}},
        .seeAlso = {u"carillon-cli-certificate"_s, u"carillon-cli-expect"_s}};
}

} // namespace carillon::cli
