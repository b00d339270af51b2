// Every toast as a picture: looked at when it was made, compared ever since.

#include "support/pinned_fonts.h"
#include "toasts/scene.h"

#include <algorithm>

using namespace carillon::platforms;
using namespace carillon::toasts;
using namespace carillon;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ToastSpec)

namespace {

constexpr double margin = 24; ///< room for the shadow

ToastSpec usual(Surface surface, Preset preset, Theme theme)
{
    ToastSpec spec;
    spec.surface = surface;
    spec.preset = preset;
    spec.theme = theme;
    spec.appName = u"Contoso"_s;
    spec.origin = u"app.contoso.com"_s;
    spec.timeText = u"now"_s;
    spec.clockText = u"9:41"_s;
    spec.title = u"On its way"_s;
    spec.body = u"Your parcel comes on Tuesday."_s;
    spec.grouped = QStringList{u"Order packed"_s, u"Order 2041"_s, u"Welcome"_s};
    return spec;
}

ToastSpec arabic(Surface surface)
{
    ToastSpec spec = usual(surface, Preset::Usual, Theme::Light);
    spec.rightToLeft = true;
    spec.timeText = u"\u0627\u0644\u0622\u0646"_s;
    spec.title = u"\u0637\u0631\u062f\u0643 \u0641\u064a \u0627\u0644\u0637\u0631\u064a\u0642"_s;
    spec.body = u"\u0633\u064a\u062a\u0645 \u0627\u0644\u062a\u0633\u0644\u064a\u0645 "
                u"\u064a\u0648\u0645 \u0627\u0644\u062b\u0644\u0627\u062b\u0627\u0621 "
                u"\u0628\u064a\u0646 9:30 \u0648 11:00. \u064a\u0631\u062c\u0649 "
                u"\u0627\u0644\u0631\u062f \u0647\u0646\u0627 \u0625\u0630\u0627 \u0644\u0645 "
                u"\u064a\u0643\u0646 \u0623\u062d\u062f \u0641\u064a \u0627\u0644\u0645\u0646\u0632"
                u"\u0644."_s;
    spec.grouped = QStringList{
        u"\u062a\u0645 \u062a\u063a\u0644\u064a\u0641 \u0627\u0644\u0637\u0644\u0628 2041"_s};
    return spec;
}

ToastSpec emoji(Surface surface)
{
    ToastSpec spec = usual(surface, Preset::Usual, Theme::Dark);
    spec.title = u"\U0001F468\u200d\U0001F469\u200d\U0001F467\u200d\U0001F466 Family day "
                 u"\U0001F1E9\U0001F1EA 1\ufe0f\u20e3"_s;
    spec.body
        = u"Bring \U0001F9FA, \u2764\ufe0f and caf\u00e9 to room 12 #go \U0001F44D\U0001F3FD"_s;
    return spec;
}

ToastSpec lengthy(Surface surface)
{
    ToastSpec spec = usual(surface, Preset::Usual, Theme::Light);
    spec.title = u"The quarterly figures of the northern region have been uploaded and are waiting "
                 u"for your comments"_s;
    spec.body
        = u"Maria has compared them with the forecast from March and marked what differs.\n"
          u"See https://reports.contoso.example/regions/north/2026/quarters/3/figures?view="
          u"comparison&by=month before the meeting on Tuesday at 10:30, and leave comments "
          u"directly in the document so that everybody can see and answer them in time. "
          u"Whoever cannot come to the meeting should name somebody to take part in it. The "
          u"minutes will be sent on Wednesday, together with the list of open points and the "
          u"names of those who take care of them until the end of the month. Thank you for "
          u"all the work that went into these figures during the last weeks of a long year!"_s;
    return spec;
}

QString nameOf(const ToastSpec &spec, const char *what)
{
    QStringList parts{QString::fromLatin1(surfaceId(spec.surface).toByteArray())};
    if (spec.preset == Preset::Newer)
        parts.append(u"newer"_s);
    parts.append(spec.theme == Theme::Light ? u"light"_s : u"dark"_s);
    parts.append(QString::fromLatin1(what));
    return parts.join(u'-') + u".png"_s;
}

bool looksNewer(Surface surface)
{
    return &styleOf(surface, Preset::Newer) != &styleOf(surface, Preset::Usual);
}

/// The others set their texts as the first surface of their platform does.
bool setsTextsItsOwnWay(Surface surface)
{
    return surface != Surface::IosLockScreen && surface != Surface::IosLockHidden
        && surface != Surface::IosStack && surface != Surface::AndroidCollapsed;
}

struct Picture {
    QString name{};
    ToastSpec spec{};
};

QList<Picture> toastPictures()
{
    QList<Picture> all;
    const auto add = [&all](const ToastSpec &spec, const char *what) {
        all.append({nameOf(spec, what), spec});
    };
    for (const Surface surface : allSurfaces) {
        for (const Theme theme : {Theme::Light, Theme::Dark}) {
            add(usual(surface, Preset::Usual, theme), "text");
            if (looksNewer(surface))
                add(usual(surface, Preset::Newer, theme), "text");
        }
        if (surface != Surface::IosLockScreen && surface != Surface::AndroidCollapsed)
            add(arabic(surface), "rtl");
        if (setsTextsItsOwnWay(surface)) {
            add(emoji(surface), "emoji");
            add(lengthy(surface), "long");
        }
    }
    return all;
}

QList<Picture> scenePictures()
{
    QList<Picture> all;
    for (const Surface surface : {Surface::WindowsPopup, Surface::WindowsCentre,
             Surface::IosLockScreen, Surface::AndroidCollapsed}) {
        const ToastSpec spec = usual(surface, Preset::Usual, Theme::Light);
        all.append({nameOf(spec, "scene"), spec});
    }
    return all;
}

/// On a flat ground: a wallpaper would fill the repository with gradients.
QImage picture(const ToastLayout &toast, Theme theme)
{
    const QSizeF size = toast.size() + QSizeF(2 * margin, 2 * margin);
    QImage image(size.toSize(), QImage::Format_RGB32);
    const Argb ground = styleOf(toast.spec().surface).ground.in(theme);
    image.fill(ground ? ground : theme == Theme::Light ? 0xffd6dce4u : 0xff28303au);
    QPainter painter(&image);
    toast.paint(painter, {margin, margin});
    return image;
}

void check(const QString &name, const QImage &image, const QList<QRectF> &texts)
{
    if (test::updatesGolden()) {
        QVERIFY(test::writeGolden(test::goldenPath(name), image));
        return;
    }
    static const QString otherFonts = test::otherFonts();
    if (otherFonts.isEmpty()) {
        const QString wrong = test::compareGolden(name, image);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
        return;
    }
    // Other fonts may break lines elsewhere; with as many lines the rest must be the same.
    if (QImage(test::goldenPath(name)).size() != image.size())
        QSKIP(qPrintable(u"other lines; "_s + otherFonts));
    QList<QRectF> except;
    for (const QRectF &rect : texts)
        except.append(QRectF(0, rect.top() - 2, image.width(), rect.height() + 4));
    const QString wrong = test::compareGolden(name, image, except);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

} // namespace

class GoldenToastsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void toastsLookAsBefore_data();
    void toastsLookAsBefore();
    void scenesLookAsBefore_data();
    void scenesLookAsBefore();
    void everyPictureIsCompared();
    void picturesAreTheSameEachTime();
};

void GoldenToastsTest::initTestCase()
{
    if (test::updatesGolden())
        test::pinFonts();
}

void GoldenToastsTest::toastsLookAsBefore_data()
{
    QTest::addColumn<ToastSpec>("spec");
    for (const Picture &toast : toastPictures())
        QTest::newRow(qPrintable(toast.name)) << toast.spec;
}

void GoldenToastsTest::toastsLookAsBefore()
{
    QFETCH(ToastSpec, spec);

    const ToastLayout toast(spec);
    QList<QRectF> texts;
    for (const QRectF &area : toast.textAreas())
        texts.append(area.translated(margin, margin));
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    QImage image = picture(toast, spec.theme);
    // Their colours are those of the -text pictures; grey halves the files.
    if (name.endsWith(u"-rtl.png"_s) || name.endsWith(u"-long.png"_s))
        image = image.convertToFormat(QImage::Format_Grayscale8);
    check(name, image, texts);
}

void GoldenToastsTest::scenesLookAsBefore_data()
{
    QTest::addColumn<ToastSpec>("spec");
    for (const Picture &scene : scenePictures())
        QTest::newRow(qPrintable(scene.name)) << scene.spec;
}

void GoldenToastsTest::scenesLookAsBefore()
{
    QFETCH(ToastSpec, spec);

    const Scene scene(spec);
    QList<QRectF> texts;
    for (const QRectF &area : scene.toast()->textAreas())
        texts.append(area.translated(scene.toastAt()));
    texts.append(QRectF(0, 0, scene.size().width(), scene.toastAt().y() - 8)); // the clock
    check(QString::fromLatin1(QTest::currentDataTag()), scene.image(1), texts);
}

void GoldenToastsTest::everyPictureIsCompared()
{
    QStringList expected;
    for (const Picture &picture : toastPictures() + scenePictures())
        expected.append(picture.name);
    QDir folder(test::goldenPath({}));
    for (const QString &file : folder.entryList({u"*.png"_s}, QDir::Files)) {
        if (test::updatesGolden() && !expected.contains(file))
            QVERIFY(folder.remove(file));
        else
            QVERIFY2(expected.contains(file), qPrintable(file));
    }
}

void GoldenToastsTest::picturesAreTheSameEachTime()
{
    const ToastSpec spec = lengthy(Surface::AndroidExpanded);
    QCOMPARE(picture(ToastLayout(spec), spec.theme), picture(ToastLayout(spec), spec.theme));
}

QTEST_MAIN(GoldenToastsTest)
#include "test_golden_toasts.moc"
