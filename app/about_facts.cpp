#include "about_facts.h"

#include <QFile>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QScreen>
#include <QSysInfo>

#include <boost/version.hpp>
#include <openssl/crypto.h>
#include <sqlite3.h>
#include <zlib.h>

namespace carillon {
namespace {

using namespace Qt::StringLiterals;

QList<LinkedPart> linkedParts()
{
    QList<LinkedPart> out{
        {u"Qt"_s, QString::fromLatin1(qVersion()), u"LGPL-3.0-only"_s},
        {u"Boost"_s, QString::fromLatin1(BOOST_LIB_VERSION).replace(u'_', u'.'), u"BSL-1.0"_s},
        {u"SQLite"_s, QString::fromLatin1(sqlite3_libversion()), u"Public domain"_s},
        {u"OpenSSL"_s, QString::fromLatin1(OpenSSL_version(OPENSSL_VERSION_STRING)),
            u"Apache-2.0"_s},
        {u"zlib"_s, QString::fromLatin1(zlibVersion()), u"Zlib"_s},
    };
#ifdef CARILLON_KEYCHAIN
    out.append({u"QtKeychain"_s, QStringLiteral(CARILLON_KEYCHAIN_VERSION), u"BSD-2-Clause"_s});
#endif
    return out;
}

QString screens()
{
    QStringList out;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all)
        out.append(u"%1x%2 at %3 %"_s.arg(screen->size().width())
                       .arg(screen->size().height())
                       .arg(qRound(screen->devicePixelRatio() * 100)));
    return out.join(u", "_s);
}

QString compiler()
{
#if defined(Q_CC_CLANG)
    return u"Clang %1.%2"_s.arg(__clang_major__).arg(__clang_minor__);
#elif defined(Q_CC_GNU)
    return u"GCC %1.%2"_s.arg(__GNUC__).arg(__GNUC_MINOR__);
#elif defined(Q_CC_MSVC)
    return u"MSVC %1"_s.arg(_MSC_VER);
#else
    return u"unknown compiler"_s;
#endif
}

QString details(const QList<LinkedPart> &parts)
{
    QString out;
    const auto line = [&out](const QString &name, const QString &text) {
        out += name + u": "_s + text + u'\n';
    };
    line(u"Carillon"_s,
        u"%1, %2 build, %3"_s.arg(
            QStringLiteral(CARILLON_VERSION), QStringLiteral(CARILLON_BUILD_TYPE), compiler()));
    line(u"System"_s,
        u"%1, %2 %3, %4"_s.arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(),
            QSysInfo::kernelVersion(), QSysInfo::currentCpuArchitecture()));
    line(u"Qt"_s,
        u"%1, built with %2, platform %3"_s.arg(QString::fromLatin1(qVersion()),
            QStringLiteral(QT_VERSION_STR), QGuiApplication::platformName()));
    for (const LinkedPart &part : parts) {
        if (part.name != u"Qt")
            line(part.name, part.version);
    }
    line(u"Screens"_s, screens());
    line(u"Language"_s, u"%1, system %2"_s.arg(QLocale().name(), QLocale::system().name()));
    return out;
}

QString licence()
{
    QFile file(u":/help/LICENSE"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll())
                                          : u"https://www.gnu.org/licenses/gpl-3.0.txt"_s;
}

} // namespace

AboutFacts aboutFacts()
{
    const QList<LinkedPart> parts = linkedParts();
    return {QStringLiteral(CARILLON_VERSION), parts, details(parts), licence()};
}

} // namespace carillon
