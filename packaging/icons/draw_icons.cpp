// Draws the app's icon in every size an installation holds.
//   draw_icons carillon.svg DIR
// writes DIR/SIZExSIZE/carillon.png, DIR/carillon.ico (Windows) and DIR/carillon.icns (macOS).

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QtEndian>

#include <array>
#include <cstdio>

namespace {

constexpr std::array pngSizes{16, 22, 24, 32, 48, 64, 128, 256, 512};
constexpr std::array icoSizes{16, 24, 32, 48, 64, 256};

struct IcnsEntry {
    const char *type;
    int pixels;
};

// Apple, "Icon Set Type"; ic11 to ic14 are 16, 32, 128 and 256 points at twice the pixels.
constexpr std::array icnsEntries{IcnsEntry{"icp4", 16}, IcnsEntry{"icp5", 32},
    IcnsEntry{"ic07", 128}, IcnsEntry{"ic08", 256}, IcnsEntry{"ic09", 512}, IcnsEntry{"ic10", 1024},
    IcnsEntry{"ic11", 32}, IcnsEntry{"ic12", 64}, IcnsEntry{"ic13", 256}, IcnsEntry{"ic14", 512}};

QByteArray png(QSvgRenderer &drawing, int pixels)
{
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    QBuffer out;
    out.open(QIODevice::WriteOnly);
    image.save(&out, "PNG");
    return out.data();
}

template <typename Integer> QByteArray little(Integer value)
{
    QByteArray bytes(sizeof(Integer), '\0');
    qToLittleEndian(value, bytes.data());
    return bytes;
}

QByteArray big(quint32 value)
{
    QByteArray bytes(sizeof(value), '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

// ICONDIR, one ICONDIRENTRY each, then the pictures.
QByteArray ico(QSvgRenderer &drawing)
{
    constexpr quint32 headBytes = 6;
    constexpr quint32 entryBytes = 16;
    QByteArray head = little(quint16(0)) + little(quint16(1)) + little(quint16(icoSizes.size()));
    QByteArray pictures;
    for (const int pixels : icoSizes) {
        const QByteArray picture = png(drawing, pixels);
        const quint8 side = pixels < 256 ? quint8(pixels) : 0; // nought says 256
        head += little(side) + little(side) + little(quint16(0));
        head += little(quint16(1)) + little(quint16(32)) + little(quint32(picture.size()));
        head += little(quint32(headBytes + entryBytes * icoSizes.size() + pictures.size()));
        pictures += picture;
    }
    return head + pictures;
}

QByteArray icns(QSvgRenderer &drawing)
{
    constexpr quint32 headBytes = 8;
    QByteArray entries;
    for (const IcnsEntry &entry : icnsEntries) {
        const QByteArray picture = png(drawing, entry.pixels);
        entries += entry.type + big(headBytes + quint32(picture.size())) + picture;
    }
    return "icns" + big(headBytes + quint32(entries.size())) + entries;
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush())
        return true;
    std::fprintf(stderr, "draw_icons: %s: %s\n", qPrintable(path), qPrintable(file.errorString()));
    return false;
}

bool writePngs(QSvgRenderer &drawing, const QDir &out)
{
    for (const int pixels : pngSizes) {
        const QString folder = QStringLiteral("%1x%1").arg(pixels);
        if (!out.mkpath(folder)
            || !write(out.filePath(folder + QStringLiteral("/carillon.png")), png(drawing, pixels)))
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fputs("usage: draw_icons carillon.svg DIR\n", stderr);
        return 2;
    }
    QSvgRenderer drawing(QFile::decodeName(argv[1]));
    if (!drawing.isValid()) {
        std::fprintf(stderr, "draw_icons: %s is not a drawing\n", argv[1]);
        return 1;
    }
    const QDir out(QFile::decodeName(argv[2]));
    const bool written = writePngs(drawing, out)
        && write(out.filePath(QStringLiteral("carillon.ico")), ico(drawing))
        && write(out.filePath(QStringLiteral("carillon.icns")), icns(drawing));
    return written ? 0 : 1;
}
