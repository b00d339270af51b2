#pragma once

#include "contract/notification.h"
#include "toasts/render_plan.h"
#include "toasts/toast_layout.h"

#include <QByteArray>
#include <QImage>

namespace carillon::toasts {

/// What all pictures of one run share.
struct PictureContext {
    QString appName{};
    double scale = 1; ///< device pixels per logical px
};

/// One notification on one surface.
struct ToastPicture {
    PictureKey key{};
    QImage image{}; ///< opaque; where nothing appears it says why
    QString silence{}; ///< why nothing appears; empty if something does
    Visibility title{};
    Visibility body{};
    Visibility total{};
    QString font{}; ///< in use: "Roboto", "Lato stands in for Segoe UI"
    QString text{}; ///< for those who cannot see it

    [[nodiscard]] bool isSilent() const { return !silence.isEmpty(); }
};

/// Threads  where QtGui may use fonts; needs a QGuiApplication.
[[nodiscard]] ToastPicture pictureOf(const contract::Notification &notification,
    const PictureKey &key, const PictureContext &context);

/// The same bytes for the same pixels: no date, no program, and a resolution that does not hang on
/// the screen.
[[nodiscard]] QByteArray pngOf(const QImage &image);

} // namespace carillon::toasts
