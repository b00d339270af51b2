#include "cli/choices.h"

#include "base/limits.h"

namespace carillon::cli {
namespace {

QString wordOf(contract::Platform platform)
{
    if (platform == contract::Platform::WebPush)
        return QStringLiteral("web");
    return QString::fromLatin1(contract::spelling(platform)).toLower();
}

} // namespace

QStringList platformWords()
{
    QStringList out;
    for (const contract::Platform platform : contract::allPlatforms)
        out.append(wordOf(platform));
    return out;
}

QStringList platformSpellings()
{
    QStringList out;
    for (const contract::Platform platform : contract::allPlatforms)
        out.append(QString::fromLatin1(contract::spelling(platform)));
    return out;
}

std::optional<contract::Platform> platformChosen(const QString &name)
{
    for (const contract::Platform platform : contract::allPlatforms) {
        if (name.compare(wordOf(platform), Qt::CaseInsensitive) == 0)
            return platform;
    }
    return contract::platformNamed(name.toUtf8());
}

QStringList surfaceWords()
{
    QStringList out;
    for (const platforms::Surface surface : platforms::allSurfaces)
        out.append(QString::fromLatin1(platforms::surfaceId(surface)));
    return out;
}

QStringList limitNames()
{
    QStringList out;
    for (const LimitRow &row : limitTable())
        out.append(QString::fromLatin1(row.name));
    return out;
}

} // namespace carillon::cli
