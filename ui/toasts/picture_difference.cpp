#include "toasts/picture_difference.h"

#include <QCoreApplication>
#include <QFile>
#include <QImageReader>
#include <QPainter>

#include <cstdlib>

namespace carillon::toasts {
namespace {

constexpr int gap = 16;
constexpr QRgb ground = qRgb(0xf4, 0xf5, 0xf7);

bool isAlike(QRgb a, QRgb b, int tolerance)
{
    return a == b
        || (std::abs(qRed(a) - qRed(b)) <= tolerance && std::abs(qGreen(a) - qGreen(b)) <= tolerance
            && std::abs(qBlue(a) - qBlue(b)) <= tolerance
            && std::abs(qAlpha(a) - qAlpha(b)) <= tolerance);
}

// Calls `visit(x, y, differs)` for every pixel of the area both cover together.
template <class Visit>
void comparePixels(const QImage &left, const QImage &right, int tolerance, Visit visit)
{
    const QImage a = left.convertToFormat(QImage::Format_ARGB32);
    const QImage b = right.convertToFormat(QImage::Format_ARGB32);
    const QSize size = a.size().expandedTo(b.size());
    for (int y = 0; y < size.height(); ++y) {
        const bool both = y < a.height() && y < b.height();
        const auto *one = both ? reinterpret_cast<const QRgb *>(a.constScanLine(y)) : nullptr;
        const auto *other = both ? reinterpret_cast<const QRgb *>(b.constScanLine(y)) : nullptr;
        for (int x = 0; x < size.width(); ++x) {
            const bool inBoth = both && x < a.width() && x < b.width();
            visit(x, y, !inBoth || !isAlike(one[x], other[x], tolerance));
        }
    }
}

QRgb faint(QRgb colour)
{
    const int grey = 192 + qGray(colour) / 4;
    return qRgb(grey, grey, grey);
}

} // namespace

PictureDifference differenceOf(const QImage &reference, const QImage &actual, int tolerance)
{
    const QSize size = reference.size().expandedTo(actual.size());
    PictureDifference out{.total = qint64(size.width()) * size.height(),
        .reference = reference.size(),
        .actual = actual.size()};
    int left = size.width();
    int top = size.height();
    int right = -1;
    int bottom = -1;
    comparePixels(reference, actual, tolerance, [&](int x, int y, bool differs) {
        if (!differs)
            return;
        ++out.pixels;
        left = std::min(left, x);
        right = std::max(right, x);
        top = std::min(top, y);
        bottom = std::max(bottom, y);
    });
    if (out.pixels > 0)
        out.box = QRect(QPoint(left, top), QPoint(right, bottom));
    return out;
}

QImage differencePicture(const QImage &reference, const QImage &actual, int tolerance)
{
    QImage marked = actual.convertToFormat(QImage::Format_RGB32);
    marked.setDevicePixelRatio(1);
    marked = marked.copy(QRect({}, reference.size().expandedTo(actual.size())));
    comparePixels(reference, actual, tolerance, [&](int x, int y, bool differs) {
        auto *pixel = reinterpret_cast<QRgb *>(marked.scanLine(y)) + x;
        *pixel = differs ? qRgb(255, 0, 0) : faint(*pixel);
    });
    QImage out(reference.width() + actual.width() + marked.width() + 4 * gap,
        marked.height() + 2 * gap, QImage::Format_RGB32);
    out.fill(ground);
    QPainter painter(&out);
    int x = gap;
    for (QImage each : {reference, actual, marked}) {
        each.setDevicePixelRatio(1);
        painter.drawImage(x, gap, each);
        x += each.width() + gap;
    }
    return out;
}

Result<QImage> readPicture(const QString &path, qint64 mostPixels)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(QStringLiteral("unreadable"),
            QCoreApplication::translate("toasts", "The picture cannot be read: %1")
                .arg(file.errorString()),
            path);
    QImageReader::setAllocationLimit(int(mostPixels * 4 / (1024 * 1024)) + 1);
    QImageReader reader(&file, "png");
    const QSize size = reader.size();
    if (!size.isValid())
        return fail(QStringLiteral("notAPicture"),
            QCoreApplication::translate("toasts", "The file is not a PNG picture."), path);
    if (qint64(size.width()) * size.height() > mostPixels)
        return fail(QStringLiteral("tooLarge"),
            QCoreApplication::translate(
                "toasts", "The picture has %1 × %2 pixels; at most %3 are read.")
                .arg(size.width())
                .arg(size.height())
                .arg(mostPixels),
            path);
    const QImage image = reader.read();
    if (image.isNull())
        return fail(QStringLiteral("notAPicture"),
            QCoreApplication::translate("toasts", "The PNG picture is damaged."), path);
    return image;
}

} // namespace carillon::toasts
