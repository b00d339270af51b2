#include "theme/fonts.h"

#include "theme/text_size.h"

#include <QFontDatabase>
#include <QStringList>
#include <QWidget>

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

// Emoji come in colour, not as the outlines that text fonts hold of some of them.
QStringList withEmoji(const QString &family)
{
    QStringList out{family};
    const auto known = {u"Noto Color Emoji"_s, u"Segoe UI Emoji"_s, u"Apple Color Emoji"_s};
    for (const QString &emoji : known) {
        if (QFontDatabase::hasFamily(emoji))
            out.append(emoji);
    }
    return out;
}

QFont font(const QStringList &families, int px, QFont::Weight weight)
{
    QFont out(families);
    out.setPixelSize(scaled(px));
    out.setWeight(weight);
    return out;
}

} // namespace

QFont uiFont(int px, QFont::Weight weight)
{
    static const QStringList families
        = withEmoji(firstInstalled({u"Inter"_s}, QFontDatabase::GeneralFont));
    return font(families, px, weight);
}

QFont monoFont(int px, QFont::Weight weight)
{
    static const QStringList families = withEmoji(
        firstInstalled({u"JetBrains Mono"_s, u"DejaVu Sans Mono"_s}, QFontDatabase::FixedFont));
    QFont out = font(families, px, weight);
    out.setStyleHint(QFont::Monospace);
    out.setFixedPitch(true);
    return out;
}

void useUiFont(QWidget *widget, int px, QFont::Weight weight)
{
    follow(widget, [widget, px, weight] { widget->setFont(uiFont(px, weight)); });
}

void useMonoFont(QWidget *widget, int px)
{
    follow(widget, [widget, px] { widget->setFont(monoFont(px)); });
}

} // namespace carillon::theme
