#include "preferences.h"

#include <QSettings>

namespace carillon {

Preferences Preferences::load()
{
    const QSettings settings;
    Preferences out;
    out.theme = settings.value(QStringLiteral("theme"), out.theme).toString();
    out.windowState = settings.value(QStringLiteral("windowState")).toByteArray();
    out.targets = settings.value(QStringLiteral("targets")).toByteArray();
    out.currentTarget = settings.value(QStringLiteral("currentTarget")).toString();
    out.recentFiles = settings.value(QStringLiteral("recentFiles")).toStringList();
    return out;
}

void Preferences::save() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("theme"), theme);
    settings.setValue(QStringLiteral("windowState"), windowState);
    settings.setValue(QStringLiteral("targets"), targets);
    settings.setValue(QStringLiteral("currentTarget"), currentTarget);
    settings.setValue(QStringLiteral("recentFiles"), recentFiles);
}

} // namespace carillon
