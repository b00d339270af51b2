#include "language.h"

#include "base/english_plurals.h"

#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QTranslator>

#include <algorithm>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;

constexpr auto prefix = "carillon_"_L1;
const QString english = u"en"_s;

QString nativeName(const QString &code)
{
    if (code == u"es")
        return u"Español"_s; // CLDR knows it as that of Spain only
    const QLocale locale(code);
    QString name = locale.nativeLanguageName();
    if (name.isEmpty())
        return code;
    if (code.contains(u'_'))
        name += u" (%1)"_s.arg(locale.nativeTerritoryName());
    name.replace(0, 1, locale.toUpper(name.first(1)));
    return name;
}

/// Its formats, with the digits that times and code have wherever the language uses both kinds.
QLocale formatsOf(const QString &code)
{
    const QLocale usual(code);
    if (usual.zeroDigit() == u"0")
        return usual;
    const QLocale arabic(QLocale::Arabic, QLocale::UnitedArabEmirates);
    return usual.language() == QLocale::Arabic && arabic.zeroDigit() == u"0" ? arabic : usual;
}

void install(QCoreApplication &application, const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QList<Language> languages(const QString &folder)
{
    QList<Language> out{{english, u"English"_s}};
    const QStringList files = QDir(folder).entryList({prefix + u"*.qm"_s}, QDir::Files);
    for (const QString &file : files) {
        const QString code = file.sliced(prefix.size()).chopped(3);
        const bool isLanguage = QLocale(code).language() != QLocale::C && code != english;
        if (isLanguage)
            out.append({code, nativeName(code)});
    }
    std::sort(out.begin(), out.end(), [](const Language &a, const Language &b) {
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return out;
}

QString spokenLanguage(
    const QString &wanted, const QStringList &systemLanguages, const QString &folder)
{
    const QList<Language> known = languages(folder);
    const auto find = [&known](const QString &code) {
        return std::any_of(known.begin(), known.end(),
            [&code](const Language &each) { return each.code == code; });
    };
    for (QString each : wanted.isEmpty() ? systemLanguages : QStringList{wanted}) {
        each.replace(u'-', u'_');
        for (; !each.isEmpty(); each.truncate(std::max<qsizetype>(0, each.lastIndexOf(u'_')))) {
            if (find(each))
                return each;
        }
    }
    return english;
}

void speak(QCoreApplication &application, const QString &wanted, const QString &folder)
{
    const QString code = spokenLanguage(wanted, QLocale::system().uiLanguages(), folder);
    if (!wanted.isEmpty())
        QLocale::setDefault(formatsOf(code)); // else the system's formats stay
    speakEnglishPlurals(); // where no catalogue has them
    if (code != english)
        install(
            application, u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, prefix + code, folder); // English: its plural forms
    QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
}

} // namespace carillon
