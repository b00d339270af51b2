#include "platforms/surface_style.h"
#include "platforms/toast.h"

#include <QtTest>

#include <cmath>

using namespace carillon::platforms;
using carillon::contract::allPlatforms;
using carillon::contract::Notification;
using carillon::contract::Platform;
using carillon::contract::VisualContent;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Platform)

namespace {

const ToastContext context{.appName = u"Contoso"_s, .timeText = u"now"_s};

Notification visual()
{
    Notification n;
    n.targetHostName = u"graphnotifications.sample.windows.com"_s;
    n.payload.visualContent = VisualContent{u"Hello World!"_s, u"Notifications are Great!"_s};
    return n;
}

Notification raw(const QString &content)
{
    Notification n;
    n.targetHostName = u"app.contoso.com"_s;
    n.payload.rawContent = content;
    return n;
}

ToastSpec shown(const Notification &n, Platform platform, const ToastContext &c = context)
{
    const auto result = toastFor(n, platform, c);
    return std::holds_alternative<ToastSpec>(result) ? std::get<ToastSpec>(result) : ToastSpec{};
}

QString silence(const Notification &n, Platform platform)
{
    const auto result = toastFor(n, platform, context);
    return std::holds_alternative<Silence>(result) ? std::get<Silence>(result).reason : QString();
}

int channel(Argb colour, int shift)
{
    return int(colour >> shift & 0xff);
}

/// Relative luminance of `text` over an opaque `fill`. Source: WCAG 2.1.
double luminance(Argb text, Argb fill)
{
    const auto linear = [text, fill](int shift) {
        const double alpha = channel(text, 24) / 255.0;
        const double c
            = (channel(text, shift) * alpha + channel(fill, shift) * (1 - alpha)) / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
}

double contrast(Argb text, Argb fill)
{
    const double a = luminance(text, fill);
    const double b = luminance(fill, fill);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace

class ToastTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void visualContentShowsOnTheThreeSystems();
    void visualContentAloneIsSilentOnTheWeb();
    void anUntargetedPlatformIsSilent();
    void withBothKindsTheSystemsShowTheVisualOne();
    void withBothKindsTheWebGetsTheRawOne();
    void anEmptyPayloadIsSilent();
    void rawJsonWithTitleOrBodyIsReadAsSuch_data();
    void rawJsonWithTitleOrBodyIsReadAsSuch();
    void otherRawContentIsShownAsItsBeginning_data();
    void otherRawContentIsShownAsItsBeginning();
    void theNoteSaysWhoDecides();
    void aMissingTitleBecomesTheName();
    void aMissingBodyIsEmpty();
    void theContextIsCarriedOver();
    void textScaleIsKeptInRange();
    void theHostPartLosesSchemePortAndPath_data();
    void theHostPartLosesSchemePortAndPath();
    void theSurfaceAskedForIsShownWhereItBelongs();
    void surfacesAndPresetsAreNamedForPeopleAndPrograms();
    void everySurfaceHasItsOwnRow();
    void everyFigureNamesItsSource();
    void textColoursAreReadable();
};

void ToastTest::visualContentShowsOnTheThreeSystems()
{
    for (const Platform platform : {Platform::Windows, Platform::iOS, Platform::Android}) {
        const ToastSpec spec = shown(visual(), platform);
        QCOMPARE(platformOf(spec.surface), platform);
        QCOMPARE(spec.title, u"Hello World!"_s);
        QCOMPARE(spec.body, u"Notifications are Great!"_s);
        QVERIFY(!spec.guess);
        QVERIFY(spec.note.isEmpty());
    }
}

void ToastTest::visualContentAloneIsSilentOnTheWeb()
{
    QCOMPARE(silence(visual(), Platform::WebPush), u"Web shows raw content only."_s);
}

void ToastTest::anUntargetedPlatformIsSilent()
{
    Notification n = raw(u"x"_s);
    n.platforms = Platform::Windows;
    QCOMPARE(silence(n, Platform::WebPush), u"Not targeted: WebPush is not in platformTypes."_s);
    QCOMPARE(silence(n, Platform::iOS), u"Not targeted: iOS is not in platformTypes."_s);
    QVERIFY(silence(n, Platform::Windows).isEmpty());
}

void ToastTest::withBothKindsTheSystemsShowTheVisualOne()
{
    Notification n = visual();
    n.payload.rawContent = u"{\"title\":\"raw\"}"_s;
    for (const Platform platform : {Platform::Windows, Platform::iOS, Platform::Android}) {
        QCOMPARE(shown(n, platform).title, u"Hello World!"_s);
        QVERIFY(!shown(n, platform).guess);
    }
}

void ToastTest::withBothKindsTheWebGetsTheRawOne()
{
    Notification n = visual();
    n.payload.rawContent = u"{\"title\":\"raw\"}"_s;
    const ToastSpec spec = shown(n, Platform::WebPush);
    QCOMPARE(spec.title, u"raw"_s);
    QCOMPARE(spec.origin, u"graphnotifications.sample.windows.com"_s);
    QVERIFY(spec.guess);
}

void ToastTest::anEmptyPayloadIsSilent()
{
    for (const Platform platform : allPlatforms) {
        QCOMPARE(silence(Notification{}, platform),
            u"Nothing to show: the payload has neither visual nor raw content."_s);
    }
}

void ToastTest::rawJsonWithTitleOrBodyIsReadAsSuch_data()
{
    QTest::addColumn<QString>("content");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("body");

    QTest::newRow("both") << u"{\"title\":\"T\",\"body\":\"B\"}"_s << u"T"_s << u"B"_s;
    QTest::newRow("title only") << u"{\"title\":\"T\"}"_s << u"T"_s << QString();
    QTest::newRow("body only: the origin is the title")
        << u"{\"body\":\"B\"}"_s << u"app.contoso.com"_s << u"B"_s;
    QTest::newRow("inside notification")
        << u" {\"notification\":{\"title\":\"T\",\"body\":\"B\"},\"id\":1}"_s << u"T"_s << u"B"_s;
    QTest::newRow("own members come before notification")
        << u"{\"title\":\"A\",\"notification\":{\"title\":\"T\"}}"_s << u"A"_s << QString();
}

void ToastTest::rawJsonWithTitleOrBodyIsReadAsSuch()
{
    QFETCH(QString, content);
    QFETCH(QString, title);
    QFETCH(QString, body);

    const ToastSpec spec = shown(raw(content), Platform::WebPush);
    QCOMPARE(spec.title, title);
    QCOMPARE(spec.body, body);
    QVERIFY(spec.guess);
    QVERIFY(!spec.monospaceBody);
}

void ToastTest::otherRawContentIsShownAsItsBeginning_data()
{
    QTest::addColumn<QString>("content");

    QTest::newRow("plain text") << u"wake up"_s;
    QTest::newRow("an array") << u"[{\"title\":\"T\"}]"_s;
    QTest::newRow("other members") << u"{\"job\":\"backup\",\"ok\":true}"_s;
    QTest::newRow("a title that is no text") << u"{\"title\":1}"_s;
    QTest::newRow("a notification that is no object") << u"{\"notification\":\"title\"}"_s;
    QTest::newRow("broken JSON") << u"{\"title\":\"T\""_s;
    QTest::newRow("longer than is drawn") << QString(5000, u'x');
}

void ToastTest::otherRawContentIsShownAsItsBeginning()
{
    QFETCH(QString, content);

    for (const Platform platform : allPlatforms) {
        const ToastSpec spec = shown(raw(content), platform);
        QCOMPARE(spec.title, u"app.contoso.com"_s);
        QCOMPARE(spec.body, content);
        QCOMPARE(spec.bodyLimit, 120);
        QVERIFY(spec.monospaceBody);
        QVERIFY(spec.guess);
    }
}

void ToastTest::theNoteSaysWhoDecides()
{
    const Notification json = raw(u"{\"title\":\"T\"}"_s);
    const Notification text = raw(u"T"_s);
    QCOMPARE(shown(json, Platform::WebPush).note, u"if your service worker reads title/body"_s);
    QCOMPARE(shown(text, Platform::WebPush).note, u"service worker decides"_s);
    QCOMPARE(shown(json, Platform::iOS).note, u"if your app reads title/body"_s);
    QCOMPARE(shown(text, Platform::Windows).note, u"the app decides what raw content looks like"_s);
}

void ToastTest::aMissingTitleBecomesTheName()
{
    Notification n = visual();
    n.payload.visualContent->title = u" \n"_s;
    QCOMPARE(shown(n, Platform::iOS).title, u"Contoso"_s);
    QCOMPARE(shown(n, Platform::Android).title, u"Contoso"_s);
    QCOMPARE(shown(n, Platform::Windows).title, QString());

    Notification web = raw(u"x"_s);
    web.targetHostName.clear();
    QCOMPARE(shown(web, Platform::WebPush).title, u"Contoso"_s);
}

void ToastTest::aMissingBodyIsEmpty()
{
    Notification n = visual();
    n.payload.visualContent->body.reset();
    QCOMPARE(shown(n, Platform::Android).body, QString());
}

void ToastTest::theContextIsCarriedOver()
{
    const ToastSpec spec = shown(visual(), Platform::iOS,
        {.appName = u"A"_s,
            .theme = Theme::Dark,
            .textScale = 1.5,
            .timeText = u"9:41"_s,
            .bodyLines = 2});
    QCOMPARE(spec.appName, u"A"_s);
    QCOMPARE(spec.theme, Theme::Dark);
    QCOMPARE(spec.textScale, 1.5);
    QCOMPARE(spec.timeText, u"9:41"_s);
    QCOMPARE(spec.bodyLines, 2);
}

void ToastTest::textScaleIsKeptInRange()
{
    QCOMPARE(shown(visual(), Platform::iOS, {.textScale = 0.1}).textScale, 0.85);
    QCOMPARE(shown(visual(), Platform::iOS, {.textScale = 9.0}).textScale, 2.0);
}

void ToastTest::theHostPartLosesSchemePortAndPath_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("host");

    QTest::newRow("a host") << u"contoso.com"_s << u"contoso.com"_s;
    QTest::newRow("an address") << u"https://contoso.com:8443/a?b#c"_s << u"contoso.com"_s;
    QTest::newRow("a user") << u"https://me:x@contoso.com"_s << u"contoso.com"_s;
    QTest::newRow("a user in front of another host")
        << u"https://bank.example@contoso.com/"_s << u"contoso.com"_s;
    QTest::newRow("a path with an at sign") << u"contoso.com/@me"_s << u"contoso.com"_s;
    QTest::newRow("IPv6") << u"http://[::1]:80/"_s << u"[::1]"_s;
    QTest::newRow("blanks") << u"  contoso.com "_s << u"contoso.com"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void ToastTest::theHostPartLosesSchemePortAndPath()
{
    QFETCH(QString, written);
    QFETCH(QString, host);

    QCOMPARE(hostPart(written), host);
}

void ToastTest::theSurfaceAskedForIsShownWhereItBelongs()
{
    const ToastContext asked{.surface = Surface::IosStack,
        .preset = Preset::Newer,
        .rightToLeft = true,
        .grouped = {u"another"_s}};
    const ToastSpec ios = shown(visual(), Platform::iOS, asked);
    QCOMPARE(ios.surface, Surface::IosStack);
    QCOMPARE(ios.preset, Preset::Newer);
    QCOMPARE(ios.rightToLeft, true);
    QCOMPARE(ios.grouped, QStringList{u"another"_s});
    QCOMPARE(shown(visual(), Platform::Windows, asked).surface, Surface::WindowsPopup);
}

void ToastTest::surfacesAndPresetsAreNamedForPeopleAndPrograms()
{
    QStringList names;
    for (const Platform platform : allPlatforms) {
        for (const Surface surface : surfacesOf(platform)) {
            QCOMPARE(platformOf(surface), platform);
            QCOMPARE(surfaceNamed(surfaceId(surface)), surface);
            names.append(surfaceName(surface));
        }
        for (const Preset preset : presetsOf(platform)) {
            QCOMPARE(presetNamed(presetId(preset)), preset);
            QVERIFY(!presetName(platform, preset).isEmpty());
        }
    }
    QCOMPARE(names.size(), qsizetype(allSurfaces.size()));
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!surfaceNamed("windows"));
    QVERIFY(!presetNamed(""));
    QCOMPARE(presetsOf(Platform::Windows), QList<Preset>{Preset::Usual});
    QCOMPARE(presetName(Platform::iOS, Preset::Newer), u"iOS 26"_s);
    QCOMPARE(presetName(Platform::Windows, Preset::Newer), u"Windows"_s);
}

void ToastTest::everySurfaceHasItsOwnRow()
{
    for (const Surface surface : allSurfaces) {
        const SurfaceStyle &style = styleOf(surface);
        QCOMPARE(style.surface, surface);
        QCOMPARE(styleOf(surface, Preset::Newer).surface, surface);
        QVERIFY(style.width > 300 && style.width < 400);
        QVERIFY(style.body.px >= 12);
        QVERIFY(style.body.lines >= 1);
    }
    for (const Platform platform : allPlatforms) {
        QCOMPARE(platformOf(firstSurfaceOf(platform)), platform);
        QCOMPARE(surfacesOf(platform).first(), firstSurfaceOf(platform));
        QVERIFY(!displayName(platform).isEmpty());
    }
}

void ToastTest::everyFigureNamesItsSource()
{
    for (const Surface surface : allSurfaces) {
        const SurfaceStyle &style = styleOf(surface);
        for (const char *source : {style.width.source, style.radius.source, style.fill.source,
                 style.shadow.blur.source, style.icon.size.source, style.padding.left.source})
            QVERIFY(*source);
        for (const TextStyle *text : {&style.title, &style.body}) {
            for (const char *source : {text->px.source, text->lineHeight.source, text->lines.source,
                     text->colour.source, text->face.source})
                QVERIFY(*source);
        }
    }
}

void ToastTest::textColoursAreReadable()
{
    const auto check = [](const SurfaceStyle &style, Theme theme, Argb fill) {
        for (const TextStyle *text :
            {&style.header, &style.title, &style.body, &style.time, &style.attribution}) {
            // A heading over the card has its ground.
            const bool above = text == &style.header && style.headerPlace == HeaderPlace::Above;
            const Argb ground = above ? style.ground.in(theme) : fill;
            if (text->lines > 0)
                QVERIFY2(contrast(text->colour.in(theme), ground) >= 4.5,
                    surfaceId(style.surface).data());
        }
    };
    for (const Surface surface : allSurfaces) {
        for (const Preset preset : {Preset::Usual, Preset::Newer}) {
            const SurfaceStyle &style = styleOf(surface, preset);
            for (const Theme theme : {Theme::Light, Theme::Dark}) {
                check(style, theme, style.fill.in(theme));
                if (style.fillEnd.light)
                    check(style, theme, style.fillEnd.in(theme));
            }
        }
    }
}

QTEST_GUILESS_MAIN(ToastTest)
#include "test_toast.moc"
