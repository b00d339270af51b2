#include "receiver/preview_look.h"

#include "theme/text_size.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace carillon::receiver {

using namespace Qt::StringLiterals;
using contract::Platform;
using platforms::Preset;
using platforms::Surface;
using platforms::Theme;

namespace {

QString nameOf(Platform platform)
{
    return QString::fromLatin1(contract::spelling(platform));
}

bool isTextSize(int percent)
{
    return std::find(theme::textSizes.begin(), theme::textSizes.end(), percent)
        != theme::textSizes.end();
}

std::optional<Theme> themeNamed(const QString &name)
{
    if (name == u"light")
        return Theme::Light;
    return name == u"dark" ? std::optional(Theme::Dark) : std::nullopt;
}

} // namespace

std::optional<Surface> PreviewLook::surfaceFor(Platform platform) const
{
    const auto found = surfaces.constFind(platform);
    return found == surfaces.cend() ? std::nullopt : std::optional(*found);
}

Preset PreviewLook::presetFor(Platform platform) const
{
    return presets.value(platform, Preset::Usual);
}

QByteArray toJson(const PreviewLook &look)
{
    QJsonObject surfaces;
    QJsonObject presets;
    for (const auto &[platform, surface] : look.surfaces.asKeyValueRange())
        surfaces[nameOf(platform)] = QString::fromLatin1(platforms::surfaceId(surface));
    for (const auto &[platform, preset] : look.presets.asKeyValueRange())
        presets[nameOf(platform)] = QString::fromLatin1(platforms::presetId(preset));
    QJsonObject out{{u"surfaces"_s, surfaces}, {u"presets"_s, presets},
        {u"textSize"_s, look.textSize}, {u"rightToLeft"_s, look.rightToLeft}};
    if (look.theme)
        out[u"theme"_s] = *look.theme == Theme::Light ? u"light"_s : u"dark"_s;
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

PreviewLook previewLookFrom(const QByteArray &json)
{
    const QJsonObject kept = QJsonDocument::fromJson(json).object();
    const QJsonObject surfaces = kept[u"surfaces"_s].toObject();
    const QJsonObject presets = kept[u"presets"_s].toObject();
    PreviewLook out;
    for (const Platform platform : contract::allPlatforms) {
        const auto surface
            = platforms::surfaceNamed(surfaces[nameOf(platform)].toString().toLatin1());
        if (surface && platforms::platformOf(*surface) == platform)
            out.surfaces.insert(platform, *surface);
        const auto preset = platforms::presetNamed(presets[nameOf(platform)].toString().toLatin1());
        if (preset && *preset != Preset::Usual && platforms::presetsOf(platform).contains(*preset))
            out.presets.insert(platform, *preset);
    }
    if (const int percent = kept[u"textSize"_s].toInt(); isTextSize(percent))
        out.textSize = percent;
    out.rightToLeft = kept[u"rightToLeft"_s].toBool();
    out.theme = themeNamed(kept[u"theme"_s].toString());
    return out;
}

} // namespace carillon::receiver
