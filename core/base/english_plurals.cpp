#include "base/english_plurals.h"

#include <QCoreApplication>

namespace carillon {

using namespace Qt::StringLiterals;

QString EnglishPlurals::translate(const char *, const char *sourceText, const char *, int n) const
{
    QString text = QString::fromUtf8(sourceText);
    if (n < 0 || !(text.contains("(s)"_L1) || text.contains("(es)"_L1)))
        return {};
    return text.replace("(s)"_L1, n == 1 ? ""_L1 : "s"_L1)
        .replace("(es)"_L1, n == 1 ? ""_L1 : "es"_L1);
}

void speakEnglishPlurals()
{
    QCoreApplication *application = QCoreApplication::instance();
    QCoreApplication::installTranslator(new EnglishPlurals(application));
}

} // namespace carillon
