#include "toasts/render_plan.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace carillon::toasts {

using namespace Qt::StringLiterals;
using platforms::Preset;
using platforms::Surface;
using platforms::Theme;

namespace {

constexpr qsizetype longestPart = 80;

QList<Preset> presetsThatDiffer(const QList<Preset> &wanted, Surface surface)
{
    const QList<Preset> known = platforms::presetsOf(platforms::platformOf(surface));
    QList<Preset> out;
    for (const Preset each : wanted) {
        const Preset preset = known.contains(each) ? each : Preset::Usual;
        if (!out.contains(preset))
            out.append(preset);
    }
    return out;
}

QString themeName(Theme theme)
{
    return theme == Theme::Light ? u"light"_s : u"dark"_s;
}

bool staysInNames(QChar character)
{
    return character.isLetterOrNumber() || character.isMark() || character.isSurrogate()
        || character == u'.' || character == u'_';
}

} // namespace

QList<PictureKey> picturesOf(const RenderChoices &choices)
{
    QList<PictureKey> out;
    for (const Surface surface : choices.surfaces) {
        for (const Preset preset : presetsThatDiffer(choices.presets, surface)) {
            for (const bool rightToLeft : choices.mirrored) {
                for (const Theme theme : choices.themes) {
                    for (const int textSize : choices.textSizes)
                        out.append({surface, preset, theme, textSize, rightToLeft});
                }
            }
        }
    }
    return out;
}

QString fileNameOf(const QString &subject, const PictureKey &key)
{
    QString out = subject + u'-' + QLatin1StringView(platforms::surfaceId(key.surface));
    if (key.preset != Preset::Usual)
        out += u'-' + QLatin1StringView(platforms::presetId(key.preset));
    out += u'-' + themeName(key.theme);
    if (key.textSize != 100)
        out += u'-' + QString::number(key.textSize);
    if (key.rightToLeft)
        out += "-rtl"_L1;
    return out + ".png"_L1;
}

bool isPictureOf(const QString &subject, const QString &fileName)
{
    static const QRegularExpression rest = [] {
        QStringList surfaces;
        for (const Surface surface : platforms::allSurfaces)
            surfaces.append(QLatin1StringView(platforms::surfaceId(surface)));
        return QRegularExpression(QRegularExpression::anchoredPattern(
            u"-(%1)(-newer)?-(light|dark)(-[0-9]+)?(-rtl)?\\.png"_s.arg(surfaces.join(u'|'))));
    }();
    return fileName.startsWith(subject) && rest.match(fileName.sliced(subject.size())).hasMatch();
}

QString namePart(const QString &text)
{
    QString out;
    for (const QChar character : text.left(longestPart)) {
        if (staysInNames(character))
            out += character;
        else if (!out.isEmpty() && !out.endsWith(u'-'))
            out += u'-';
    }
    while (out.endsWith(u'-') || out.endsWith(u'.'))
        out.chop(1);
    while (out.startsWith(u'.') || out.startsWith(u'-')) // hidden files, or options
        out.remove(0, 1);
    return out;
}

} // namespace carillon::toasts
