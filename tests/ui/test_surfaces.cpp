// What sets one surface apart from another; test_toast_layout.cpp tests what they share.

#include "support/toasts.h"
#include "toasts/fonts.h"
#include "toasts/scene.h"

#include <QFontDatabase>
#include <QtTest>

#include <cmath>

using namespace carillon::platforms;
using namespace carillon::toasts;
using namespace Qt::StringLiterals;
using carillon::fixture::addSurfaces;
using carillon::fixture::proses;
using carillon::fixture::showsContent;
using carillon::fixture::spec;

class SurfacesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theCardTurnsRoundForRightToLeftInterfaces_data() { addSurfaces(); }
    void theCardTurnsRoundForRightToLeftInterfaces();
    void whatIsCutOffCanBeRead_data() { addSurfaces(); }
    void whatIsCutOffCanBeRead();
    void hiddenPreviewsTellOnlyThatSomethingCame();
    void theExpandedCardIsNoHigherThan358();
    void aGroupHasOneLineEach();
    void aStackShowsItsEdgesAndHowMany();
    void theCentreHeadsItsCardsAndTellsTheTimeOfDay();
    void aBrowserNamesTheOrigin();
    void theNewerPresetHasItsOwnFigures();
    void hiddenCharactersAreFlagged();
    void aNarrowRowDropsTheOrigin();
    void lineBreaksFollowThePlatform_data();
    void lineBreaksFollowThePlatform();
    void scriptsWithoutSpacesFillTheirLines_data();
    void scriptsWithoutSpacesFillTheirLines();
    void addressesAreBrokenAnywhere();
    void aTextOfNothingLeavesNoRow();
    void whatTheWallpaperCarriesIsReadable();
    void theFooterSaysWhichFontStandsIn();
};

void SurfacesTest::theCardTurnsRoundForRightToLeftInterfaces()
{
    QFETCH(Surface, surface);

    ToastSpec toast = spec(surface, u"Title"_s, u"Body"_s);
    toast.grouped = QStringList{u"Another"_s};
    const ToastLayout leftToRight(toast);
    toast.rightToLeft = true;
    const ToastLayout rightToLeft(toast);
    QCOMPARE(rightToLeft.size(), leftToRight.size());
    QCOMPARE(rightToLeft.summary(), leftToRight.summary());
    const double width = leftToRight.size().width();
    const QRectF cross = leftToRight.dismissArea();
    if (!cross.isEmpty())
        QCOMPARE(rightToLeft.dismissArea().left(), width - cross.right());
    const QList<QRectF> before = leftToRight.textAreas();
    const QList<QRectF> after = rightToLeft.textAreas();
    QCOMPARE(after.size(), before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (surface == Surface::AndroidGroup && before[i].right() > width)
            continue; // the number in the pill
        QVERIFY(std::abs(after[i].left() - (width - before[i].right())) < 0.01);
        QCOMPARE(after[i].top(), before[i].top());
    }
}

void SurfacesTest::whatIsCutOffCanBeRead()
{
    QFETCH(Surface, surface);

    const QString text
        = (proses()[0] + u"\n\U0001F468\u200d\U0001F469\u200d\U0001F467 \u2764\ufe0f\n"_s)
              .repeated(6)
              .trimmed();
    const ToastLayout toast(spec(surface, text, text));
    QVERIFY(toast.title().isCut() && toast.body().isCut());
    QString lineless = text;
    lineless.replace(u'\n', u' ');
    QVERIFY(lineless.endsWith(toast.hiddenTitle()));
    QVERIFY(text.endsWith(toast.hiddenBody()) || lineless.endsWith(toast.hiddenBody()));
    QCOMPARE(toast.title().visibleCharacters + characterCount(toast.hiddenTitle()),
        toast.title().totalCharacters);
    QCOMPARE(toast.body().visibleCharacters + characterCount(toast.hiddenBody()),
        toast.body().totalCharacters);
    const ToastLayout whole(spec(surface, u"T"_s, u"B"_s));
    QVERIFY(whole.hiddenTitle().isEmpty() && whole.hiddenBody().isEmpty());
}

void SurfacesTest::hiddenPreviewsTellOnlyThatSomethingCame()
{
    const ToastLayout toast(spec(Surface::IosLockHidden, u"Secret"_s, u"Nobody may read this"_s));
    QCOMPARE(toast.titleLines(), QStringList{u"Contoso"_s});
    QCOMPARE(toast.bodyLines(), QStringList{u"Notification"_s});
    QCOMPARE(toast.total(), (Visibility{0, 26}));
    QCOMPARE(toast.summary(), u"all 26 characters hidden"_s);
    QCOMPARE(toast.hiddenBody(), u"Nobody may read this"_s);
}

void SurfacesTest::theExpandedCardIsNoHigherThan358()
{
    const QString text = proses().join(u' ');
    for (const Preset preset : {Preset::Usual, Preset::Newer}) {
        ToastSpec toast = spec(Surface::AndroidExpanded, u"T"_s, text);
        toast.preset = preset;
        for (const double scale : {0.85, 1.0, 1.3, 2.0}) {
            toast.textScale = scale;
            const ToastLayout layout(toast);
            QVERIFY(layout.size().height() <= 358);
            QVERIFY(layout.size().height() > 300);
            QVERIFY(layout.body().isCut());
        }
    }
    QCOMPARE(ToastLayout(spec(Surface::AndroidExpanded, u"T"_s, text)).bodyLines().size(), 13);
}

void SurfacesTest::aGroupHasOneLineEach()
{
    ToastSpec toast = spec(Surface::AndroidGroup, u"Newest"_s, proses()[0]);
    const double alone = ToastLayout(toast).size().height();
    toast.grouped = QStringList{u"Second"_s};
    const ToastLayout two(toast);
    QCOMPARE(two.size().height(), alone + 24);
    QCOMPARE(two.bodyLines().size(), 1);
    toast.grouped = QStringList{u"Second"_s, u"Third"_s, u"Fourth"_s};
    const ToastLayout four(toast);
    QCOMPARE(four.size(), two.size());
    QVERIFY(four.textAreas().size() > two.textAreas().size()); // "+2"
    QVERIFY(four.accessibleText().contains(u"3 more in its group"_s));

    toast.title = proses()[0];
    const ToastLayout lengthy(toast);
    QVERIFY(lengthy.title().isCut());
    QVERIFY(lengthy.body().visibleCharacters >= 12); // they share the line
}

void SurfacesTest::aStackShowsItsEdgesAndHowMany()
{
    ToastSpec toast = spec(Surface::IosStack, u"T"_s, u"B"_s);
    QCOMPARE(ToastLayout(toast).size().height(), 64.0);
    toast.grouped = QStringList{u"Second"_s};
    QCOMPARE(ToastLayout(toast).size().height(), 64 + 8 + 8 + 18.0);
    toast.grouped = QStringList{u"Second"_s, u"Third"_s, u"Fourth"_s};
    const ToastLayout four(toast);
    QCOMPARE(four.card().height(), 64.0);
    QCOMPARE(four.size().height(), 64 + 2 * 8 + 8 + 18.0);
}

void SurfacesTest::theCentreHeadsItsCardsAndTellsTheTimeOfDay()
{
    ToastSpec toast = spec(Surface::WindowsCentre, proses()[0], proses()[1]);
    toast.clockText = u"10:30"_s;
    const ToastLayout layout(toast);
    QCOMPARE(layout.card().top(), 36.0);
    QVERIFY(layout.dismissArea().bottom() <= layout.card().top());
    QCOMPARE(layout.titleLines().size(), 1);
    QCOMPARE(layout.bodyLines().size(), 2);
    toast.clockText.clear();
    toast.timeText.clear(); // the title gets the room
    QVERIFY(ToastLayout(toast).title().visibleCharacters > layout.title().visibleCharacters);
}

void SurfacesTest::aBrowserNamesTheOrigin()
{
    ToastSpec toast = spec(Surface::WebWindows, u"T"_s, u"B"_s);
    const double named = ToastLayout(toast).size().height();
    QCOMPARE(named, 12 + 16 + 8 + 20 + 20 + 4 + 16 + 16.0);
    toast.origin.clear();
    QCOMPARE(ToastLayout(toast).size().height(), 12 + 16 + 8 + 48 + 16.0); // as high as the logo

    ToastSpec android = spec(Surface::WebAndroid, proses()[0], u"B"_s);
    const int beside = ToastLayout(android).title().visibleCharacters;
    android.origin.clear();
    QVERIFY(ToastLayout(android).title().visibleCharacters > beside);
    QVERIFY(beside >= 12);
}

void SurfacesTest::theNewerPresetHasItsOwnFigures()
{
    ToastSpec toast = spec(Surface::IosBanner, u"T"_s, proses()[0]);
    toast.preset = Preset::Newer;
    QCOMPARE(ToastLayout(toast).bodyLines().size(), 3);
    toast.surface = Surface::AndroidCollapsed;
    QCOMPARE(ToastLayout(toast).size(), QSizeF(380, 72));
    toast.surface = Surface::WebAndroid;
    QCOMPARE(ToastLayout(toast).size(), QSizeF(380, 72));
    toast.surface = Surface::WindowsPopup; // looks the same
    QCOMPARE(ToastLayout(toast).bodyLines().size(), 4);
}

void SurfacesTest::hiddenCharactersAreFlagged()
{
    const ToastLayout toast(
        spec(Surface::IosBanner, u"pay\u202etxt.exe"_s, u"\U0001F468\u200d\U0001F469 a\u200bb"_s));
    const QList<Flag> flagged = toast.flagged();
    QCOMPARE(flagged.size(), 2);
    QCOMPARE(flagged[0].field, Flag::Field::Title);
    QCOMPARE(flagged[0].character, (HiddenCharacter{0x202e, 4}));
    QVERIFY(
        flagged[0].sentence.startsWith(u"Title, character 4: U+202E turns round what follows"_s));
    QCOMPARE(flagged[1].field, Flag::Field::Body);
    QVERIFY(flagged[1].sentence.startsWith(u"Body, character 6: U+200B is not drawn"_s));
    QVERIFY(toast.accessibleText().contains(flagged[0].sentence));
    QVERIFY(ToastLayout(spec(Surface::IosBanner, u"caf\u00e9 \u2764\ufe0f"_s)).flagged().isEmpty());
}

void SurfacesTest::aNarrowRowDropsTheOrigin()
{
    ToastSpec toast = spec(Surface::WebAndroid, u"Your parcel is on its way"_s, u"B"_s);
    const ToastLayout usual(toast);
    toast.textScale = 2;
    const ToastLayout large(toast);
    QCOMPARE(large.textAreas().size(), usual.textAreas().size() - 1);
    toast.origin.clear();
    QCOMPARE(large.title(), ToastLayout(toast).title()); // it has the row
}

void SurfacesTest::lineBreaksFollowThePlatform_data()
{
    QTest::addColumn<Surface>("surface");
    QTest::addColumn<QStringList>("lines");

    const QStringList kept{u"one\u2028"_s, u"\u2028"_s, u"two"_s};
    const QStringList joined{u"one  two"_s};
    QTest::newRow("windows") << Surface::WindowsPopup << kept;
    QTest::newRow("windows 10") << Surface::Windows10Popup << kept;
    QTest::newRow("a browser on windows") << Surface::WebWindows << kept;
    QTest::newRow("the lock screen") << Surface::IosLockScreen << kept;
    QTest::newRow("expanded") << Surface::AndroidExpanded << kept;
    QTest::newRow("collapsed") << Surface::AndroidCollapsed << joined;
    QTest::newRow("a group") << Surface::AndroidGroup << joined;
    QTest::newRow("a browser on android") << Surface::WebAndroid << joined;
    QTest::newRow("the centre cuts after two")
        << Surface::WindowsCentre << QStringList{u"one\u2028"_s, u"\u2026"_s};
}

void SurfacesTest::lineBreaksFollowThePlatform()
{
    QFETCH(Surface, surface);
    QFETCH(QStringList, lines);

    const ToastLayout toast(spec(surface, u"a\nb"_s, u"one\n\ntwo"_s));
    QCOMPARE(toast.bodyLines(), lines);
    QCOMPARE(toast.titleLines(), QStringList{u"a b"_s});
}

void SurfacesTest::scriptsWithoutSpacesFillTheirLines_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("Japanese") << u"\u706b\u66dc\u65e5\u306b\u304a\u5c4a\u3051\u3057\u307e\u3059"_s;
    QTest::newRow("Thai") << u"\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35\u0e04\u0e23\u0e31\u0e1a"_s;
}

void SurfacesTest::scriptsWithoutSpacesFillTheirLines()
{
    QFETCH(QString, text);

    const QString lengthy = text.repeated(60);
    const ToastLayout toast(spec(Surface::IosLockScreen, lengthy, lengthy));
    QCOMPARE(toast.bodyLines().size(), 4);
    for (const QString &line : toast.bodyLines())
        QVERIFY(line.size() > 12);
    QCOMPARE(toast.body().visibleCharacters + characterCount(toast.hiddenBody()),
        characterCount(lengthy));
    QVERIFY(lengthy.endsWith(toast.hiddenBody()));
}

void SurfacesTest::addressesAreBrokenAnywhere()
{
    const QString address
        = u"https://contoso.example/?token="_s + u"0123456789abcdef"_s.repeated(40);
    for (const Surface surface : allSurfaces) {
        if (!showsContent(surface))
            continue;
        const ToastLayout toast(spec(surface, address, address));
        const double right = toast.size().width();
        for (const QRectF &area : toast.textAreas()) {
            if (surface != Surface::AndroidGroup || area.right() <= right)
                QVERIFY(area.left() >= 0 && area.left() < right);
        }
        QVERIFY(toast.body().isCut() && toast.body().visibleCharacters > 8);
    }
}

void SurfacesTest::aTextOfNothingLeavesNoRow()
{
    for (const Surface surface : allSurfaces) {
        if (!showsContent(surface))
            continue;
        const ToastLayout nothing(spec(surface, QString(), QString()));
        QVERIFY(nothing.size().height() >= 40);
        QCOMPARE(nothing.total(), (Visibility{0, 0}));
        const ToastLayout bodyAlone(spec(surface, QString(), u"Body"_s));
        QCOMPARE(bodyAlone.body(), (Visibility{4, 4}));
        QVERIFY(bodyAlone.titleLines().isEmpty());
    }
}

void SurfacesTest::whatTheWallpaperCarriesIsReadable()
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    const auto luminance = [linear](const QColor &c) {
        return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
    };
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        ToastSpec toast = spec(Surface::IosStack, u"T"_s, u"B"_s);
        toast.theme = theme;
        toast.grouped = QStringList{u"Another"_s};
        const Scene scene(toast);
        const QImage image = scene.image(1);
        const QRectF count = scene.toast()->textAreas().last().translated(scene.toastAt());
        double darkest = 1;
        double lightest = 0;
        for (int y = int(count.top()); y < int(count.bottom()); ++y) {
            for (int x = int(count.left()); x < int(count.left()) + 100; ++x) {
                const double here = luminance(image.pixelColor(x, y));
                darkest = std::min(darkest, here);
                lightest = std::max(lightest, here);
            }
        }
        QVERIFY((lightest + 0.05) / (darkest + 0.05) >= 4.5);
    }
}

void SurfacesTest::theFooterSaysWhichFontStandsIn()
{
    for (const char *family : {"Lato", "Inter Display", "Roboto", "DejaVu Sans"}) {
        if (!QFontDatabase::hasFamily(QLatin1String(family)))
            QSKIP("needs the stand-in fonts and DejaVu Sans");
    }
    QCOMPARE(ToastLayout(spec(Surface::WindowsPopup, u"T"_s, {})).footer(),
        u"Lato stands in for Segoe UI"_s);
    QCOMPARE(ToastLayout(spec(Surface::IosBanner, u"T"_s, {})).footer(),
        u"Inter Display stands in for SF Pro"_s);
    QCOMPARE(ToastLayout(spec(Surface::AndroidGroup, u"T"_s, {})).footer(), u"Roboto"_s);
    QCOMPARE(ToastLayout(spec(Surface::WebDesktop, u"T"_s, {})).footer(), u"Roboto"_s);

    Face face = styleOf(Surface::WindowsPopup).body.face;
    face.families = {"No Such Family", "DejaVu Sans", nullptr};
    QCOMPARE(standInText(face, 14), u"DejaVu Sans stands in for Segoe UI, letters 1.0 px closer"_s);
}

QTEST_MAIN(SurfacesTest)
#include "test_surfaces.moc"
