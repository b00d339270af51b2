#include "theme/fonts.h"

#include <QFontDatabase>
#include <QStringList>

namespace carillon::theme {
namespace {

using namespace Qt::StringLiterals;

QString firstInstalled(const QStringList &families, QFontDatabase::SystemFont otherwise)
{
    for (const QString &family : families) {
        if (QFontDatabase::hasFamily(family))
            return family;
    }
    return QFontDatabase::systemFont(otherwise).family();
}

QFont font(const QString &family, int px, QFont::Weight weight)
{
    QFont out(family);
    out.setPixelSize(px);
    out.setWeight(weight);
    return out;
}

} // namespace

QFont uiFont(int px, QFont::Weight weight)
{
    static const QString family = firstInstalled({u"Inter"_s}, QFontDatabase::GeneralFont);
    return font(family, px, weight);
}

QFont monoFont(int px, QFont::Weight weight)
{
    static const QString family = firstInstalled(
        {u"JetBrains Mono"_s, u"DejaVu Sans Mono"_s}, QFontDatabase::FixedFont);
    QFont out = font(family, px, weight);
    out.setStyleHint(QFont::Monospace);
    out.setFixedPitch(true);
    return out;
}

} // namespace carillon::theme
