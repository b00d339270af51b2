#pragma once

#include <QDir>
#include <QImage>
#include <QImageWriter>
#include <QPainter>
#include <QtTest>

/// Pictures that were looked at once and must not change unseen.
namespace carillon::test {

/// With CARILLON_UPDATE_GOLDEN=1 pictures are written instead of compared.
inline bool updatesGolden()
{
    return qEnvironmentVariableIntValue("CARILLON_UPDATE_GOLDEN") == 1;
}

inline QString goldenPath(const QString &name)
{
    return QStringLiteral(CARILLON_TEST_DATA "/toasts/") + name;
}

inline bool writeGolden(const QString &path, const QImage &image)
{
    QDir().mkpath(QFileInfo(path).path());
    QImageWriter writer(path, "png");
    writer.setQuality(0); // the smallest file
    return writer.write(image);
}

/// Vector units of different width round differently when they blend.
inline bool isAlike(QRgb a, QRgb b)
{
    constexpr int rounding = 2;
    return std::abs(qRed(a) - qRed(b)) <= rounding && std::abs(qGreen(a) - qGreen(b)) <= rounding
        && std::abs(qBlue(a) - qBlue(b)) <= rounding;
}

/// Paints what differs in red over a faint copy; null if nothing does.
///
/// @param except  px rectangles that are not compared
inline QImage difference(
    const QImage &expected, const QImage &actual, const QList<QRectF> &except = {})
{
    const QSize size = expected.size().expandedTo(actual.size());
    QImage out(size, QImage::Format_RGB32);
    out.fill(Qt::white);
    QPainter(&out).drawImage(0, 0, actual);
    bool found = expected.size() != actual.size();
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            const QPointF middle(x + 0.5, y + 0.5);
            const bool ignored = std::any_of(except.begin(), except.end(),
                [middle](const QRectF &rect) { return rect.contains(middle); });
            const bool both = expected.valid(x, y) && actual.valid(x, y);
            if (ignored || (both && isAlike(expected.pixel(x, y), actual.pixel(x, y)))) {
                const QColor faint = out.pixelColor(x, y);
                out.setPixelColor(x, y,
                    QColor(191 + faint.red() / 4, 191 + faint.green() / 4, 191 + faint.blue() / 4));
                continue;
            }
            found = true;
            out.setPixelColor(x, y, Qt::red);
        }
    }
    return found ? out : QImage();
}

/// Compares with tests/data/toasts/<name>. Where they differ, both pictures are written into the
/// build folder, and the answer says where; it is empty if all is well.
inline QString compareGolden(
    const QString &name, const QImage &actual, const QList<QRectF> &except = {})
{
    const QImage expected(goldenPath(name));
    if (expected.isNull())
        return QStringLiteral("%1 is missing; CARILLON_UPDATE_GOLDEN=1 writes it").arg(name);
    const QImage image = actual.convertToFormat(QImage::Format_RGB32);
    const QImage wrong = difference(expected, image, except);
    if (wrong.isNull())
        return {};
    const QString folder = QStringLiteral(QT_TESTCASE_BUILDDIR "/toasts-differ/");
    const QString base = folder + QFileInfo(name).completeBaseName();
    writeGolden(base + QStringLiteral("-actual.png"), actual);
    writeGolden(base + QStringLiteral("-difference.png"), wrong);
    return QStringLiteral("%1 looks different: see %2-actual.png and -difference.png")
        .arg(name, base);
}

} // namespace carillon::test
