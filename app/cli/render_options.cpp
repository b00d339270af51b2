#include "cli/render_options.h"

#include "cli/chosen.h"
#include "cli/terminal.h"
#include "platforms/toast.h"

#include <QDir>

#include <algorithm>
#include <array>
#include <cmath>

namespace carillon::cli {
namespace {

using platforms::Surface;

constexpr int smallestTextSize = int(platforms::smallestTextScale * 100);
constexpr int largestTextSize = int(platforms::largestTextScale * 100);

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

RenderArguments::RenderArguments(const CommandLine &line)
    : m_line(line)
{
}

Result<RenderOptions> RenderArguments::take()
{
    RenderOptions options{.appName = m_line.value("app-name"),
        .withSilent = m_line.isSet("with-silent"),
        .isJson = m_line.isSet("json"),
        .fonts = m_line.value("fonts"),
        .files = m_line.arguments()};
    const Result<Instant> now = instantOf(m_line, "now");
    if (!now)
        return Unexpected{now.error()};
    options.now = *now;
    for (const Result<void> &taken : {takeChoices(options.choices), takeNumbers(options),
             takePlaces(options), m_source.take(m_line)}) {
        if (!taken)
            return Unexpected{taken.error()};
    }
    return options;
}

Result<void> RenderArguments::takeChoices(toasts::RenderChoices &choices) const
{
    const auto theme = chosenOf(QStringLiteral("theme"), m_line.value("theme"), themes);
    const auto preset = chosenOf(QStringLiteral("preset"), m_line.value("preset"), presets);
    const auto mirrored
        = chosenOf(QStringLiteral("direction"), m_line.value("direction"), directions);
    for (const Result<void> &taken :
        {put(choices.themes, theme), put(choices.presets, preset), put(choices.mirrored, mirrored),
            put(choices.textSizes, textSizesFrom(m_line.value("text-size")))}) {
        if (!taken)
            return taken;
    }
    return takeSurfaces(choices);
}

Result<void> RenderArguments::takeSurfaces(toasts::RenderChoices &choices) const
{
    const auto platforms = chosenPlatforms(m_line.value("platform"));
    if (!platforms)
        return Unexpected{platforms.error()};
    QList<Surface> there;
    QStringList names;
    const bool onlyFirst = m_line.value("surface") == u"first";
    for (const contract::Platform platform : *platforms) {
        const QList<Surface> its = platforms::surfacesOf(platform);
        there += onlyFirst ? QList{platforms::firstSurfaceOf(platform)} : its;
    }
    for (const Surface surface : std::as_const(there))
        names.append(QLatin1String(platforms::surfaceId(surface)));
    return put(choices.surfaces,
        chosen(QStringLiteral("surface"),
            onlyFirst ? QStringLiteral("all") : m_line.value("surface"), there,
            names.join(QLatin1String(", ")), [&](const QString &name) -> std::optional<Surface> {
                const auto surface = platforms::surfaceNamed(name.toLower().toUtf8());
                return surface && there.contains(*surface) ? surface : std::nullopt;
            }));
}

Result<void> RenderArguments::takeNumbers(RenderOptions &options) const
{
    bool isNumber = false;
    const double scale = m_line.value("scale").toDouble(&isNumber);
    const auto known = std::find_if(scales.begin(), scales.end(),
        [scale](const auto &each) { return std::abs(each.value - scale) < 1e-9; });
    if (!isNumber || known == scales.end())
        return usage(QStringLiteral("--scale wants one of %1")
                         .arg(wordsOf(scales).join(QLatin1String(", "))),
            m_line.value("scale"));
    options.scale = known->value;
    options.tolerance = m_line.value("tolerance").toInt(&isNumber);
    if (!isNumber || options.tolerance < 0 || options.tolerance > 255)
        return usage(
            QStringLiteral("--tolerance wants a number from 0 to 255"), m_line.value("tolerance"));
    return {};
}

Result<void> RenderArguments::takePlaces(RenderOptions &options) const
{
    options.out = m_line.value("out");
    options.sheet = m_line.value("sheet");
    options.compare = m_line.value("compare");
    options.diffOut = m_line.value("diff-out");
    for (const char *option : {"out", "sheet", "compare", "diff-out"}) {
        if (m_line.isSet(option) && m_line.value(option).isEmpty())
            return usage(QStringLiteral("--%1 wants a name").arg(QLatin1String(option)), {});
    }
    if (options.sheet == QLatin1String("-"))
        return usage(QStringLiteral("--sheet wants a file; the report goes to the output"), {});
    if (options.out.isEmpty() && options.sheet.isEmpty() && options.compare.isEmpty())
        return usage(QStringLiteral("render wants --out, --sheet or --compare"), {});
    if (options.diffOut.isEmpty())
        options.diffOut = !options.out.isEmpty() ? options.out : besides(options.compare);
    return {};
}

} // namespace carillon::cli
