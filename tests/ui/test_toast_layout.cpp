#include "support/toasts.h"
#include "toasts/app_icon.h"
#include "toasts/backdrop.h"
#include "toasts/fonts.h"
#include "toasts/toast_layout.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QImage>
#include <QPainter>
#include <QtTest>

#include <cmath>

using namespace carillon::platforms;
using namespace carillon::toasts;
using carillon::contract::allPlatforms;
using carillon::contract::Platform;
using namespace Qt::StringLiterals;
using carillon::fixture::addSurfaces;
using carillon::fixture::proses;
using carillon::fixture::showsContent;
using carillon::fixture::spec;

namespace {

constexpr QChar ellipsis = u'\u2026';

int visibleOf(const QString &text, const TextStyle &style, double width, int lines)
{
    const TextBlock block(text,
        {.font = fontFor(style.face, style.px, style.tracking),
            .width = width,
            .lineHeight = style.lineHeight,
            .maxLines = lines});
    return block.visibleCharacters();
}

double averageVisible(const TextStyle &style, double width, int lines)
{
    double sum = 0;
    for (const QString &text : proses())
        sum += visibleOf(text, style, width, lines);
    return sum / double(proses().size());
}

QImage painted(const ToastLayout &toast, double ratio, QPointF at = {40, 40})
{
    QImage image(
        QSize(int((toast.size().width() + 80) * ratio), int((toast.size().height() + 90) * ratio)),
        QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(QColor(10, 200, 10));
    QPainter painter(&image);
    toast.paint(painter, at);
    return image;
}

} // namespace

class ToastLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aShortTextIsVisibleAsAWhole_data() { addSurfaces(); }
    void aShortTextIsVisibleAsAWhole();
    void aLongTextIsCutWithOneEllipsis_data() { addSurfaces(); }
    void aLongTextIsCutWithOneEllipsis();
    void linesNeverExceedTheLimits_data() { addSurfaces(); }
    void linesNeverExceedTheLimits();
    void aWindowsBodyHasFourLinesAndItsTitleTwo();
    void anAndroidCardHasOneLineEach();
    void theBodyLineLimitCanBeSet();
    void anEmptyBodyMakesALowerCard_data() { addSurfaces(); }
    void anEmptyBodyMakesALowerCard();
    void heightsFollowTheTables();
    void noTextAtAllIsSaidSo();
    void newlinesBreakLinesOrBecomeSpaces();
    void emptyLinesCount();
    void blanksLeftOverAreNoLoss();
    void aWordLongerThanALineIsBroken_data() { addSurfaces(); }
    void aWordLongerThanALineIsBroken();
    void charactersAreNeverSplit_data();
    void charactersAreNeverSplit();
    void composedEmojiCountAsOne();
    void manyZeroWidthCharactersDoNotHideTheRest();
    void rightToLeftTextKeepsTheEllipsisAtItsEnd();
    void rightToLeftTextStandsAtTheRight();
    void twiceTheTextSizeShowsLess_data() { addSurfaces(); }
    void twiceTheTextSizeShowsLess();
    void androidKeepsTheFirst1024Units();
    void rawContentStopsAtItsLimit();
    void onlyDesktopsHaveACross();
    void accessibleTextSaysEverything();
    void aGuessIsSaidToBeOne();
    void charactersFitAsReported_data();
    void charactersFitAsReported();
    void theTitleOnIosFitsBesideTheTime();
    void aStandInFontIsCorrectedToTheSameWidth();
    void theFontInUseIsNamed();
    void edgesAreSharpAtAnyRatio_data();
    void edgesAreSharpAtAnyRatio();
    void theShadowLiesOutsideAndIsSoft();
    void everyAppNameHasAReadableIcon();
    void everyBackdropCoversItsArea();
    void layingOutFourToasts();
    void paintingFourToasts();
};

void ToastLayoutTest::aShortTextIsVisibleAsAWhole()
{
    QFETCH(Surface, surface);

    const ToastLayout toast(spec(surface, u"Hello World!"_s, u"Notifications are Great!"_s));
    QCOMPARE(toast.title(), (Visibility{12, 12}));
    QCOMPARE(toast.body(), (Visibility{24, 24}));
    QCOMPARE(toast.total(), (Visibility{36, 36}));
    QCOMPARE(toast.summary(), u"all 36 characters visible"_s);
    QCOMPARE(toast.titleLines(), QStringList{u"Hello World!"_s});
    QCOMPARE(toast.bodyLines(), QStringList{u"Notifications are Great!"_s});
    QCOMPARE(toast.size().width(), double(styleOf(surface).width));
}

void ToastLayoutTest::aLongTextIsCutWithOneEllipsis()
{
    QFETCH(Surface, surface);

    for (const QString &prose : proses()) {
        const QString text = prose.repeated(4); // more than any surface shows
        const ToastLayout toast(spec(surface, text, text));
        for (const QStringList &lines : {toast.titleLines(), toast.bodyLines()}) {
            QCOMPARE(lines.join(QString()).count(ellipsis), 1);
            QVERIFY(lines.last().endsWith(ellipsis));
            QVERIFY(!lines.last().at(lines.last().size() - 2).isSpace());
            QString shown = lines.join(QString());
            shown.chop(1);
            QVERIFY(text.startsWith(shown));
        }
        QString shown = toast.bodyLines().join(QString());
        QCOMPARE(toast.body().visibleCharacters, shown.size() - 1);
        QCOMPARE(toast.body().totalCharacters, text.size());
        QCOMPARE(toast.summary(),
            u"%1 of %2 characters visible"_s.arg(toast.total().visibleCharacters)
                .arg(toast.total().totalCharacters));
    }
}

void ToastLayoutTest::linesNeverExceedTheLimits()
{
    QFETCH(Surface, surface);

    const SurfaceStyle &style = styleOf(surface);
    const QString text = proses().join(u' ');
    const ToastLayout toast(spec(surface, text, text));
    QCOMPARE(toast.titleLines().size(), qsizetype(style.title.lines));
    QCOMPARE(toast.bodyLines().size(), qsizetype(style.body.lines));
}

void ToastLayoutTest::aWindowsBodyHasFourLinesAndItsTitleTwo()
{
    const ToastLayout toast(spec(Surface::WindowsPopup, proses()[0], proses()[1]));
    QCOMPARE(toast.titleLines().size(), 2);
    QCOMPARE(toast.bodyLines().size(), 4);
    QCOMPARE(toast.size().height(), 12 + 16 + 8 + 2 * 20 + 4 * 20 + 16.0);
}

void ToastLayoutTest::anAndroidCardHasOneLineEach()
{
    const ToastLayout toast(spec(Surface::AndroidHeadsUp, proses()[0], proses()[1]));
    QCOMPARE(toast.titleLines().size(), 1);
    QCOMPARE(toast.bodyLines().size(), 1);
    QCOMPARE(toast.size(), QSizeF(380, 88));
}

void ToastLayoutTest::theBodyLineLimitCanBeSet()
{
    ToastSpec banner = spec(Surface::IosBanner, u"T"_s, proses()[0]);
    QCOMPARE(ToastLayout(banner).bodyLines().size(), 4);
    banner.bodyLines = 2;
    QCOMPARE(ToastLayout(banner).bodyLines().size(), 2);
}

void ToastLayoutTest::anEmptyBodyMakesALowerCard()
{
    QFETCH(Surface, surface);

    if (surface == Surface::AndroidGroup)
        return; // one line for each member, whatever is in it
    const ToastLayout with(spec(surface, u"Title"_s, u"a\nb\nc"_s));
    const ToastLayout without(spec(surface, u"Title"_s));
    QVERIFY(without.size().height() < with.size().height());
    QCOMPARE(without.body(), (Visibility{0, 0}));
    QVERIFY(without.bodyLines().isEmpty());
    QCOMPARE(without.summary(), u"all 5 characters visible"_s);
}

void ToastLayoutTest::heightsFollowTheTables()
{
    QCOMPARE(ToastLayout(spec(Surface::WindowsPopup, u"T"_s, u"B"_s)).size().height(), 92.0);
    QCOMPARE(ToastLayout(spec(Surface::IosBanner, u"T"_s)).size().height(), 64.0);
    QCOMPARE(ToastLayout(spec(Surface::IosBanner, u"T"_s, u"B"_s)).size().height(), 64.0);
    QCOMPARE(ToastLayout(spec(Surface::AndroidHeadsUp, u"T"_s)).size().height(), 56.0);
    QCOMPARE(ToastLayout(spec(Surface::AndroidHeadsUp, u"T"_s, u"B"_s)).size().height(), 88.0);
    ToastSpec large = spec(Surface::AndroidHeadsUp, u"T"_s, u"B"_s);
    large.textScale = 2;
    QCOMPARE(ToastLayout(large).size().height(), 136.0);
}

void ToastLayoutTest::noTextAtAllIsSaidSo()
{
    const ToastLayout toast(spec(Surface::WindowsPopup, QString(), u" \n"_s));
    QVERIFY(toast.titleLines().isEmpty());
    QVERIFY(toast.bodyLines().isEmpty());
    QVERIFY(!toast.total().isCut());
    QCOMPARE(ToastLayout(spec(Surface::WindowsPopup, QString())).summary(), u"no text"_s);
    QCOMPARE(
        ToastLayout(spec(Surface::WindowsPopup, u"x"_s)).summary(), u"its one character visible"_s);
}

void ToastLayoutTest::newlinesBreakLinesOrBecomeSpaces()
{
    const QString body = u"one\r\ntwo\nthree"_s;
    QCOMPARE(ToastLayout(spec(Surface::AndroidHeadsUp, u"T"_s, body)).bodyLines(),
        QStringList{u"one two three"_s});
    for (const Surface surface : {Surface::WindowsPopup, Surface::IosBanner}) {
        const ToastLayout toast(spec(surface, u"a\nb"_s, body));
        QCOMPARE(toast.titleLines(), QStringList{u"a b"_s});
        QCOMPARE(toast.bodyLines().size(), 3);
        QCOMPARE(toast.body(), (Visibility{13, 13}));
    }
    const ToastLayout cut(spec(Surface::WindowsPopup, u"T"_s, u"1\n2\n3\n4\n5"_s));
    QCOMPARE(cut.bodyLines().last(), u"4\u2026"_s);
    QCOMPARE(cut.body(), (Visibility{7, 9}));
}

void ToastLayoutTest::emptyLinesCount()
{
    const ToastLayout toast(spec(Surface::WindowsPopup, u"T"_s, u"a\n\n\n\nb"_s));
    QCOMPARE(toast.bodyLines().size(), 4);
    QCOMPARE(toast.bodyLines().last(), QString(ellipsis));
    QVERIFY(toast.body().isCut());
}

void ToastLayoutTest::blanksLeftOverAreNoLoss()
{
    const ToastLayout toast(spec(Surface::WindowsPopup, u"Title   "_s, u"1\n2\n3\n4\n\n "_s));
    QCOMPARE(toast.bodyLines().size(), 4);
    QVERIFY(!toast.bodyLines().last().contains(ellipsis));
    QVERIFY(!toast.total().isCut());
}

void ToastLayoutTest::aWordLongerThanALineIsBroken()
{
    QFETCH(Surface, surface);

    const QString word
        = u"Donaudampfschifffahrtselektrizit\u00e4tenhauptbetriebswerk"_s.repeated(20);
    const ToastLayout toast(spec(surface, word, word));
    QCOMPARE(toast.bodyLines().size(), qsizetype(styleOf(surface).body.lines));
    QVERIFY(toast.bodyLines().first().size() > 8);
    QCOMPARE(toast.bodyLines().join(QString()).count(ellipsis), 1);
    const int perLine = toast.body().visibleCharacters / int(toast.bodyLines().size());
    QVERIFY(perLine >= 8 && perLine < 60);
}

void ToastLayoutTest::charactersAreNeverSplit_data()
{
    QTest::addColumn<QString>("character");

    QTest::newRow("a family of four")
        << u"\U0001F468\u200d\U0001F469\u200d\U0001F467\u200d\U0001F466"_s;
    QTest::newRow("a skin tone") << u"\U0001F44D\U0001F3FD"_s;
    QTest::newRow("a flag") << u"\U0001F1E9\U0001F1EA"_s;
    QTest::newRow("a letter with two marks") << u"e\u0301\u0323"_s;
    QTest::newRow("a Devanagari syllable") << u"\u0915\u093f"_s;
}

void ToastLayoutTest::charactersAreNeverSplit()
{
    QFETCH(QString, character);

    QCOMPARE(characterCount(character), 1);
    for (const Surface surface : allSurfaces) {
        if (!showsContent(surface))
            continue;
        const ToastLayout toast(spec(surface, character.repeated(300), character.repeated(300)));
        for (const QStringList &lines : {toast.titleLines(), toast.bodyLines()}) {
            for (QString line : lines) {
                line.remove(ellipsis);
                QCOMPARE(line, character.repeated(line.size() / character.size()));
            }
        }
        QVERIFY(toast.title().visibleCharacters > 3);
        QCOMPARE(toast.title().totalCharacters, 300);
        QVERIFY(toast.title().isCut());
    }
}

void ToastLayoutTest::composedEmojiCountAsOne()
{
    const QString text = u"1\ufe0f\u20e3\u2764\ufe0f\u200d\U0001F525#"_s;
    const ToastLayout toast(spec(Surface::IosBanner, text));
    QCOMPARE(toast.title(), (Visibility{3, 3}));
}

void ToastLayoutTest::manyZeroWidthCharactersDoNotHideTheRest()
{
    const QString zalgo = u"o"_s + QString(3000, u'\u0301') + u" tail"_s;
    const ToastLayout toast(spec(Surface::WindowsPopup, u"T"_s, zalgo));
    QCOMPARE(toast.body(), (Visibility{6, 6}));
}

void ToastLayoutTest::rightToLeftTextKeepsTheEllipsisAtItsEnd()
{
    const QString text
        = u"\u0633\u064a\u0628\u062f\u0623 \u0627\u0644\u0627\u062c\u062a\u0645\u0627\u0639 "_s
              .repeated(60);
    for (const Surface surface : allSurfaces) {
        if (!showsContent(surface))
            continue;
        const ToastLayout toast(spec(surface, text, text));
        QVERIFY(toast.body().isCut());
        const QString last = toast.bodyLines().last();
        QVERIFY(last.endsWith(ellipsis)); // in reading order: at the left
        QVERIFY(!last.at(last.size() - 2).isSpace());
    }
}

void ToastLayoutTest::rightToLeftTextStandsAtTheRight()
{
    const auto inkCentre = [](const QString &body) {
        const ToastLayout toast(spec(Surface::WindowsPopup, QString(), body));
        const QImage image = painted(toast, 1, {0, 0});
        double sum = 0;
        int count = 0;
        for (int y = 40; y < 54; ++y) {
            for (int x = 12; x < 350; ++x) {
                if (qGray(image.pixel(x, y)) < 200) {
                    sum += x;
                    ++count;
                }
            }
        }
        return count ? sum / count : 0.0;
    };
    QVERIFY(inkCentre(u"left"_s) < 60);
    QVERIFY(inkCentre(u"\u05e9\u05dc\u05d5\u05dd"_s) > 300);
}

void ToastLayoutTest::twiceTheTextSizeShowsLess()
{
    QFETCH(Surface, surface);

    ToastSpec large = spec(surface, proses()[0], proses()[1]);
    const ToastLayout normal(large);
    large.textScale = 2;
    const ToastLayout twice(large);
    QCOMPARE(twice.size().width(), normal.size().width());
    QVERIFY(twice.size().height() > normal.size().height() * 1.2);
    if (surface == Surface::AndroidExpanded) {
        QVERIFY(twice.size().height() <= 358); // its height is what is limited
        QVERIFY(twice.total().isCut());
        return;
    }
    QCOMPARE(twice.bodyLines().size(), normal.bodyLines().size());
    const double ratio = double(twice.body().visibleCharacters) / normal.body().visibleCharacters;
    QVERIFY2(ratio > 0.25 && ratio < 0.6, qPrintable(QString::number(ratio)));

    large.title = proses()[2];
    large.body = proses()[1].repeated(3);
    large.textScale = 1;
    const ToastLayout usual(large);
    large.textScale = 0.85;
    QVERIFY(ToastLayout(large).total().visibleCharacters > usual.total().visibleCharacters);
}

void ToastLayoutTest::androidKeepsTheFirst1024Units()
{
    // What is cut off unseen is lost all the same, even if everything before has no width.
    const QString text = u"a"_s + QString(1023, u'\u200b') + u"tail"_s;
    const ToastLayout toast(spec(Surface::AndroidHeadsUp, text));
    QVERIFY(toast.title().isCut());
    QVERIFY(toast.titleLines().last().endsWith(ellipsis));
    QVERIFY(!ToastLayout(spec(Surface::WindowsPopup, text)).title().isCut());
}

void ToastLayoutTest::rawContentStopsAtItsLimit()
{
    ToastSpec raw = spec(Surface::WindowsPopup, u"T"_s, QString(400, u'i'));
    raw.bodyLimit = 120;
    const ToastLayout toast(raw);
    QCOMPARE(toast.body(), (Visibility{120, 400}));
    raw.monospaceBody = true;
    QVERIFY(ToastLayout(raw).bodyLines().size() > toast.bodyLines().size());
}

void ToastLayoutTest::onlyDesktopsHaveACross()
{
    for (const Surface surface : {Surface::WindowsPopup, Surface::Windows10Popup,
             Surface::WebDesktop, Surface::WebWindows}) {
        const ToastLayout toast(spec(surface, u"T"_s, u"B"_s));
        QVERIFY(QRectF(QPointF(), toast.size()).contains(toast.dismissArea()));
        QVERIFY(toast.dismissArea().width() >= 24);
        QVERIFY(toast.dismissArea().center().x() > toast.size().width() - 40);
    }
    for (const Surface surface : {Surface::IosBanner, Surface::AndroidHeadsUp})
        QVERIFY(ToastLayout(spec(surface, u"T"_s)).dismissArea().isEmpty());
}

void ToastLayoutTest::accessibleTextSaysEverything()
{
    const ToastLayout toast(spec(Surface::IosBanner, u"50 %1"_s, u"B %2"_s));
    QCOMPARE(
        toast.accessibleText(), u"iOS preview, title 50 %1, body B %2, all 9 characters visible"_s);
    QCOMPARE(ToastLayout(spec(Surface::WindowsPopup, u"T2"_s)).accessibleText(),
        u"Windows 11 preview, title T2, all 2 characters visible"_s);
}

void ToastLayoutTest::aGuessIsSaidToBeOne()
{
    ToastSpec guess = spec(Surface::WebDesktop, u"T2"_s);
    guess.guess = true;
    guess.note = u"service worker decides"_s;
    QVERIFY(ToastLayout(guess).accessibleText().endsWith(u"a guess: service worker decides"_s));
}

void ToastLayoutTest::charactersFitAsReported_data()
{
    QTest::addColumn<Surface>("surface");
    QTest::addColumn<bool>("ofTitle");
    QTest::addColumn<double>("width");
    QTest::addColumn<int>("lines");
    QTest::addColumn<double>("expected");
    QTest::addColumn<double>("tolerance"); // share

    // Vendors: 70 + 141 characters beside a 48 px logo, which leaves a column of 252 px.
    QTest::newRow("Windows title beside a logo")
        << Surface::WindowsPopup << true << 252.0 << 2 << 70.0 << 0.08;
    QTest::newRow("Windows body beside a logo")
        << Surface::WindowsPopup << false << 252.0 << 4 << 141.0 << 0.08;
    QTest::newRow("iOS note of four lines")
        << Surface::IosBanner << false << 301.0 << 4 << 178.0 << 0.05;
    QTest::newRow("Android collapsed line")
        << Surface::AndroidHeadsUp << false << 272.0 << 1 << 43.0 << 0.05;
}

void ToastLayoutTest::charactersFitAsReported()
{
    QFETCH(Surface, surface);
    QFETCH(bool, ofTitle);
    QFETCH(double, width);
    QFETCH(int, lines);
    QFETCH(double, expected);
    QFETCH(double, tolerance);

    const TextStyle &style = ofTitle ? styleOf(surface).title : styleOf(surface).body;
    const double fit = averageVisible(style, width, lines);
    QVERIFY2(std::abs(fit - expected) <= expected * tolerance, qPrintable(QString::number(fit)));
}

void ToastLayoutTest::theTitleOnIosFitsBesideTheTime()
{
    double sum = 0;
    for (const QString &text : proses()) {
        ToastSpec banner = spec(Surface::IosBanner, text);
        banner.timeText = u"9:41 AM"_s;
        sum += ToastLayout(banner).title().visibleCharacters;
    }
    const double average = sum / double(proses().size());
    QVERIFY2(std::abs(average - 37) <= 3, qPrintable(QString::number(average)));
}

void ToastLayoutTest::aStandInFontIsCorrectedToTheSameWidth()
{
    if (!QFontDatabase::hasFamily(u"DejaVu Sans"_s) || !QFontDatabase::hasFamily(u"Lato"_s))
        QSKIP("needs Lato and DejaVu Sans");
    Face face = styleOf(Surface::WindowsPopup).body.face;
    const QFontMetricsF usual(fontFor(face, 14));
    face.families = {"No Such Family", "DejaVu Sans", nullptr};
    QCOMPARE(familyInUse(face), u"DejaVu Sans"_s);
    const QFontMetricsF standIn(fontFor(face, 14));
    const QString text = proses()[0];
    const double ratio = standIn.horizontalAdvance(text) / usual.horizontalAdvance(text);
    QVERIFY2(std::abs(ratio - 1) < 0.02, qPrintable(QString::number(ratio)));
}

void ToastLayoutTest::theFontInUseIsNamed()
{
    for (const Surface surface : allSurfaces) {
        const QString family = QString::fromLatin1(styleOf(surface).title.face.families[0]);
        const QString named = ToastLayout(spec(surface, u"T"_s)).fontName();
        if (QFontDatabase::hasFamily(family))
            QCOMPARE(named, family);
        else
            QVERIFY(!named.isEmpty());
    }
}

void ToastLayoutTest::edgesAreSharpAtAnyRatio_data()
{
    QTest::addColumn<double>("ratio");

    for (const double ratio : {1.0, 1.25, 1.5, 2.0})
        QTest::addRow("%g", ratio) << ratio;
}

void ToastLayoutTest::edgesAreSharpAtAnyRatio()
{
    QFETCH(double, ratio);

    ToastSpec android = spec(Surface::AndroidHeadsUp, u"T"_s, u"B"_s); // it has no stroke
    const QImage image = painted(ToastLayout(android), ratio, {40.3, 40.7});
    const QRgb fill = styleOf(Surface::AndroidHeadsUp).fill.light;
    const int y = int(84 * ratio);
    int x = int(30 * ratio);
    while (image.pixel(x, y) != fill && x < 60 * ratio)
        ++x;
    QCOMPARE(x, qRound(40.3 * ratio));
    QVERIFY(qGreen(image.pixel(x - 1, y)) < 200 && qBlue(image.pixel(x - 1, y)) < 30);
}

void ToastLayoutTest::theShadowLiesOutsideAndIsSoft()
{
    const QImage image = painted(ToastLayout(spec(Surface::WindowsPopup, u"T"_s, u"B"_s)), 1);
    const int x = 200;
    int before = 0;
    for (int y = 40 + 92; y < 40 + 92 + 30; ++y) {
        const int green = qGreen(image.pixel(x, y));
        QVERIFY2(green >= before && green - before < 12 + (before == 0) * 255,
            qPrintable(QString::number(y)));
        before = green;
    }
    QVERIFY(before >= 199);
}

void ToastLayoutTest::everyAppNameHasAReadableIcon()
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    for (int i = 0; i < 500; ++i) {
        const QColor c = iconColour(u"App %1"_s.arg(i));
        const double luminance
            = 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
        QVERIFY(1.05 / (luminance + 0.05) >= 4.5);
    }
    QCOMPARE(iconColour(u"Contoso"_s), iconColour(u" Contoso "_s));
    QVERIFY(iconColour(u"Contoso"_s) != iconColour(u"Fabrikam"_s));
}

void ToastLayoutTest::everyBackdropCoversItsArea()
{
    for (const Platform platform : allPlatforms) {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            QImage image(40, 20, QImage::Format_ARGB32_Premultiplied);
            image.fill(Qt::transparent);
            QPainter painter(&image);
            paintBackdrop(painter, image.rect(), platform, theme);
            for (const QPoint corner :
                {QPoint(0, 0), QPoint(39, 0), QPoint(0, 19), QPoint(39, 19)}) {
                QCOMPARE(qAlpha(image.pixel(corner)), 255);
                QCOMPARE(qGray(image.pixel(corner)) > 128, theme == Theme::Light);
            }
        }
    }
}

void ToastLayoutTest::layingOutFourToasts()
{
    QBENCHMARK
    {
        for (const Platform platform : allPlatforms)
            ToastLayout(spec(firstSurfaceOf(platform), proses()[0], proses()[1]));
    }
}

void ToastLayoutTest::paintingFourToasts()
{
    std::vector<std::unique_ptr<ToastLayout>> toasts;
    for (const Platform platform : allPlatforms) {
        toasts.push_back(std::make_unique<ToastLayout>(
            spec(firstSurfaceOf(platform), proses()[0], proses()[1])));
    }
    QImage image(460, 800, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    QBENCHMARK
    {
        double y = 20;
        for (const auto &toast : toasts) {
            toast->paint(painter, {20, y});
            y += 190;
        }
    }
}

QTEST_MAIN(ToastLayoutTest)
#include "test_toast_layout.moc"
