// How many characters fit, against what third parties report of the real systems.
//
// Reported: help pages of vendors of web push and mobile messaging, which count running English.
// Computed: the platform's own resource files with its own font. The stand-in fonts, and the right
// padding on Windows, were chosen with some of these counts in mind, so this shows that the parts
// still fit together; it proves nothing about the platforms.

#include "support/fixture.h"
#include "support/pinned_fonts.h"
#include "toasts/fonts.h"
#include "toasts/toast_layout.h"

#include <QFontDatabase>
#include <QFontMetricsF>

#include <cmath>

using namespace carillon::platforms;
using namespace carillon::toasts;
using namespace carillon;
using namespace Qt::StringLiterals;

namespace {

enum class Part { Title, Body };

QStringList texts()
{
    return QString::fromUtf8(test::fixture(u"calibration/english.txt"_s))
        .split(u'\n', Qt::SkipEmptyParts);
}

/// Running text of which every sentence has been the first one once.
QStringList runs()
{
    QStringList out;
    const QString all = texts().join(u' ');
    for (qsizetype start = 0; start >= 0 && start < all.size();) {
        out.append(all.sliced(start) + u' ' + all.first(start));
        const qsizetype stop = all.indexOf(u". "_s, start);
        start = stop < 0 ? -1 : stop + 2;
    }
    return out;
}

/// The mean over all runs of what is visible, ellipsis not counted.
double fits(ToastSpec spec, Part part)
{
    double sum = 0;
    const QStringList all = runs();
    for (const QString &run : all) {
        spec.title = part == Part::Title ? run : u"Title"_s;
        spec.body = part == Part::Body ? run : u"Body"_s;
        const ToastLayout toast(spec);
        sum += (part == Part::Title ? toast.title() : toast.body()).visibleCharacters;
    }
    return sum / double(all.size());
}

} // namespace

class CalibrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void charactersFitAsReported_data();
    void charactersFitAsReported();
};

void CalibrationTest::initTestCase()
{
    QVERIFY(runs().size() > 20);
    if (QFontDatabase::hasFamily(u"Lato"_s)) {
        // As wide as the text with which the stand-in fonts were chosen: 0.446 em.
        const QString text = texts().join(u' ');
        const QFontMetricsF lato(fontFor(styleOf(Surface::WebWindows).body.face, 1000));
        const double em = lato.horizontalAdvance(text) / double(text.size()) / 1000;
        QVERIFY2(std::abs(em - 0.446) < 0.003, qPrintable(QString::number(em)));
    }
    std::printf("%-24s %-6s %9s %9s %10s %10s\n", "surface", "field", "measured", "reported",
        "deviation", "tolerance");
}

void CalibrationTest::charactersFitAsReported_data()
{
    QTest::addColumn<Surface>("surface");
    QTest::addColumn<int>("part");
    QTest::addColumn<QString>("time");
    QTest::addColumn<double>("reported");
    QTest::addColumn<double>("tolerance"); // share

    const auto row = [](const char *name, Surface surface, Part part, const QString &time,
                         double reported, double tolerance) {
        QTest::newRow(name) << surface << int(part) << time << reported << tolerance;
    };
    row("windows 11 with logo, title of two lines", Surface::WebWindows, Part::Title, u"now"_s, 70,
        0.07);
    row("windows 11 with logo, body of four lines", Surface::WebWindows, Part::Body, u"now"_s, 141,
        0.07);
    row("windows 10, title of two lines", Surface::Windows10Popup, Part::Title, u"now"_s, 64, 0.07);
    row("windows 10, body of four lines", Surface::Windows10Popup, Part::Body, u"now"_s, 121, 0.07);
    row("ios, body of four lines", Surface::IosLockScreen, Part::Body, u"now"_s, 178, 0.05);
    row("ios, title beside the time", Surface::IosBanner, Part::Title, u"9:41 AM"_s, 37, 0.07);
    row("android, collapsed text", Surface::AndroidCollapsed, Part::Body, u"now"_s, 43, 0.07);
    row("android, expanded text of 13 lines", Surface::AndroidExpanded, Part::Body, u"now"_s, 600,
        0.07);
}

void CalibrationTest::charactersFitAsReported()
{
    QFETCH(Surface, surface);
    QFETCH(int, part);
    QFETCH(QString, time);
    QFETCH(double, reported);
    QFETCH(double, tolerance);

    const SurfaceStyle &style = styleOf(surface);
    const QString family = QString::fromLatin1(style.body.face.families[0]);
    if (!QFontDatabase::hasFamily(family))
        QSKIP(qPrintable(family + u" is not installed: counts would be another font's"_s));
    if (const QString others = test::otherFonts(); !others.isEmpty())
        QSKIP(qPrintable(u"counted with other fonts: "_s + others));
    ToastSpec spec;
    spec.surface = surface;
    spec.appName = u"Contoso"_s;
    spec.origin = u"app.contoso.com"_s;
    spec.timeText = time;
    const double measured = fits(spec, Part(part));
    const double deviation = measured / reported - 1;
    std::printf("%-24s %-6s %9.1f %9.0f %+9.1f%% %9.0f%%\n", surfaceId(surface).data(),
        Part(part) == Part::Title ? "title" : "body", measured, reported, 100 * deviation,
        100 * tolerance);
    QVERIFY2(std::abs(deviation) <= tolerance, qPrintable(QString::number(measured)));
}

QTEST_MAIN(CalibrationTest)
#include "test_calibration.moc"
