#include "toasts/scene.h"

#include <QPainter>
#include <QtTest>

using namespace carillon::platforms;
using namespace carillon::toasts;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Surface)

namespace {

ToastSpec spec(Surface surface, Theme theme = Theme::Light)
{
    ToastSpec result;
    result.surface = surface;
    result.theme = theme;
    result.appName = u"Contoso"_s;
    result.title = u"Title"_s;
    result.body = u"Body"_s;
    result.timeText = u"now"_s;
    result.clockText = u"9:41"_s;
    return result;
}

void addSurfaces()
{
    QTest::addColumn<Surface>("surface");
    for (const Surface surface : allSurfaces)
        QTest::newRow(surfaceId(surface).data()) << surface;
}

} // namespace

class SceneTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theToastLiesWithin_data() { addSurfaces(); }
    void theToastLiesWithin();
    void everyPixelIsPainted_data() { addSurfaces(); }
    void everyPixelIsPainted();
    void popUpsStandInTheirCorner();
    void theLockScreenHasAClock();
    void silenceSaysWhy();
    void aSceneFitsIntoWhatItIsGiven();
    void theSameSpecPaintsTheSame();
};

void SceneTest::theToastLiesWithin()
{
    QFETCH(Surface, surface);

    for (const bool rightToLeft : {false, true}) {
        ToastSpec toast = spec(surface);
        toast.rightToLeft = rightToLeft;
        const Scene scene(toast);
        QVERIFY(scene.toast());
        QVERIFY(QRectF(QPointF(), scene.size())
                    .contains(QRectF(scene.toastAt(), scene.toast()->size())));
        QCOMPARE(scene.accessibleText(), scene.toast()->accessibleText());
    }
}

void SceneTest::everyPixelIsPainted()
{
    QFETCH(Surface, surface);

    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QImage image = Scene(spec(surface, theme)).image(1);
        for (const QPoint corner : {QPoint(0, 0), QPoint(image.width() - 1, 0),
                 QPoint(0, image.height() - 1), QPoint(image.width() - 1, image.height() - 1)}) {
            QCOMPARE(qAlpha(image.pixel(corner)), 255);
            QCOMPARE(qGray(image.pixel(corner)) > 128, theme == Theme::Light);
        }
    }
}

void SceneTest::popUpsStandInTheirCorner()
{
    ToastSpec toast = spec(Surface::WindowsPopup);
    const Scene right(toast);
    QCOMPARE(right.size().width() - right.toastAt().x() - right.toast()->size().width(), 12.0);
    toast.rightToLeft = true;
    QCOMPARE(Scene(toast).toastAt().x(), 12.0);
    QCOMPARE(Scene(spec(Surface::IosBanner)).toastAt().x(), 8.0);
    QCOMPARE(Scene(spec(Surface::IosBanner)).size().width(), 393.0);
    QCOMPARE(Scene(spec(Surface::AndroidCollapsed)).size().width(), 412.0);
}

void SceneTest::theLockScreenHasAClock()
{
    ToastSpec toast = spec(Surface::IosLockScreen);
    const QImage before = Scene(toast).image(1);
    toast.clockText = u"8:15"_s;
    const QImage after = Scene(toast).image(1);
    QCOMPARE(before.size(), after.size());
    const int clockEnd = int(Scene(toast).toastAt().y()) - 24;
    QVERIFY(
        before.copy(0, 0, before.width(), clockEnd) != after.copy(0, 0, after.width(), clockEnd));
    QCOMPARE(before.copy(0, clockEnd, before.width(), before.height()),
        after.copy(0, clockEnd, after.width(), after.height()));
}

void SceneTest::silenceSaysWhy()
{
    const Silence silence{u"Web shows raw content only."_s};
    const Scene scene(silence, Surface::WebDesktop, Theme::Dark);
    QVERIFY(!scene.toast());
    QCOMPARE(scene.accessibleText(), u"Web preview: Web shows raw content only."_s);
    const Scene other({silence}, Surface::WebDesktop, Theme::Dark);
    QCOMPARE(other.image(1), scene.image(1));
    const Scene changed(Silence{u"Not targeted."_s}, Surface::WebDesktop, Theme::Dark);
    QVERIFY(changed.image(1) != scene.image(1));
    QVERIFY(Scene({spec(Surface::IosStack)}, Surface::WebDesktop, Theme::Dark).toast());
}

void SceneTest::aSceneFitsIntoWhatItIsGiven()
{
    const Scene scene(spec(Surface::IosBanner));
    QImage image(100, 300, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    scene.paint(painter, QRectF(0, 0, 100, 300));
    painter.end();
    QCOMPARE(qAlpha(image.pixel(50, 20)), 0); // above it, since its shape is kept
    QCOMPARE(qAlpha(image.pixel(50, 150)), 255);
    QCOMPARE(qAlpha(image.pixel(1, 150)), 255);

    QCOMPARE(scene.image(2).size(), (scene.size() * 2).toSize());
}

void SceneTest::theSameSpecPaintsTheSame()
{
    QCOMPARE(Scene(spec(Surface::WindowsCentre)).image(1.5),
        Scene(spec(Surface::WindowsCentre)).image(1.5));
}

QTEST_MAIN(SceneTest)
#include "test_scene.moc"
