#include "options.h"
#include "preferences.h"
#include "preferences_desk.h"
#include "store_place.h"

#include <QDir>
#include <QLockFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace carillon;

/// What is read from a settings file that may hold anything, and what is found about folders.
class KeptPreferencesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }
    void nothingKeptIsTheUsual();
    void whatIsKeptComesBack();
    void whatAnotherCarillonKeptStays();
    void anOddValueIsTheUsual_data();
    void anOddValueIsTheUsual();
    void aDamagedFileIsTheUsual();
    void theCommandLineWins();
    void aFolderIsJudged_data();
    void aFolderIsJudged();
    void aFolderInUseIsRefusedButOnesOwn();
    void whatAFolderHoldsIsCounted();
    void lookingLeavesNothingBehind();
};

namespace {

void compare(const Preferences &one, const Preferences &other)
{
    QCOMPARE(one.theme, other.theme);
    QCOMPARE(one.textSize, other.textSize);
    QCOMPARE(one.language, other.language);
    QCOMPARE(one.port, other.port);
    QCOMPARE(one.storeFolder, other.storeFolder);
    QCOMPARE(one.reducedMotion, other.reducedMotion);
    QCOMPARE(one.desktopNotes, other.desktopNotes);
    QCOMPARE(one.desktopSound, other.desktopSound);
}

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

} // namespace

void KeptPreferencesTest::nothingKeptIsTheUsual()
{
    compare(Preferences::load(), {});
}

void KeptPreferencesTest::whatIsKeptComesBack()
{
    Preferences kept;
    kept.theme = u"dark"_s;
    kept.textSize = 175;
    kept.language = u"pt_BR"_s;
    kept.port = 0;
    kept.storeFolder = QDir::tempPath();
    kept.reducedMotion = u"never"_s;
    kept.desktopNotes = true;
    kept.desktopSound = true;
    QVERIFY(kept.save());
    compare(Preferences::load(), kept);
}

// Those over different stores run at the same time.
void KeptPreferencesTest::whatAnotherCarillonKeptStays()
{
    Preferences here = Preferences::load();
    Preferences there = Preferences::load();
    here.targets = "[1]";
    QVERIFY(here.save());
    there.port = 9000;
    QVERIFY(there.save());
    QCOMPARE(Preferences::load().targets, "[1]");
    QCOMPARE(Preferences::load().port, 9000);
    here.targets.clear();
    QVERIFY(here.save());
    QCOMPARE(Preferences::load().targets, "");
    QCOMPARE(Preferences::load().port, 9000);
}

void KeptPreferencesTest::anOddValueIsTheUsual_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    const auto row = [](const char *key, const QVariant &value) {
        QTest::addRow("%s = %s", key, qPrintable(value.toString().left(20)))
            << QString::fromLatin1(key) << value;
    };
    for (const QVariant &value : {QVariant(u"purple"_s), QVariant(QByteArray("\0\xff", 2)),
             QVariant(QStringList{u"dark"_s, u"light"_s}), QVariant(7)}) {
        row("theme", value);
        row("reducedMotion", value);
    }
    for (const QVariant &value : {QVariant(0), QVariant(-100), QVariant(101), QVariant(1'000'000),
             QVariant(u"large"_s), QVariant(std::numeric_limits<qint64>::max())})
        row("textSize", value);
    for (const QVariant &value : {QVariant(80), QVariant(-1), QVariant(65536), QVariant(u"web"_s),
             QVariant(u""_s), QVariant(QSize(1, 2))})
        row("port", value);
    for (const QVariant &value : {QVariant(u"../../etc/passwd"_s), QVariant(u"C"_s),
             QVariant(u"deutsch"_s), QVariant(QString(100'000, u'a')), QVariant(u"de\n"_s)})
        row("language", value);
    for (const QVariant &value : {QVariant(u"here"_s), QVariant(u":/i18n"_s), QVariant(u"../up"_s),
             QVariant(u"/a\0b"_s), QVariant(5)})
        row("storeFolder", value);
}

void KeptPreferencesTest::anOddValueIsTheUsual()
{
    QFETCH(QString, key);
    QFETCH(QVariant, value);
    QSettings().setValue(key, value);
    compare(Preferences::load(), {});
}

void KeptPreferencesTest::aDamagedFileIsTheUsual()
{
    const QString file = QSettings().fileName();
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    write(file,
        "\x00\xff[[[\nport=@Variant(\\0\\0\\0\\x7f)\ntextSize=@Invalid()\ntheme=@ByteArray(\n"
        "language=@Size(1 2)\nstoreFolder=@@@\n\n=\nreducedMotion");
    compare(Preferences::load(), {});
}

void KeptPreferencesTest::theCommandLineWins()
{
    Preferences kept;
    kept.port = 9000;
    kept.storeFolder = u"/kept"_s;
    const Options preferred = withPreferences({}, kept);
    QCOMPARE(int(*preferred.port), 9000);
    QCOMPARE(preferred.storePath, u"/kept/feed.db"_s);
    const Options given = withPreferences({.port = 0, .storePath = u"/given/x.db"_s}, kept);
    QCOMPARE(int(*given.port), 0);
    QCOMPARE(given.storePath, u"/given/x.db"_s);
    QVERIFY(!optionsFrom({u"carillon"_s}).options.port);
    QCOMPARE(int(*optionsFrom({u"carillon"_s, u"--port"_s, u"0"_s}).options.port), 0);
    QCOMPARE(optionsFrom({u"carillon"_s, u"--port"_s, u"70000"_s}).exitCode, 2);
}

void KeptPreferencesTest::aFolderIsJudged_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("refusal"); // a part of it
    QTest::newRow("there") << u"@"_s << QString();
    QTest::newRow("not there yet") << u"@/new/deep"_s << QString();
    QTest::newRow("a file") << u"@/file"_s << u"is a file, not a folder"_s;
    QTest::newRow("below a file") << u"@/file/below"_s << u"is a file, not a folder"_s;
    QTest::newRow("relative") << u"here"_s << u"not the whole path"_s;
    QTest::newRow("resources") << u":/icons"_s << u"not the whole path"_s;
    QTest::newRow("nothing") << QString() << u"not the whole path"_s;
#ifdef Q_OS_LINUX
    QTest::newRow("the kernel's") << u"/proc/carillon"_s << u"Nothing can be written to /proc"_s;
#endif
}

void KeptPreferencesTest::aFolderIsJudged()
{
    QFETCH(QString, folder);
    QFETCH(QString, refusal);
    const QTemporaryDir root;
    write(root.filePath(u"file"_s), "x");
    const auto report = place::inspect(folder.replace(u'@', root.path()), {});
    QCOMPARE(report.refusal.isEmpty(), refusal.isEmpty());
    QVERIFY2(report.refusal.contains(refusal), qPrintable(report.refusal));
    QCOMPARE(report.about.isEmpty(), !refusal.isEmpty());
}

void KeptPreferencesTest::aFolderInUseIsRefusedButOnesOwn()
{
    const QTemporaryDir root;
    write(root.filePath(u"feed.db"_s), "x");
    QLockFile other(root.filePath(u"feed.db.lock"_s));
    QVERIFY(other.lock());
    QVERIFY(place::inspect(root.path(), u"/elsewhere"_s).refusal.startsWith(u"Another Carillon"));
    QCOMPARE(place::inspect(root.path(), root.path() + u'/').refusal, QString());
    other.unlock();
    const auto free = place::inspect(root.path(), u"/elsewhere"_s);
    QCOMPARE(free.refusal, QString());
    QVERIFY(free.about.startsWith(u"It holds a feed already"));
}

void KeptPreferencesTest::whatAFolderHoldsIsCounted()
{
    const QTemporaryDir root;
    write(root.filePath(u"feed.db"_s), QByteArray(2048, 'x'));
    write(root.filePath(u"feed.db-wal"_s), QByteArray(1024, 'x'));
    QVERIFY(QDir(root.path()).mkdir(u"drafts"_s));
    write(root.filePath(u"drafts/a.json"_s), QByteArray(1024, 'x'));
    write(root.filePath(u"somebody's"_s), QByteArray(1'000'000, 'x'));
    const QString about = place::inspect(root.path(), root.path()).about;
    QVERIFY2(about.startsWith(QLocale().formattedDataSize(4096) + u" in use, "_s), qPrintable(about));
}

void KeptPreferencesTest::lookingLeavesNothingBehind()
{
    const QTemporaryDir root;
    (void)place::inspect(root.path(), {});
    (void)place::inspect(root.filePath(u"new"_s), {});
    QCOMPARE(QDir(root.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
        QStringList());
}

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qputenv(name, QFile::encodeName(home.path()));
    QCoreApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"carillon"_s);
    QCoreApplication::setApplicationName(u"test"_s);
    KeptPreferencesTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_kept_preferences.moc"
