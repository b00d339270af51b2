// Commands that work on bodies and requests.

#include "cli/choices.h"
#include "cli/tables/tables.h"

namespace carillon::cli {

using namespace Qt::StringLiterals;
using command_line::Count;
using command_line::Takes;

namespace {

QList<OptionSpec> checkOptions()
{
    return QList<OptionSpec>{{.name = u"format"_s,
                                 .help = u"How to write the findings: text; json; sarif, for code "
                                         "scanning; junit, for build servers. One document for all "
                                         "files."_s,
                                 .takes = Takes::Choice,
                                 .value = u"FORMAT"_s,
                                 .fallback = u"text"_s,
                                 .choices = checkFormats()},
               {.name = u"json"_s, .help = u"Short for --format json."_s},
               {.name = u"output"_s,
                   .help = u"Writes the findings there, whole or not at all."_s,
                   .takes = Takes::File,
                   .value = u"FILE"_s,
                   .otherwise = u"standard output"_s},
               nowOption(u"The instant that expiries are judged by, so that a check repeats."_s),
               {.name = u"strict-expiry"_s,
                   .help = u"Refuses an expiry in the past, as a service set to strictExpiry "
                           "does."_s},
               {.name = u"delegated"_s,
                   .help = u"The token is a signed-in user's, so X-UNS-ID may be missing."_s},
               {.name = u"reach"_s,
                   .help = u"Scores from 0 to 100 how whole an accepted notification arrives where "
                           "it is aimed at, with the reasons: what is cut, dropped, delayed or too "
                           "large. Does not change the exit code."_s}}
    + requestOptions();
}

QList<OptionSpec> sendOptions()
{
    return QList<OptionSpec>{{.name = u"to"_s,
               .help = u"Where to send to: scheme, host and port."_s,
               .takes = Takes::Url,
               .value = u"URL"_s,
               .fallback = usualAddress()}}
    + tokenOptions()
        + QList<OptionSpec>{{.name = u"uns-id"_s,
            .help = u"X-UNS-ID of a JSON body, the subscription id; an empty one leaves the "
                    "header out."_s,
            .takes = Takes::Text,
            .value = u"ID"_s,
            .fallback = u"uns-demo"_s}}
    + requestOptions()
        + QList<OptionSpec>{{.name = u"json"_s,
            .help = u"Prints one JSON object a line for each answer: name, method, url, "
                    "status, reason, headers, body, milliseconds; or error, if there is "
                    "none."_s}};
}

} // namespace

CommandSpec checkTable()
{
    return {.program = u"carillon-cli"_s,
        .name = u"check"_s,
        .summary = u"say what the service would answer to a file, and why"_s,
        .description
        = u"Says what the service would answer to requests, and why, without sending them.\n\n"
          "A FILE is a notification's body as JSON, judged as if it were sent with the right "
          "headers, or a .http file, whose requests are judged whole: method, path, headers, body. "
          "What only a running service knows is taken to be in order: known tokens and "
          "subscriptions, owned hosts.\n\n"
          "Warnings and notes do not change the exit code."_s,
        .arguments = {requestFile(Count::AtLeastOne)},
        .options = checkOptions(),
        .exits = {{0, u"each request would be accepted"_s}, {1, u"one would be refused"_s},
            {2, u"a file cannot be read or the options are wrong"_s}},
        .examples = {{u"For a build server"_s,
                         u"carillon-cli check *.json --format junit --output check.xml"_s},
            {u"From a pipe"_s, u"carillon-cli check - --json < order.json"_s},
            {u"One request of a file, with a header that it lacks"_s,
                u"carillon-cli check requests.http --name order \\\n"
                "  --header 'Authorization: Bearer any'"_s}},
        .seeAlso = {u"carillon-cli-send"_s, u"carillon-cli-native"_s}};
}

CommandSpec sendTable()
{
    return {.program = u"carillon-cli"_s,
        .name = u"send"_s,
        .summary = u"send a file to a service and print the answer"_s,
        .description
        = u"Sends requests and prints each answer.\n\n"
          "A FILE is a notification's body as JSON, sent as it is with the headers it needs, or a "
          ".http file, whose requests are sent one after another. A JSON body goes to --to. A "
          "request of a .http file goes to its own address, or to the host of --to if that is "
          "given.\n\n"
          "The token fills in an Authorization header that is missing. It goes to the host of --to "
          "or to this machine, never to another host that a file names, and over plain http to "
          "this machine only. Redirects are not followed."_s,
        .arguments = {requestFile(Count::One)},
        .options = sendOptions(),
        .exits = {{0, u"every answer is 2xx"_s}, {1, u"one is not"_s},
            {2, u"there is no answer, or a file or the options are wrong"_s}},
        .environment = {{u"CARILLON_TOKEN"_s,
            u"The bearer token, where neither --token-file nor --token is given."_s}},
        .examples = {{u"A body to the quick start"_s,
                         u"carillon-cli send order.json --to http://127.0.0.1:8087"_s},
            {u"The requests of a file, with a token from a file"_s,
                u"echo any > token.txt\n"
                "carillon-cli send requests.http --token-file token.txt"_s}},
        .seeAlso = {u"carillon-cli-check"_s, u"carillon-cli-expect"_s}};
}

CommandSpec nativeTable()
{
    return {.program = u"carillon-cli"_s,
        .name = u"native"_s,
        .summary = u"print what to send to the platforms' own push services instead"_s,
        .description
        = u"Prints what one would send oneself to WNS, APNs, FCM and web push to get what a "
          "notification asks for, and templates for Azure Notification Hubs: address, headers, "
          "body, bytes against the limit, and what is lost. {Braces} stand for what only the "
          "sender "
          "knows. The retired service never published its own messages, so these are "
          "equivalents.\n\n"
          "A FILE is a notification's body as JSON, or a .http file."_s,
        .arguments = {requestFile(Count::AtLeastOne)},
        .options = QList<OptionSpec>{platformOption(),
                       {.name = u"json"_s, .help = u"Writes one JSON document."_s},
                       nowOption(u"The instant that lifetimes count from, so that the output "
                                 "repeats."_s)}
            + requestOptions(),
        .exits = {{0, u"printed, also where something is over a limit"_s},
            {1, u"the service would refuse a notification, so that there is nothing to convert"_s},
            {2, u"a file cannot be read or the options are wrong"_s}},
        .examples
        = {{u"For Windows and iOS"_s, u"carillon-cli native order.json --platform windows,ios"_s}},
        .seeAlso = {u"carillon-cli-check"_s, u"carillon-cli-render"_s}};
}

} // namespace carillon::cli
