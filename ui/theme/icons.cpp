#include "theme/icons.h"

#include "theme/metrics.h"

#include <QFile>
#include <QHash>
#include <QPainter>
#include <QSvgRenderer>

namespace carillon::theme {
namespace {

QPixmap rendered(QSvgRenderer &renderer, int scale, double opacity)
{
    QPixmap pixmap(iconSize * scale, iconSize * scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setOpacity(opacity);
    renderer.render(&painter);
    painter.end();
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

QIcon load(const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name().toLatin1());
    QSvgRenderer renderer(svg);
    QIcon out;
    for (int scale = 1; scale <= 3; ++scale) {
        out.addPixmap(rendered(renderer, scale, color.alphaF()), QIcon::Normal);
        out.addPixmap(rendered(renderer, scale, color.alphaF() * 0.45), QIcon::Disabled);
    }
    return out;
}

} // namespace

QIcon icon(const QString &name, const QColor &color)
{
    static QHash<QString, QIcon> known;
    const QString key = name + color.name(QColor::HexArgb);
    auto it = known.find(key);
    if (it == known.end())
        it = known.insert(key, load(name, color));
    return *it;
}

} // namespace carillon::theme
