#include "cli/tables/tables.h"

namespace carillon::cli {

using namespace Qt::StringLiterals;

namespace {

// From start to report, to be pasted as it stands.
QString testRun()
{
    return u"A build starts the service on a free port, waits until it is ready, lets the "
           "application send, waits for what should arrive, and keeps a JUnit report:\n\n"
           "  cat > order.json <<'END'\n"
           "  {\n"
           "    \"targetHostName\": \"shop.example.org\",\n"
           "    \"appNotificationId\": \"order-4711\",\n"
           "    \"payload\": { \"visualContent\": { \"title\": \"Your order is ready\" } }\n"
           "  }\n"
           "  END\n"
           "  rm -f serve.log\n"
           "  carillon-cli serve --listen 127.0.0.1:0 > serve.log & service=$!\n"
           "  until grep -qs listening serve.log; do\n"
           "    kill -0 $service || exit 2; sleep 0.1\n"
           "  done\n"
           "  url=$(sed -n 's/^listening on //p' serve.log)\n"
           "  carillon-cli send order.json --to $url\n"
           "  carillon-cli expect --to $url --on iOS --timeout 10 \\\n"
           "    --where /appNotificationId=order-4711 --junit expect.xml\n"
           "  result=$?\n"
           "  kill $service; wait $service\n"
           "  exit $result\n\n"
           "The line \"listening on ADDRESS\" says that the service accepts connections; with "
           "serve "
           "--json it is a JSON object with the members address and port. carillon-cli send stands "
           "for the application under test. expect ends with 0 as soon as the notification is "
           "there; where it does not come in time it prints what came nearest, and ends with 1. "
           "SIGTERM stops the service cleanly, with exit code 0. Tests that share a service get a "
           "subscription id each, or start anew by POST /mock/v1/reset."_s;
}

} // namespace

CommandSpec programTable()
{
    return {.program = u"carillon-cli"_s,
        .summary = u"Microsoft Graph notifications on your own machine"_s,
        .description
        = u"Runs Microsoft Graph notifications (POST /beta/me/notifications/) as a local service, "
          "and checks, sends, awaits, records and draws notifications without a display.\n\n"
          "The hosted API is retired; carillon-cli answers as its documentation says, errors "
          "included, and delivers to simulated devices of four platforms. Point an application at "
          "the address of \"carillon-cli serve\" instead of https://graph.microsoft.com.\n\n"
          "The quick start needs no configuration: any bearer token is taken, and the subscription "
          "id uns-demo (the header X-UNS-ID) is its one user, with a device of each platform."_s,
        .options = {{.name = u"version"_s, .help = u"Prints the version."_s, .letter = u"v"_s}},
        .background = {{.title = u"In a test run"_s, .text = testRun()},
            {.title = u"Configuration file"_s,
                .text = u"serve --config FILE declares applications, tokens, users with their "
                        "devices, subscriptions, switches, faults and limits as one JSON object; "
                        "carillon-cli-serve(1) and serve --help-config describe it."_s},
            {.title = u"Control token"_s,
                .text
                = u"Beside the Graph API the service has a control surface under /mock/v1: feed, "
                  "devices, clock, faults, exchanges, events. On loopback it is open; with serve "
                  "--control-token-file FILE it wants the token in that file as a bearer token, "
                  "/mock/v1/health excepted, and beyond loopback the service starts with such a "
                  "file only. feed, expect and record show it with --control-token-file FILE, "
                  "too; other programs send it as Authorization: Bearer TOKEN."_s},
            {.title = u"Limits"_s,
                .text = u"Nothing grows without bound: sizes, times and numbers have limits with "
                        "defaults, which carillon-cli-serve(1) lists with what happens beyond "
                        "each. serve --limit NAME=VALUE sets one."_s}},
        .exits = {{0, u"done"_s}, {1, u"the thing checked is not so"_s},
            {2, u"usage or environment"_s}, {3, u"a damaged store"_s}},
        .environment
        = {{u"CARILLON_TOKEN"_s,
               u"The bearer token of send and replay, where no --token-file is given."_s},
            {u"XDG_DATA_HOME"_s,
                u"Where the certificate of serve --https is kept, in carillon/tls; without it "
                "~/.local/share."_s}},
        .files = {{u"~/.local/share/carillon/tls/carillon-tls.pem"_s,
                      u"The certificate of serve --https with its key, for its owner only. Hand "
                      "out what \"carillon-cli certificate\" prints instead."_s},
            {u"~/.config/carillon/service.env"_s,
                u"CARILLON_LISTEN and CARILLON_OPTIONS of the systemd user service."_s}},
        .examples
        = {{u"Play the whole road once: serve, send, deliver, draw"_s, u"carillon-cli demo"_s},
            {u"Check a body without a service"_s, u"carillon-cli check order.json"_s}},
        .seeAlso = {u"carillon"_s}};
}

} // namespace carillon::cli
