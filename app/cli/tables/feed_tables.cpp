// Commands that watch a service.

#include "cli/choices.h"
#include "cli/feed_line.h"
#include "cli/tables/tables.h"

namespace carillon::cli {

using namespace Qt::StringLiterals;
using command_line::Count;
using command_line::Takes;

namespace {

QList<OptionSpec> feedOptions()
{
    return {toOption(), controlTokenOption(),
        {.name = u"follow"_s, .help = u"Go on with every change."_s},
        {.name = u"top"_s,
            .help = u"Start with so many of the newest, 0 to %1."_s.arg(mostFeedLines),
            .takes = Takes::Number,
            .value = u"N"_s,
            .fallback = u"20"_s},
        {.name = u"status"_s,
            .help = u"Only these: %1, or all."_s.arg(feedStates.join(u',')),
            .takes = Takes::Choices,
            .value = u"LIST"_s,
            .fallback = u"all"_s,
            .choices = feedStates,
            .alone = {u"all"_s}},
        {.name = u"json"_s,
            .help = u"Print each item as the service writes it, one JSON object a line."_s}};
}

QList<OptionSpec> expectOptions()
{
    return {toOption(), controlTokenOption(),
        {.name = u"count"_s,
            .help = u"So many different items, 1 to 1000."_s,
            .takes = Takes::Number,
            .value = u"N"_s,
            .fallback = u"1"_s},
        {.name = u"where"_s,
            .help = u"A member the item must have."_s,
            .takes = Takes::Text,
            .value = u"/POINTER=VALUE"_s,
            .repeats = true},
        {.name = u"on"_s,
            .help = u"Delivered to this platform (%1) or device."_s.arg(
                platformSpellings().join(u", "_s)),
            .takes = Takes::Choice,
            .value = u"PLATFORM|DEVICE"_s,
            .choices = platformSpellings(),
            .isOpen = true},
        {.name = u"uns-id"_s,
            .help = u"Only items of this subscription."_s,
            .takes = Takes::Text,
            .value = u"ID"_s},
        {.name = u"since"_s,
            .help = u"Only changes after this cursor, from an answer of expect --json."_s,
            .takes = Takes::Text,
            .value = u"CURSOR"_s},
        {.name = u"timeout"_s,
            .help = u"Seconds to wait, 0 to 600; 0 asks about now."_s,
            .takes = Takes::Number,
            .value = u"S"_s,
            .fallback = u"10"_s},
        {.name = u"json"_s, .help = u"Print the service's answer."_s},
        {.name = u"junit"_s,
            .help = u"Write a JUnit report there as well."_s,
            .takes = Takes::File,
            .value = u"FILE"_s}};
}

QList<OptionSpec> replayOptions()
{
    return {toOption(),
        {.name = u"speed"_s,
            .help = u"So many times as fast as it was recorded."_s,
            .takes = Takes::Number,
            .value = u"N"_s,
            .fallback = u"1"_s},
        {.name = u"no-wait"_s, .help = u"Send each request after the last answer."_s},
        {.name = u"token-file"_s,
            .help = u"Holds the bearer token; - is standard input."_s,
            .takes = Takes::File,
            .value = u"FILE"_s,
            .otherwise = u"CARILLON_TOKEN, or else demo-token"_s},
        {.name = u"json"_s, .help = u"Print one JSON object for each exchange."_s}};
}

} // namespace

CommandSpec feedTable()
{
    return {.program = u"carillon-cli"_s,
        .name = u"feed"_s,
        .summary = u"list a service's feed, or follow it"_s,
        .description
        = u"Lists the feed of a service, the newest last: time of the last change, id, state, "
          "headline.\n\n"
          "With --follow it goes on with every change until it is stopped, and picks up where it "
          "was when the connection or the service comes back."_s,
        .options = feedOptions(),
        .exits = {{0, u"listed, or stopped while following"_s},
            {2, u"the service could not be asked, or the options are wrong"_s}},
        .examples = {{u"The ten newest that nobody has read, as JSON"_s,
            u"carillon-cli feed --top 10 --status unread --json"_s}},
        .seeAlso = {u"carillon-cli-expect"_s, u"carillon-cli-record"_s}};
}

CommandSpec expectTable()
{
    return {.program = u"carillon-cli"_s,
        .name = u"expect"_s,
        .summary = u"wait until the feed holds what is named"_s,
        .description
        = u"Waits until the feed of a service holds what is named, without polling. Prints a line "
          "for each item; if they do not come in time, what came nearest and where it differs.\n\n"
          "A pointer names a member of the item as GET /mock/v1/feed/{id} writes it (RFC 6901); "
          "below /payload/rawContent it goes on inside raw content that holds JSON. It ends at the "
          "first =. A value is read as JSON if it is JSON, else as a string: 60 is a number, "
          "'\"60\"' is not.\n\n"
          "Give each of several tests that run at the same time a subscription id of its own."_s,
        .options = expectOptions(),
        .exits = {{0, u"they came"_s}, {1, u"they did not come in time"_s},
            {2, u"the service could not be asked, or the options are wrong"_s}},
        .examples = {{u"An order that reaches the iPhone, with a report for the build server"_s,
            u"carillon-cli expect --where /appNotificationId=order-4711 \\\n"
            "  --on iOS --timeout 5 --junit expect.xml"_s}},
        .seeAlso = {u"carillon-cli-feed"_s, u"carillon-cli-send"_s}};
}

CommandSpec recordTable()
{
    return {.program = u"carillon-cli"_s,
        .name = u"record"_s,
        .summary = u"write what a service does to a file"_s,
        .description
        = u"Writes what a service does, each exchange of the Graph surface and each change of the "
          "feed, as one line of JSON as it happens, until it is stopped. Credentials are blotted "
          "out. The file can be searched, compared, and sent again with replay."_s,
        .arguments = {{.value = u"FILE"_s,
            .help = u"Written anew, for its owner only; - is standard output."_s}},
        .options = {toOption(), controlTokenOption(),
            {.name = u"count"_s,
                .help = u"Stop after so many exchanges and changes."_s,
                .takes = Takes::Number,
                .value = u"N"_s},
            {.name = u"seconds"_s,
                .help = u"Stop after that time."_s,
                .takes = Takes::Number,
                .value = u"S"_s}},
        .exits = {{0, u"recorded until it was stopped"_s},
            {2, u"the service could not be asked, or the file not written"_s}},
        .examples
        = {{u"One second of a service"_s, u"carillon-cli record session.jsonl --seconds 1"_s}},
        .seeAlso = {u"carillon-cli-replay"_s}};
}

CommandSpec replayTable()
{
    return {.program = u"carillon-cli"_s,
        .name = u"replay"_s,
        .summary = u"send a recording again and compare the answers"_s,
        .description
        = u"Sends the requests of a recording again, in their order, and compares status and error "
          "code of each answer with the recorded one. A service that still holds what was recorded "
          "answers 200 where a new one says 201.\n\n"
          "Recordings hold no tokens: requests are sent with the one given here. Those that were "
          "refused with 401 are sent with a token that cannot be right. Nothing is sent if a line "
          "is broken."_s,
        .arguments = {{.value = u"FILE"_s,
            .help = u"Of carillon-cli record; - is standard input."_s,
            .endings = {u".jsonl"_s}}},
        .options = replayOptions(),
        .exits = {{0, u"every answer is as recorded"_s}, {1, u"one differs"_s},
            {2, u"the file is broken, or the service did not answer"_s}},
        .environment
        = {{u"CARILLON_TOKEN"_s, u"The bearer token, where no --token-file is given."_s}},
        .examples = {{u"As fast as the service answers"_s,
            u"carillon-cli replay recording.jsonl --no-wait"_s}},
        .seeAlso = {u"carillon-cli-record"_s}};
}

} // namespace carillon::cli
