#include "options_table.h"

namespace carillon {

using namespace Qt::StringLiterals;
using command_line::Count;
using command_line::Takes;

QStringList themeNames()
{
    return {u"light"_s, u"dark"_s, u"high-contrast-light"_s, u"high-contrast-dark"_s};
}

command_line::CommandSpec desktopTable()
{
    return {.program = u"carillon"_s,
        .summary = u"compose, serve and receive Microsoft Graph notifications"_s,
        .description
        = u"Opens a window that composes Graph notifications, serves the API on this machine and "
          "shows what arrives on each platform.\n\n"
          "FILE is a notification's body as JSON, or a .http file. Without one the first start "
          "opens the documented example, a later one what was open last. Where Carillon runs "
          "already, its window comes to the front and opens FILE. For machines without a display "
          "there is carillon-cli."_s,
        .arguments = {{.value = u"FILE"_s,
            .help = u"A JSON body or a .http file to open."_s,
            .count = Count::AtMostOne,
            .endings = {u".json"_s, u".http"_s}}},
        .options
        = {{.name = u"port"_s,
               .help = u"Port of the local service, for this run (8087 unless the preferences say "
                       "otherwise); 0 for a free one. One in use is passed over for a free one."_s,
               .takes = Takes::Number,
               .value = u"PORT"_s,
               .otherwise = u"as preferred"_s},
            {.name = u"store"_s,
                .help = u"The feed's file, for this run."_s,
                .takes = Takes::File,
                .value = u"FILE"_s,
                .otherwise = u"as preferred"_s},
            {.name = u"theme"_s,
                .help = u"How the window looks, for this run: light, dark, high-contrast-light or "
                        "high-contrast-dark."_s,
                .takes = Takes::Choice,
                .value = u"THEME"_s,
                .otherwise = u"as preferred"_s,
                .choices = themeNames()},
            {.name = u"version"_s, .help = u"Prints the version."_s, .letter = u"v"_s}},
        .exits = {{0, u"the window was closed"_s},
            {2, u"the options are wrong, or there is no display"_s}},
        .environment
        = {{u"QT_QPA_PLATFORM"_s, u"How Qt reaches the display, such as xcb or wayland."_s},
            {u"QT_NO_THREADED_GLIB"_s,
                u"Set by the program where it is not, so that the service's thread is faster."_s}},
        .files = {{u"~/.local/share/carillon/carillon/"_s,
                      u"The feed and the drafts, unless the preferences name another folder."_s},
            {u"~/.config/carillon/carillon.conf"_s, u"The preferences."_s}},
        .examples = {{u"A body, in the dark, on a free port"_s,
            u"carillon order.json --theme dark --port 0"_s}},
        .seeAlso = {u"carillon-cli"_s}};
}

} // namespace carillon
