#include "cli/preview_writer.h"

#include "platforms/toast.h"
#include "toasts/backdrop.h"
#include "toasts/toast_layout.h"

#include <QDir>
#include <QImage>
#include <QPainter>

namespace carillon::cli {
namespace {

constexpr int scale = 2;
constexpr double margin = 32;
constexpr QSizeF silentStage(444, 160);

QImage stage(const QSizeF &size, contract::Platform platform)
{
    QImage image((size * scale).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    toasts::paintBackdrop(painter, {{}, size}, platform, platforms::Theme::Light);
    return image;
}

QImage picture(const contract::Notification &notification, contract::Platform platform)
{
    const platforms::ToastContext context{
        .appName = QStringLiteral("Contoso"), .timeText = QStringLiteral("now")};
    const auto outcome = platforms::toastFor(notification, platform, context);
    if (const auto *spec = std::get_if<platforms::ToastSpec>(&outcome)) {
        const toasts::ToastLayout layout(*spec);
        QImage image = stage(layout.size() + QSizeF(2 * margin, 2 * margin), platform);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        layout.paint(painter, {margin, margin});
        return image;
    }
    QImage image = stage(silentStage, platform);
    QPainter painter(&image);
    painter.setPen(QColor(0x1A1F28));
    painter.drawText(QRectF({}, silentStage), Qt::AlignCenter | Qt::TextWordWrap,
        std::get<platforms::Silence>(outcome).reason);
    return image;
}

} // namespace

Result<QStringList> writePreviews(
    const contract::Notification &notification, const QString &folder)
{
    const QDir directory(folder);
    if (!directory.mkpath(QStringLiteral(".")))
        return fail(QStringLiteral("unwritable"),
            QStringLiteral("The folder for the pictures cannot be made."), folder);
    QStringList files;
    for (const contract::Platform platform : contract::allPlatforms) {
        const QString file = directory.filePath(
            QString::fromLatin1(contract::spelling(platform)).toLower() + QLatin1String(".png"));
        if (!picture(notification, platform).save(file))
            return fail(QStringLiteral("unwritable"),
                QStringLiteral("The picture cannot be written."), file);
        files.append(file);
    }
    return files;
}

} // namespace carillon::cli
