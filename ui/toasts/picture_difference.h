#pragma once

#include "base/result.h"

#include <QImage>
#include <QRect>

namespace carillon::toasts {

/// How two pictures differ, pixel by pixel. What lies in one of them only differs, too.
struct PictureDifference {
    qint64 pixels = 0; ///< that differ
    qint64 total = 0; ///< of the area that both cover together
    QRect box{}; ///< around all that differ, px from the top left corner
    QSize reference{};
    QSize actual{};

    [[nodiscard]] bool isNone() const { return pixels == 0; }
    [[nodiscard]] double share() const { return total == 0 ? 0 : double(pixels) / double(total); }
};

/// @param tolerance  0..255; how far each of red, green, blue and opacity may be off
[[nodiscard]] PictureDifference differenceOf(
    const QImage &reference, const QImage &actual, int tolerance);

/// Reference, actual and a faint copy with red where they differ, side by side.
[[nodiscard]] QImage differencePicture(
    const QImage &reference, const QImage &actual, int tolerance);

/// Reads a PNG of at most that many pixels.
/// Errors  "unreadable", "notAPicture", "tooLarge", each with the path
[[nodiscard]] Result<QImage> readPicture(const QString &path, qint64 mostPixels);

} // namespace carillon::toasts
