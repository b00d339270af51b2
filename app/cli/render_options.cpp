#include "cli/render_options.h"

#include "base/limits.h"
#include "cli/chosen.h"
#include "cli/terminal.h"
#include "platforms/toast.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <cmath>

namespace carillon::cli {
namespace {

using platforms::Preset;
using platforms::Surface;
using platforms::Theme;

constexpr int smallestTextSize = int(platforms::smallestTextScale * 100);
constexpr int largestTextSize = int(platforms::largestTextScale * 100);

QString description()
{
    const Limits limits;
    QStringList surfaces;
    for (const Surface surface : platforms::allSurfaces)
        surfaces.append(QLatin1String(platforms::surfaceId(surface)));
    return QStringLiteral(
        "Draws what the platforms would show of a notification, as PNG files and as one contact "
        "sheet, in the same pixels as the window.\n\n"
        "A FILE is a notification's body as JSON, or a .http file; - is standard input.\n\n"
        "Files are named <file>-<surface>[-newer]-<theme>[-<text size>][-rtl].png, as in "
        "order-ios-banner-newer-dark-150-rtl.png; what is usual (usual preset, 100 %, left to "
        "right) is left out. <file> is FILE's name without its ending, \"stdin\" for -, and in a "
        ".http file of several requests followed by the name or number of the request. Where "
        "nothing appears, as on a platform that is not targeted, it is said and there is no "
        "file.\n\n"
        "With --fonts the same bytes come out on every machine. fonts.json beside the pictures "
        "names the fonts they were drawn with.\n\n"
        "Surfaces: %1.\n\n"
        "At most %2 pictures a run, each and the sheet of at most %3 pixels.\n\n"
        "Exit codes: 0 drawn, and as in the folder compared with; 1 the service would refuse a "
        "notification, or a picture differs, is missing or is one too many; 2 a file cannot be "
        "read or written, or the options are wrong.")
        .arg(surfaces.join(QLatin1String(", ")))
        .arg(limits.pictures)
        .arg(limits.picturePixels);
}

QCommandLineOption option(
    const char *name, const char *help, const char *value = "", const char *fallback = "")
{
    return {
        QLatin1String(name), QLatin1String(help), QLatin1String(value), QLatin1String(fallback)};
}

// A folder of this name beside that one, which may be written as `.` or `..`.
QString besides(const QString &folder)
{
    const QString clean = QDir::cleanPath(folder);
    return (clean.endsWith(u'.') ? QDir(clean).absolutePath() : clean) + QLatin1String("-diff");
}

Unexpected usage(const QString &message, const QString &where)
{
    return fail(QStringLiteral("usage"), message, where);
}

// One of two words.
template <class T> auto oneOf(const char *first, T one, const char *second, T other)
{
    return [=](const QString &name) -> std::optional<T> {
        if (name.compare(QLatin1String(first), Qt::CaseInsensitive) == 0)
            return one;
        if (name.compare(QLatin1String(second), Qt::CaseInsensitive) == 0)
            return other;
        return {};
    };
}

Result<QList<int>> textSizesFrom(const QString &text)
{
    QList<int> out;
    for (const QString &each : text.split(u',')) {
        bool isNumber = false;
        const int size = each.trimmed().toInt(&isNumber);
        if (!isNumber || size < smallestTextSize || size > largestTextSize)
            return usage(QStringLiteral("--text-size wants percentages from %1 to %2, parted by "
                                        "commas")
                             .arg(smallestTextSize)
                             .arg(largestTextSize),
                each);
        if (!out.contains(size))
            out.append(size);
    }
    std::sort(out.begin(), out.end());
    return out;
}

template <class T> Result<void> put(QList<T> &into, const Result<QList<T>> &from)
{
    if (!from)
        return Unexpected{from.error()};
    into = *from;
    return {};
}

} // namespace

RenderArguments::RenderArguments()
    : m_out(option("out", "Folder for the pictures, made if missing.", "DIR"))
    , m_platform(option("platform",
          "Which of windows, ios, android and web, parted by commas, or all.", "PLATFORMS", "all"))
    , m_surface(option("surface",
          "Surfaces by name, parted by commas; all of the platforms chosen; or first, the one of "
          "each platform where a notification appears first.",
          "SURFACES", "first"))
    , m_theme(option("theme", "light, dark or all.", "THEMES", "light"))
    , m_textSize(
          option("text-size", "Percentages from 85 to 200, parted by commas.", "SIZES", "100"))
    , m_preset(option("preset",
          "usual, newer (iOS 26, Android 16) or all; where they look the same, both are one.",
          "PRESETS", "usual"))
    , m_direction(option("direction",
          "Direction of the simulated interface: ltr, rtl or all. The texts follow their own.",
          "DIRECTIONS", "ltr"))
    , m_scale(option("scale", "Device pixels per logical pixel: 1, 1.5 or 2.", "SCALE", "1"))
    , m_appName(option("app-name", "The name of the app that notifies.", "NAME", "Contoso"))
    , m_sheet(option("sheet", "Writes all pictures with captions as one PNG there.", "FILE"))
    , m_compare(option("compare",
          "Compares with the pictures in that folder; what differs is named, and drawn as "
          "reference, picture and difference side by side.",
          "DIR"))
    , m_tolerance(option(
          "tolerance", "How far red, green and blue of a pixel may be off, 0 to 255.", "N", "0"))
    , m_diffOut(option("diff-out",
          "Folder for the pictures of differences; without it that of --out, or DIR-diff beside "
          "the one compared with.",
          "DIR"))
    , m_withSilent(option("with-silent", "Draws where nothing appears, too: the reason."))
    , m_fonts(option("fonts",
          "Uses the font files in that folder and no others, so that pictures are the same on "
          "other machines.",
          "DIR"))
    , m_now(option("now",
          "The instant that expiries are judged by, so that a run repeats; without it the "
          "clock's.",
          "INSTANT"))
    , m_json(option("json", "Writes one JSON document instead of the table."))
{
    m_parser.setApplicationDescription(description());
    m_parser.addPositionalArgument(QStringLiteral("FILE"),
        QStringLiteral("A JSON body or a .http file; - is standard input."),
        QStringLiteral("FILE..."));
    m_parser.addOptions({m_out, m_platform, m_surface, m_theme, m_textSize, m_preset, m_direction,
        m_scale, m_appName, m_sheet, m_compare, m_tolerance, m_diffOut, m_withSilent, m_fonts,
        m_now, m_json});
    m_source.addTo(m_parser);
}

Result<RenderOptions> RenderArguments::take()
{
    RenderOptions options{.appName = m_parser.value(m_appName),
        .withSilent = m_parser.isSet(m_withSilent),
        .isJson = m_parser.isSet(m_json),
        .fonts = m_parser.value(m_fonts),
        .files = m_parser.positionalArguments()};
    const Result<Instant> now = instantOf(m_parser, m_now);
    if (!now)
        return Unexpected{now.error()};
    options.now = *now;
    for (const Result<void> &taken : {takeChoices(options.choices), takeNumbers(options),
             takePlaces(options), m_source.take(m_parser)}) {
        if (!taken)
            return Unexpected{taken.error()};
    }
    return options;
}

Result<void> RenderArguments::takeChoices(toasts::RenderChoices &choices) const
{
    using Themes = QList<Theme>;
    using Presets = QList<Preset>;
    const auto themes = chosen(QStringLiteral("theme"), m_parser.value(m_theme),
        Themes{Theme::Light, Theme::Dark}, QStringLiteral("light, dark"),
        oneOf("light", Theme::Light, "dark", Theme::Dark));
    const auto presets = chosen(QStringLiteral("preset"), m_parser.value(m_preset),
        Presets{Preset::Usual, Preset::Newer}, QStringLiteral("usual, newer"),
        oneOf("usual", Preset::Usual, "newer", Preset::Newer));
    const auto mirrored = chosen(QStringLiteral("direction"), m_parser.value(m_direction),
        QList<bool>{false, true}, QStringLiteral("ltr, rtl"), oneOf("ltr", false, "rtl", true));
    for (const Result<void> &taken : {put(choices.themes, themes), put(choices.presets, presets),
             put(choices.mirrored, mirrored),
             put(choices.textSizes, textSizesFrom(m_parser.value(m_textSize)))}) {
        if (!taken)
            return taken;
    }
    return takeSurfaces(choices);
}

Result<void> RenderArguments::takeSurfaces(toasts::RenderChoices &choices) const
{
    const auto platforms = chosen(QStringLiteral("platform"), m_parser.value(m_platform),
        QList(contract::allPlatforms.begin(), contract::allPlatforms.end()),
        QStringLiteral("windows, ios, android, web"), platformChosen);
    if (!platforms)
        return Unexpected{platforms.error()};
    QList<Surface> there;
    QStringList names;
    const bool onlyFirst = m_parser.value(m_surface) == u"first";
    for (const contract::Platform platform : *platforms) {
        const QList<Surface> its = platforms::surfacesOf(platform);
        there += onlyFirst ? QList{platforms::firstSurfaceOf(platform)} : its;
    }
    for (const Surface surface : std::as_const(there))
        names.append(QLatin1String(platforms::surfaceId(surface)));
    return put(choices.surfaces,
        chosen(QStringLiteral("surface"),
            onlyFirst ? QStringLiteral("all") : m_parser.value(m_surface), there,
            names.join(QLatin1String(", ")), [&](const QString &name) -> std::optional<Surface> {
                const auto surface = platforms::surfaceNamed(name.toLower().toUtf8());
                return surface && there.contains(*surface) ? surface : std::nullopt;
            }));
}

Result<void> RenderArguments::takeNumbers(RenderOptions &options) const
{
    constexpr std::array scales{1.0, 1.5, 2.0};
    bool isNumber = false;
    const double scale = m_parser.value(m_scale).toDouble(&isNumber);
    const auto known = std::find_if(scales.begin(), scales.end(),
        [scale](double each) { return std::abs(each - scale) < 1e-9; });
    if (!isNumber || known == scales.end())
        return usage(QStringLiteral("--scale wants 1, 1.5 or 2"), m_parser.value(m_scale));
    options.scale = *known;
    options.tolerance = m_parser.value(m_tolerance).toInt(&isNumber);
    if (!isNumber || options.tolerance < 0 || options.tolerance > 255)
        return usage(QStringLiteral("--tolerance wants a number from 0 to 255"),
            m_parser.value(m_tolerance));
    return {};
}

Result<void> RenderArguments::takePlaces(RenderOptions &options) const
{
    options.out = m_parser.value(m_out);
    options.sheet = m_parser.value(m_sheet);
    options.compare = m_parser.value(m_compare);
    options.diffOut = m_parser.value(m_diffOut);
    for (const auto *option : {&m_out, &m_sheet, &m_compare, &m_diffOut}) {
        if (m_parser.isSet(*option) && m_parser.value(*option).isEmpty())
            return usage(QStringLiteral("--%1 wants a name").arg(option->names().constFirst()), {});
    }
    if (options.sheet == QLatin1String("-"))
        return usage(QStringLiteral("--sheet wants a file; the report goes to the output"), {});
    if (options.files.isEmpty())
        return usage(QStringLiteral("render wants at least one FILE"), {});
    if (options.out.isEmpty() && options.sheet.isEmpty() && options.compare.isEmpty())
        return usage(QStringLiteral("render wants --out, --sheet or --compare"), {});
    if (options.diffOut.isEmpty())
        options.diffOut = !options.out.isEmpty()
            ? options.out
            : besides(options.compare);
    return {};
}

} // namespace carillon::cli
