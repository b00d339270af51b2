#include "toasts/why.h"

#include <QtTest>

#include <algorithm>

using namespace carillon::platforms;
using namespace carillon::toasts;
using namespace Qt::StringLiterals;

namespace {

ToastSpec on(Surface surface, Preset preset = Preset::Usual)
{
    ToastSpec spec;
    spec.surface = surface;
    spec.preset = preset;
    return spec;
}

Why rowOf(const ToastSpec &spec, const QString &what)
{
    const QList<Why> rows = whyThisSize(spec);
    const auto found
        = std::find_if(rows.begin(), rows.end(), [&](const Why &row) { return row.what == what; });
    return found == rows.end() ? Why{} : *found;
}

} // namespace

class WhyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRowSaysWhatHowMuchAndWho();
    void figuresAreThoseOfTheSurface();
    void whatIsNotDrawnIsNotExplained();
    void choicesOfThePreviewAreNamed();
    void theTextHasOneLineForEachFigure();
};

void WhyTest::everyRowSaysWhatHowMuchAndWho()
{
    for (const Surface surface : allSurfaces) {
        for (const Preset preset : {Preset::Usual, Preset::Newer}) {
            QStringList names;
            for (const Why &row : whyThisSize(on(surface, preset))) {
                const QString where
                    = QString::fromLatin1(surfaceId(surface).toByteArray()) + u' ' + row.what;
                QVERIFY2(!row.what.isEmpty() && !row.value.isEmpty(), qPrintable(where));
                QVERIFY2(!row.source.isEmpty(), qPrintable(where));
                QVERIFY2(!markName(row.mark).isEmpty(), qPrintable(where));
                names.append(row.what);
            }
            QVERIFY(names.size() > 20);
            QCOMPARE(names.removeDuplicates(), 0);
        }
    }
}

void WhyTest::figuresAreThoseOfTheSurface()
{
    QCOMPARE(rowOf(on(Surface::WindowsPopup), u"Width"_s),
        (Why{u"Width"_s, u"364 px"_s, Mark::Documented,
            u"App notification content: full-width hero image"_s}));
    QCOMPARE(rowOf(on(Surface::IosBanner), u"Corner radius"_s).value, u"22 px"_s);
    QCOMPARE(rowOf(on(Surface::IosBanner, Preset::Newer), u"Corner radius"_s).value, u"24 px"_s);
    QCOMPARE(rowOf(on(Surface::IosBanner), u"Body"_s).value, u"15 px, letters -0.23 px apart"_s);
    QCOMPARE(rowOf(on(Surface::AndroidExpanded), u"Greatest height"_s).value, u"358 px"_s);
    QCOMPARE(rowOf(on(Surface::AndroidExpanded), u"Body: lines at most"_s).value, u"13"_s);
    QCOMPARE(rowOf(on(Surface::IosBanner), u"Title: font"_s).value, u"SF Pro, weight 600"_s);
    QCOMPARE(rowOf(on(Surface::WebWindows), u"Second icon"_s).value, u"48 px"_s);
    QCOMPARE(rowOf(on(Surface::WindowsPopup), u"Colour of the card"_s).value, u"#F9F9F9"_s);
    ToastSpec dark = on(Surface::IosBanner);
    dark.theme = Theme::Dark;
    QCOMPARE(rowOf(dark, u"Colour of the time"_s).value, u"#FFFFFF at 72 %"_s);
}

void WhyTest::whatIsNotDrawnIsNotExplained()
{
    QVERIFY(rowOf(on(Surface::WindowsPopup), u"Time"_s).what.isEmpty());
    QVERIFY(rowOf(on(Surface::IosBanner), u"Heading"_s).what.isEmpty());
    QVERIFY(rowOf(on(Surface::IosBanner), u"Second icon"_s).what.isEmpty());
    QVERIFY(rowOf(on(Surface::AndroidCollapsed), u"Blur of the shadow"_s).what.isEmpty());
}

void WhyTest::choicesOfThePreviewAreNamed()
{
    ToastSpec spec = on(Surface::IosBanner);
    QVERIFY(rowOf(spec, u"Text size"_s).what.isEmpty());
    spec.textScale = 1.5;
    spec.bodyLines = 2;
    QCOMPARE(rowOf(spec, u"Text size"_s).value, u"150 %"_s);
    QCOMPARE(rowOf(spec, u"Lines of the body"_s).value, u"2"_s);
}

void WhyTest::theTextHasOneLineForEachFigure()
{
    const QList<Why> rows = whyThisSize(on(Surface::WindowsPopup));
    const QStringList lines = whyText(rows).split(u'\n');
    QCOMPARE(lines.size(), rows.size());
    QCOMPARE(lines.first(),
        u"Width: 364 px (documented: App notification content: full-width hero image)"_s);
}

QTEST_MAIN(WhyTest)
#include "test_why.moc"
