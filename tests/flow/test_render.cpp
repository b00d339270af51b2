#include "support/cli.h"
#include "support/fixture.h"

#include <QImage>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonObject>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace carillon;
using Outcome = test::CliOutcome;

// `carillon-cli render` as teams that keep reference pictures call it.
class RenderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesArePredictable_data();
    void namesArePredictable();
    void theTableSaysWhatIsVisible();
    void jsonSaysTheSame();
    void silenceIsToldAndNotDrawn();
    void everyRequestOfAnHttpFileIsDrawn();
    void standardInputIsDrawn();
    void aRefusedNotificationIsNotDrawn();
    void exitCodesTellWhy_data();
    void exitCodesTellWhy();
    void twoNotificationsOfOneNameAreRefused();
    void aFailureToWriteNamesTheFile();
    void theLargestScaleDrawsTwiceThePixels();
    void theSheetHoldsEveryPicture();
    void twoRunsAreTheSameBytes_data();
    void twoRunsAreTheSameBytes();
    void pinnedFontsAreTheOnlyOnes();
    void aFolderWithoutFontsIsRefused();
    void samePicturesCompareWell();
    void whatDiffersIsMeasuredAndDrawn();
    void toleranceForgivesSmallDifferences();
    void missingAndExtraPicturesAreNamed();
    void otherSizesAreCompared();
    void picturesThatCannotBeReadAreNamed_data();
    void picturesThatCannotBeReadAreNamed();
    void otherFontsAreWarnedOf();

private:
    [[nodiscard]] QString file(const QString &name) const { return m_folder->filePath(name); }
    Outcome render(const QStringList &options, const QStringList &environment = {}) const;
    Outcome compare(const QStringList &options = {}) const;
    [[nodiscard]] QStringList pictures(const QString &folder) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

namespace {

const QStringList morning{u"--now"_s, u"2026-11-23T10:00:00Z"_s};
const QString popup = u"seed-windows-popup-light.png"_s;

void write(const QString &path, const QByteArray &bytes)
{
    QFile out(path);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(bytes);
}

QByteArray read(const QString &path)
{
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

// A PNG that says it is a square of that many pixels, and holds none.
QByteArray emptyPng(quint32 side)
{
    const auto number = [](quint32 value) {
        QByteArray out(4, '\0');
        qToBigEndian(value, out.data());
        return out;
    };
    const QByteArray head = "IHDR" + number(side) + number(side) + QByteArray("\x08\x02\0\0\0", 5);
    quint32 crc = 0xffffffff;
    for (const char c : head) {
        crc ^= quint8(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + number(13) + head + number(~crc) + number(10)
        + "IDAT";
}

} // namespace

Outcome RenderTest::render(const QStringList &options, const QStringList &environment) const
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.setWorkingDirectory(m_folder->path());
    process.start(test::cliProgram, QStringList{u"render"_s} + morning + options);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

Outcome RenderTest::compare(const QStringList &options) const
{
    return render(
        QStringList{u"seed.json"_s, u"--platform"_s, u"windows"_s, u"--compare"_s, u"kept"_s}
        + options);
}

QStringList RenderTest::pictures(const QString &folder) const
{
    return QDir(file(folder)).entryList({u"*.png"_s}, QDir::Files, QDir::Name);
}

void RenderTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    write(file(u"seed.json"_s), test::fixture(u"native/seed.json"_s));
    write(file(u"long.json"_s), test::fixture(u"native/long.json"_s));
}

void RenderTest::namesArePredictable_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("names");
    QTest::newRow("usual") << QStringList{u"--platform"_s, u"windows,ios"_s}
                           << QStringList{u"seed-ios-banner-light.png"_s, popup};
    QTest::newRow("everything unusual")
        << QStringList{u"--surface"_s, u"ios-lock-screen"_s, u"--theme"_s, u"dark"_s, u"--preset"_s,
               u"newer"_s, u"--text-size"_s, u"150"_s, u"--direction"_s, u"rtl"_s}
        << QStringList{u"seed-ios-lock-screen-newer-dark-150-rtl.png"_s};
    QTest::newRow("presets that look the same are one") << QStringList{u"--platform"_s,
        u"windows"_s, u"--preset"_s, u"all"_s} << QStringList{popup};
    QTest::newRow("every combination")
        << QStringList{u"--surface"_s, u"windows-centre"_s, u"--theme"_s, u"all"_s,
               u"--text-size"_s, u"200,100"_s}
        << QStringList{u"seed-windows-centre-dark-200.png"_s, u"seed-windows-centre-dark.png"_s,
               u"seed-windows-centre-light-200.png"_s, u"seed-windows-centre-light.png"_s};
}

void RenderTest::namesArePredictable()
{
    QFETCH(QStringList, options);
    QFETCH(QStringList, names);
    const Outcome outcome = render(QStringList{u"seed.json"_s, u"--out"_s, u"out"_s} + options);
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QCOMPARE(pictures(u"out"_s), names);
    QVERIFY(QFile::exists(file(u"out/fonts.json"_s)));
}

void RenderTest::theTableSaysWhatIsVisible()
{
    const Outcome outcome
        = render({u"long.json"_s, u"seed.json"_s, u"--platform"_s, u"ios"_s, u"--out"_s, u"out"_s});
    QCOMPARE(outcome.code, 0);
    const QList<QByteArray> lines = outcome.out.split('\n');
    QVERIFY2(lines.value(0).startsWith("file "), outcome.out.constData());
    QVERIFY2(lines.value(1).startsWith("long-ios-banner-light.png"), outcome.out.constData());
    const QImage image(file(u"out/seed-ios-banner-light.png"_s));
    const QByteArray size
        = QByteArray::number(image.width()) + 'x' + QByteArray::number(image.height());
    QVERIFY2(lines.value(2).contains(size + "  36 of 36 "), outcome.out.constData());
    QVERIFY(!lines.value(2).endsWith(' '));
}

void RenderTest::jsonSaysTheSame()
{
    const Outcome outcome = render(
        {u"seed.json"_s, u"--out"_s, u"out"_s, u"--platform"_s, u"android"_s, u"--json"_s});
    const QJsonObject report = QJsonDocument::fromJson(outcome.out).object();
    const QJsonObject picture = report[u"pictures"][0].toObject();
    QCOMPARE(picture[u"file"].toString(), u"seed-android-heads-up-light.png"_s);
    QCOMPARE(picture[u"surface"].toString(), u"android-heads-up"_s);
    QCOMPARE(picture[u"characters"][u"total"].toInt(), 36);
    QCOMPARE(picture[u"size"][u"width"].toInt(),
        QImage(file(u"out/seed-android-heads-up-light.png"_s)).width());
    QVERIFY(picture[u"description"].toString().contains(u"Hello World!"));
}

void RenderTest::silenceIsToldAndNotDrawn()
{
    const QStringList web{u"seed.json"_s, u"--platform"_s, u"web"_s, u"--out"_s, u"out"_s};
    const Outcome told = render(web);
    QCOMPARE(told.code, 0);
    QVERIFY2(told.out.contains("seed-web-desktop-light.png  -     nothing"), told.out.constData());
    QCOMPARE(pictures(u"out"_s), QStringList());
    QCOMPARE(render(web + QStringList{u"--with-silent"_s}).code, 0);
    QCOMPARE(pictures(u"out"_s), QStringList{u"seed-web-desktop-light.png"_s});
}

void RenderTest::everyRequestOfAnHttpFileIsDrawn()
{
    const QByteArray head = "POST http://localhost/beta/me/notifications\nAuthorization: Bearer t\n"
                            "X-UNS-ID: u\nContent-Type: application/json\n\n";
    const QByteArray seed = test::fixture(u"native/seed.json"_s);
    write(file(u"orders.http"_s), "### Parcel sent\n" + head + seed + "\n###\n" + head + seed);
    QCOMPARE(
        render({u"orders.http"_s, u"--platform"_s, u"windows"_s, u"--out"_s, u"out"_s}).code, 0);
    QCOMPARE(pictures(u"out"_s),
        (QStringList{u"orders-2-windows-popup-light.png"_s,
            u"orders-Parcel-sent-windows-popup-light.png"_s}));
}

void RenderTest::standardInputIsDrawn()
{
    const Outcome outcome = test::runCli(
        QStringList{u"render"_s, u"-"_s, u"--platform"_s, u"windows"_s, u"--out"_s, file(u"out"_s)}
            + morning,
        test::fixture(u"native/seed.json"_s));
    QCOMPARE(outcome.code, 0);
    QCOMPARE(pictures(u"out"_s), QStringList{u"stdin-windows-popup-light.png"_s});
}

void RenderTest::aRefusedNotificationIsNotDrawn()
{
    write(file(u"bad.json"_s), "{}");
    const Outcome outcome = render(
        {u"bad.json"_s, u"seed.json"_s, u"--platform"_s, u"windows"_s, u"--out"_s, u"out"_s});
    QCOMPARE(outcome.code, 1);
    QVERIFY2(
        outcome.err.contains("bad.json: would answer 400 BadRequest"), outcome.err.constData());
    QCOMPARE(pictures(u"out"_s), QStringList{popup});
}

void RenderTest::exitCodesTellWhy_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("error");
    const auto row = [](const char *name, const QStringList &options, const char *error) {
        QTest::newRow(name) << options << QByteArray(error);
    };
    row("nothing to do", {u"seed.json"_s}, "render wants --out, --sheet or --compare");
    row("no file", {u"--out"_s, u"out"_s}, "render wants at least one FILE");
    row("no such file", {u"none.json"_s, u"--out"_s, u"out"_s}, "cannot be read");
    const QStringList seed{u"seed.json"_s, u"--out"_s, u"out"_s};
    row("platform", seed + QStringList{u"--platform"_s, u"phone"_s}, "--platform wants all");
    row("surface", seed + QStringList{u"--surface"_s, u"watch"_s}, "--surface wants all");
    row("surface of a platform not chosen",
        seed + QStringList{u"--platform"_s, u"ios"_s, u"--surface"_s, u"windows-popup"_s},
        "--surface wants all, or some of ios-banner");
    row("theme", seed + QStringList{u"--theme"_s, u"blue"_s}, "--theme wants all");
    row("text size", seed + QStringList{u"--text-size"_s, u"100,300"_s}, "from 85 to 200");
    row("preset", seed + QStringList{u"--preset"_s, u"old"_s}, "--preset wants all");
    row("direction", seed + QStringList{u"--direction"_s, u"up"_s}, "--direction wants all");
    row("scale", seed + QStringList{u"--scale"_s, u"3"_s}, "--scale wants one of 1, 1.5, 2");
    row("tolerance", seed + QStringList{u"--tolerance"_s, u"-1"_s}, "from 0 to 255");
    row("no fonts", seed + QStringList{u"--fonts"_s, u"none"_s}, "no such folder of fonts");
    row("nothing to compare with", {u"seed.json"_s, u"--compare"_s, u"none"_s},
        "no such folder to compare with");
    QStringList sizes;
    for (int size = 85; size <= 200; ++size)
        sizes.append(QString::number(size));
    row("too many",
        seed
            + QStringList{u"--surface"_s, u"all"_s, u"--theme"_s, u"all"_s, u"--text-size"_s,
                sizes.join(u',')},
        "3480 pictures are asked for; at most 2000");
}

void RenderTest::exitCodesTellWhy()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, error);
    const Outcome outcome = render(options);
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains(error), outcome.err.constData());
    QVERIFY(outcome.out.isEmpty());
}

void RenderTest::twoNotificationsOfOneNameAreRefused()
{
    QDir(m_folder->path()).mkdir(u"b"_s);
    write(file(u"b/seed.json"_s), test::fixture(u"native/long.json"_s));
    const Outcome outcome = render({u"seed.json"_s, u"b/seed.json"_s, u"--out"_s, u"out"_s});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("(b/seed.json)"), outcome.err.constData());
    QVERIFY(!QFile::exists(file(u"out"_s)));
}

void RenderTest::aFailureToWriteNamesTheFile()
{
    QDir(m_folder->path()).mkpath(u"out/"_s + popup); // a folder stands in the way
    const Outcome outcome
        = render({u"seed.json"_s, u"--platform"_s, u"windows"_s, u"--out"_s, u"out"_s});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("out/" + popup.toUtf8()), outcome.err.constData());
    write(file(u"flat"_s), "x");
    const Outcome beside = render({u"seed.json"_s, u"--out"_s, u"flat"_s});
    QCOMPARE(beside.code, 2);
    QVERIFY2(beside.err.contains("flat"), beside.err.constData());
}

void RenderTest::theLargestScaleDrawsTwiceThePixels()
{
    const QStringList seed{u"seed.json"_s, u"--platform"_s, u"windows"_s, u"--out"_s};
    render(seed + QStringList{u"one"_s});
    render(seed + QStringList{u"two"_s, u"--scale"_s, u"2"_s});
    const QSize one = QImage(file(u"one/"_s + popup)).size();
    const QSize two = QImage(file(u"two/"_s + popup)).size();
    QVERIFY((one * 2 - two).width() <= 1 && (one * 2 - two).height() <= 1);
    QVERIFY(two.width() > one.width());
}

void RenderTest::theSheetHoldsEveryPicture()
{
    const Outcome outcome = render({u"seed.json"_s, u"--theme"_s, u"all"_s, u"--sheet"_s,
        u"sheets/all.png"_s, u"--out"_s, u"out"_s});
    QVERIFY2(outcome.code == 0, outcome.err.constData());
    QVERIFY(outcome.out.contains("\nsheets/all.png "));
    const QImage sheet(file(u"sheets/all.png"_s));
    for (const QString &name : pictures(u"out"_s)) {
        const QImage picture(file(u"out/"_s + name));
        QVERIFY(sheet.width() > picture.width() && sheet.height() > picture.height());
        const QRgb probe = picture.pixel(picture.width() / 2, picture.height() / 2);
        bool found = false;
        for (int y = 0; y + picture.height() <= sheet.height() && !found; ++y) {
            for (int x = 0; x + picture.width() <= sheet.width() && !found; ++x)
                found = sheet.pixel(x + picture.width() / 2, y + picture.height() / 2) == probe
                    && sheet.pixel(x, y) == picture.pixel(0, 0)
                    && sheet.copy(QRect(QPoint(x, y), picture.size())) == picture;
        }
        QVERIFY2(found, qPrintable(name));
    }
}

void RenderTest::twoRunsAreTheSameBytes_data()
{
    QTest::addColumn<QStringList>("environment");
    QTest::newRow("again") << QStringList();
    QTest::newRow("locale") << QStringList{
        u"LC_ALL=ar_EG.UTF-8"_s, u"LANG=ja_JP.UTF-8"_s, u"LANGUAGE=de"_s};
    QTest::newRow("scale factor") << QStringList{u"QT_SCALE_FACTOR=2"_s};
    QTest::newRow("screen factors") << QStringList{u"QT_SCREEN_SCALE_FACTORS=1.5"_s};
    QTest::newRow("resolution") << QStringList{u"QT_FONT_DPI=192"_s};
    QTest::newRow("platform") << QStringList{
        u"QT_QPA_PLATFORM=minimal"_s, u"QT_QPA_PLATFORMTHEME=gtk3"_s, u"DISPLAY=:77"_s};
    QTest::newRow("time zone") << QStringList{u"TZ=Asia/Tokyo"_s};
    QTest::newRow("outlines") << QStringList{
        u"FREETYPE_PROPERTIES=truetype:interpreter-version=35"_s};
}

void RenderTest::twoRunsAreTheSameBytes()
{
    QFETCH(QStringList, environment);
    const QStringList all{u"long.json"_s, u"seed.json"_s, u"--surface"_s, u"all"_s, u"--theme"_s,
        u"all"_s, u"--text-size"_s, u"100,150"_s, u"--with-silent"_s};
    const auto into = [&](const QString &folder) {
        return all + QStringList{u"--out"_s, folder, u"--sheet"_s, folder + u"/sheet.png"_s};
    };
    QCOMPARE(render(into(u"one"_s)).code, 0);
    QCOMPARE(render(into(u"two"_s), environment).code, 0);
    const QStringList names = pictures(u"one"_s);
    QCOMPARE(names.size(), 2 * 15 * 2 * 2 + 1);
    QCOMPARE(pictures(u"two"_s), names);
    for (const QString &name : names + QStringList{u"fonts.json"_s})
        QVERIFY2(read(file(u"one/"_s + name)) == read(file(u"two/"_s + name)), qPrintable(name));
}

void RenderTest::pinnedFontsAreTheOnlyOnes()
{
    const QString lato = u"/usr/share/fonts/truetype/lato/Lato-Regular.ttf"_s;
    if (!QFile::exists(lato))
        QSKIP("Lato is not installed");
    QDir(m_folder->path()).mkdir(u"a & b"_s);
    QVERIFY(QFile::copy(lato, file(u"a & b/Lato-Regular.ttf"_s)));
    const QStringList ios{u"seed.json"_s, u"--platform"_s, u"ios"_s, u"--json"_s, u"--out"_s};
    const auto fontIn = [](const Outcome &outcome) {
        return QJsonDocument::fromJson(outcome.out)[u"pictures"][0][u"font"].toString();
    };
    const Outcome pinned = render(ios + QStringList{u"pinned"_s, u"--fonts"_s, u"a & b"_s});
    QVERIFY2(fontIn(pinned).startsWith(u"Lato "), pinned.out + pinned.err);
    const QString name = u"seed-ios-banner-light.png"_s;
    QCOMPARE(
        render(ios + QStringList{u"again"_s, u"--fonts=a & b"_s}, {u"FONTCONFIG_FILE=/nowhere"_s})
            .code,
        0);
    QCOMPARE(read(file(u"again/"_s + name)), read(file(u"pinned/"_s + name)));
    const QJsonObject record = QJsonDocument::fromJson(read(file(u"pinned/fonts.json"_s))).object();
    QCOMPARE(record[u"files"].toObject().keys(), QStringList{u"Lato-Regular.ttf"_s});
    QCOMPARE(record[u"files"][u"Lato-Regular.ttf"].toString(),
        QString::fromLatin1(
            QCryptographicHash::hash(read(lato), QCryptographicHash::Sha256).toHex()));
}

void RenderTest::aFolderWithoutFontsIsRefused()
{
    QDir(m_folder->path()).mkdir(u"fonts"_s);
    write(file(u"fonts/readme.txt"_s), "none");
    const Outcome outcome
        = render({u"seed.json"_s, u"--out"_s, u"out"_s, u"--fonts"_s, u"fonts"_s});
    QCOMPARE(outcome.code, 2);
    QVERIFY2(outcome.err.contains("no font that can be used"), outcome.err.constData());
}

void RenderTest::samePicturesCompareWell()
{
    QCOMPARE(compare({u"--out"_s, u"kept"_s}).code, 2); // there is no such folder yet
    QCOMPARE(
        render({u"seed.json"_s, u"--platform"_s, u"windows"_s, u"--out"_s, u"kept"_s}).code, 0);
    const Outcome same = compare();
    QVERIFY2(same.code == 0, same.out + same.err);
    QVERIFY2(same.out.endsWith("\n1 as in kept, 0 not\n"), same.out.constData());
    QVERIFY(!QFile::exists(file(u"kept-diff"_s)));
}

void RenderTest::whatDiffersIsMeasuredAndDrawn()
{
    render({u"seed.json"_s, u"--platform"_s, u"windows"_s, u"--out"_s, u"kept"_s});
    QImage image(file(u"kept/"_s + popup));
    QPainter(&image).fillRect(10, 20, 30, 4, QColor(1, 2, 3));
    QVERIFY(image.save(file(u"kept/"_s + popup)));
    const Outcome text = compare();
    QCOMPARE(text.code, 1);
    const QByteArray expected = "differs    " + popup.toUtf8() + ": 120 of "
        + QByteArray::number(image.width() * image.height()) + " pixels (";
    QVERIFY2(text.out.contains(expected), text.out.constData());
    QVERIFY(
        text.out.contains("within 30x4 at 10,20; see kept-diff/seed-windows-popup-light-diff.png"));
    const QImage drawn(file(u"kept-diff/seed-windows-popup-light-diff.png"_s));
    QVERIFY(drawn.width() > 3 * image.width());
    QCOMPARE(drawn.pixelColor(16 + 10, 16 + 20), QColor(1, 2, 3));
    QCOMPARE(drawn.pixelColor(16 * 3 + 2 * image.width() + 10, 16 + 20), QColor(Qt::red));

    const QJsonObject compared
        = QJsonDocument::fromJson(compare({u"--json"_s, u"--diff-out"_s, u"elsewhere"_s}).out)
              .object()[u"comparison"][u"pictures"][0]
              .toObject();
    QCOMPARE(compared[u"state"].toString(), u"differs"_s);
    QCOMPARE(compared[u"pixels"].toInt(), 120);
    QCOMPARE(compared[u"box"][u"y"].toInt(), 20);
    QVERIFY(QFile::exists(file(compared[u"differenceFile"].toString())));
}

void RenderTest::toleranceForgivesSmallDifferences()
{
    render({u"seed.json"_s, u"--platform"_s, u"windows"_s, u"--out"_s, u"kept"_s});
    QImage image(file(u"kept/"_s + popup));
    const QColor was = image.pixelColor(5, 5);
    image.setPixelColor(5, 5, QColor(was.red() - 3, was.green(), was.blue()));
    QVERIFY(image.save(file(u"kept/"_s + popup)));
    QCOMPARE(compare({u"--tolerance"_s, u"2"_s}).code, 1);
    QCOMPARE(compare({u"--tolerance"_s, u"3"_s}).code, 0);
}

void RenderTest::missingAndExtraPicturesAreNamed()
{
    render(
        {u"seed.json"_s, u"--surface"_s, u"windows-popup,windows-centre"_s, u"--out"_s, u"kept"_s});
    QVERIFY(QFile::remove(file(u"kept/"_s + popup)));
    write(file(u"kept/another.png"_s), "not of this notification");
    write(file(u"kept/seed-windows-popup-light-diff.png"_s), "a difference of another time");
    const Outcome outcome = compare();
    QCOMPARE(outcome.code, 1);
    QVERIFY2(
        outcome.out.contains("\nmissing    " + popup.toUtf8() + "\n"), outcome.out.constData());
    QVERIFY(outcome.out.contains("\nextra      seed-windows-centre-light.png: "));
    QVERIFY(outcome.out.endsWith("\n0 as in kept, 2 not\n"));
}

void RenderTest::otherSizesAreCompared()
{
    render({u"seed.json"_s, u"--platform"_s, u"windows"_s, u"--out"_s, u"kept"_s});
    const QImage image(file(u"kept/"_s + popup));
    QVERIFY(image.copy(0, 0, image.width() + 5, image.height() - 7).save(file(u"kept/"_s + popup)));
    const Outcome outcome = compare();
    QCOMPARE(outcome.code, 1);
    const QByteArray size = QByteArray::number(image.width()) + 'x'
        + QByteArray::number(image.height()) + " instead of "
        + QByteArray::number(image.width() + 5);
    QVERIFY2(outcome.out.contains(size), outcome.out.constData());
}

void RenderTest::picturesThatCannotBeReadAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("empty") << QByteArray() << QByteArray("not a PNG");
    QTest::newRow("text") << QByteArray("hello") << QByteArray("not a PNG");
    QTest::newRow("cut") << emptyPng(100) << QByteArray("damaged");
    QTest::newRow("huge") << emptyPng(1'000'000) << QByteArray("");
    QTest::newRow("large") << emptyPng(20'000) << QByteArray("20000 × 20000");
}

void RenderTest::picturesThatCannotBeReadAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, reason);
    QDir(m_folder->path()).mkdir(u"kept"_s);
    write(file(u"kept/"_s + popup), bytes);
    const Outcome outcome = compare();
    QCOMPARE(outcome.code, 1);
    QVERIFY2(
        outcome.out.contains("\nunreadable " + popup.toUtf8() + ": "), outcome.out.constData());
    QVERIFY2(outcome.out.contains(reason), outcome.out.constData());
}

void RenderTest::otherFontsAreWarnedOf()
{
    render({u"seed.json"_s, u"--platform"_s, u"windows"_s, u"--out"_s, u"kept"_s});
    QJsonObject record = QJsonDocument::fromJson(read(file(u"kept/fonts.json"_s))).object();
    QVERIFY(!compare().out.contains("warning"));
    record[u"qt"_s] = u"6.99.0"_s;
    write(file(u"kept/fonts.json"_s), QJsonDocument(record).toJson());
    const Outcome outcome = compare();
    QCOMPARE(outcome.code, 0);
    QVERIFY2(outcome.out.contains("warning: kept was drawn with other fonts: Qt "),
        outcome.out.constData());
}

QTEST_GUILESS_MAIN(RenderTest)
#include "test_render.moc"
