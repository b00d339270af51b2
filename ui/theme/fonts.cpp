#include "theme/fonts.h"

#include <QFontDatabase>
#include <QStringList>

namespace carillon::theme {
namespace {

// The first family that is installed, or an empty name.
QString installedOf(const QStringList &families)
{
    const QStringList installed = QFontDatabase::families();
    for (const QString &family : families) {
        if (installed.contains(family))
            return family;
    }
    return {};
}

QFont sized(QFont font, const QString &family, int px)
{
    if (!family.isEmpty())
        font.setFamilies({family});
    font.setPixelSize(px);
    return font;
}

} // namespace

QFont uiFont(int px, int weight)
{
    static const QString family = installedOf({QStringLiteral("Inter")});
    QFont font = sized(QFontDatabase::systemFont(QFontDatabase::GeneralFont), family, px);
    font.setWeight(QFont::Weight(weight));
    return font;
}

QFont monoFont(int px)
{
    static const QString family
        = installedOf({QStringLiteral("JetBrains Mono"), QStringLiteral("DejaVu Sans Mono")});
    QFont font = sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), family, px);
    font.setStyleHint(QFont::Monospace);
    return font;
}

} // namespace carillon::theme
