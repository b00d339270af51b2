#include "toasts/toast_picture.h"

#include "toasts/backdrop.h"
#include "toasts/scene.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QPainter>

#include <cmath>

namespace carillon::toasts {

using namespace Qt::StringLiterals;
using namespace platforms;

namespace {

constexpr int dotsPerMetre = 3780; // 96 an inch

ToastContext contextOf(const PictureKey &key, const PictureContext &context)
{
    return {.appName = context.appName,
        .theme = key.theme,
        .textScale = key.textSize / 100.0,
        .timeText = u"now"_s,
        .clockText = u"9:41"_s,
        .surface = key.surface,
        .preset = key.preset,
        .rightToLeft = key.rightToLeft};
}

// On whole pixels, without a transparent edge where the scene ends inside one.
QImage imageOf(const Scene &scene, const PictureKey &key, double scale)
{
    const QSizeF size = scene.size();
    const QSize pixels(int(std::ceil(size.width() * scale)), int(std::ceil(size.height() * scale)));
    QImage image(pixels, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    paintBackdrop(painter, {QPointF(), QSizeF(pixels) / scale}, platformOf(key.surface), key.theme);
    scene.paint(painter, {QPointF(), size});
    return image;
}

} // namespace

ToastPicture pictureOf(const contract::Notification &notification, const PictureKey &key,
    const PictureContext &context)
{
    const auto outcome = toastFor(notification, platformOf(key.surface), contextOf(key, context));
    const Scene scene(outcome, key.surface, key.theme);
    ToastPicture out{
        .key = key, .image = imageOf(scene, key, context.scale), .text = scene.accessibleText()};
    if (const ToastLayout *toast = scene.toast()) {
        out.title = toast->title();
        out.body = toast->body();
        out.total = toast->total();
        out.font = toast->footer();
    } else {
        out.silence = std::get<Silence>(outcome).reason;
    }
    return out;
}

QByteArray pngOf(const QImage &image)
{
    QImage bare = image.convertToFormat(QImage::Format_RGB32);
    bare.setDotsPerMeterX(dotsPerMetre);
    bare.setDotsPerMeterY(dotsPerMetre);
    bare.setColorSpace({});
    const QStringList keys = bare.textKeys();
    for (const QString &key : keys)
        bare.setText(key, {});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter(&buffer, "png").write(bare);
    return bytes;
}

} // namespace carillon::toasts
