#include "cli/choices.h"
#include "cli/tables/tables.h"

namespace carillon::cli {

using namespace Qt::StringLiterals;
using command_line::ArgumentSpec;
using command_line::Count;
using command_line::Takes;

QString usualAddress()
{
    return u"http://127.0.0.1:8087"_s;
}

OptionSpec toOption()
{
    return {.name = u"to"_s,
        .help = u"Base address of the service."_s,
        .takes = Takes::Url,
        .value = u"URL"_s,
        .fallback = usualAddress()};
}

OptionSpec controlTokenOption()
{
    return {.name = u"control-token-file"_s,
        .help = u"The token that the service's /mock/v1 needs: the first line of FILE; - is "
                "standard input. Over plain http it goes to this machine only."_s,
        .takes = Takes::File,
        .value = u"FILE"_s};
}

QList<OptionSpec> tokenOptions()
{
    return {{.name = u"token-file"_s,
                .help = u"Reads the bearer token from the first line of FILE; - is standard input. "
                        "The variable CARILLON_TOKEN does as well."_s,
                .takes = Takes::File,
                .value = u"FILE"_s},
        {.name = u"token"_s,
            .help = u"The bearer token itself. Other processes can read it in the process list: "
                    "for real ones take --token-file or CARILLON_TOKEN."_s,
            .takes = Takes::Text,
            .value = u"T"_s}};
}

QList<OptionSpec> requestOptions()
{
    return {{.name = u"header"_s,
                .help = u"Sets a header, \"Name: value\"; without a value it takes the header "
                        "out."_s,
                .takes = Takes::Text,
                .value = u"HEADER"_s,
                .repeats = true},
        {.name = u"variable"_s,
            .help = u"A value for {{NAME}} in a .http file."_s,
            .takes = Takes::Text,
            .value = u"NAME=VALUE"_s,
            .repeats = true},
        {.name = u"name"_s,
            .help = u"Only the request of that name in a .http file."_s,
            .takes = Takes::Text,
            .value = u"NAME"_s},
        {.name = u"as"_s,
            .help = u"Reads every FILE as \"json\", a body alone, or \"http\", requests with "
                    "headers. Without it the ending decides: .http and .rest hold requests."_s,
            .takes = Takes::Choice,
            .value = u"KIND"_s,
            .choices = {u"json"_s, u"http"_s}}};
}

OptionSpec nowOption(const QString &purpose)
{
    return {.name = u"now"_s,
        .help = purpose,
        .takes = Takes::Instant,
        .value = u"INSTANT"_s,
        .otherwise = u"the clock's"_s};
}

OptionSpec platformOption()
{
    return {.name = u"platform"_s,
        .help = u"Which of %1, parted by commas, or all."_s.arg(platformWords().join(u", "_s)),
        .takes = Takes::Choices,
        .value = u"PLATFORMS"_s,
        .fallback = u"all"_s,
        .choices = platformWords(),
        .alone = {u"all"_s}};
}

ArgumentSpec requestFile(Count count)
{
    return {.value = u"FILE"_s,
        .help = u"A JSON body or a .http file; - is standard input."_s,
        .count = count,
        .endings = {u".json"_s, u".http"_s, u".rest"_s}};
}

} // namespace carillon::cli
