#include "theme/icons.h"

#include "theme/metrics.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace carillon::theme {
namespace {

using namespace Qt::StringLiterals;

QByteArray drawing(QLatin1StringView name)
{
    static QHash<QString, QByteArray> read;
    QByteArray &svg = read[name];
    if (svg.isEmpty()) {
        QFile file(":/icons/"_L1 + name + ".svg"_L1);
        const bool there = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(there, "theme::icon", name.data());
        svg = there ? file.readAll() : QByteArray("<svg/>");
    }
    return svg;
}

QByteArray drawing(QLatin1StringView name, const QColor &color)
{
    QByteArray svg = drawing(name);
    svg.replace("currentColor", color.name().toLatin1());
    return svg;
}

/// Draws the icon anew for every size, so that it is sharp at any scaling.
class StrokeIcon : public QIconEngine {
public:
    StrokeIcon(QLatin1StringView name, const QColor &color, const QColor &disabled)
        : m_normal(drawing(name, color))
        , m_disabled(drawing(name, disabled))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(mode == QIcon::Disabled ? m_disabled : m_normal);
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, QRect({}, size), mode, state);
        return out;
    }

    QIconEngine *clone() const override { return new StrokeIcon(*this); }

private:
    QByteArray m_normal;
    QByteArray m_disabled;
};

QColor mixed(const QColor &color, const QColor &ground)
{
    return QColor((color.red() + ground.red()) / 2, (color.green() + ground.green()) / 2,
        (color.blue() + ground.blue()) / 2);
}

} // namespace

QIcon icon(QLatin1StringView name, const Colors &colors)
{
    return QIcon(new StrokeIcon(name, colors.text, colors.controlEdge));
}

QIcon icon(QLatin1StringView name, const QColor &color)
{
    return QIcon(new StrokeIcon(name, color, mixed(color, QColor(0x808080))));
}

void paintIcon(QPainter &painter, QLatin1StringView name, const QColor &color, const QRectF &rect)
{
    QSvgRenderer renderer(drawing(name, color));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    renderer.render(&painter, rect);
    painter.restore();
}

} // namespace carillon::theme
