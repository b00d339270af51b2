#include "language.h"
#include "pseudo_language.h"
#include "scenes/scenes.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QLocale>

#include <cstdio>

namespace {

int fail(const QString &text)
{
    std::fputs(qPrintable(text + u'\n'), stderr);
    return 2;
}

// Nothing of the machine may show in a picture.
void pinEnvironment()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

// English stays as pinned above.
bool speak(QApplication &application, const QString &code, carillon::PseudoLanguage &pseudo)
{
    if (code == QLatin1String("pseudo"))
        return QCoreApplication::installTranslator(&pseudo);
    if (carillon::spokenLanguage(code, {}) != code)
        return false;
    carillon::speak(application, code);
    if (code == QLatin1String("en"))
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    return true;
}

int renderAll(const QStringList &names, const QString &folder)
{
    const QDir directory(folder);
    if (!directory.mkpath(QStringLiteral(".")))
        return fail(QStringLiteral("carillon-scenes: cannot make %1").arg(folder));
    for (const QString &name : names) {
        const QString file = directory.filePath(name + QLatin1String(".png"));
        if (!carillon::scenes::render(name).save(file))
            return fail(QStringLiteral("carillon-scenes: cannot write %1").arg(file));
        std::puts(qPrintable(file));
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    pinEnvironment();
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Renders pictures of the window with fixed data."));
    parser.addHelpOption();
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("The folder to write to."),
        QStringLiteral("DIR"), QStringLiteral("."));
    const QCommandLineOption scene(QStringLiteral("scene"),
        QStringLiteral("Only this one; may be given again."), QStringLiteral("NAME"));
    const QCommandLineOption language(QStringLiteral("language"),
        QStringLiteral("A language's code, or pseudo: accented and longer."),
        QStringLiteral("CODE"), QStringLiteral("en"));
    parser.addOptions({out, scene, language});
    parser.process(application);
    carillon::PseudoLanguage pseudo;
    if (!speak(application, parser.value(language), pseudo))
        return fail(QStringLiteral("carillon-scenes: no language %1").arg(parser.value(language)));

    const QStringList known = carillon::scenes::names();
    const QStringList wanted = parser.isSet(scene) ? parser.values(scene) : known;
    for (const QString &name : wanted) {
        if (!known.contains(name))
            return fail(QStringLiteral("carillon-scenes: no scene %1; there are: %2")
                            .arg(name, known.join(QLatin1String(", "))));
    }
    return renderAll(wanted, parser.value(out));
}
