#include "cli/steady_pictures.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFontDatabase>
#include <QLocale>

#include <array>

namespace carillon::cli {
namespace {

// Whatever of Qt, fontconfig and FreeType would change a picture.
constexpr std::array foreignSettings{"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS",
    "QT_SCALE_FACTOR_ROUNDING_POLICY", "QT_ENABLE_HIGHDPI_SCALING", "QT_AUTO_SCREEN_SCALE_FACTOR",
    "QT_USE_PHYSICAL_DPI", "QT_FONT_DPI", "QT_DPI_ADJUSTMENT_POLICY", "QT_QPA_PLATFORMTHEME",
    "QT_QPA_FONTDIR", "QT_QPA_FONT_DATABASE", "FREETYPE_PROPERTIES"};

quint32 numberAt(const QByteArray &bytes, qsizetype at, int length)
{
    quint32 out = 0;
    for (qsizetype i = at; i < at + length; ++i)
        out = out << 8 | quint8(bytes.at(i));
    return out;
}

// Qt does not start without any font, so this is looked at before.
// Source  OpenType 1.9, Organization of an OpenType font: the table directory.
bool isFont(const QString &path)
{
    constexpr int headLength = 12;
    constexpr int rowLength = 16;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray head = file.read(headLength);
    if (head.startsWith("ttcf"))
        return true;
    const bool isKnown = head.startsWith("OTTO") || head.startsWith("true")
        || head.startsWith(QByteArray("\0\1\0\0", 4));
    if (!isKnown || head.size() < headLength)
        return false;
    const int count = int(numberAt(head, 4, 2));
    const QByteArray rows = file.read(qint64(count) * rowLength);
    if (count == 0 || rows.size() < count * rowLength)
        return false;
    for (int i = 0; i < count; ++i) {
        const qint64 offset = numberAt(rows, i * rowLength + 8, 4);
        if (offset + numberAt(rows, i * rowLength + 12, 4) > file.size())
            return false;
    }
    return true;
}

bool holdsFonts(const QString &folder)
{
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        if (isFont(each.next()))
            return true;
    }
    return false;
}

} // namespace

SteadyPictures::SteadyPictures(const QString &fonts)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char *name : foreignSettings)
        qunsetenv(name);
    qputenv("FC_LANG", "en"); // else the locale chooses among fonts that stand in
    QLocale::setDefault(QLocale::c());
    if (!fonts.isEmpty() && holdsFonts(fonts))
        useOnly(QDir(fonts).absolutePath());
}

void SteadyPictures::useOnly(const QString &folder)
{
    m_configuration = std::make_unique<QTemporaryDir>();
    QFile file(m_configuration->filePath(QStringLiteral("fonts.conf")));
    if (!file.open(QIODevice::WriteOnly))
        return; // takeFonts() sees that it took no effect
    file.write(QStringLiteral("<?xml version=\"1.0\"?>\n<fontconfig>\n<dir>%1</dir>\n"
                              "<cachedir>%2</cachedir>\n</fontconfig>\n")
                   .arg(folder.toHtmlEscaped(),
                       m_configuration->filePath(QStringLiteral("cache")).toHtmlEscaped())
                   .toUtf8());
    file.close();
    qputenv("FONTCONFIG_FILE", QFile::encodeName(file.fileName()));
    qunsetenv("FONTCONFIG_PATH");
    qunsetenv("FONTCONFIG_SYSROOT");
}

QString fontFolderIn(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const QByteArray argument = argv[i];
        if (argument == "--")
            break;
        if (argument == "--fonts" && i + 1 < argc)
            return QString::fromLocal8Bit(argv[i + 1]);
        if (argument.startsWith("--fonts="))
            return QString::fromLocal8Bit(argument.mid(8));
    }
    return {};
}

Result<void> takeFonts(const QString &folder)
{
    if (folder.isEmpty())
        return {};
    const QDir directory(folder);
    if (!directory.exists())
        return fail(QStringLiteral("unreadable"),
            QStringLiteral("There is no such folder of fonts."), folder);
    if (!qEnvironmentVariableIsSet("FONTCONFIG_FILE")) {
        const QStringList files = directory.entryList(QDir::Files, QDir::Name);
        for (const QString &name : files)
            QFontDatabase::addApplicationFont(directory.filePath(name));
    }
    if (!holdsFonts(folder))
        return fail(QStringLiteral("unreadable"),
            QStringLiteral("The folder holds no font that can be used."), folder);
    return {};
}

} // namespace carillon::cli
