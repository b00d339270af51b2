#include "toasts/shadow.h"

#include <QLinearGradient>
#include <QPainter>
#include <QRadialGradient>

#include <algorithm>
#include <cmath>

namespace carillon::toasts {

namespace {

/// What is left of the shadow `distance` px outside its edge: a blurred edge of spread blur / 2.
double strength(double distance, double blur)
{
    return 0.5 * std::erfc(distance / (blur / 2 * std::sqrt(2.0)));
}

/// Stops along a line that starts `inset` px inside the edge and ends `blur` px outside.
QGradientStops profile(double inset, double blur, const QColor &colour)
{
    constexpr int steps = 16;
    const double length = inset + blur;
    QGradientStops stops;
    for (int i = 0; i <= steps; ++i) {
        const double at = double(i) / steps;
        QColor stop = colour;
        const double left = i == steps ? 0 : strength(at * length - inset, blur);
        stop.setAlphaF(float(colour.alphaF() * left));
        stops.append({at, stop});
    }
    return stops;
}

} // namespace

QRectF onPixels(const QPainter &painter, const QRectF &rect)
{
    const QTransform &toDevice = painter.deviceTransform();
    if (toDevice.type() > QTransform::TxScale)
        return rect;
    const QRectF device = toDevice.mapRect(rect);
    const QPointF topLeft(std::round(device.left()), std::round(device.top()));
    const QPointF bottomRight(std::round(device.right()), std::round(device.bottom()));
    return toDevice.inverted().mapRect(QRectF(topLeft, bottomRight));
}

void paintShadow(
    QPainter &painter, const QRectF &rect, double radius, double blur, const QColor &colour)
{
    const double inset
        = std::min(std::max(radius, blur), std::min(rect.width(), rect.height()) / 2);
    const QGradientStops stops = profile(inset, blur, colour);
    const QRectF core = rect.adjusted(inset, inset, -inset, -inset);
    const double reach = inset + blur;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false); // the pieces must not overlap at seams
    const auto side = [&](const QRectF &piece, QPointF from, QPointF to) {
        QLinearGradient gradient(from, to);
        gradient.setStops(stops);
        painter.fillRect(piece, gradient);
    };
    const auto corner = [&](double x, double y, QPointF centre) {
        QRadialGradient gradient(centre, reach);
        gradient.setStops(stops);
        painter.fillRect(QRectF(x, y, reach, reach), gradient);
    };
    side({core.left(), core.top() - reach, core.width(), reach}, core.topLeft(),
        core.topLeft() - QPointF(0, reach));
    side({core.left(), core.bottom(), core.width(), reach}, core.bottomLeft(),
        core.bottomLeft() + QPointF(0, reach));
    side({core.left() - reach, core.top(), reach, core.height()}, core.topLeft(),
        core.topLeft() - QPointF(reach, 0));
    side({core.right(), core.top(), reach, core.height()}, core.topRight(),
        core.topRight() + QPointF(reach, 0));
    corner(core.left() - reach, core.top() - reach, core.topLeft());
    corner(core.right(), core.top() - reach, core.topRight());
    corner(core.left() - reach, core.bottom(), core.bottomLeft());
    corner(core.right(), core.bottom(), core.bottomRight());
    painter.restore();
}

} // namespace carillon::toasts
