#pragma once

#include "contract/notification.h"
#include "platforms/surface.h"

#include <QRectF>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace carillon::toasts {

/// Fills `rect` with a soft wallpaper of our own, one tone per platform.
void paintBackdrop(
    QPainter &painter, const QRectF &rect, contract::Platform platform, platforms::Theme theme);

} // namespace carillon::toasts
