#pragma once

#include <QList>
#include <QLocale>
#include <QString>

class QCoreApplication;

namespace carillon {

/// A language that the window can speak.
struct Language {
    QString code{}; ///< as in the name of its catalogue, such as `de` or `pt_BR`
    QString name{}; ///< in its own words

    bool operator==(const Language &) const = default;
};

inline const QString catalogues = QStringLiteral(":/i18n");

/// English, which needs no catalogue, and those of the `carillon_*.qm` there, by name.
[[nodiscard]] QList<Language> languages(const QString &folder = catalogues);

/// The one that is spoken when @p wanted was chosen: the best of the system's where that is empty,
/// English where there is none.
[[nodiscard]] QString spokenLanguage(
    const QString &wanted, const QStringList &systemLanguages, const QString &folder = catalogues);

/// Makes the application speak it, before its window is made: translations, formats of numbers and
/// dates, direction of reading.
void speak(
    QCoreApplication &application, const QString &wanted, const QString &folder = catalogues);

} // namespace carillon
