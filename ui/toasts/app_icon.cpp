#include "toasts/app_icon.h"

#include "toasts/fonts.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>
#include <QTextBoundaryFinder>

#include <cmath>

namespace carillon::toasts {

using namespace Qt::StringLiterals;

namespace {

/// FNV-1a: unlike qHash() the same in every process and Qt version.
quint32 stableHash(const QByteArray &bytes)
{
    quint32 hash = 2166136261u;
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 16777619u;
    return hash;
}

/// Source: WCAG 2.1, relative luminance and contrast ratio.
double contrastWithWhite(const QColor &colour)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const double luminance = 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
    return 1.05 / (luminance + 0.05);
}

QString initial(const QString &appName)
{
    const QString name = appName.trimmed();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, name);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? name.left(end).toUpper() : u"?"_s;
}

} // namespace

QColor iconColour(const QString &appName)
{
    const int hue = int(stableHash(appName.trimmed().toUtf8()) % 360);
    constexpr int saturation = 120;
    int lightness = 130;
    QColor colour = QColor::fromHsl(hue, saturation, lightness);
    while (contrastWithWhite(colour) < 4.6)
        colour = QColor::fromHsl(hue, saturation, --lightness);
    return colour;
}

void paintAppIcon(QPainter &painter, const QRectF &rect, double radius, const QString &appName)
{
    const QColor colour = iconColour(appName);
    QLinearGradient shade(rect.topLeft(), rect.bottomLeft());
    shade.setColorAt(0, colour);
    shade.setColorAt(1, colour.darker(116));

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawRoundedRect(rect, radius, radius);

    platforms::Face face = platforms::styleOf(platforms::Surface::IosBanner).title.face;
    face.weight = QFont::Bold;
    const QFont font = fontFor(face, std::round(rect.height() * 0.54));
    const QString letter = initial(appName);
    QPainterPath outline;
    outline.addText(0, 0, font, letter);
    if (outline.isEmpty()) { // a bitmap emoji has none
        painter.setFont(font);
        painter.setPen(Qt::white);
        painter.drawText(rect, Qt::AlignCenter, letter);
    } else {
        outline.translate(rect.center() - outline.boundingRect().center());
        painter.fillPath(outline, Qt::white);
    }
    painter.restore();
}

} // namespace carillon::toasts
