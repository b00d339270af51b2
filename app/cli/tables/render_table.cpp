#include "base/limits.h"
#include "cli/choices.h"
#include "cli/tables/tables.h"

namespace carillon::cli {

using namespace Qt::StringLiterals;
using command_line::Count;
using command_line::Named;
using command_line::Takes;

namespace {

QList<OptionSpec> outputOptions()
{
    return {{.name = u"out"_s,
                .help = u"Folder for the pictures, made if missing."_s,
                .takes = Takes::Directory,
                .value = u"DIR"_s},
        {.name = u"sheet"_s,
            .help = u"Writes all pictures with captions as one PNG there."_s,
            .takes = Takes::File,
            .value = u"FILE"_s},
        {.name = u"compare"_s,
            .help = u"Compares with the pictures in that folder; what differs is named, and drawn "
                    "as reference, picture and difference side by side."_s,
            .takes = Takes::Directory,
            .value = u"DIR"_s},
        {.name = u"tolerance"_s,
            .help = u"How far red, green and blue of a pixel may be off, 0 to 255."_s,
            .takes = Takes::Number,
            .value = u"N"_s,
            .fallback = u"0"_s},
        {.name = u"diff-out"_s,
            .help = u"Folder for the pictures of differences."_s,
            .takes = Takes::Directory,
            .value = u"DIR"_s,
            .otherwise = u"that of --out, or DIR-diff beside the one compared with"_s}};
}

OptionSpec choices(const QString &name, const QString &value, const QString &help,
    const QStringList &words, const QString &fallback)
{
    return {.name = name,
        .help = help,
        .takes = Takes::Choices,
        .value = value,
        .fallback = fallback,
        .choices = words,
        .alone = {u"all"_s}};
}

QList<OptionSpec> lookOptions()
{
    OptionSpec surface = choices(u"surface"_s, u"SURFACES"_s,
        u"Surfaces by name, parted by commas; all of the platforms chosen; or first, the one of "
        "each platform where a notification appears first."_s,
        surfaceWords(), u"first"_s);
    surface.alone.append(u"first"_s);
    return {platformOption(), surface,
        choices(u"theme"_s, u"THEMES"_s, u"light, dark or all."_s, wordsOf(themes), u"light"_s),
        {.name = u"text-size"_s,
            .help = u"Percentages from 85 to 200, parted by commas."_s,
            .takes = Takes::Text,
            .value = u"SIZES"_s,
            .fallback = u"100"_s},
        choices(u"preset"_s, u"PRESETS"_s,
            u"usual, newer (iOS 26, Android 16) or all; where they look the same, both are one."_s,
            wordsOf(presets), u"usual"_s),
        choices(u"direction"_s, u"DIRECTIONS"_s,
            u"Direction of the simulated interface: ltr, rtl or all. The texts follow their own."_s,
            wordsOf(directions), u"ltr"_s),
        {.name = u"scale"_s,
            .help = u"Device pixels per logical pixel: %1."_s.arg(wordsOf(scales).join(u", "_s)),
            .takes = Takes::Choice,
            .value = u"SCALE"_s,
            .fallback = wordsOf(scales).constFirst(),
            .choices = wordsOf(scales),
            .isOpen = true},
        {.name = u"app-name"_s,
            .help = u"The name of the app that notifies."_s,
            .takes = Takes::Text,
            .value = u"NAME"_s,
            .fallback = u"Contoso"_s}};
}

QList<OptionSpec> otherOptions()
{
    return {{.name = u"with-silent"_s, .help = u"Draws where nothing appears, too: the reason."_s},
        {.name = u"fonts"_s,
            .help = u"Uses the font files in that folder and no others, so that pictures are the "
                    "same on other machines."_s,
            .takes = Takes::Directory,
            .value = u"DIR"_s},
        nowOption(u"The instant that expiries are judged by, so that a run repeats."_s),
        {.name = u"json"_s, .help = u"Writes one JSON document instead of the table."_s}};
}

} // namespace

CommandSpec renderTable()
{
    const Limits limits;
    return {.program = u"carillon-cli"_s,
        .name = u"render"_s,
        .summary = u"draw what the platforms would show, and compare it with kept pictures"_s,
        .description
        = u"Draws what the platforms would show of a notification, as PNG files and as one contact "
          "sheet, in the same pixels as the window. One of --out, --sheet and --compare must be "
          "given.\n\n"
          "Files are named <file>-<surface>[-newer]-<theme>[-<text size>][-rtl].png, as in "
          "order-ios-banner-newer-dark-150-rtl.png; what is usual (usual preset, 100 %, left to "
          "right) is left out. <file> is FILE's name without its ending, \"stdin\" for -, and in a "
          ".http file of several requests followed by the name or number of the request. Where "
          "nothing appears, as on a platform that is not targeted, it is said and there is no "
          "file.\n\n"
          "With --fonts the same bytes come out on every machine. fonts.json beside the pictures "
          "names the fonts they were drawn with."_s,
        .arguments = {requestFile(Count::AtLeastOne)},
        .options = outputOptions() + lookOptions() + otherOptions() + requestOptions(),
        .sections = {{.title = u"Surfaces"_s, .text = surfaceWords().join(u", "_s) + u'.'},
            {.title = u"Limits"_s,
                .text = u"At most %1 pictures a run, each and the sheet of at most %2 pixels."_s
                            .arg(limits.pictures)
                            .arg(limits.picturePixels)}},
        .exits = {{0, u"drawn, and as in the folder compared with"_s},
            {1,
                u"the service would refuse a notification, or a picture differs, is missing or is "
                "one too many"_s},
            {2, u"a file cannot be read or written, or the options are wrong"_s}},
        .examples = {{u"Each platform, light and dark"_s,
                         u"carillon-cli render order.json --out themes --theme all"_s},
            {u"Tell a build that the look has changed"_s,
                u"carillon-cli render order.json --out pictures\n"
                "carillon-cli render order.json --compare pictures"_s}},
        .seeAlso = {u"carillon-cli-native"_s}};
}

} // namespace carillon::cli
