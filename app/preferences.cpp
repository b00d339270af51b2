#include "preferences.h"

#include "options_table.h"
#include "preferences/preference_values.h"

#include <QDir>
#include <QRegularExpression>
#include <QSettings>

#include <algorithm>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;

QString oneOf(const QStringList &known, const QVariant &kept)
{
    const QString name = kept.toString();
    return known.contains(name) ? name : known.constFirst();
}

int textSizeFrom(const QVariant &kept)
{
    const int percent = kept.toInt();
    const auto &sizes = theme::textSizes;
    return std::find(sizes.begin(), sizes.end(), percent) == sizes.end() ? theme::usualTextSize
                                                                         : percent;
}

int portFrom(const QVariant &kept, int usual)
{
    bool isNumber = false;
    const int port = kept.toInt(&isNumber);
    const bool fits = port == preferences::anyFreePort
        || (port >= preferences::leastPort && port <= preferences::greatestPort);
    return isNumber && fits ? port : usual;
}

QString languageFrom(const QVariant &kept)
{
    static const QRegularExpression code(
        u"\\A[a-z]{2,3}(_[A-Za-z]{4})?(_([A-Z]{2}|[0-9]{3}))?\\z"_s);
    const QString name = kept.toString();
    return code.match(name).hasMatch() ? name : QString();
}

QString folderFrom(const QVariant &kept)
{
    const QString path = kept.toString();
    return QDir::isAbsolutePath(path) && !path.contains(QChar(0)) && !path.startsWith(u':')
        ? path
        : QString();
}

// By their keys in the file.
QVariantMap valuesOf(const Preferences &kept)
{
    return {
        {u"theme"_s, kept.theme},
        {u"textSize"_s, kept.textSize},
        {u"language"_s, kept.language},
        {u"port"_s, kept.port},
        {u"storeFolder"_s, kept.storeFolder},
        {u"reducedMotion"_s, kept.reducedMotion},
        {u"desktopNotes"_s, kept.desktopNotes},
        {u"desktopSound"_s, kept.desktopSound},
        {u"windowState"_s, kept.windowState},
        {u"helpState"_s, kept.helpState},
        {u"lastVersion"_s, kept.lastVersion},
        {u"hintsSeen"_s, kept.hintsSeen},
        {u"targets"_s, kept.targets},
        {u"previewLook"_s, kept.previewLook},
        {u"receiverUser"_s, kept.receiverUser},
        {u"receivesRemotely"_s, kept.receivesRemotely},
        {u"sharedService"_s, kept.sharedService},
        {u"currentTarget"_s, kept.currentTarget},
        {u"recentFiles"_s, kept.recentFiles},
    };
}

} // namespace

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences out;
    out.theme = oneOf(QStringList{u"system"_s} + themeNames(), settings.value(u"theme"_s));
    out.textSize = textSizeFrom(settings.value(u"textSize"_s));
    out.language = languageFrom(settings.value(u"language"_s));
    out.port = portFrom(settings.value(u"port"_s), out.port);
    out.storeFolder = folderFrom(settings.value(u"storeFolder"_s));
    out.reducedMotion
        = oneOf({u"system"_s, u"always"_s, u"never"_s}, settings.value(u"reducedMotion"_s));
    out.desktopNotes = settings.value(u"desktopNotes"_s).toBool();
    out.desktopSound = settings.value(u"desktopSound"_s).toBool();
    out.windowState = settings.value(u"windowState"_s).toByteArray();
    out.helpState = settings.value(u"helpState"_s).toByteArray();
    out.lastVersion = settings.value(u"lastVersion"_s).toString();
    out.hintsSeen = settings.value(u"hintsSeen"_s).toBool();
    out.targets = settings.value(u"targets"_s).toByteArray();
    out.previewLook = settings.value(u"previewLook"_s).toByteArray();
    out.receiverUser = settings.value(u"receiverUser"_s).toString();
    out.receivesRemotely = settings.value(u"receivesRemotely"_s).toBool();
    out.sharedService = settings.value(u"sharedService"_s).toByteArray();
    out.currentTarget = settings.value(u"currentTarget"_s).toString();
    out.recentFiles = settings.value(u"recentFiles"_s).toStringList();
    out.m_inFile = valuesOf(out);
    return out;
}

bool Preferences::save()
{
    QSettings settings;
    const QVariantMap values = valuesOf(*this);
    for (const auto &[key, value] : values.asKeyValueRange()) {
        if (!m_inFile.contains(key) || m_inFile.value(key) != value)
            settings.setValue(key, value);
    }
    settings.sync();
    if (settings.status() != QSettings::NoError)
        return false;
    m_inFile = values;
    return true;
}

} // namespace carillon
