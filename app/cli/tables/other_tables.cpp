#include "cli/tables/tables.h"

namespace carillon::cli {

using namespace Qt::StringLiterals;
using command_line::Takes;

CommandSpec certificateTable()
{
    return {.program = u"carillon-cli"_s,
        .name = u"certificate"_s,
        .summary = u"hand out the certificate of the service, for clients to trust"_s,
        .description
        = u"Hands out the certificate of \"serve --https\" as PEM, never its key; makes it first "
          "where there is none. Clients trust it by\n\n"
          "  curl --cacert FILE                  NODE_EXTRA_CA_CERTS=FILE node ...\n"
          "  SSL_CERT_FILE=FILE                  REQUESTS_CA_BUNDLE=FILE python3 ..."_s,
        .options = {{.name = u"directory"_s,
                        .help = u"Where it is kept, as for serve --certificate."_s,
                        .takes = Takes::Directory,
                        .value = u"DIR"_s,
                        .otherwise = u"carillon/tls in the user's data folder"_s},
            {.name = u"output"_s,
                .help = u"Where it goes; - is standard output."_s,
                .takes = Takes::File,
                .value = u"FILE"_s,
                .fallback = u"-"_s},
            {.name = u"json"_s, .help = u"Its fingerprint, names and times too, as JSON."_s}},
        .exits = {{0, u"handed out"_s},
            {2, u"there is none and none can be made, or it cannot be written"_s}},
        .examples = {{u"Into a file for curl --cacert"_s,
            u"carillon-cli certificate --output carillon.pem"_s}},
        .seeAlso = {u"carillon-cli-serve"_s}};
}

CommandSpec openapiTable()
{
    return {.program = u"carillon-cli"_s,
        .name = u"openapi"_s,
        .summary = u"print the service's OpenAPI document"_s,
        .description
        = u"Prints the OpenAPI 3.1 document that a service gives at /mock/v1/openapi.json."_s,
        .options = {{.name = u"output"_s,
            .help = u"Write it to a file instead."_s,
            .takes = Takes::File,
            .value = u"FILE"_s}},
        .exits = {{0, u"printed"_s}, {2, u"the file cannot be written"_s}},
        .examples
        = {{u"For a generator of clients"_s, u"carillon-cli openapi --output openapi.json"_s}},
        .seeAlso = {u"carillon-cli-serve"_s}};
}

CommandSpec demoTable()
{
    return {.program = u"carillon-cli"_s,
        .name = u"demo"_s,
        .summary = u"play the whole road once: serve, send, deliver, draw"_s,
        .description
        = u"Starts a service, sends the documented example over HTTP, prints the exchange and what "
          "each device got, and writes a picture for each platform."_s,
        .options = {{.name = u"out"_s,
                        .help = u"Folder for the pictures."_s,
                        .takes = Takes::Directory,
                        .value = u"DIR"_s,
                        .fallback = u"carillon-demo"_s},
            {.name = u"json"_s,
                .help = u"Prints one JSON object instead: address, request, answer, id, "
                        "deliveries, pictures."_s}},
        .exits = {{0, u"done"_s}, {2, u"something stood in the way, and was said"_s}},
        .examples
        = {{u"Pictures in a folder of your own"_s, u"carillon-cli demo --out pictures"_s}},
        .seeAlso = {u"carillon-cli-serve"_s, u"carillon-cli-render"_s}};
}

} // namespace carillon::cli
