#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace carillon::toasts {

/// A hue of its own for every app name, always the same, with a contrast of at least 4.5:1
/// against white.
[[nodiscard]] QColor iconColour(const QString &appName);

/// A rounded tile with the first letter of the app name, white on iconColour().
void paintAppIcon(QPainter &painter, const QRectF &rect, double radius, const QString &appName);

} // namespace carillon::toasts
